import { timeIn } from './clock-time.ts';
import { type Moment, toIso, yearOf } from './moment.ts';
import { fromNames } from './named-dates.ts';
import { usualDate } from './usual-date.ts';
import { inZone, namedZone } from './zones-by-name.ts';

/**
 * A date as feeds and pages write it, as an ISO 8601 instant in UTC with milliseconds; null where it cannot be read for sure.
 * Knows ISO 8601 in all its half-kept forms, RFC 822 and asctime, numeric dates, month names of some eighty languages,
 * CJK dates, Thai Buddhist years, Japanese eras, Persian and Hijri dates, week dates, epoch seconds. A time without a zone is UTC.
 *
 * `language` (primary subtag) decides where a date is ambiguous: 05/03/2019 is May 3 in English and 5 March elsewhere.
 */
export function parseDate(raw: string | null | undefined, language: string | null = null): string | null {
  if (!raw) return null;
  const text = westernDigits(raw)
    .replace(/[\u200B-\u200F\u061C\uFEFF]/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (text === '' || text.length > 120) return null;
  const isUsual = usualShape.test(text);
  const { rest, zone } = isUsual ? { rest: text, zone: null } : namedZone(text);
  const usual = isUsual ? text : usualDate(rest, language);
  const moment = fromEpoch(usual) ?? fromIso(usual) ?? fromCjk(usual) ?? fromNames(usual, language) ?? fromNumbers(usual, language);
  const iso = moment === null ? null : toIso(moment);
  return iso !== null && zone !== null ? inZone(iso, zone) : iso;
}

// RFC 822 and ISO 8601 without names of places: nearly all that feeds write.
const usualShape = /^(?:[A-Za-z]{3,9}, ?\d{1,2} [A-Za-z]{3,9} |(?:19|20)\d{2}-\d{2}-\d{2}T)[\d:. +A-Z-]*$(?<!\b[ECMP]T)/;

/** Null for what cannot be a news date: before 1990, or more than a day ahead of `now`. */
export function plausibleDate(date: string | null, now: string): string | null {
  if (date === null) return null;
  return date >= '1990' && Date.parse(date) <= Date.parse(now) + 86_400_000 ? date : null;
}

/** The item with only those dates that can be believed; a wrong `published` gives way to a good `updated`. */
export function withPlausibleDates<T extends { publishedAt: string | null; updatedAt: string | null }>(item: T, now: string): T {
  const updatedAt = plausibleDate(item.updatedAt, now);
  return { ...item, publishedAt: plausibleDate(item.publishedAt, now) ?? updatedAt, updatedAt };
}

/** The decimal digits of every script as 0 to 9. Unicode keeps each script's ten in a row. */
export const westernDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });

/** Seconds since 1970, with milli-, micro- or nanoseconds behind them. */
function fromEpoch(text: string): Moment | null {
  const epoch = /^(\d{10})(?:(\d{3})(?:\d{3}|\d{6})?)?$/.exec(text);
  if (!epoch) return null;
  const date = new Date(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
    offsetMinutes: 0,
  };
}

function fromIso(text: string): Moment | null {
  const date = /^(?:\p{L}+\.?,? )?(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,3}))?|-?(\d{2})(\d{2}))?(?=$|[\sTt,]|Z)/u.exec(text);
  if (!date) return null;
  const hasMonth = date[3] !== undefined || date[5] !== undefined;
  const rest = text.slice(date[0].length).replace(/^[Tt\s,]+/, '');
  if (!hasMonth && rest !== '') return null;
  // A digit too many (`2004-10-067T…`) is dropped.
  const day = Number((date[4] ?? date[6] ?? '1').slice(0, 2));
  return { year: Number(date[1]), month: Number(date[3] ?? date[5] ?? 1), day, ...timeIn(withColons(rest)) };
}

/** `101213Z` -> `10:12:13Z`, `10Z` -> `10:00:00Z`. */
function withColons(time: string): string {
  const compact = /^(\d{2})(?:(\d{2})(\d{2})?)?(?=$|Z|[+-])/i.exec(time);
  return compact ? `${compact[1]}:${compact[2] ?? '00'}:${compact[3] ?? '00'}${time.slice(compact[0].length)}` : time;
}

/** `2023年12月5日 10:00`, `2023년 12월 5일 오후 3:20`. */
function fromCjk(text: string): Moment | null {
  const date = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/u.exec(text);
  if (!date) return null;
  return { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]), ...timeIn(text.slice(date.index + date[0].length)) };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `07.02.2025`, `Fri, 05/03/2019 - 15:21`. Which number is the day: the one above 12, else the weekday tells, else the language. */
function fromNumbers(text: string, language: string | null): Moment | null {
  const date = /(?:^|[^\d:])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d:])/.exec(text);
  if (!date) return null;
  const [first, second, year] = [Number(date[1]), Number(date[3]), yearOf(date[4])];
  const time = timeIn(text.slice(date.index + date[0].length));
  const dayFirst = { year, month: second, day: first, ...time };
  const monthFirst = { year, month: first, day: second, ...time };
  if (date[2] === '.' || first > 12) return dayFirst;
  if (second > 12) return monthFirst;
  const weekday = weekdays.indexOf(/\b(sun|mon|tue|wed|thu|fri|sat)/i.exec(text)?.[1]?.toLowerCase() ?? '');
  const [fits, ...others] = [monthFirst, dayFirst].filter((moment) => weekdayOf(moment) === weekday);
  if (fits !== undefined && others.length === 0) return fits;
  return (language === null || language === 'en') && date[2] === '/' ? monthFirst : dayFirst;
}

const weekdayOf = ({ year, month, day }: Moment) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
