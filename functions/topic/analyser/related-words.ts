/** Words that say nearly the same: "troops" -> forces, soldiers, army. Folded forms, best first. */
export const relatedWords = (_word: string, _language: string): readonly string[] => [];
