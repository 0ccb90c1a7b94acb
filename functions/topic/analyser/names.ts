/** Countries and their peoples: one concept each, by ISO code. Names of other things are not here. */
export interface NameForm {
  /** As it is written: "United States". */
  shown: string;
  /** Folded words, as they stand next to each other. */
  words: readonly string[];
  /** The language whose articles it counts in; null for all. */
  language: string | null;
  /** Only with a capital: "Turkey", never "turkey". `letters`: only as capital letters: "US", never "us". */
  needs: 'capital' | 'letters' | null;
  /** What its people and its adjective are called, apart from its own name. */
  people: boolean;
}

const name = (words: string, needs: NameForm['needs'] = null, language: string | null = null): NameForm => ({
  shown: words,
  words: words.split(' '),
  language,
  needs,
  people: false,
});
const people = (words: string, language: string | null = null): NameForm => ({
  shown: words,
  words: [words],
  language,
  needs: null,
  people: true,
});

const concepts = new Map<string, readonly NameForm[]>([
  ['US', [name('us', 'letters'), name('united states'), name('usa'), people('american'), people('americans')]],
  ['NE', [name('niger'), people('nigerien'), people('nigeriens')]],
  ['NG', [name('nigeria'), people('nigerian'), people('nigerians')]],
]);

const conceptByWords = new Map<string, string>();
for (const [concept, forms] of concepts) for (const form of forms) conceptByWords.set(form.words.join(' '), concept);

/** Most words in one name. */
export const LONGEST_NAME = 5;

export const formsOfConcept = (concept: string): readonly NameForm[] => concepts.get(concept) ?? [];

/** The concept that a word or a few words of a query stand for; `typed` is the text as it was typed. */
export function conceptOf(words: readonly string[], typed: string): string | null {
  const concept = conceptByWords.get(words.join(' '));
  if (concept === undefined) return null;
  const needs = formsOfConcept(concept).find((form) => form.words.join(' ') === words.join(' '))?.needs ?? null;
  if (needs === 'letters' && typed.toUpperCase() !== typed) return null;
  if (needs === 'capital' && !/^\p{Lu}/u.test(typed)) return null;
  return concept;
}

/** How a name stands in other cases: "Нігер" -> "нігеру", "нігером". Folded; without the name itself. */
export const inflectionsOf = (_word: string): readonly string[] => [];
