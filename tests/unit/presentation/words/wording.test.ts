import { describe, expect, it } from 'vitest';
import { mailsExpected } from '../../../../functions/presentation/pages/form-parts.tsx';
import { dayAndTime, longDate, shortDate } from '../../../../functions/presentation/words/times.ts';
import { because, firstOf, inSeries, rhythm, zoneName } from '../../../../functions/presentation/words/wording.ts';
import { wordsOf } from '../../../../functions/presentation/words/words.ts';

const english = wordsOf('en');

describe('times', () => {
  it('are those of the reader’s zone, on both sides of a clock change', () => {
    expect(dayAndTime(english, '2026-11-23T07:05:00.000Z', 'Europe/Kyiv')).toBe('Mon 23 Nov, 09:05');
    expect(dayAndTime(english, '2026-07-23T21:05:00.000Z', 'Europe/Kyiv')).toBe('Fri 24 Jul, 00:05');
    expect(dayAndTime(english, '2026-11-23T07:05:00.000Z', 'Asia/Kolkata')).toBe('Mon 23 Nov, 12:35');
    expect(dayAndTime(english, '2026-11-23T11:05:00.000Z', 'Pacific/Apia')).toBe('Tue 24 Nov, 00:05');
  });

  it('say calendar dates as they are, wherever the machine stands', () => {
    expect(longDate(english, '2026-11-23')).toBe('Monday, 23 November 2026');
    expect(shortDate(english, '2026-09-01')).toMatch(/^Tue 1 Sept?$/);
  });
});

describe('sentences', () => {
  it('count and join as people do', () => {
    expect([0, 1, 2, 1200].map((amount) => english.general.stories(amount))).toEqual([
      '0 stories',
      '1 story',
      '2 stories',
      '1,200 stories',
    ]);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => inSeries(english, words))).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('say when mails come', () => {
    expect(rhythm(english, 'daily', { hour: 7, weekday: 'MON', zone: 'Europe/Kyiv' })).toBe('daily at 07:00, Kyiv time');
    expect(rhythm(english, 'weekly', { hour: 18, weekday: 'FRI', zone: 'America/Argentina/Buenos_Aires' })).toBe(
      'weekly on Friday at 18:00, Buenos Aires time',
    );
    expect(rhythm(english, 'instant', { hour: 7, weekday: 'MON', zone: 'UTC' })).toBe('as soon as there is news');
    expect(zoneName('UTC')).toBe('UTC');
  });

  it('say why a story is there: the words, and where each of them stands', () => {
    const said = (terms: string[], where: 'title' | 'lead' | 'body', title: string) =>
      because(english, { terms, where }, title).map((group) => `${group.words.join(' ')}: ${group.where}`);
    expect(said(['American', 'troops'], 'title', 'American Troops leave')).toEqual(['American troops: in the title']);
    expect(said(['U.S.', 'troops', 'Niger'], 'title', 'Niger’s rulers and the U.S.')).toEqual([
      'U.S. Niger: in the title',
      'troops: in the text',
    ]);
    expect(said(['Harbour', 'Talks', 'harbour', 'talks'], 'title', 'Harbour Talks go on')).toEqual(['Harbour Talks: in the title']);
    expect(said(['troops', 'Niger'], 'lead', 'Nigeria votes')).toEqual(['troops Niger: in the opening']);
    expect(said(['美军'], 'body', '远方')).toEqual(['美军: further down in the text']);
    expect(said(['(a+', '[x'], 'title', 'what (a+ [x means')).toEqual(['(a+ [x: in the title']);
  });

  it('name the first of many and count the rest', () => {
    expect(firstOf(['a', 'b', 'c'], 2)).toEqual({ named: ['a', 'b'], left: 1 });
  });

  it('say how many mails to expect', () => {
    expect([0, 0.3, 1, 5.6].map((amount) => mailsExpected(english, amount))).toEqual([
      'none of late',
      'less than a mail a week',
      'about 1 mail a week',
      'about 6 mails a week',
    ]);
  });
});
