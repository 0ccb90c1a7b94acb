import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/article/article.ts';
import { explainQuery } from '../../../functions/match/explain-query.ts';
import { QueryError } from '../../../functions/search/query/query.ts';

const article: Article = {
  articleId: 'a1',
  feedId: 'f1',
  url: 'https://www.news.example/a1',
  canonicalUrl: 'https://www.news.example/a1',
  title: 'American troop leaves Niger',
  summary: 'The last convoy crossed the border on Sunday.',
  body: `${'It rained in the desert, and nobody saw them go. '.repeat(20)}Only the mayor of Agadez waved.`,
  language: 'en',
  author: null,
  publisher: 'The Example',
  image: null,
  publishedAt: null,
  ingestedAt: '2026-11-23T07:00:00.000Z',
  contentRevision: 'r',
  likeness: null,
  alerts: true,
};
const explain = (query: string, breadth: 'focused' | 'everything' = 'everything') =>
  explainQuery({ query, language: 'en', breadth }, article);
const foundFor = (query: string) => explain(query).parts.map(({ asked, found }) => [asked, found]);

describe('an explanation', () => {
  test('says of each word which form was found, where, and why it counts', () => {
    expect(foundFor('US troops Niger')).toEqual([
      ['US', [{ form: 'American', places: ['title'], by: 'name' }]],
      ['troops', [{ form: 'troop', places: ['title'], by: 'inflection' }]],
      [
        'Niger',
        [
          { form: 'Niger', places: ['title'], by: 'word' },
          { form: 'Agadez', places: ['body'], by: 'name' },
        ],
      ],
    ]);
  });

  test('tells the opening from the rest of the text', () => {
    expect(foundFor('convoy mayor')).toEqual([
      ['convoy', [{ form: 'convoy', places: ['lead'], by: 'word' }]],
      ['mayor', [{ form: 'mayor', places: ['body'], by: 'word' }]],
    ]);
  });

  test('shows what is missing, what was excluded and is there, and which filters hold', () => {
    const { satisfied, score, parts } = explain('troops Chad -Niger site:news.example lang:fr');
    expect({ satisfied, score }).toEqual({ satisfied: false, score: 0 });
    expect(parts.map(({ asked, excluded, found }) => [asked, excluded, found.length])).toEqual([
      ['troops', false, 1],
      ['Chad', false, 0],
      ['-Niger', true, 1],
      ['site:news.example', false, 1],
      ['lang:fr', false, 0],
    ]);
  });

  test('leaves out words that are too common to count', () => {
    expect(explain('the troops').parts.map(({ asked }) => asked)).toEqual(['troops']);
  });

  test('gives the score and what the breadth asks for', () => {
    const focused = explain('troops Niger', 'focused');
    expect(focused.satisfied).toBe(true);
    expect(focused.score).toBeGreaterThan(focused.threshold);
    expect(focused.threshold).toBeGreaterThan(explain('troops Niger').threshold);
  });

  test('of a query that is refused is a refusal', () => {
    expect(() => explain('"troops')).toThrow(QueryError);
  });
});
