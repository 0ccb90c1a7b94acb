import { describe, expect, it } from 'vitest';
import { correctedQuery, distanceWithin } from '../../../functions/match/correct-spelling.ts';
import type { RecentArticle } from '../../../functions/match/preview-query.ts';

const now = '2026-11-25T09:00:00.000Z';
const titles = [
  'Zaporizhzhia grid repaired',
  'Grid in Zaporizhzhia fails',
  'Soldiers reach Niamey',
  'Niamey: soldiers stay',
  'A soldeir of fortune',
];
const articles = titles.map(
  (title, at): RecentArticle => ({
    articleId: `a-${at}`,
    title,
    summary: null,
    lead: null,
    url: `https://news.example/${at}`,
    publisher: null,
    language: 'en',
    publishedAt: null,
    ingestedAt: now,
  }),
);
const corrected = (query: string) => correctedQuery({ recentArticles: async () => ({ articles, sinceAt: now }) }, query, now);

describe('a word that nothing read of late has', () => {
  it('is taken for the nearest that was read, names included', async () => {
    expect(await corrected('soliders Niamei')).toBe('soldiers Niamey');
    expect(await corrected('Zaporizhia grid')).toBe('Zaporizhzhia grid');
  });

  it('is left alone if it is short, exact, quoted or far from all', async () => {
    expect(await corrected('gri')).toBeNull();
    expect(await corrected('=soliders')).toBeNull();
    expect(await corrected('"soliders"')).toBeNull();
    expect(await corrected('hippopotamus')).toBeNull();
  });

  it('is never taken for what one article alone misspells', async () => {
    expect(await corrected('soldeirs')).toBe('soldiers');
  });
});

it.each([
  ['niger', 'niger', 0],
  ['nigr', 'niger', 1],
  ['inger', 'niger', 1],
  ['tropos', 'troops', 1],
  ['abc', 'xyz', 3],
])('from %s to %s are %i letters', (one, other, distance) => {
  expect(distanceWithin(one, other, 2)).toBe(distance);
});
