import { timeAround, timeIn } from './clock-time.ts';
import { foldMonthName } from './fold-month-name.ts';
import { type Moment, thaiYearOf, yearOf } from './moment.ts';
import { doubtfulMonthNames, monthNames } from './month-names.ts';

const monthOf = new Map(monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** Dates with the month's name: `Sat, 25 Apr 2026 20:43:28 +0200`, `Friday, January 29, 2021 04:42 PM`, `5 de marzo de 2020`. */
export function fromNames(text: string, language: string | null): Moment | null {
  for (const word of [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.'’]*/gu)].reverse()) {
    const month = monthNamed(word[0], language);
    if (month === null) continue;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length);
    const yearIn = /\p{Script=Thai}/u.test(word[0]) ? thaiYearOf : yearOf;
    const moment = dayFirst(before, after, month, yearIn) ?? yearFirst(before, after, month) ?? monthFirst(before, after, month);
    if (moment) return moment;
  }
  return null;
}

function monthNamed(word: string, language: string | null): number | null {
  const name = foldMonthName(word);
  const doubtful = Object.hasOwn(doubtfulMonthNames, name) ? doubtfulMonthNames[name] : undefined;
  if (doubtful) return (language !== null && doubtful[language]) || (Object.values(doubtful)[0] ?? null);
  // Hebrew writes "in" as a letter before the name.
  return monthOf.get(name) ?? monthOf.get(name.replace(/^ב/, '')) ?? null;
}

function dayFirst(before: string, after: string, month: number, yearIn: (digits: string) => number): Moment | null {
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.|-a)?[\s.,/-]*(?:de\s|d['’]\s?|of\s|di\s)?[\s-]*$/iu.exec(before);
  const year = /^[\s.,/-]*(?:de[l]?\s|of\s|г\.\s)?[\s']*(\d{4}|\d{2})(?!\d|:)/iu.exec(after);
  if (!day || !year) return asctime(before, after, month);
  const time = timeAround(before.slice(0, day.index), after.slice(year[0].length));
  return { year: yearIn(year[1] ?? ''), month, day: Number(day[1]), ...time };
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
  return date && { year: Number(date[2]), month, day: Number(date[1]), ...timeAround(before, after.slice(date[0].length)) };
}
