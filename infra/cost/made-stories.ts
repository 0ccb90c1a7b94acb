/** News that nobody wrote: words with the letters of words, so that each story is of an event of its own. */
import type { MadeStory } from './made-news.ts';

const CONSONANTS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';
const SENTENCES = 14;
const WORDS = 11;

/** Repeats itself: two days of the same size are the same day. */
export function storyMaker(seed: number) {
  let state = seed;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  const syllable = () => `${CONSONANTS[below(CONSONANTS.length)]}${VOWELS[below(VOWELS.length)]}`;
  const word = () => Array.from({ length: 2 + below(3) }, syllable).join('');
  const sentence = (first: string) => `${first} ${Array.from({ length: WORDS }, word).join(' ')}.`;
  const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

  /** About `subject`, if it has one: its words stand in the title and near the beginning. */
  return (publishedAt: string, subject: string | null): MadeStory => {
    const about = subject ?? `${word()} ${word()}`;
    const title = capital(`${word()} ${about} ${word()} ${word()} ${word()}`);
    const text = Array.from({ length: SENTENCES }, (_, at) => sentence(at === 1 ? capital(about) : capital(word()))).join(' ');
    return { title, text, publishedAt };
  };
}

/** What topics are about: two words each that no story has by chance. */
export const subjectsOf = (topics: number): string[] =>
  Array.from(
    { length: topics },
    (_, at) => `q${CONSONANTS[at % CONSONANTS.length]}xworth ${VOWELS[at % VOWELS.length]}xq${Math.floor(at / CONSONANTS.length)}mill`,
  );
