import { newsLexicon } from '../tables/lexicon.ts';

/** Languages that are told apart by how their words are spelled, if no table has a word of a query: Russian and Ukrainian. */
const TOLD_APART: Readonly<Record<string, string>> = { uk: 'ru', ru: 'uk' };

const counts = new Map<string, ReadonlyMap<string, number>>();

/** Groups of three letters of a word, its ends marked. */
const groupsOf = (word: string): string[] => {
  const marked = ` ${word} `;
  return Array.from({ length: Math.max(0, marked.length - 2) }, (_, at) => marked.slice(at, at + 3));
};

function groupsIn(language: string): ReadonlyMap<string, number> {
  let known = counts.get(language);
  if (known === undefined) {
    const made = new Map<string, number>();
    const words = newsLexicon.flatMap((sense) => sense.get(language) ?? []).flatMap((text) => text.toLowerCase().split(/[\s=-]+/u));
    for (const group of words.flatMap(groupsOf)) made.set(group, (made.get(group) ?? 0) + 1);
    known = made;
    counts.set(language, known);
  }
  return known;
}

/** How much more a word is spelled like one of `language` than of the one it is mistaken for, from -1 to 1; 0 for other languages. */
export function similarityTo(word: string, language: string): number {
  const other = TOLD_APART[language];
  if (other === undefined) return 0;
  const [own, others] = [groupsIn(language), groupsIn(other)];
  const odds = groupsOf(word).reduce((sum, group) => sum + Math.log(((own.get(group) ?? 0) + 0.5) / ((others.get(group) ?? 0) + 0.5)), 0);
  return Math.tanh(odds / 3);
}
