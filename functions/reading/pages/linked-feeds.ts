/** Where a page says that its feeds are: link elements, and links that look like feeds. */
import { Parser } from 'htmlparser2';

export interface LinkedFeed {
  url: string;
  title: string | null;
}

const FEED_TYPES = new Set(['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json']);
const MOST = 20;

const tokens = (value: string | undefined): string[] => (value ?? '').toLowerCase().split(/\s+/);
const typeOf = (value: string | undefined): string => (value ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** Feeds that a page names in `link rel=alternate`, most prominent first; failing that, links whose address looks like a feed's. */
export function linkedFeeds(html: string, pageUrl: string): LinkedFeed[] {
  const declared: LinkedFeed[] = [];
  const guessed: LinkedFeed[] = [];
  let base = pageUrl;
  const add = (to: LinkedFeed[], href: string | undefined, title: string | undefined) => {
    const url = href === undefined ? null : URL.parse(href.trim(), base);
    if (url !== null && /^https?:$/.test(url.protocol)) to.push({ url: url.href, title: title?.trim() || null });
  };
  const parser = new Parser({
    onopentag(name, { rel, type, href, title }) {
      if (name === 'base' && href) base = URL.parse(href, pageUrl)?.href ?? base;
      if (name === 'link' && (tokens(rel).includes('feed') || (tokens(rel).includes('alternate') && FEED_TYPES.has(typeOf(type)))))
        add(declared, href, title);
      if (name === 'a' && /(?:^|[/._?=-])(?:rss|atom|feeds?)(?:$|[/._?&=-])|\.(?:rss|atom|rdf)$/i.test(href ?? ''))
        add(guessed, href, title);
    },
  });
  parser.end(html);
  return unique(declared.length > 0 ? declared : guessed).slice(0, MOST);
}

const unique = (feeds: readonly LinkedFeed[]): LinkedFeed[] => [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
