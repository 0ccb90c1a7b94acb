/** How a word of the article stands for a word of the query, strongest first. */
export const EXACT = 0;
export const INFLECTION = 1;
export const ALIAS = 2;
export const RELATED = 3;
/** Words that hold a form of the leaf and mean something else: what stands in them does not count. */
export const TRAP = 4;
export type Kind = typeof EXACT | typeof INFLECTION | typeof ALIAS | typeof RELATED | typeof TRAP;
