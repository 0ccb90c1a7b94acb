/** The sentences that pages and emails say in the same words. */
import type { MatchReason } from '../../match/match.ts';
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { lifetimeHours, type Purpose } from '../../subscription/tokens.ts';
import { cleanLine } from './safe-text.ts';
import { hourName } from './times.ts';
import type { Words } from './words.ts';

/** `a`, `a and b`, `a, b and c`, as the language does it. */
export function inSeries({ locale }: Words, parts: readonly string[]): string {
  return seriesOf(locale).format(parts);
}

/** The same for parts that are no text: what stands before each of them, and the series' end. */
export function seriesGaps({ locale }: Words, length: number): string[] {
  const gaps = [''];
  for (const { type, value } of seriesOf(locale).formatToParts(Array.from({ length }, () => 'x'))) {
    if (type === 'literal') gaps[gaps.length - 1] += value;
    else gaps.push('');
  }
  return gaps;
}

const series = new Map<string, Intl.ListFormat>();
function seriesOf(locale: string): Intl.ListFormat {
  const made = series.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  series.set(locale, made);
  return made;
}

/** `1,200` */
export const numberIn = ({ locale }: Words, amount: number): string => amount.toLocaleString(locale);

/** When the mails come: `daily at 07:00, Kyiv time`. */
export function rhythm({ general }: Words, frequency: Frequency, { hour, weekday, zone }: When): string {
  if (frequency === 'instant' || frequency === 'hourly') return general.rhythm[frequency];
  const [at, place] = [hourName(hour), zoneName(zone)];
  return frequency === 'daily' ? general.rhythm.daily(at, place) : general.rhythm.weekly(weekday, at, place);
}

interface When {
  hour: number;
  weekday: Weekday;
  zone: string;
}

/** `Kyiv` for `Europe/Kyiv`, `Buenos Aires` for `America/Argentina/Buenos_Aires`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Why an article is there: the words that matched, once in whatever case, by where they stand. Those in the title come first. */
export function because(
  { general: { places } }: Words,
  { terms, where }: MatchReason,
  title: string,
): { words: string[]; where: string }[] {
  const words = terms
    .map((term) => cleanLine(term, 60))
    .filter((word, at, all) => word !== '' && all.findIndex((each) => alike(each, word)) === at);
  const inTitle = words.filter((word) => stands(word, title));
  const elsewhere = words.filter((word) => !inTitle.includes(word));
  if (inTitle.length === 0 || elsewhere.length === 0) return [{ words, where: places[inTitle.length > 0 ? 'title' : where] }];
  return [
    { words: inTitle, where: places.title },
    { words: elsewhere, where: where === 'title' ? places.text : places[where] },
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
export function lifetimeOf({ general }: Words, purpose: Purpose): string {
  return general.days(Math.round(lifetimeHours[purpose] / 24));
}

/** The first `most` of them, and how many are left out. */
export function firstOf<Part>(all: readonly Part[], most: number): { named: readonly Part[]; left: number } {
  return all.length <= most ? { named: all, left: 0 } : { named: all.slice(0, most), left: all.length - most };
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** `French` for `fr`. */
export function languageName({ locale }: Words, language: string): string {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  languageNames.set(locale, names);
  return names.of(language) ?? language;
}
