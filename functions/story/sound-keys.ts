/** Names and international words sound alike across languages: "Zelensky", "Zełenski" and "Зеленський" share their consonants. */
import { fold } from '../search/analysis/fold.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { wordsOf } from '../search/analysis/tokens.ts';

/** Cyrillic letters by sound; vowels and signs, which a key leaves out anyway, are missing. */
const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'k',
  ц: 's',
  ч: 's',
  ш: 's',
  щ: 's',
}; // prettier-ignore
const CAPITAL = /^\p{Lu}/u;
const KEY_LETTERS = 5;

/** The first consonants of a word, sounds alike written alike: `bsm` for Bazoum, Bazouma and Базум. */
export function soundKey(word: string): string {
  const letters = fold(word).replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter] ?? '');
  return letters
    .replace(/sch|sz|sh|cz|rz|zh|ts|tz/g, (sound) => (sound === 'rz' ? 'r' : 's'))
    .replace(/ch|[qx]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/[^bdfgklmnprstv]/g, '')
    .replace(/(.)\1+/g, '$1')
    .slice(0, KEY_LETTERS);
}

/** The keys of the names and long words of a text, names first, each once. */
export function soundKeysOf(texts: readonly string[], language: string): string[] {
  const words = texts.flatMap(wordsOf).filter((word) => word.length >= 4 && !isStopWord(fold(word), language));
  const keys = words.map((word) => ({ key: soundKey(word), named: CAPITAL.test(word) }));
  const telling = keys.filter(({ key, named }) => key.length >= (named ? 3 : 4));
  return [...new Set([...telling.filter(({ named }) => named), ...telling].map(({ key }) => key))];
}
