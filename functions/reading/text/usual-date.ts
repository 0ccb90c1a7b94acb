import { fromOtherCalendar, withoutEra, withoutWeeks } from './other-calendars.ts';

/** Shapes of dates that can be rewritten as one of the usual shapes. The first that fits is taken. */
const rewritten: readonly [RegExp, string][] = [
  // .NET's JSON: milliseconds, with an offset that only says how to show it.
  [/^\\?\/?(?:new )?Date\((\d{10,13})(?:[+-]\d{4})?\)\\?\/?;?$/, '$1'],
  // Epoch seconds or milliseconds with a fraction, or as `date +@` writes them.
  [/^@?(\d{10}(?:\d{3})?)(?:[.,]\d{1,9})?$/, '$1'],
  // All digits in a row: date and time.
  [/^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/, '$1-$2-$3 $4:$5:$6'],
  // ISO 8601 with a sign, for years of more than four digits.
  [/^\+0*(\d{4})-/, '$1-'],
  // Hungarian and Korean: `2026. 11. 22. 10:12`.
  [/(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?=$|[\s,(T])/, '$1-$2-$3'],
  // Korean, Japanese and Chinese months in a Western order: `22 11월 2026`, `11月 22, 2026`, `2026 11月 22`.
  [/(?<!\d)(\d{1,2})[\s.,]*?\s(\d{1,2})\s?[월月][\s.,]+(\d{4})(?!\d)/u, '$3-$2-$1'],
  [/(?<!\d)(\d{1,2})\s?[월月]\s+(\d{1,2})[\s.,]+(\d{4})(?!\d)/u, '$3-$1-$2'],
  [/(?<!\d)(\d{4})[\s.,]+(\d{1,2})\s?[월月]\s+(\d{1,2})(?!\d)/u, '$1-$2-$3'],
  // Vietnamese numbers its months: `22 tháng 11 năm 2026`.
  [/^.*?(?<!\d)(\d{1,2})\s?(?:tháng|thg\.?)\s?(\d{1,2})(?:\s?năm|,)?\s(\d{4})(?!\d)/iu, '$3-$2-$1'],
  // Lithuanian `2026 m. lapkričio 22 d.`, Latvian `2026. gada 22. novembris`, Basque `2026ko azaroaren 22a`.
  [/(?<!\d)(\d{4})\s?m\. (\p{L}+) (\d{1,2}) d\.?/u, '$3 $2 $1'],
  [/(?<!\d)(\d{4})\. gada (\d{1,2})\. (\p{L}+)/u, '$2 $3 $1'],
  [/(?<!\d)(\d{4})(?:\(e\)|e)?ko (\p{L}+a)(?:ren|k)? (\d{1,2})(?:a|an)?(?!\p{L})/u, '$3 $2 $1'],
];
// Languages that write the year first, also as two digits: `26.11.22`.
const yearFirst = new Set(['ko', 'ja', 'zh', 'hu']);

/** The same date in a shape that parse-date.ts knows; as it was if it has one already. */
export function usualDate(text: string, language: string | null): string {
  // As spreadsheets and floating-point numbers write an epoch.
  if (/^\d\.\d{6,}e\+?(?:9|12)$/i.test(text)) return String(Math.round(Number(text)));
  const named = levantine(chineseNumerals(withoutMarks(text)));
  const western = fromOtherCalendar(withoutWeeks(withoutEra(named)));
  for (const [shape, usual] of rewritten) if (shape.test(western)) return western.replace(shape, usual).replace(/:$/, ':00');
  return language !== null && yearFirst.has(language) ? western.replace(/^(\d{2})([./-])(\d{2})\2(\d{2})(?![\d.])/, '20$1-$3-$4') : western;
}

/** Weekdays in brackets, as East Asian dates have them, and the Thai and Hungarian words for "the year of". */
const withoutMarks = (text: string): string =>
  text
    .replace(/\s?[（(]\s?[月火水木金土日一二三四五六祝월화수목금토일・]{1,3}(?:曜日?|요일)?\s?[）)]\s?/gu, ' ')
    .replace(/[พค]\.\s?ศ\.\s?/gu, '');

const numerals = '〇一二三四五六七八九';

/** `二〇二六年十一月二十二日` -> `2026年11月22日`. */
function chineseNumerals(text: string): string {
  return text.replace(
    /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})(?=[日号號])/u,
    (_, year, month, day) => `${digitsOf(year)}年${tensOf(month)}月${tensOf(day)}`,
  );
}

const digitsOf = (text: string): string => [...text.replace(/[零○]/g, '〇')].map((each) => numerals.indexOf(each)).join('');

function tensOf(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  return (tens === '' ? 1 : numerals.indexOf(tens ?? '')) * 10 + (ones === '' ? 0 : numerals.indexOf(ones ?? ''));
}

// Months of two words in Syria, Lebanon, Iraq and Jordan, by the names that CLDR has for Egypt.
const twoWords = new Map([
  ['كانون الثاني', 'يناير'],
  ['تشرين الأول', 'أكتوبر'],
  ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'ديسمبر'],
]);

/** `22 تشرين الثاني/نوفمبر 2026` -> `22 نوفمبر 2026`: newspapers often give both names. */
const levantine = (text: string): string =>
  text
    .replace(/(?:كانون|تشرين) (?:ال[أا]ول|الثاني)/u, (name) => twoWords.get(name.replace('الاول', 'الأول')) ?? name)
    .replace(/(\p{Script=Arabic}{2,})\s?[/-]\s?\p{Script=Arabic}{2,}(?=\s\d)/u, '$1');
