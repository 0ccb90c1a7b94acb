/** The weighted terms of an article: what it says, language and outlet aside as far as stems, names and numbers carry over. */
import { fold } from '../search/analysis/fold.ts';
import { conceptOf, LONGEST_NAME, mayBeginName } from '../search/analysis/names.ts';
import { stemOf } from '../search/analysis/stems.ts';
import { isStopWord } from '../search/analysis/stop-words.ts';
import { wordsOf } from '../search/analysis/tokens.ts';
import { documentFrequencies, frequencyLanguages, unlistedFrequency } from '../search/tables/document-frequencies.ts';
import { newsLexicon } from '../search/tables/lexicon.ts';
import { pathOf } from './headline-signs.ts';
import { withoutOutlet } from './outlet.ts';

/** What a fingerprint is made from; any article has it. */
export interface StoryText {
  title: string;
  summary: string | null;
  body: string | null;
  /** Primary subtag; null if not known. */
  language: string | null;
  url: string | null;
}

export interface Term {
  /** A stem, `@NE` for a country or institution in whatever language, `#23` for a number. */
  id: string;
  /** How often and how prominently it stands there, times how rare the word is in general. */
  weight: number;
  isName: boolean;
  inTitle: boolean;
}

/** Characters read. A summary tells the event at once and then its background; a body takes longer. */
const SUMMARY_LENGTH = 400;
const BODY_LENGTH = 1500;
const PLACE_WEIGHT = { title: 2, opening: 1, address: 0.5 } as const;
/** Letters of a stem: enough to tell words apart, few enough for what a stemmer leaves. */
const STEM_LETTERS = 6;
const MOST_RARITY = 9;
const NAME_RARITY = 5;
const NUMBER_FACTOR = 1.3;
const YEAR_FACTOR = 0.4;
const CAPITAL = /^\p{Lu}/u;
const YEAR = /^(?:19|20)\d\d$/;

type Gathered = Map<string, { amount: number; rarity: number; isName: boolean; inTitle: boolean }>;

/** The opening of the article: its summary, else the start of its body. */
export const openingOf = ({ summary, body }: Pick<StoryText, 'summary' | 'body'>): string =>
  summary === null || summary.trim() === '' ? (body ?? '').slice(0, BODY_LENGTH) : summary.slice(0, SUMMARY_LENGTH);

