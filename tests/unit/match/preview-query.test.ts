import { describe, expect, test } from 'vitest';
import { previewQuery, type RecentArticle } from '../../../functions/match/preview-query.ts';
import { QueryError } from '../../../functions/search/query/query.ts';

const now = '2026-11-23T07:00:00.000Z';
const filler = 'Rain fell on the coast all morning and the ferries stayed in port. ';

const recentOf = (articleId: string, title: string, lead: string | null = null, summary: string | null = null): RecentArticle => ({
  articleId,
  title,
  summary,
  lead,
  url: `https://news.example/${articleId}`,
  publisher: 'The Example',
  language: 'en',
  publishedAt: null,
  ingestedAt: now,
});
const recent = [
  recentOf('in-title', 'American troops leave Niger'),
  recentOf('in-lead', 'The week abroad', `${filler.repeat(3)}In Niger, the last American soldiers are packing. ${filler}`),
  recentOf('elsewhere', 'Nigeria wins the cup', 'Nigerian fans told us that they had never doubted.'),
];
const preview = (query: string, breadth: 'focused' | 'balanced' | 'everything' = 'everything') =>
  previewQuery(
    { recentArticles: async () => ({ articles: recent, sinceAt: '2026-11-20T07:00:00.000Z' }) },
    { query, language: 'en', breadth },
    now,
  );

describe('a preview', () => {
  test('brings what the topic would bring, says among how many it looked, and how the query is read', async () => {
    const { found, looked, reading } = await preview('US Niger');
    expect(found.map(({ articleId }) => articleId)).toEqual(['in-title', 'in-lead']);
    expect(looked).toEqual({ articles: 3, sinceAt: '2026-11-20T07:00:00.000Z', publishedSinceAt: null });
    expect(reading).toContain('“Niger”');
  });

  test('counts each breadth: what is focused is also balanced, and all of it is everything', async () => {
    const { foundByBreadth, found } = await preview('US Niger', 'focused');
    expect(found).toHaveLength(foundByBreadth.focused);
    expect(foundByBreadth.everything).toBe(2);
    expect(foundByBreadth.focused).toBeLessThanOrEqual(foundByBreadth.balanced);
    expect(foundByBreadth.balanced).toBeLessThanOrEqual(foundByBreadth.everything);
  });

  test('marks the words that were found, in their own context', async () => {
    const { found } = await preview('Niger packing');
    const marked = found[0]?.snippet.filter((part) => part.marked).map(({ text }) => text);
    expect(marked).toEqual(['Niger', 'packing']);
    expect(found[0]?.reason).toMatchObject({ terms: ['Niger', 'packing'] });
  });

  test('passes on what to look at twice', async () => {
    expect((await preview('said')).warnings.map(({ code }) => code)).toContain('too-broad');
    expect((await preview('Niger or Chad')).warnings.map(({ code }) => code)).toContain('operator-in-small-letters');
  });

  test('measures how broad a query is where enough was read, and says the number of the tabs', async () => {
    const many = Array.from({ length: 300 }, (_, at) => recentOf(`m-${at}`, at % 5 === 0 ? 'Ferry late again' : 'Government said so'));
    const broadness = async (query: string) => {
      const deps = { recentArticles: async () => ({ articles: many, sinceAt: now }) };
      const { warnings, found } = await previewQuery(deps, { query, language: 'en', breadth: 'balanced' }, now);
      return { found: found.length, warnings: warnings.map(({ message }) => message) };
    };
    const ferry = await broadness('ferry');
    expect(ferry.found).toBe(60);
    expect(ferry.warnings).toEqual([expect.stringContaining('60 of the 300 articles')]);
    expect(await broadness('police')).toEqual({ found: 0, warnings: [] });
  });

  test('of what cannot be followed is a refusal, before any article is read', async () => {
    const reads: string[] = [];
    const deps = {
      recentArticles: async (at: string) => {
        reads.push(at);
        return { articles: recent, sinceAt: now };
      },
    };
    await expect(previewQuery(deps, { query: '-football', language: 'en', breadth: 'balanced' }, now)).rejects.toThrow(QueryError);
    expect(reads).toEqual([]);
  });
});
