/** A date as it was read: local numbers and how far they are from UTC. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  ms: number;
  offsetMinutes: number;
}

/** Two digits are this century or the last; four are what they say, also when that is absurd. */
export function yearOf(digits: string | undefined): number {
  const year = Number(digits);
  if (digits?.length !== 2) return year;
  return year + (year < 69 ? 2000 : 1900);
}

// Thailand counts from the Buddha's death, 543 years earlier.
const buddhistYears = 543;
// What Thai writes as two digits: 43 was the year 2000.
const firstShortBuddhist = 43;

/** A year as Thai writes it: of two digits, most are the last two of a Buddhist year. */
export const thaiYearOf = (digits: string): number =>
  digits.length === 2 && Number(digits) >= firstShortBuddhist ? 2500 + Number(digits) : yearOf(digits);

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The instant, ISO 8601 in UTC with milliseconds; null if there is no such day or time. */
export function toIso({ month, day, hour, minute, second, ms, offsetMinutes, ...moment }: Moment): string | null {
  const year = moment.year > 2400 && moment.year < 2700 ? moment.year - buddhistYears : moment.year;
  if (year < 1000 || year > 2400 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  // 24:00 is the end of the day, :60 a leap second; Date.UTC carries both over.
  if (hour > 24 || minute > 59 || second > 60) return null;
  return new Date(Date.UTC(year, month - 1, day, hour, minute - offsetMinutes, second, ms)).toISOString();
}
