import { articleIdOf, contentOf } from '../article/article-of.ts';
import { canonicalUrl } from '../reading/canonical-url.ts';
import type { FeedItem } from '../reading/feed-item.ts';
import { itemKey, type SeenItem, textKey } from './seen-items.ts';

/** An item that can become an article, and what the feed remembers it as. */
export interface Candidate {
  item: FeedItem & { url: string };
  /** Null if neither the feed nor the text of the item gives one: sitemaps without the news extension. */
  title: string | null;
  canonical: string;
  /** Null if the feed never showed it before. */
  seen: SeenItem | null;
  /** What to remember of it; `own` once it is stored. */
  mark: SeenItem;
}

// DynamoDB's limit for a key is 2,048 bytes, and no article's address is longer.
const maxUrlBytes = 2_000;

/**
 * Tells which items of a feed are known. The same guid or the same link is the same article, whatever else the feed holds,
 * with these exceptions: a guid that several items of the document share, or that was given to another item since, tells
 * nothing; a link under which several items stand (bulletins, a front page) tells nothing either, and its items are told
 * apart by guid, else by their words.
 */
export function recogniseItems(items: readonly FeedItem[], seen: readonly SeenItem[]): Candidate[] {
  const drafts = withoutRepeats(draftsOf(items));
  const shared = sharedLinks(drafts, seen);
  const recognised = new Map<Draft, SeenItem>();
  const free = new Set(seen);
  const claim = (draft: Draft, found: SeenItem | undefined) => {
    if (found === undefined || !free.delete(found)) return;
    recognised.set(draft, found);
  };
  byGuid(drafts, seen, shared, claim);
  const rest = () => drafts.filter((draft) => !recognised.has(draft));
  const freeBy = (key: (item: SeenItem) => string) => new Map([...free].reverse().map((item) => [key(item), item]));
  const links = freeBy((item) => item.link);
  for (const draft of rest()) if (!shared.has(draft.link)) claim(draft, links.get(draft.link));
  for (const text of ['revision', 'title'] as const) {
    const texts = freeBy((item) => item.link + item[text]);
    for (const draft of rest()) claim(draft, texts.get(draft.link + draft[text]));
  }
  const taken = new Set(seen.map((item) => item.articleId));
  return drafts.map((draft) => candidateOf(draft, recognised.get(draft) ?? null, shared.has(draft.link), taken));
}

interface Draft {
  item: FeedItem & { url: string };
  heading: string | null;
  canonical: string;
  guid: string | null;
  link: string;
  title: string;
  revision: string;
}

function draftsOf(items: readonly FeedItem[]): Draft[] {
  const drafts: Draft[] = [];
  for (const item of items) {
    const { url } = item;
    const canonical = canonicalUrl(url);
    if (url === null || canonical === null || Buffer.byteLength(canonical) > maxUrlBytes || Buffer.byteLength(url) > maxUrlBytes) continue;
    const heading = item.title ?? firstWords(item.summary ?? item.body);
    drafts.push({
      item: { ...item, url },
      heading,
      canonical,
      // A guid that is an address changes with http and https, as links do.
      guid: item.id ? itemKey(canonicalUrl(item.id) ?? item.id.trim()) : null,
      link: itemKey(canonical),
      title: textKey(contentOf(heading)),
      revision: textKey(contentOf(item.title, item.summary, item.body)),
    });
  }
  const untrusted = sharedGuids(drafts);
  return drafts.map((draft) => (draft.guid !== null && untrusted.has(draft.guid) ? { ...draft, guid: null } : draft));
}

/** Posts without a title (microblogs) are known by how they begin. */
function firstWords(text: string | null): string | null {
  const line = text?.split('\n')[0] ?? '';
  if (line === '') return null;
  return line.length <= 100 ? line : `${line.slice(0, 100).replace(/\s\S*$/, '')}…`;
}

/** Guids that stand on several items of this document which differ. */
function sharedGuids(drafts: readonly Draft[]): Set<string | null> {
  const first = new Map<string, Draft>();
  const shared = new Set<string | null>();
  for (const draft of drafts) {
    if (draft.guid === null) continue;
    const other = first.get(draft.guid);
    if (other === undefined) first.set(draft.guid, draft);
    else if (other.link !== draft.link && other.title !== draft.title) shared.add(draft.guid);
    else if (other.link === draft.link && other.revision !== draft.revision && other.title !== draft.title) shared.add(draft.guid);
  }
  return shared;
}

/** One of each: an item may stand in a feed twice. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const known = new Set<string>();
  return drafts.filter(({ guid, link, title, revision }) => {
    const names = [`${link} ${revision}`, guid === null ? `${link} ${title}` : guid];
    if (names.some((name) => known.has(name))) return false;
    for (const name of names) known.add(name);
    return true;
  });
}

function sharedLinks(drafts: readonly Draft[], seen: readonly SeenItem[]): Set<string> {
  const shared = new Set(seen.filter((item) => item.sharesLink).map((item) => item.link));
  const once = new Set<string>();
  for (const { link, canonical } of drafts) {
    const { pathname, search, hash } = new URL(canonical);
    if (once.has(link) || (pathname === '/' && search === '' && hash === '')) shared.add(link);
    once.add(link);
  }
  return shared;
}

function byGuid(
  drafts: readonly Draft[],
  seen: readonly SeenItem[],
  shared: ReadonlySet<string>,
  claim: (draft: Draft, found: SeenItem | undefined) => void,
): void {
  const guids = new Map([...seen].reverse().map((item) => [item.guid, item]));
  const linksShown = new Set(drafts.map((draft) => draft.link));
  for (const draft of drafts) {
    const found = draft.guid === null ? undefined : guids.get(draft.guid);
    // Numbers that move down the feed with each new item: what the guid stood for is shown under another guid now.
    const isOther = found !== undefined && found.link !== draft.link && found.title !== draft.title;
    const isGivenAway = isOther && linksShown.has(found.link) && !shared.has(found.link);
    if (!isGivenAway) claim(draft, found);
  }
}

function candidateOf(draft: Draft, seen: SeenItem | null, sharesLink: boolean, taken: ReadonlySet<string>): Candidate {
  const { item, heading, canonical, guid, link, title, revision } = draft;
  const plain = articleIdOf(canonical);
  // The address may still name the article that stood there before.
  const needsMore = sharesLink || (seen === null && taken.has(plain));
  const fresh = needsMore ? articleIdOf(`${canonical}#${(guid === null ? null : item.id) ?? heading ?? ''}`) : plain;
  const articleId = seen?.articleId ?? fresh;
  return { item, title: heading, canonical, seen, mark: { guid, link, title, revision, articleId, sharesLink, own: seen?.own ?? true } };
}
