import type { Article } from '../article/article.ts';
import type { FeedItem, ParsedFeed } from '../reading/feed-item.ts';
import type { Page } from '../reading/pages/read-page.ts';
import { languageReader, withBelievedLanguage } from '../reading/text/read-languages.ts';
import { believablePages } from './believable-pages.ts';
import type { Feed } from './feed.ts';
import { type PageReading, readArticlePage } from './read-article-page.ts';
import { type Candidate, recogniseItems } from './recognise-items.ts';
import { maxSeen, remembered, type SeenItem } from './seen-items.ts';
import { storeOne } from './store-one.ts';

/** What is stored of an article beside its text. */
export type KnownArticle = Pick<Article, 'articleId' | 'feedId' | 'contentRevision' | 'alerts' | 'title'>;

export interface StoreDeps extends PageReading {
  /** Asked about changed items and about new ones that would need their page; a poll that brings nothing reads no article. */
  knownArticles: (articleIds: string[]) => Promise<KnownArticle[]>;
  /** False if it is there already. */
  putArticle: (article: Article, now: string) => Promise<boolean>;
  /** Replaces the text; false if somebody else changed it first. */
  changeArticle: (article: Article, from: string, now: string) => Promise<boolean>;
}

export interface Stored {
  newArticles: number;
  changedArticles: number;
  /** Items without a link. */
  withoutLink: number;
  seen: SeenItem[];
  overrun: boolean;
  /** Items were left for the next poll: too many were new at once. */
  more: boolean;
}

// Ten pages of eight seconds at worst, and the feed itself, stay below the function's two minutes; the rest keep their summaries.
const maxPagesAPoll = 10;
// A site that answered neither of two pages answers no third.
const maxPageFailures = 2;
// Google's limit for a news sitemap; what is new beyond it is stored by the next poll.
const maxStoredAPoll = 1_000;
// Shorter than this (characters of summary and body together), an item is a teaser.
const thinCharacters = 400;

/** Stores what is new or changed in a feed, oldest first, and says what to remember of it. `whole`: the feed shows all it has. */
export async function storeItems(deps: StoreDeps, feed: Feed, read: { parsed: ParsedFeed; whole: boolean }, now: string): Promise<Stored> {
  const items = consideredItems(read.parsed.items);
  const candidates = oldestFirst(recogniseItems(items, feed.seen));
  const { due, later } = workOf(candidates, feed);
  const known = new Map((await deps.knownArticles(askedAbout(due, feed))).map((article) => [article.articleId, article]));
  const pages = await readPages(
    deps,
    due.filter((each) => wantsPage(each, feed, known)),
    candidates,
    now,
  );
  const source = { feed, parsed: read.parsed, languageOf: languageReader(withBelievedLanguage(read.parsed)), known };
  const marks = new Map<Candidate, SeenItem | null>(candidates.map((each) => [each, later.has(each) ? each.seen : each.mark]));
  const counts = { new: 0, changed: 0, same: 0, left: 0 };
  for (const candidate of due) {
    const { outcome, mark } = await storeOne(deps, candidate, pages.get(candidate) ?? null, source, now);
    counts[outcome] += 1;
    marks.set(candidate, mark);
  }
  const shown = [...marks.values()].filter((mark) => mark !== null).reverse();
  return {
    newArticles: counts.new,
    changedArticles: counts.changed,
    withoutLink: items.length - candidates.length,
    seen: remembered(shown, feed.seen, !read.whole),
    overrun: feed.seen.length > 0 && candidates.length >= 3 && candidates.every(({ seen }) => seen === null),
    more: later.size > 0 || counts.left > 0,
  };
}

/** What this poll stores, and what is left for the next one. What stood in a feed before its first poll is no news: only its newest is kept. */
function workOf(candidates: readonly Candidate[], feed: Feed): { due: Candidate[]; later: Set<Candidate> } {
  const work = candidates.filter(({ seen, mark }) => seen === null || (seen.own && seen.revision !== mark.revision));
  if (feed.firstReadAt === null) return { due: work.filter(({ title }) => title !== null).slice(-maxStoredAPoll), later: new Set() };
  return { due: work.slice(0, maxStoredAPoll), later: new Set(work.slice(maxStoredAPoll)) };
}

const isThin = (item: FeedItem): boolean => (item.body ?? '').length + (item.summary ?? '').length < thinCharacters;
const askedAbout = (due: readonly Candidate[], feed: Feed): string[] =>
  due.filter(({ seen, item }) => seen !== null || (feed.firstReadAt !== null && isThin(item))).map(({ mark }) => mark.articleId);

/** Thin items want their page, unless another feed has brought their article. */
function wantsPage({ item, mark, seen }: Candidate, feed: Feed, known: ReadonlyMap<string, KnownArticle>): boolean {
  return feed.firstReadAt !== null && isThin(item) && (seen !== null || !known.has(mark.articleId));
}

async function readPages(
  deps: PageReading,
  thin: readonly Candidate[],
  all: readonly Candidate[],
  now: string,
): Promise<Map<Candidate, Page>> {
  const read: { candidate: Candidate; item: FeedItem; page: Page }[] = [];
  let failures = 0;
  // The newest first: they are the news if there are more than can be read.
  for (const candidate of thin.toReversed().slice(0, maxPagesAPoll)) {
    if (failures >= maxPageFailures) break;
    const page = await readArticlePage(deps, candidate.item.url, now);
    if (page === null) failures += 1;
    else read.push({ candidate, item: candidate.item, page });
  }
  const links = new Set(all.map(({ canonical }) => canonical));
  const pages = believablePages(read, links);
  return new Map(
    read.map(({ candidate }, index) => [candidate, pages[index]]).filter((entry): entry is [Candidate, Page] => entry[1] !== undefined),
  );
}

/** Items with their newest last, as far as the feed's order tells: most list the newest first, some append. */
function oldestFirst(candidates: readonly Candidate[]): Candidate[] {
  const dates = candidates.map(({ item }) => item.publishedAt).filter((date) => date !== null);
  const [first, last] = [dates[0], dates.at(-1)];
  const isAppended = first !== undefined && last !== undefined && first < last;
  return isAppended ? [...candidates] : candidates.toReversed();
}

/** All items, or of very many those with the newest dates; without dates those at both ends, since one of them is the newest. */
function consideredItems(items: readonly FeedItem[]): readonly FeedItem[] {
  if (items.length <= maxSeen) return items;
  const dated = items.filter((item) => item.publishedAt !== null);
  if (dated.length < items.length / 2) return [...items.slice(0, maxSeen / 2), ...items.slice(-maxSeen / 2)];
  const newest = new Set(dated.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '')).slice(0, maxSeen));
  return items.filter((item) => newest.has(item));
}
