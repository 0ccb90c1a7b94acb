import { fold } from '../../functions/search/analysis/fold.ts';
import { isStopWord } from '../../functions/search/analysis/stop-words.ts';
import { wordsOf } from '../../functions/search/analysis/tokens.ts';

export interface MadeTopic {
  id: string;
  query: string;
  language: string;
}

/** A generator of numbers in [0, 1) that always gives the same ones. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Standing queries as people might have them, made from texts: 35 % two words, 20 % three, 20 % a phrase, 10 % a phrase and
 * a word, 10 % (A OR B) C, 5 % two words but not a third. Words that stand in more than `commonest` of the texts are not
 * used, so that a query brings about one article in two thousand.
 */
export function makeTopics(texts: readonly string[], count: number, commonest: number, seed = 1): MadeTopic[] {
  const chance = chanceFrom(seed);
  const words = texts.map(wordsOf);
  const shares = sharesOf(words);
  const isTelling = (word: string) =>
    word.length > 3 && /^\p{L}+$/u.test(word) && !isStopWord(fold(word), 'en') && (shares.get(fold(word)) ?? 0) <= commonest;
  const anyText = () => words[Math.floor(chance() * words.length)] as string[];
  const aWord = (text: readonly string[]): string => {
    for (let tries = 0; tries < 60; tries += 1) {
      const word = text[Math.floor(chance() * text.length)];
      if (word !== undefined && isTelling(word)) return word;
    }
    return aWord(anyText());
  };
  const aPhrase = (text: readonly string[]): string => {
    for (let tries = 0; tries < 60; tries += 1) {
      const at = Math.floor(chance() * (text.length - 1));
      const [one, other] = [text[at] ?? '', text[at + 1] ?? ''];
      if (isTelling(one) && isTelling(other)) return `"${one} ${other}"`;
    }
    return aPhrase(anyText());
  };
  const made: MadeTopic[] = [];
  for (let number = 0; number < count; number += 1) {
    const text = anyText();
    const kind = chance();
    const query =
      kind < 0.35
        ? `${aWord(text)} ${aWord(text)}`
        : kind < 0.55
          ? `${aWord(text)} ${aWord(text)} ${aWord(text)}`
          : kind < 0.75
            ? aPhrase(text)
            : kind < 0.85
              ? `${aPhrase(text)} ${aWord(text)}`
              : kind < 0.95
                ? `(${aWord(text)} OR ${aWord(anyText())}) ${aWord(text)}`
                : `${aWord(text)} ${aWord(text)} -${aWord(anyText())}`;
    made.push({ id: `t${number}`, query, language: 'en' });
  }
  return made;
}

function sharesOf(words: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of words) for (const word of new Set(text.map(fold))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, count / words.length]));
}
