/** One raw entry of a feed, in our words but before we judge it. Never leaves this folder. Text is plain, times ISO 8601 UTC. */
export interface FeedItem {
  /** Raw guid or id, null where the feed gives none. */
  id: string | null;
  title: string | null;
  /** The link, resolved; otherwise as the publisher wrote it. */
  url: string | null;
  summary: string | null;
  body: string | null;
  publishedAt: string | null;
  /** Only where the feed says so apart from `publishedAt`. */
  updatedAt: string | null;
  /** Primary subtag as declared on the item itself. */
  language: string | null;
  author: string | null;
  publisher: string | null;
  image: string | null;
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

export interface ParsedFeed {
  format: FeedFormat;
  title: string | null;
  siteUrl: string | null;
  language: string | null;
  items: FeedItem[];
  /** How long the publisher says that the feed stays the same. */
  ttlMinutes: number | null;
  /** UTC hours in which the publisher asks not to be polled. */
  skipHours: number[];
  /** The feed says of itself that it lives elsewhere now (itunes:new-feed-url). */
  movedTo: string | null;
  /** Further sitemaps, newest first, where the file is a sitemap index. */
  sitemaps: string[];
}

/** What a reader of one format needs beside the text. */
export interface ReadContext {
  /** Where the feed was read from; null for a file without `--base`. */
  documentUrl: string | null;
}

/** `en-GB`, `EN_us`, `eng` -> `en`; null where it is no language. */
export function primarySubtag(tag: string | null | undefined): string | null {
  const subtag = /^\s*([a-z]{2,3})(?:$|[-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  if (!subtag || subtag === 'und' || subtag === 'mul' || subtag === 'zxx') return null;
  try {
    // Maps three-letter codes to the two-letter ones that exist (`eng` -> `en`).
    return new Intl.Locale(subtag).language;
  } catch {
    // No other way to ask whether a tag is well formed.
    return null;
  }
}
