/** Articles of an archive, as the reader of a feed would have stored them. */
import type { Article } from '../../functions/article/article.ts';
import { articleIdOf, articleOf } from '../../functions/article/article-of.ts';
import { canonicalUrl } from '../../functions/reading/canonical-url.ts';
import { detectLanguage } from '../../functions/reading/text/detect-language.ts';

export interface ArchivedArticle {
  /** The id of its line. */
  id: string;
  /** Without the time at which it was read, which the clock gives. */
  at: (now: string) => Article;
  articleId: string;
  publishedAt: string;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** One line of the archive; or why it is none, in words. */
export function archivedArticle(line: Record<string, unknown>): ArchivedArticle | string {
  const { id, title, publishedAt } = line;
  if (typeof id !== 'string' || id === '') return 'an article needs an id, a text';
  if (typeof title !== 'string' || title === '') return 'an article needs a title, a text';
  const publishedMs = typeof publishedAt === 'string' ? Date.parse(publishedAt) : Number.NaN;
  if (Number.isNaN(publishedMs)) return 'an article needs publishedAt, a time in ISO 8601';
  const summary = textOf(line['summary']);
  const body = textOf(line['body']);
  const url = textOf(line['url']) ?? `https://archive.invalid/${encodeURIComponent(id)}`;
  const address = canonicalUrl(url) ?? url;
  const articleId = articleIdOf(address);
  const publisher = textOf(line['publisher']) ?? outletOf(url);
  const published = new Date(publishedMs).toISOString();
  const item = {
    id,
    title,
    url,
    summary,
    body,
    publishedAt: published,
    updatedAt: null,
    author: textOf(line['author']),
    publisher,
    image: null,
  };
  const language = languageOf(line['language']) ?? detectLanguage(`${title} ${summary ?? ''} ${body ?? ''}`);
  const context = {
    articleId,
    canonicalUrl: address,
    feedId: textOf(line['feed']) ?? 'archive',
    language,
    publisher,
    firstRead: false,
    lastReadAt: null,
  };
  return { id, articleId, publishedAt: published, at: (now: string) => articleOf({ ...item, language }, context, now) };
}

const languageOf = (value: unknown): string | null => textOf(value)?.split(/[-_]/u)[0]?.toLowerCase() ?? null;

const outletOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null);
