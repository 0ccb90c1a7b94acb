import type { Article } from '../../functions/article/article.ts';

/** An article as ingest stores it; what matters to a test is passed in. */
export function anArticle(parts: Partial<Article> = {}): Article {
  return {
    articleId: 'a1',
    feedId: 'f1',
    url: 'https://news.example.org/a1?from=feed',
    canonicalUrl: 'https://news.example.org/a1',
    title: 'American troops leave Niger',
    summary: 'The last American troops left their base in Agadez.',
    body: null,
    language: 'en',
    author: null,
    publisher: 'Example News',
    image: null,
    publishedAt: '2026-11-23T06:58:00.000Z',
    ingestedAt: '2026-11-23T07:00:00.000Z',
    contentRevision: 'c1',
    likeness: '0123456789abcdef',
    alerts: true,
    ...parts,
  };
}
