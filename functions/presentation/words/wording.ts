/** The sentences that pages and emails say in the same words. */
import type { MatchReason } from '../../match/match.ts';
import type { Breadth } from '../../search/breadth.ts';
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { lifetimeHours, type Purpose } from '../../subscription/tokens.ts';
import { cleanLine } from './safe-text.ts';
import { hourName, weekdayName } from './times.ts';

/** `a`, `a and b`, `a, b and c`. */
export function inSeries(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const NUMBERS = new Intl.NumberFormat('en-GB');

/** `1 story`, `2 stories`, `1,200 stories`. */
export function count(amount: number, one: string, many: string): string {
  return `${NUMBERS.format(amount)} ${amount === 1 ? one : many}`;
}

export const frequencyNames: Record<Frequency, string> = { instant: 'At once', hourly: 'Hourly', daily: 'Daily', weekly: 'Weekly' };

export const frequencyMeanings: Record<Frequency, string> = {
  instant: 'within minutes, bursts gathered into one mail',
  hourly: 'on the hour, when there is something',
  daily: 'one mail a day, at your hour',
  weekly: 'one mail a week, on your day',
};

export const breadthNames: Record<Breadth, string> = { focused: 'Focused', balanced: 'Balanced', everything: 'Everything' };

export const breadthMeanings: Record<Breadth, string> = {
  focused: 'only articles that are about it',
  balanced: 'what most people want',
  everything: 'every mention, however slight',
};

/** When the mails come: `daily at 07:00, Kyiv time`. */
export function rhythm(frequency: Frequency, hour: number, weekday: Weekday, zone: string): string {
  if (frequency === 'instant') return 'as soon as there is news';
  if (frequency === 'hourly') return 'every hour in which there is news';
  const at = `at ${hourName(hour)}, ${zoneName(zone)} time`;
  return frequency === 'daily' ? `daily ${at}` : `weekly on ${weekdayName(weekday)} ${at}`;
}

/** `Kyiv` for `Europe/Kyiv`, `Buenos Aires` for `America/Argentina/Buenos_Aires`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

const places: Record<MatchReason['where'], string> = { title: 'in the title', lead: 'in the opening', body: 'further down in the text' };

/** Why an article is there: the words that matched, once in whatever case, by where they stand. Those in the title come first. */
export function because({ terms, where }: MatchReason, title: string): { words: string[]; where: string }[] {
  const words = terms
    .map((term) => cleanLine(term, 60))
    .filter((word, at, all) => word !== '' && all.findIndex((each) => alike(each, word)) === at);
  const inTitle = words.filter((word) => stands(word, title));
  const elsewhere = words.filter((word) => !inTitle.includes(word));
  if (inTitle.length === 0 || elsewhere.length === 0) return [{ words, where: places[inTitle.length > 0 ? 'title' : where] }];
  return [
    { words: inTitle, where: places.title },
    { words: elsewhere, where: where === 'title' ? 'in the text' : places[where] },
  ];
}

/** Whether the title shows by itself why an article is there: every word that matched stands in it. */
export const isObvious = ({ terms }: MatchReason, title: string): boolean =>
  terms.length > 0 && terms.every((term) => stands(cleanLine(term, 60), cleanLine(title)));

const alike = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether the word occurs in the text, whole and in any case. */
function stands(word: string, text: string): boolean {
  const [wanted, whole] = [word.toLowerCase(), text.toLowerCase()];
  for (let at = whole.indexOf(wanted); at >= 0 && wanted !== ''; at = whole.indexOf(wanted, at + 1)) {
    if (!LETTER_AT_END.test(whole.slice(0, at)) && !LETTER_AT_START.test(whole.slice(at + wanted.length))) return true;
  }
  return false;
}

const LETTER_AT_END = /[\p{L}\p{N}]$/u;
const LETTER_AT_START = /^[\p{L}\p{N}]/u;

/** How long a mailed link works: `3 days`. */
export function lifetimeOf(purpose: Purpose): string {
  return count(Math.round(lifetimeHours[purpose] / 24), 'day', 'days');
}

/** The first `most` of them, and how many are left out. */
export function firstOf<Part>(all: readonly Part[], most: number): { named: readonly Part[]; left: number } {
  return all.length <= most ? { named: all, left: 0 } : { named: all.slice(0, most), left: all.length - most };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** `French` for `fr`. */
export const languageName = (language: string): string => languageNames.of(language) ?? language;
