import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOne } from '../../../functions/search/index/match-one.ts';
import { leastScores } from '../../../functions/search/index/score.ts';

const filler = (words: number) => Array.from({ length: words }, (_, index) => `filler${index % 97}`).join(' ');
const article = (title: string, body: string) => ({ title, summary: null, body, language: 'en', url: null });
const scoreOf = (query: string, title: string, body = '') => matchOne(query, 'en', article(title, body))?.score ?? null;

describe('the score of a match', () => {
  it('is higher the earlier the words stand', () => {
    const at = (words: number) => scoreOf('harbour', 'News', `${filler(words)} harbour ${filler(800 - words)}`) as number;
    const inTitle = scoreOf('harbour', 'Harbour closed', filler(800)) as number;
    const scores = [inTitle, at(60), at(200), at(700)];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(4);
  });

  it('lets one mention at the far end of a long article be no balanced match, and two in the opening be one', () => {
    expect(scoreOf('harbour', 'News', `${filler(700)} harbour ${filler(100)}`)).toBeLessThan(leastScores.balanced);
    expect(scoreOf('harbour', 'News', `The harbour is closed. ${filler(50)} harbour ${filler(700)}`)).toBeGreaterThan(leastScores.balanced);
  });

  it('is higher the closer the parts of the query stand together', () => {
    const apart = (words: number) => scoreOf('harbour strike', 'News', `harbour ${filler(words)} strike ${filler(400 - words)}`) as number;
    expect(apart(1)).toBeGreaterThan(apart(40));
    expect(apart(40)).toBeGreaterThan(apart(300));
  });

  it('counts a related word less than the word itself, and more where it stands as its word does in the query', () => {
    const words = scoreOf('US troops Niger', 'US troops leave Niger') as number;
    const inPlace = scoreOf('US troops Niger', 'American forces leave Niger') as number;
    const elsewhere = scoreOf('US troops Niger', 'Forces of Niger and what America says of it') as number;
    expect(words).toBeGreaterThan(inPlace);
    expect(inPlace).toBeGreaterThan(elsewhere);
    expect(inPlace).toBeGreaterThan(leastScores.balanced);
    expect(elsewhere).toBeLessThan(leastScores.balanced);
  });

  it('counts a phrase wherever it stands', () => {
    expect(scoreOf('"harbour strike"', 'News', `${filler(700)} harbour strike ${filler(100)}`)).toBeGreaterThan(leastScores.balanced);
  });

  it('is never lowered by one more mention', () => {
    const word = fc.constantFrom('harbour', 'strike', 'fog', 'news', 'port');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom('harbour', 'strike'), (words, more) => {
        const before = scoreOf('harbour strike', 'News', words.join(' '));
        const after = scoreOf('harbour strike', 'News', [...words, more].join(' '));
        fc.pre(before !== null && after !== null);
        expect(after).toBeGreaterThanOrEqual(before as number);
      }),
      { numRuns: 300 },
    );
  });

  it('stays within 0 and 1, in four decimals, for any text', () => {
    const word = fc.constantFrom('harbour', 'strike', 'dock', 'walkout', 'US', 'American', 'fog', '"', '.', '\n');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (title, body) => {
        const score = scoreOf('US (harbour OR dock) strike', title.join(' '), body.join(' '));
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBe(Math.round(score * 10_000) / 10_000);
      }),
      { numRuns: 300 },
    );
  });

  it('makes focused part of balanced, and balanced part of everything', () => {
    expect(leastScores.focused).toBeGreaterThan(leastScores.balanced);
    expect(leastScores.balanced).toBeGreaterThan(leastScores.everything);
    expect(leastScores.everything).toBe(0);
  });
});
