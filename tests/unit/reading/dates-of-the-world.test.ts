import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../functions/reading/text/parse-date.ts';

/** As pages and feeds of each language write dates: language, the minute that is meant (`-` for none), the text. */
const dates = readFileSync(new URL('../../fixtures/dates.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([language = '', minute = '', written = '']) => ({ language, minute: minute === '-' ? undefined : minute, written }));

describe.each([...Map.groupBy(dates, ({ language }) => language)])('a date in %s', (_language, ofLanguage) => {
  test.each(ofLanguage)('$written', ({ language, minute, written }) => {
    expect(parseDate(written, language)?.slice(0, 16)).toBe(minute);
  });
});
