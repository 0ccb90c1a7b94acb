import type { Article } from '../article/article.ts';
import { articleIdOf, articleOf, identityOf, itemRevisionOf, sharedUrlsOf } from '../article/article-of.ts';
import { canonicalUrl } from '../reading/canonical-url.ts';
import type { FeedItem, ParsedFeed } from '../reading/feed-item.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { believableLanguage } from '../reading/text/detect-language.ts';
import { withPlausibleDates } from '../reading/text/parse-date.ts';
import { languagesOf } from '../reading/text/read-languages.ts';
import type { Feed } from './feed.ts';
import { afterFailure, afterSuccess } from './feed-outcome.ts';
import { dueAfter } from './feed-rhythm.ts';
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts';
import { outletName } from './outlet-name.ts';
import { type PageReading, readArticlePage } from './read-article-page.ts';
import type { WebFetch } from './web-fetch.ts';

/** What is stored of an article beside the article: to see at the next poll whether anything changed. */
export interface KnownArticle {
  articleId: string;
  feedId: string;
  contentRevision: string;
  itemRevision: string;
  alerts: boolean;
  expiresAt: number;
}

export interface IngestDeps {
  readFeed: (feedId: string) => Promise<Feed | null>;
  /** False where the feed was paused or removed meanwhile: nothing is saved then. */
  saveFeed: (feed: Feed) => Promise<boolean>;
  fetch: WebFetch;
  /** Runs `task` while nobody else asks that host for anything; throws HostBusy where the wait is too long. */
  politely: <T>(url: string, task: () => Promise<T>) => Promise<T>;
  /** robots.txt of the origin of `url`, from the cache where it is fresh. */
  readRobots: PageReading['readRobots'];
  agent: string;
  knownArticles: (articleIds: string[]) => Promise<KnownArticle[]>;
  /** False where it is there already. */
  putArticle: (article: Article, itemRevision: string, now: string) => Promise<boolean>;
  /** Replaces the text; false where somebody else changed it first. */
  changeArticle: (article: Article, from: string, itemRevision: string, now: string) => Promise<boolean>;
  /** Nothing to match again, but the feed's own words or the age of the record need noting. */
  noteSeen: (articleId: string, itemRevision: string, now: string) => Promise<void>;
}

/** Another function is asking this host; the feed is polled a little later. */
export class HostBusy extends Error {
  readonly code = 'host-busy';
}

export interface IngestOutcome {
  outcome: 'read' | 'unchanged' | 'failed' | 'busy' | 'skipped';
  newArticles: number;
  changedArticles: number;
  withoutLink: number;
}

const nothing = { newArticles: 0, changedArticles: 0, withoutLink: 0 };
// A record that the feed still shows is kept on when it has less than this left (days): else it would come back as new.
const renewBelowDays = 30;
const hostBusyMinutes = 1;
// Ten pages of eight seconds at worst, and the feed itself, stay below the function's two minutes; the rest keep their summaries.
const maxPagesAPoll = 10;
// A site that answered neither of two pages answers no third.
const maxPageFailures = 2;
// Google's limit for a news sitemap; a feed that holds more is an archive.
const maxItemsAPoll = 1_000;
// Shorter than this (characters of summary and body together), an item is a teaser.
const thinCharacters = 400;

/** Polls one feed: fetches, stores what is new, notes how it went, and says when it is due again. */
export async function ingestFeed(deps: IngestDeps, feedId: string, now: string): Promise<IngestOutcome> {
  const feed = await deps.readFeed(feedId);
  if (feed === null || feed.state !== 'active') return { outcome: 'skipped', ...nothing };
  let fetched: FetchedFeed;
  try {
    fetched = await deps.politely(feed.url, () => fetchFeed(deps.fetch, feed.url, feed.firstReadAt ? feed.validators : undefined));
  } catch (error) {
    if (error instanceof HostBusy) {
      await deps.saveFeed({ ...feed, dueAt: dueAfter(now, hostBusyMinutes) });
      return { outcome: 'busy', ...nothing };
    }
    if (!(error instanceof FeedRefused)) throw error;
    await deps.saveFeed(afterFailure(feed, error, now));
    return { outcome: 'failed', ...nothing };
  }
  const moved = fetched.movedTo && canonicalUrl(fetched.movedTo) ? { ...feed, url: fetched.movedTo } : feed;
  if (fetched.feed === null) {
    await deps.saveFeed(afterSuccess(moved, fetched, 0, now));
    return { outcome: 'unchanged', ...nothing };
  }
  const stored = await storeItems(deps, moved, fetched.feed, now);
  // Validators are saved only here, when every item is stored: had we stopped before, the next poll would see them all again.
  await deps.saveFeed({ ...afterSuccess(moved, fetched, stored.newArticles, now), aliases: stored.aliases });
  return { outcome: 'read', newArticles: stored.newArticles, changedArticles: stored.changedArticles, withoutLink: stored.withoutLink };
}

interface Candidate {
  item: FeedItem & { url: string; title: string };
  /** By the feed's own address. */
  itemId: string;
  canonical: string;
  language: string | null;
}