/** The terms of an article, the weightiest first; equal ones by name. */
export function termsOf(text: StoryText): Term[] {
  const gathered: Gathered = new Map();
  const language = text.language ?? 'en';
  gather(gathered, withoutOutlet(text.title), language, 'title');
  gather(gathered, openingOf(text), language, 'opening');
  gather(gathered, wordsOfAddress(text.url), language, 'address');
  const terms = [...gathered].map(([id, { amount, rarity, isName, inTitle }]) => ({
    id,
    weight: amount < 1 ? amount * rarity : (1 + Math.log(amount)) * rarity,
    isName,
    inTitle,
  }));
  return terms.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function gather(into: Gathered, text: string, language: string, place: keyof typeof PLACE_WEIGHT): void {
  const words = wordsOf(text);
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  // In a headline that capitalises every word a capital tells nothing.
  const tellsNames = capitals <= 0.6 * words.length;
  for (let at = 0; at < words.length; ) {
    const name = nameAt(words, at, language);
    if (name !== null) {
      note(into, `@${name.concept}`, NAME_RARITY, true, place);
      at += name.length;
      continue;
    }
    const word = words[at] ?? '';
    const term = termOfWord(word, language);
    if (term !== null) note(into, term.id, term.rarity, tellsNames && at > 0 && isNameLike(word, term.rarity, language), place);
    at += 1;
  }
}

function note(into: Gathered, id: string, rarity: number, isName: boolean, place: keyof typeof PLACE_WEIGHT): void {
  const before = into.get(id) ?? { amount: 0, rarity, isName: false, inTitle: false };
  into.set(id, {
    amount: before.amount + PLACE_WEIGHT[place],
    rarity: Math.min(before.rarity, rarity),
    isName: before.isName || isName,
    inTitle: before.inTitle || place === 'title',
  });
}

/** The longest name that begins at a word. */
function nameAt(words: readonly string[], at: number, language: string): { concept: string; length: number } | null {
  const longest = mayBeginName(words[at] ?? '', language) ? Math.min(LONGEST_NAME, words.length - at) : 1;
  for (let length = longest; length >= 1; length -= 1) {
    const part = words.slice(at, at + length);
    const concept = conceptOf(part.map(fold), part.join(' '), language);
    if (concept !== null) return { concept, length };
  }
  return null;
}

function termOfWord(word: string, language: string): { id: string; rarity: number } | null {
  const folded = fold(word);
  if (/^\d/.test(folded)) return numberTerm(folded);
  if (folded.length < 2 || isStopWord(folded, language)) return null;
  const stem = stemOf(word, language) ?? folded;
  return { id: senseOf(stem, language) ?? stem.slice(0, STEM_LETTERS), rarity: rarityOf(stem, language) };
}

function numberTerm(folded: string): { id: string; rarity: number } {
  if (YEAR.test(folded)) return { id: `#${folded}`, rarity: MOST_RARITY * YEAR_FACTOR };
  return { id: `#${folded}`, rarity: Math.min(MOST_RARITY, 4 + folded.length) * NUMBER_FACTOR };
}

/** German writes every noun with a capital: there only a rare one may be a name. Long words in capitals are shouted. */
const isNameLike = (word: string, rarity: number, language: string): boolean =>
  CAPITAL.test(word) && (language !== 'de' || rarity > 8) && !/^\p{Lu}{6,}$/u.test(word);

/** The words of an address's last part, if it has several: `maui-wildfire-death-toll`. */
function wordsOfAddress(url: string | null): string {
  const last = pathOf(url).split('/').filter(Boolean).at(-1) ?? '';
  const words = last.replace(/\.\w+$/, '').split(/[-_,]/);
  return words.length > 3 ? words.filter((word) => !/^\d{5,}$|^[0-9a-f]{6,}$/.test(word)).join(' ') : '';
}

const senses = new Map<string, ReadonlyMap<string, string>>();

/** The sense of a word of the news, the same in every language that the lexicon has; null for other words, and for words of several senses. */
function senseOf(stem: string, language: string): string | null {
  let byStem = senses.get(language);
  if (byStem === undefined) {
    byStem = sensesByStem(language);
    senses.set(language, byStem);
  }
  return byStem.get(stem) ?? null;
}

function sensesByStem(language: string): Map<string, string> {
  const found = new Map<string, Set<string>>();
  newsLexicon.forEach((sense, number) => {
    for (const word of sense.get(language) ?? []) {
      const plain = word.replace(/^=/, '');
      if (plain.includes(' ')) continue;
      const stem = stemOf(plain, language) ?? fold(plain);
      found.set(stem, new Set([...(found.get(stem) ?? []), `~${number}`]));
    }
  });
  return new Map([...found].flatMap(([stem, [sense = '', ...others]]) => (others.length === 0 ? [[stem, sense] as const] : [])));
}

const shares = new Map<string, Map<string, number>>();

/** How rare a stem is in news of that language, 0.5 for everyday words to 9. */
function rarityOf(stem: string, language: string): number {
  const table = frequencyLanguages.includes(language) ? language : 'en';
  const share = sharesByStem(table).get(stem) ?? unlistedFrequency(table);
  return Math.max(0.1, Math.min(MOST_RARITY, 0.5 - Math.log(share)));
}

/** The share of articles that hold the commonest form of a stem. Made once per language. */
function sharesByStem(language: string): Map<string, number> {
  let byStem = shares.get(language);
  if (byStem !== undefined) return byStem;
  byStem = new Map();
  for (const [word, share] of documentFrequencies(language)) {
    const stem = stemOf(word, language) ?? fold(word);
    byStem.set(stem, Math.max(byStem.get(stem) ?? 0, share));
  }
  shares.set(language, byStem);
  return byStem;
}
