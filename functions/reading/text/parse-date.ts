import { foldMonthName } from './fold-month-name.ts';
import { doubtfulMonthNames, monthNames } from './month-names.ts';
import { inZone, namedZone, usualDate } from './usual-date.ts';
import { zoneOffsetMinutes } from './zone-offsets.ts';

const monthOf = new Map(monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  offsetMinutes: number;
}

/**
 * A date as feeds and pages write it, as an ISO 8601 instant in UTC with milliseconds; null where it cannot be read for sure.
 * Knows ISO 8601 in all its half-kept forms, RFC 822 and asctime, numeric dates, month names of some seventy languages,
 * CJK dates, Thai Buddhist years, Japanese eras, Persian and Hijri dates, week dates, epoch seconds. A time without a zone is UTC.
 *
 * `language` (primary subtag) decides where a date is ambiguous: 05/03/2019 is May 3 in English and 5 March elsewhere.
 */
export function parseDate(raw: string | null | undefined, language: string | null = null): string | null {
  if (!raw) return null;
  const text = westernDigits(raw)
    .replace(/[\u200E\u200F\u061C]/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  if (text === '' || text.length > 120) return null;
  const isUsual = usualShape.test(text);
  const { rest, zone } = isUsual ? { rest: text, zone: null } : namedZone(text);
  const usual = isUsual ? text : usualDate(rest);
  const moment = fromEpoch(usual) ?? fromIso(usual) ?? fromCjk(usual) ?? fromNames(usual, language) ?? fromNumbers(usual, language);
  const iso = moment === null ? null : toIso(moment);
  return iso !== null && zone !== null ? inZone(iso, zone) : iso;
}

// RFC 822 and ISO 8601 without names of places: nearly all that feeds write.
const usualShape = /^(?:[A-Za-z]{3,9}, ?\d{1,2} [A-Za-z]{3,9} |(?:19|20)\d{2}-\d{2}-\d{2}T)[\d:. +A-Z-]*$/;

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

// First code points of the decimal digits of other scripts: Arabic-Indic, Persian, Devanagari, Bengali, Thai, full width.
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) as number));
  });
}

function toIso(moment: Moment): string | null {
  let { year } = moment;
  // Thai feeds count from the Buddha's death.
  if (year > 2400 && year < 2700) year -= 543;
  const { month, day, hour, minute, second, ms, offsetMinutes } = moment;
  if (year < 1000 || year > 2400 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // 24:00 is the end of the day, :60 a leap second; Date.UTC carries both over.
  if (hour > 24 || minute > 59 || second > 60) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offsetMinutes, second, ms)).toISOString();
}

/** Two digits are this century or the last; four are what they say, also when that is absurd. */
const yearOf = (digits: string | undefined): number => {
  const year = Number(digits);
  return digits?.length === 2 ? year + (year < 69 ? 2000 : 1900) : year;
};

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function fromEpoch(text: string): Moment | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
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

/** The clock time and zone in the rest of a date: `T07:05:01.5+02:00`, ` 4:42 PM`, `- 15:21`, `13:30:33+0900`, `오후 3:20`. */
function timeIn(rest: string): Pick<Moment, 'hour' | 'minute' | 'second' | 'ms' | 'offsetMinutes'> | null {
  const time = /(\d{1,2})\s?(?:[:h時时点點시]|\.(?=\d{2}(?!\d|\.\d{3})))\s?(\d{1,2})(?:\s?[:.분分]\s?(\d{1,2})(?:[.,:](\d{1,9}))?)?/u.exec(
    rest,
  );
  if (!time) {
    const bare = zoneIn(rest);
    const hourOnly = /\b(\d{1,2})\s?([ap])\.?m\b/i.exec(rest);
    if (hourOnly)
      return {
        hour: (Number(hourOnly[1]) % 12) + (/p/i.test(hourOnly[2] ?? '') ? 12 : 0),
        minute: 0,
        second: 0,
        ms: 0,
        offsetMinutes: bare,
      };
    return { hour: 0, minute: 0, second: 0, ms: 0, offsetMinutes: bare };
  }
  let hour = Number(time[1]);
  const around = rest.slice(0, time.index) + rest.slice(time.index + time[0].length);
  if (hour <= 12 && /\bp\.? ?m\b|오후|下午|午後|晚上|μμ|μ\.μ|بعد الظهر|\bm\.m\b/iu.test(around)) hour = (hour % 12) + 12;
  else if (hour <= 12 && /\ba\.? ?m\b|오전|上午|午前|凌晨|早上|πμ|π\.μ/iu.test(around)) hour %= 12;
  return {
    hour,
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
    ms: Number((time[4] ?? '').padEnd(3, '0').slice(0, 3)),
    offsetMinutes: zoneIn(rest.slice(time.index + time[0].length)),
  };
}

/** The zone after a time. Where a number and a name are both given (`+0200 (CEST)`) the number counts. No zone is UTC. */
function zoneIn(rest: string): number {
  const numeric = /(?:^|[^\d])([+\u2212-]\d{1,2}:?\d{2}|(?:GMT|UTC)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{1,2}(?!\d))/i.exec(rest);
  if (numeric?.[1]) return zoneOffsetMinutes(numeric[1].replace(/\s/g, '')) ?? 0;
  for (const [word] of rest.matchAll(/\b[A-Za-z]{1,5}\b/g)) {
    const offset = /^[ap]m$/i.test(word) ? null : zoneOffsetMinutes(word);
    if (offset !== null) return offset;
  }
  return 0;
}

