import type { Article } from '../article/article.ts';
import { articleIdOf, articleOf } from '../article/article-of.ts';
import type { FeedItem, ParsedFeed } from '../reading/feed-item.ts';
import type { Page } from '../reading/pages/read-page.ts';
import { believableLanguage } from '../reading/text/detect-language.ts';
import { withPlausibleDates } from '../reading/text/parse-date.ts';
import { sameTitle } from './believable-pages.ts';
import type { Feed } from './feed.ts';
import { outletName } from './outlet-name.ts';
import type { Candidate } from './recognise-items.ts';
import type { SeenItem } from './seen-items.ts';
import type { KnownArticle, StoreDeps } from './store-items.ts';

/** What an item comes from, and what is known of its articles. */
interface Source {
  feed: Feed;
  parsed: ParsedFeed;
  languageOf: (item: FeedItem) => string | null;
  known: ReadonlyMap<string, KnownArticle>;
}

/** `left`: it waits for the next poll, with nothing remembered. */
interface StoredOne {
  outcome: 'new' | 'changed' | 'same' | 'left';
  mark: SeenItem | null;
}

/** Stores one item that is new or changed, and says what to remember of it. */
export async function storeOne(
  deps: Pick<StoreDeps, 'knownArticles' | 'putArticle' | 'changeArticle'>,
  candidate: Candidate,
  page: Page | null,
  source: Source,
  now: string,
): Promise<StoredOne> {
  const article = assemble(candidate, page, source, now);
  if (article === null) return { outcome: 'left', mark: candidate.seen };
  if (candidate.seen === null) return storeNew(deps, candidate, article, source.feed, now);
  const { mark } = candidate;
  const before = source.known.get(mark.articleId);
  // Not there any more: it is older than what is kept, and so is what could be matched in it.
  if (before === undefined || article.contentRevision === before.contentRevision) return { outcome: 'same', mark };
  const changed = await deps.changeArticle({ ...article, articleId: mark.articleId, alerts: before.alerts }, before.contentRevision, now);
  return { outcome: changed ? 'changed' : 'same', mark };
}

async function storeNew(
  deps: Pick<StoreDeps, 'knownArticles' | 'putArticle'>,
  { mark, canonical }: Candidate,
  article: Article,
  feed: Feed,
  now: string,
): Promise<StoredOne> {
  const named = article.articleId === mark.articleId ? undefined : (await deps.knownArticles([article.articleId]))[0];
  // Another feed brought the same article under the address that its page names.
  if (named && named.feedId !== feed.feedId && sameTitle(article.title, named.title))
    return { outcome: 'same', mark: { ...mark, articleId: named.articleId, own: false } };
  // An address at which another article stands is no name for this one: nothing is dropped because its page says so.
  const own = named ? { ...article, articleId: mark.articleId, canonicalUrl: canonical } : article;
  const remembered = { ...mark, articleId: own.articleId };
  if (await deps.putArticle(own, now)) return { outcome: 'new', mark: remembered };
  const [there] = await deps.knownArticles([own.articleId]);
  return { outcome: 'same', mark: { ...remembered, own: there?.feedId === feed.feedId } };
}

/** The article of an item and its page; null if neither has a title. */
function assemble({ item, title, canonical, mark, seen }: Candidate, page: Page | null, source: Source, now: string): Article | null {
  const { feed, parsed } = source;
  const heading = title ?? page?.title ?? null;
  if (heading === null) return null;
  const named = seen === null && page?.canonicalUrl ? page.canonicalUrl : canonical;
  const merged = {
    ...withPlausibleDates({ ...item, publishedAt: item.publishedAt ?? page?.publishedAt ?? null }, now),
    title: heading,
    body: item.body ?? page?.text ?? null,
    author: item.author ?? page?.author ?? null,
    image: item.image ?? page?.image ?? null,
  };
  const text = [heading, merged.summary ?? merged.body ?? ''].join('\n');
  const context = {
    articleId: named === canonical ? mark.articleId : articleIdOf(named),
    canonicalUrl: named,
    feedId: feed.feedId,
    // Half the feeds of some countries declare `en` and mean nothing by it.
    language: believableLanguage(source.languageOf(item) ?? feed.language, text) ?? page?.language ?? null,
    publisher: item.publisher ?? feed.publisher ?? page?.siteName ?? outletName(parsed.title, named),
    firstRead: feed.firstReadAt === null,
    lastReadAt: feed.health.lastSuccessAt,
  };
  return articleOf(merged, context, now);
}
