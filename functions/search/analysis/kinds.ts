/** How a word of the article stands for a word of the query, strongest first. */
export const EXACT = 0;
export const INFLECTION = 1;
/** Another name of the same thing: American for US, United Nations for UN. */
export const ALIAS = 2;
/** Words that hold a form of the leaf and mean something else: what stands in them does not count. */
export const TRAP = 3;
/** Related words, from here on: the larger, the weaker. */
export const RELATED = 4;
/** Kinds are numbers below this. */
export const KINDS = 16;
export type Kind = number;

/** The kind of a related word that counts `weight` (0 to 1) of the word itself, in steps of a twelfth. */
export const relatedKind = (weight: number): Kind => RELATED + Math.max(0, Math.min(KINDS - RELATED - 1, Math.round((1 - weight) * 12)));
/** How much a related word counts next to the word itself. */
export const weightOfRelated = (kind: Kind): number => 1 - (kind - RELATED) / 12;
