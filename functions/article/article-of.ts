import { createHash } from 'node:crypto';
import type { FeedItem } from '../reading/feed-item.ts';
import { capBytes } from '../reading/text/plain-text.ts';
import type { Article } from './article.ts';
import { likenessOf } from './likeness.ts';

// DynamoDB takes 400 KB an item; 64 KB hold the longest news article several times over.
export const maxBodyBytes = 65_536;
const maxTitleBytes = 1_000;
const maxSummaryBytes = 16_384;
const maxUrlBytes = 2_000;
// Items older than this when first seen are archive, not news.
const newsAgeMs = 48 * 3_600_000;

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** `articleId` of a canonical URL, or of one with an item's guid behind it if several items share the address: 32 hex digits. */
export const articleIdOf = (identity: string): string => hash(identity);

/** Words of a text as they count for matching: a comment count or a moved comma is no change. */
export const contentOf = (...parts: (string | null)[]): string =>
  parts
    .map(
      (part) =>
        (part ?? '')
          .normalize('NFKC')
          .toLowerCase()
          .match(/[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*/gu)
          ?.join(' ') ?? '',
    )
    .join('\n');

/** Changes only when the words of title, summary or body do. */
export const contentRevisionOf = (content: { title: string; summary: string | null; body: string | null }): string =>
  hash(contentOf(content.title, content.summary, content.body)).slice(0, 16);

/** What an article is made of beside the item itself. */
export interface ArticleContext {
  articleId: string;
  canonicalUrl: string;
  feedId: string;
  language: string | null;
  publisher: string | null;
  /** True for the first poll of a feed: what is there already is not news. */
  firstRead: boolean;
  /** When the feed was read the time before; null if never. */
  lastReadAt: string | null;
}

/** An article from a feed item; `item.url` and a title must be there. Text is capped so that it fits one DynamoDB item. */
export function articleOf(item: FeedItem & { url: string; title: string }, context: ArticleContext, now: string): Article {
  const title = capBytes(item.title, maxTitleBytes);
  const summary = item.summary === null ? null : capBytes(item.summary, maxSummaryBytes);
  const body = item.body === null ? null : capBytes(item.body, maxBodyBytes);
  return {
    articleId: context.articleId,
    feedId: context.feedId,
    url: item.url,
    canonicalUrl: context.canonicalUrl,
    title,
    summary,
    body,
    language: context.language,
    author: item.author === null ? null : capBytes(item.author, 500),
    publisher: context.publisher,
    image: item.image !== null && item.image.length <= maxUrlBytes ? item.image : null,
    publishedAt: item.publishedAt,
    ingestedAt: now,
    contentRevision: contentRevisionOf({ title, summary, body }),
    likeness: likenessOf([title, body ?? summary ?? ''].join('\n')),
    alerts: !context.firstRead && !isArchive(item.publishedAt, context.lastReadAt ?? now),
  };
}

/** Old already when the feed was last read: while it was not read, because of its publisher or of us, nothing grows old. */
const isArchive = (publishedAt: string | null, readAt: string): boolean =>
  publishedAt !== null && Date.parse(readAt) - Date.parse(publishedAt) > newsAgeMs;
