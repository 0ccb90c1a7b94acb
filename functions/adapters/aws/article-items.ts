/** The items of the articles table: what is kept of an article, and what is read of it. */
import * as z from 'zod';
import type { Article } from '../../article/article.ts';
import type { KnownArticle } from '../../feed/store-items.ts';
import { type Item, itemCodec, type Shape } from './codec.ts';

/** As long as matches are kept: nothing reads an article after that. */
export const articleRetentionDays = 60;
/** The one partition of the sparse index of articles that are not matched yet. */
export const unmatchedIn = 'unmatched';
// Shown in previews, and enough to match a new topic against.
const leadCharacters = 600;

/** What the index by day holds of an article. */
export interface ArticleOfDay
  extends Pick<
    Article,
    | 'articleId'
    | 'title'
    | 'summary'
    | 'url'
    | 'canonicalUrl'
    | 'publisher'
    | 'language'
    | 'publishedAt'
    | 'feedId'
    | 'likeness'
    | 'alerts'
    | 'ingestedAt'
  > {
  lead: string | null;
}

export interface UnmatchedArticle {
  articleId: string;
  unmatchedSince: string;
}

const text = z.string();
const maybeText = text.nullable();

const { body, author, image, contentRevision, ...shownOnItsDay } = {
  articleId: text,
  feedId: text,
  url: text,
  canonicalUrl: text,
  title: text,
  summary: maybeText,
  body: maybeText,
  language: maybeText,
  author: maybeText,
  publisher: maybeText,
  image: maybeText,
  publishedAt: maybeText,
  ingestedAt: text,
  contentRevision: text,
  likeness: maybeText,
  alerts: z.boolean(),
} satisfies Shape<Article>;

export const articleCodec = itemCodec<Article>('article', ['articleId'], { ...shownOnItsDay, body, author, image, contentRevision });
export const articleOfDayCodec = itemCodec<ArticleOfDay>('article', ['articleId'], { ...shownOnItsDay, lead: maybeText });
export const unmatchedCodec = itemCodec<UnmatchedArticle>('article', ['articleId'], { articleId: text, unmatchedSince: text });
export const knownArticleCodec = itemCodec<KnownArticle>('article', ['articleId'], {
  articleId: text,
  feedId: text,
  contentRevision: text,
  alerts: z.boolean(),
  title: text,
});

export const articleExpiresAt = (now: string) => Math.floor(Date.parse(now) / 1000) + articleRetentionDays * 86_400;

const leadOf = (article: Article) => article.body?.slice(0, leadCharacters) ?? null;
const waiting = (article: Article, now: string) => (article.alerts ? { unmatchedIn, unmatchedSince: now } : {});

/** An article that may alert waits in the index of unmatched ones. */
export const newArticleItem = (article: Article, now: string): Item => ({
  ...articleCodec.toItem(article),
  ingestedOn: article.ingestedAt.slice(0, 10),
  lead: leadOf(article),
  expiresAt: articleExpiresAt(now),
  ...waiting(article, now),
});

/** What a changed article changes in its item. */
export const changedAttributes = (article: Article, now: string): Item => {
  const { title, summary, body, language, author, image, likeness, contentRevision } = article;
  return {
    ...{ title, summary, body, language, author, image, likeness, contentRevision },
    lead: leadOf(article),
    expiresAt: articleExpiresAt(now),
    ...waiting(article, now),
  };
};
