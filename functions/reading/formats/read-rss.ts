import { parseRdfFeed, parseRssFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { parseDate } from '../text/parse-date.ts';
import { maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { firstImageIn, imageOfMedia, resolved } from './feed-fields.ts';

type RssItem = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

/** RSS 0.9x to 2.0, from tidy XML. Throws feedsmith's ParseError where it is none. */
export function readRss(xml: string, context: ReadContext): ParsedFeed {
  const feed = parseRssFeed(xml) as RssFeed.Feed<string>;
  const siteUrl = resolved(feed.link ?? alternate(feed.atom?.links), context.documentUrl);
  const language = primarySubtag(feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang);
  const base = context.documentUrl ?? siteUrl;
  return {
    format: 'rss',
    title: feed.title ? titleText(feed.title) : null,
    siteUrl,
    language,
    items: (feed.items ?? []).map((item) => rssItem(item, base, language)),
    ttlMinutes: feed.ttl ?? syndicationMinutes(feed.sy),
    skipHours: (feed.skipHours ?? []).map((hour) => hour % 24),
    movedTo: feed.itunes?.newFeedUrl ?? null,
    sitemaps: [],
  };
}

/** RSS 0.90 and 1.0, from tidy XML. */
export function readRdf(xml: string, context: ReadContext): ParsedFeed {
  const feed = parseRdfFeed(xml) as RdfFeed.Feed<string>;
  const siteUrl = resolved(feed.link, context.documentUrl);
  const language = primarySubtag(feed.dc?.languages?.[0] ?? feed.xml?.lang);
  const base = context.documentUrl ?? siteUrl;
  return {
    format: 'rdf',
    title: feed.title ? titleText(feed.title) : null,
    siteUrl,
    language,
    items: (feed.items ?? []).map((item) => rdfItem(item, base, language)),
    ttlMinutes: syndicationMinutes(feed.sy),
    skipHours: [],
    movedTo: null,
    sitemaps: [],
  };
}

function rssItem(item: RssItem, base: string | null, feedLanguage: string | null): FeedItem {
  const guid = item.guid?.value ?? null;
  const link = item.link ?? alternate(item.atom?.links) ?? (item.guid?.isPermaLink !== false && guid && isWebUrl(guid) ? guid : null);
  const html = item.content?.encoded ?? item.atom?.content?.value ?? null;
  const summary =
    item.description ?? item.atom?.summary?.value ?? item.itunes?.summary ?? item.media?.description?.value ?? item.dc?.descriptions?.[0];
  const title = item.title ?? item.dc?.titles?.[0] ?? item.atom?.title?.value ?? item.media?.title?.value ?? item.itunes?.title;
  return {
    ...datesOf(item, item.pubDate, feedLanguage),
    id: guid ?? item.atom?.id ?? item.dc?.identifiers?.[0] ?? null,
    title: title ? titleText(title) : null,
    url: resolved(link, base),
    summary: summary ? maybeHtmlToText(summary) : null,
    body: html ? maybeHtmlToText(html) : null,
    language: primarySubtag(item.dc?.languages?.[0] ?? item.xml?.lang),
    author: names([...(item.authors ?? []).map((person) => person.name ?? person.email), ...(item.authors?.length ? [] : creators(item))]),
    publisher: line(item.source?.title ?? item.dc?.publishers?.[0]),
    image: resolved(
      imageOfMedia(item.media) ?? imageEnclosure(item.enclosures) ?? item.itunes?.image ?? firstImageIn(html) ?? firstImageIn(summary),
      base,
    ),
  };
}

function rdfItem(item: RdfItem, base: string | null, feedLanguage: string | null): FeedItem {
  const html = item.content?.encoded ?? item.atom?.content?.value ?? null;
  const summary = item.description ?? item.dc?.descriptions?.[0] ?? item.atom?.summary?.value;
  const about = item.rdf?.about ?? null;
  const title = item.title ?? item.dc?.titles?.[0];
  return {
    ...datesOf(item, undefined, feedLanguage),
    id: about ?? item.dc?.identifiers?.[0] ?? null,
    title: title ? titleText(title) : null,
    url: resolved(item.link ?? alternate(item.atom?.links) ?? (about && isWebUrl(about) ? about : null), base),
    summary: summary ? maybeHtmlToText(summary) : null,
    body: html ? maybeHtmlToText(html) : null,
    language: primarySubtag(item.dc?.languages?.[0] ?? item.xml?.lang),
    author: names(creators(item)),
    publisher: line(item.dc?.publishers?.[0]),
    image: resolved(imageOfMedia(item.media) ?? firstImageIn(html) ?? firstImageIn(summary), base),
  };
}

function datesOf(item: RssItem | RdfItem, pubDate: string | undefined, language: string | null) {
  const read = (...raws: (string | undefined)[]) => {
    for (const raw of raws) {
      const date = parseDate(raw, language);
      if (date) return date;
    }
    return null;
  };
  const { dc, dcterms, atom } = item;
  const updatedAt = read(atom?.updated, dcterms?.modified?.[0]);
  const published = read(pubDate, atom?.published, dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], dcterms?.dates?.[0]);
  return { publishedAt: published ?? updatedAt, updatedAt };
}

const creators = (item: RssItem | RdfItem): (string | undefined)[] => {
  const own = item.dc?.creators ?? item.dcterms?.creators;
  if (own?.length) return own;
  const atom = item.atom?.authors?.map((person) => person.name);
  if (atom?.length) return atom;
  return 'itunes' in item && item.itunes?.author ? [item.itunes.author] : [];
};

const line = (value: string | undefined): string | null => (value ? titleText(value) : null);
/** `Jo Doe (jo@example.org)`, `jo@example.org (Jo Doe)`, `Jo Doe <jo@example.org>` -> `Jo Doe`. */
export function nameOf(value: string | undefined): string | null {
  const text = line(value);
  const name = text
    ?.replace(/^\s*(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+\s*\(([^()]+)\)\s*$/, '$1')
    .replace(/\s*[(<[]\s*(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+\s*[)>\]]\s*$/, '')
    .trim();
  return name || text;
}

const names = (values: (string | undefined)[]): string | null =>
  [...new Set(values.map(nameOf).filter((name) => name !== null))].join(', ') || null;

const isWebUrl = (url: string) => /^https?:\/\//i.test(url);

const alternate = (links: { href?: string; rel?: string }[] | undefined): string | undefined =>
  links?.find((link) => (link.rel ?? 'alternate') === 'alternate')?.href;

const imageEnclosure = (enclosures: RssItem['enclosures']): string | undefined =>
  enclosures?.find((enclosure) => enclosure.type?.startsWith('image/') || /\.(?:jpe?g|png|webp|gif)(?:\?|$)/i.test(enclosure.url ?? ''))
    ?.url;

const periodMinutes = new Map(Object.entries({ hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }));

function syndicationMinutes(sy: { updatePeriod?: string; updateFrequency?: number } | undefined): number | null {
  const period = periodMinutes.get(sy?.updatePeriod ?? '');
  return period ? period / Math.max(1, sy?.updateFrequency ?? 1) : null;
}
