import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, plausibleDate, withPlausibleDates } from '../../../functions/reading/text/parse-date.ts';

describe('a date is read however it is written', () => {
  test.each([
    ['Sat, 25 Apr 2026 20:43:28 +0200', '2026-04-25T18:43:28.000Z'],
    ['Wed,  7 Dec 2005 11:19:46 GMT', '2005-12-07T11:19:46.000Z'],
    ['Thu, 07 Dec 17 10:00:29 -0800', '2017-12-07T18:00:29.000Z'],
    ['07 Nov 2015 12:00:00 EST', '2015-11-07T17:00:00.000Z'],
    ['Tue, 27 Dec 2005 13:30:33+0900', '2005-12-27T04:30:33.000Z'],
    ['Mon, 21 Jan 2008 8:56 am PST', '2008-01-21T16:56:00.000Z'],
    ['Sat, Dec 16 2023 02:02:33 PM', '2023-12-16T14:02:33.000Z'],
    ['Friday, January 29, 2021 04:42 PM', '2021-01-29T16:42:00.000Z'],
    ['Mon Jan 02 15:04:05 EST 2006', '2006-01-02T20:04:05.000Z'],
    ['Thu, 30 Aug 2012 17:26:16 +0000 (UTC)', '2012-08-30T17:26:16.000Z'],
    ['10 Aug 2004 15:10 GMT+2', '2004-08-10T13:10:00.000Z'],
    ['2015-03-16T07:32:23+00:00', '2015-03-16T07:32:23.000Z'],
    ['2004-07-28T13:39:05+0000', '2004-07-28T13:39:05.000Z'],
    ['2022-07-28T02:43:00.123456789Z', '2022-07-28T02:43:00.123Z'],
    ['2000-12-17T01:17', '2000-12-17T01:17:00.000Z'],
    ['2006-01-03 21:32:56', '2006-01-03T21:32:56.000Z'],
    ['Sun, 2024-05-05 10:00:00 GMT', '2024-05-05T10:00:00.000Z'],
    ['2004-10-067T00:00:00+02:00', '2004-10-05T22:00:00.000Z'],
    ['20231231', '2023-12-31T00:00:00.000Z'],
    ['2005-12-27', '2005-12-27T00:00:00.000Z'],
    ['2003-12', '2003-12-01T00:00:00.000Z'],
    ['07.02.2025', '2025-02-07T00:00:00.000Z'],
    ['25/12/2024 08:15', '2024-12-25T08:15:00.000Z'],
    ['1577836800', '2020-01-01T00:00:00.000Z'],
  ])('%s', (written, instant) => expect(parseDate(written)).toBe(instant));

  test.each([
    ['mar., 05 dic 2023 10:00:00 +0100', '2023-12-05T09:00:00.000Z'],
    ['5 de marzo de 2020', '2020-03-05T00:00:00.000Z'],
    ['am 5. Mai 2021 um 12.30 Uhr', '2021-05-05T12:30:00.000Z'],
    ['Le 5 février 2021 à 14h30', '2021-02-05T14:30:00.000Z'],
    ['1 января 2024 г., 15:30', '2024-01-01T15:30:00.000Z'],
    ['5 листопада 2023, 07:00', '2023-11-05T07:00:00.000Z'],
    ['2023. december 5. 10:00', '2023-12-05T10:00:00.000Z'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z'],
    ['พฤ., 03 พ.ย. 2005 21:24:18 +0000', '2005-11-03T21:24:18.000Z'],
    ['3 พฤศจิกายน 2548 21:24', '2005-11-03T21:24:00.000Z'],
    ['١٥ مارس ٢٠٢٣', '2023-03-15T00:00:00.000Z'],
    ['2004년 05월 28일 01:31:15', '2004-05-28T01:31:15.000Z'],
    ['2004-05-25 오후 11:23:17', '2004-05-25T23:23:17.000Z'],
    ['2023年12月5日 上午10:05', '2023-12-05T10:05:00.000Z'],
  ])('in its own language: %s', (written, instant) => expect(parseDate(written)).toBe(instant));
});

describe('an ambiguous date', () => {
  test('is decided by its weekday', () => expect(parseDate('Fri, 05/03/2019 - 15:21')).toBe('2019-05-03T15:21:00.000Z'));
  test('is American in English', () => expect(parseDate('05/03/2019', 'en')).toBe('2019-05-03T00:00:00.000Z'));
  test('is day first elsewhere', () => expect(parseDate('05/03/2019', 'fr')).toBe('2019-03-05T00:00:00.000Z'));
  test('is decided by the language where a month has one name in two', () => {
    expect(parseDate('5 listopada 2023', 'pl')).toBe('2023-11-05T00:00:00.000Z');
    expect(parseDate('5. listopada 2023.', 'hr')).toBe('2023-10-05T00:00:00.000Z');
  });
});

describe('what is no date', () => {
  test.each([
    '',
    'This pubDate is not parsable.',
    '05/20 7:03 am',
    'Sat, 31 Feb 2026 10:00:00 GMT',
    '2024-13-01',
    '2024-01-01T25:00:00Z',
    '0001-01-01T00:00:00Z',
  ])('is null: %s', (written) => expect(parseDate(written)).toBeNull());

  const now = '2026-11-23T12:00:00.000Z';
  test('a date before 1990 is not believed', () => expect(plausibleDate('1970-01-01T00:00:00.000Z', now)).toBeNull());
  test('a date more than a day ahead is not believed', () => expect(plausibleDate('2026-11-24T12:00:00.001Z', now)).toBeNull());
  test('a date a few hours ahead is', () => expect(plausibleDate('2026-11-23T20:00:00.000Z', now)).toBe('2026-11-23T20:00:00.000Z'));
  test('an absurd publication date gives way to a good update', () =>
    expect(withPlausibleDates({ publishedAt: '2035-01-01T00:00:00.000Z', updatedAt: '2026-11-20T00:00:00.000Z' }, now).publishedAt).toBe(
      '2026-11-20T00:00:00.000Z',
    ));
});

describe('for any instant', () => {
  const instants = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
  const toSecond = (date: Date) => new Date(Math.floor(date.getTime() / 1000) * 1000);

  test('ISO 8601 comes back as it was', () => {
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseDate(date.toISOString())).toBe(date.toISOString());
      }),
    );
  });
  test('RFC 822 comes back to the second', () => {
    fc.assert(
      fc.property(instants, (date) => {
        expect(parseDate(date.toUTCString())).toBe(toSecond(date).toISOString());
      }),
    );
  });
  test('an offset moves it by as much', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offsetMinutes) => {
        const local = new Date(date.getTime() + offsetMinutes * 60_000).toISOString().slice(0, -1);
        const minutes = Math.abs(offsetMinutes);
        const offset = `${offsetMinutes < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(parseDate(`${local}${offset}`)).toBe(date.toISOString());
      }),
    );
  });
  test('no text makes it throw or hang', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => parseDate(text)).not.toThrow();
      }),
    );
  });
});

describe('dates of other calendars, shapes and zones', () => {
  test.each([
    ['2026.11.22. 10:12', '2026-11-22T10:12'],
    ['2026. 11. 22. 오전 10:12', '2026-11-22T10:12'],
    ['/Date(1795341600000+0200)/', '2026-11-22T10:00'],
    ['1795341600.5', '2026-11-22T10:00'],
    ['20261122101112', '2026-11-22T10:11'],
    ['202611221011', '2026-11-22T10:11'],
    ['1405/09/01 10:12', '2026-11-22T10:12'],
    ['۱ آذر ۱۴۰۵', '2026-11-22T00:00'],
    ['1448/06/12', '2026-11-22T00:00'],
    ['令和8年11月22日 10時12分', '2026-11-22T10:12'],
    ['令和元年5月1日', '2019-05-01T00:00'],
    ['民國115年11月22日', '2026-11-22T00:00'],
    ['2026-W47-7', '2026-11-22T00:00'],
    ['2026-W01', '2025-12-29T00:00'],
    ['2026-326', '2026-11-22T00:00'],
    ['일, 22 11월 2026 10:12:13 +0900', '2026-11-22T01:12'],
    ['2026 11月 22 10:12', '2026-11-22T10:12'],
    ['Sun, 22 Nov 2026 10:12:13 Europe/Berlin', '2026-11-22T09:12'],
    ['2026-07-22 10:12 America/New_York', '2026-07-22T14:12'],
    ['2026-11-22T10:12+01:00[Europe/Paris]', '2026-11-22T09:12'],
    ['November 22, 2026 10:12 AM Eastern Time', '2026-11-22T15:12'],
    ['Nov 22, 2026 10:12 AM Pacific Standard Time', '2026-11-22T18:12'],
    ['Sun Nov 22 2026 10:12:13 GMT-0400 (Eastern Daylight Time)', '2026-11-22T14:12'],
  ])('%s', (written, minute) => expect(parseDate(written)?.slice(0, 16)).toBe(minute));
});