async function storeItems(deps: IngestDeps, feed: Feed, parsed: ParsedFeed, now: string) {
  const candidates = candidatesOf(parsed, feed, now);
  const storedId = (candidate: Candidate) => feed.aliases[candidate.itemId] ?? candidate.itemId;
  const known = new Map((await deps.knownArticles(candidates.map(storedId))).map((article) => [article.articleId, article]));
  const aliases: Record<string, string> = {};
  const counts = { newArticles: 0, changedArticles: 0, withoutLink: parsed.items.length - candidates.length };
  let pages = 0;
  let pageFailures = 0;
  // Oldest first: feeds list the newest first, and articles are matched in the order they are stored.
  for (const candidate of candidates.toReversed()) {
    const before = known.get(storedId(candidate));
    const itemRevision = itemRevisionOf(candidate.item);
    if (before && before.itemRevision === itemRevision) {
      if (feed.aliases[candidate.itemId]) aliases[candidate.itemId] = before.articleId;
      if (before.expiresAt - Date.parse(now) / 1000 < renewBelowDays * 86_400) await deps.noteSeen(before.articleId, itemRevision, now);
      continue;
    }
    // The feed that brought an article first is the one whose changes count: two sections may sum it up differently.
    if (before && before.feedId !== feed.feedId) continue;
    const wantsPage = feed.firstReadAt !== null && isThin(candidate.item) && pages < maxPagesAPoll && pageFailures < maxPageFailures;
    if (wantsPage) pages += 1;
    const page = wantsPage ? await readArticlePage(deps, candidate.item.url) : null;
    if (wantsPage && page === null) pageFailures += 1;
    const article = assemble(candidate, page, feed, parsed, now);
    const id = before ? before.articleId : article.articleId;
    if (id !== candidate.itemId) aliases[candidate.itemId] = id;
    if (before) {
      const changed = { ...article, articleId: id, alerts: before.alerts };
      if (changed.contentRevision === before.contentRevision) await deps.noteSeen(id, itemRevision, now);
      else if (await deps.changeArticle(changed, before.contentRevision, itemRevision, now)) counts.changedArticles += 1;
    } else if (await deps.putArticle(article, itemRevision, now)) counts.newArticles += 1;
  }
  return { ...counts, aliases };
}

function candidatesOf(parsed: ParsedFeed, feed: Feed, now: string): Candidate[] {
  const shared = sharedUrlsOf(parsed.items);
  const languages = languagesOf(parsed);
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const [index, item] of newest(parsed.items)) {
    const identity = identityOf(item, shared);
    const title = item.title ?? firstWords(item.summary ?? item.body);
    if (identity === null || title === null || item.url === null || seen.has(identity)) continue;
    seen.add(identity);
    candidates.push({
      item: withPlausibleDates({ ...item, url: item.url, title }, now),
      itemId: articleIdOf(identity),
      canonical: canonicalUrl(item.url) as string,
      // Half the feeds of some countries declare `en` and mean nothing by it.
      language: believableLanguage(languages[index] ?? feed.language, [title, item.summary ?? item.body ?? ''].join('\n')),
    });
  }
  return candidates;
}

/** Items with their place in the feed, in its order; of very many those with the newest dates. */
function newest(items: readonly FeedItem[]): [number, FeedItem][] {
  const entries = [...items.entries()];
  if (entries.length <= maxItemsAPoll) return entries;
  return entries
    .toSorted(([, a], [, b]) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, maxItemsAPoll)
    .sort(([a], [b]) => a - b);
}

/** Posts without a title (microblogs) are known by how they begin. */
function firstWords(text: string | null): string | null {
  const line = text?.split('\n')[0] ?? '';
  return line === '' ? null : line.length <= 100 ? line : `${line.slice(0, 100).replace(/\s\S*$/, '')}…`;
}

const isThin = (item: FeedItem): boolean => (item.body ?? '').length + (item.summary ?? '').length < thinCharacters;

function assemble(
  candidate: Candidate,
  page: Awaited<ReturnType<typeof readArticlePage>>,
  feed: Feed,
  parsed: ParsedFeed,
  now: string,
): Article {
  const { item } = candidate;
  const canonical = page?.canonicalUrl ?? candidate.canonical;
  const renamed = canonical !== candidate.canonical;
  const merged = {
    ...item,
    body: item.body ?? page?.text ?? null,
    author: item.author ?? page?.author ?? null,
    image: item.image ?? page?.image ?? null,
    publishedAt: item.publishedAt ?? page?.publishedAt ?? null,
  };
  const context = {
    articleId: renamed ? articleIdOf(canonical) : candidate.itemId,
    canonicalUrl: canonical,
    feedId: feed.feedId,
    language: candidate.language ?? page?.language ?? null,
    publisher: item.publisher ?? feed.publisher ?? page?.siteName ?? outletName(parsed.title, canonical),
    firstRead: feed.firstReadAt === null,
    lastReadAt: feed.health.lastSuccessAt,
  };
  return articleOf(merged, context, now);
}