function fromIso(text: string): Moment | null {
  const date = /^(?:\p{L}+\.?,? )?(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,3}))?|-?(\d{2})(\d{2}))?(?=$|[\sTt,]|Z)/u.exec(text);
  if (!date) return null;
  const year = Number(date[1]);
  const month = Number(date[3] ?? date[5] ?? 1);
  // A digit too many (`2004-10-067T…`) is dropped.
  const day = Number((date[4] ?? date[6] ?? '1').slice(0, 2));
  const rest = text.slice(date[0].length).replace(/^[Tt\s,]+/, '');
  const compact = /^(\d{2})(\d{2})(\d{2})?(?=$|Z|[+-])/.exec(rest);
  const time = compact ? timeIn(`${compact[1]}:${compact[2]}:${compact[3] ?? '00'}${rest.slice(compact[0].length)}`) : timeIn(rest);
  if (!time || (date[3] === undefined && date[5] === undefined && rest !== '')) return null;
  return { year, month, day, ...time };
}

/** `2023年12月5日 10:00`, `2023년 12월 5일 오후 3:20`. */
function fromCjk(text: string): Moment | null {
  const date = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/u.exec(text);
  const time = date && timeIn(text.slice(date.index + date[0].length));
  return time ? { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]), ...time } : null;
}

/** Dates with the month's name: `Sat, 25 Apr 2026 20:43:28 +0200`, `Friday, January 29, 2021 04:42 PM`, `5 de marzo de 2020`. */
function fromNames(text: string, language: string | null): Moment | null {
  for (const word of [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu)].reverse()) {
    const month = monthNamed(word[0], language);
    if (month === null) continue;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length);
    const moment = dayFirst(before, after, month) ?? yearFirst(before, after, month) ?? monthFirst(before, after, month);
    if (moment) return moment;
  }
  return null;
}

function monthNamed(word: string, language: string | null): number | null {
  const name = foldMonthName(word);
  const doubtful = Object.hasOwn(doubtfulMonthNames, name) ? doubtfulMonthNames[name] : undefined;
  if (doubtful) return (language !== null && doubtful[language]) || (Object.values(doubtful)[0] ?? null);
  return monthOf.get(name) ?? null;
}

function dayFirst(before: string, after: string, month: number): Moment | null {
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.|-a)?[\s.,/-]*(?:de\s|d['’]\s?|of\s|di\s)?[\s-]*$/iu.exec(before);
  const year = /^[\s.,/-]*(?:de[l]?\s|of\s|г\.\s)?[\s']*(\d{4}|\d{2})(?!\d|:)/iu.exec(after);
  if (!day || !year) return asctime(before, after, month);
  const time = timeIn(after.slice(year[0].length));
  return time && { year: yearOf(year[1]), month, day: Number(day[1]), ...time };
}

/** `Jan  2 15:04:05 2006`, and `2 Jan 15:04:05 EST 2006`: the time stands before the year. */
function asctime(before: string, after: string, month: number): Moment | null {
  const parts = /^\s+(?:(\d{1,2})\s+)?(\d{1,2}:\d{2}(?::\d{2})?)\s*([A-Za-z]{1,5}|[+-]\d{4})?\s+(\d{4})\s*([+-]\d{4}|[A-Z]{1,5})?$/.exec(
    after,
  );
  const day = parts?.[1] ?? /(\d{1,2})\s*$/.exec(before)?.[1];
  const time = parts && timeIn(`${parts[2]} ${parts[3] ?? parts[5] ?? ''}`);
  return time && day ? { year: Number(parts[4]), month, day: Number(day), ...time } : null;
}

function yearFirst(before: string, after: string, month: number): Moment | null {
  const year = /(\d{4})[\s.,/-]*$/.exec(before);
  const day = /^[\s.,/-]*(\d{1,2})(?!\d|:)[.,]?/.exec(after);
  const time = year && day && timeIn(after.slice(day[0].length));
  return time ? { year: yearOf(year[1]), month, day: Number(day[1]), ...time } : null;
}

function monthFirst(before: string, after: string, month: number): Moment | null {
  const date = /^[\s.,/-]*(\d{1,2})(?:st|nd|rd|th)?[\s.,/-]+(?:de\s|of\s)?(\d{4})(?!\d)/iu.exec(after);
  if (!date) return null;
  const time = timeIn(after.slice(date[0].length) || before);
  return time && { year: Number(date[2]), month, day: Number(date[1]), ...time };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** `07.02.2025`, `Fri, 05/03/2019 - 15:21`. Which number is the day: the one above 12, else the weekday tells, else the language. */
function fromNumbers(text: string, language: string | null): Moment | null {
  const date = /(?:^|[^\d:])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d:])/.exec(text);
  if (!date) return null;
  const [first, second, year] = [Number(date[1]), Number(date[3]), yearOf(date[4])];
  const rest = text.slice(date.index + date[0].length);
  const time = timeIn(rest);
  if (!time) return null;
  const dayFirstDate = { year, month: second, day: first, ...time };
  const monthFirstDate = { year, month: first, day: second, ...time };
  if (date[2] === '.' || first > 12) return dayFirstDate;
  if (second > 12) return monthFirstDate;
  const weekday = weekdays.indexOf(/\b(sun|mon|tue|wed|thu|fri|sat)/i.exec(text)?.[1]?.toLowerCase() ?? '');
  if (weekday !== -1) {
    const fits = [monthFirstDate, dayFirstDate].filter((moment) => weekdayOf(moment) === weekday);
    if (fits.length === 1) return fits[0] as Moment;
  }
  return (language === null || language === 'en') && date[2] === '/' ? monthFirstDate : dayFirstDate;
}

const weekdayOf = ({ year, month, day }: Moment) => new Date(Date.UTC(year, month - 1, day)).getUTCDay();
