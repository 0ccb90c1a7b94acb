/** Dates of other calendars and shapes, rewritten as the ISO dates that parse-date.ts reads. */

type Calendar = 'persian' | 'islamic-umalqura';

interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

const dayMs = 86_400_000;
const formats = new Map<Calendar, Intl.DateTimeFormat>();

function inCalendar(calendar: Calendar, atMs: number): YearMonthDay {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  formats.set(calendar, format);
  const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

// Mean lengths; the search below corrects what the mean gets wrong.
const means: Record<Calendar, { startMs: number; yearDays: number; monthDays: number }> = {
  persian: { startMs: Date.UTC(622, 2, 21), yearDays: 365.2422, monthDays: 30.44 },
  'islamic-umalqura': { startMs: Date.UTC(622, 6, 18), yearDays: 354.367, monthDays: 29.53 },
};
const searchDays = 12;

/** The Gregorian day of a date in another calendar, as `2026-11-22`; null if there is no such day. */
function gregorian(calendar: Calendar, { year, month, day }: YearMonthDay): string | null {
  const { startMs, yearDays, monthDays } = means[calendar];
  const nearMs = startMs + Math.round((year - 1) * yearDays + (month - 1) * monthDays + day - 1) * dayMs;
  for (let off = -searchDays; off <= searchDays; off += 1) {
    const found = inCalendar(calendar, nearMs + off * dayMs);
    if (found.year === year && found.month === month && found.day === day) return new Date(nearMs + off * dayMs).toISOString().slice(0, 10);
  }
  return null;
}

const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
// Arabic, with the ways in which the second of two is called.
const hijriMonths = [
  ...[/^محرم$/, /^صفر$/, /^ربيع الاول$/, /^ربيع (?:الاخر|الثاني)$/, /^جمادي الاولي$/, /^جمادي (?:الاخرة|الاخر|الثانية)$/],
  ...[/^رجب$/, /^شعبان$/, /^رمضان$/, /^شوال$/, /^ذ[وي] القعدة$/, /^ذ[وي] الحجة$/],
];
// Years of the Hijra that newspapers write today; Persian ones are forty years behind.
const firstHijri = 1430;

interface Written extends YearMonthDay {
  calendar: Calendar;
  index: number;
  length: number;
}

/** `1405/09/01 10:12` (Persian), `1448/06/12` (Hijri), `۱ آذر ۱۴۰۵`, their digits made Western before: the Gregorian day, and what stood around it. */
export function fromOtherCalendar(text: string): string {
  const date = inNumbers(text) ?? byName(text);
  const iso = date === null ? null : gregorian(date.calendar, date);
  if (date === null || iso === null) return text;
  return `${iso} ${text.slice(0, date.index)} ${text.slice(date.index + date.length)}`.replace(/\s+/g, ' ').trim();
}

function inNumbers(text: string): Written | null {
  const found = /(?<!\d)(1[34]\d{2})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (found === null) return null;
  const [year, month, day] = [found[1], found[3], found[4]].map(Number) as [number, number, number];
  return { calendar: year < firstHijri ? 'persian' : 'islamic-umalqura', year, month, day, index: found.index, length: found[0].length };
}

function byName(text: string): Written | null {
  const found = /(?<!\d)(\d{1,2})\s+(?:من\s+)?(\p{Script=Arabic}+(?: \p{Script=Arabic}+)?)[،,]?\s+(1[34]\d{2})(?!\d)/u.exec(text);
  if (found === null) return null;
  const name = (found[2] ?? '').replace(/\s+ماه$/, '');
  const persian = persianMonths.indexOf(name.replace(/ي/g, 'ی').replace(/ك/g, 'ک')) + 1;
  const hijri = hijriMonths.findIndex((month) => month.test(name.replace(/[أإآ]/g, 'ا').replace(/[ىی]/g, 'ي'))) + 1;
  const month = persian || hijri;
  if (month === 0) return null;
  const calendar = persian > 0 ? 'persian' : 'islamic-umalqura';
  return { calendar, year: Number(found[3]), month, day: Number(found[1]), index: found.index, length: found[0].length };
}

// The year before each era's first; 民國 counts from the Republic of China's.
const eras = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['民國', 1911],
  ['民国', 1911],
]);

const eraLetters = new Map([
  ['R', '令和'],
  ['H', '平成'],
  ['S', '昭和'],
]);

/** `令和8年11月22日` -> `2026年11月22日`, `R8.11.22` too; 元年 is the first. */
export const withoutEra = (text: string): string =>
  text
    .replace(/^([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/, (_, letter: string, ...parts: string[]) => {
      return `${eraLetters.get(letter)}${parts[0]}年${parts[1]}月${parts[2]}日`;
    })
    .replace(/(令和|平成|昭和|大正|民國|民国)\s?(\d{1,3}|元)\s?年/u, (_, era: string, year: string) => {
      return `${(eras.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`;
    });

/** ISO 8601 week dates and days of the year: `2026-W47-7`, `2026W477`, `2026-W47`, `2026-326`. */
export function withoutWeeks(text: string): string {
  const week = /^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=$|[T\s])/i.exec(text);
  if (week) {
    // The fourth of January is always in the first week.
    const fourth = Date.UTC(Number(week[1]), 0, 4);
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs;
    return isoDay(monday + ((Number(week[2]) - 1) * 7 + Number(week[3] ?? 1) - 1) * dayMs) + text.slice(week[0].length);
  }
  const ordinal = /^((?:19|20)\d{2})-?(\d{3})(?=$|[T\s])/.exec(text);
  const day = Number(ordinal?.[2]);
  return ordinal && day >= 1 && day <= 366 ? isoDay(Date.UTC(Number(ordinal[1]), 0, day)) + text.slice(ordinal[0].length) : text;
}

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
