export const breadths = ['focused', 'balanced', 'everything'] as const;
/** How strong a match must be: a threshold on the score. */
export type Breadth = (typeof breadths)[number];
