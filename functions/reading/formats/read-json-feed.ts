import { type JsonFeed, parseJsonFeed } from 'feedsmith';
import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { resolved } from '../text/addresses.ts';
import { parseDate } from '../text/parse-date.ts';
import { foldSpace, htmlToText, maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { firstImageIn } from './feed-fields.ts';

/** JSON Feed 1.0 and 1.1. Throws feedsmith's ParseError where it is none. */
export function readJsonFeed(text: string, context: ReadContext): ParsedFeed {
  const feed = parseJsonFeed(text) as JsonFeed.Feed<string>;
  const siteUrl = resolved(feed.home_page_url, context.documentUrl);
  const base = context.documentUrl ?? resolved(feed.feed_url, null) ?? siteUrl;
  return {
    format: 'json',
    title: feed.title ? titleText(feed.title, { isHtml: false }) : null,
    siteUrl,
    language: primarySubtag(feed.language),
    items: (feed.items ?? []).map((item) => jsonItem(item, base, feed)),
    ttlMinutes: null,
    skipHours: [],
    movedTo: null,
    sitemaps: [],
  };
}

function jsonItem(item: JsonFeed.Item<string>, base: string | null, feed: JsonFeed.Feed<string>): FeedItem {
  const language = primarySubtag(item.language ?? feed.language);
  const updatedAt = parseDate(item.date_modified, language);
  const authors = item.authors?.length ? item.authors : feed.authors;
  return {
    id: item.id ?? null,
    title: item.title ? titleText(item.title, { isHtml: false }) : null,
    url: resolved(item.url ?? item.external_url ?? (/^https?:/i.test(item.id ?? '') ? item.id : undefined), base),
    summary: item.summary ? maybeHtmlToText(item.summary) : null,
    body: item.content_html ? htmlToText(item.content_html) : foldSpace(item.content_text ?? ''),
    publishedAt: parseDate(item.date_published, language) ?? updatedAt,
    updatedAt,
    language: primarySubtag(item.language),
    author:
      authors
        ?.map((author) => author.name)
        .filter(Boolean)
        .join(', ') || null,
    publisher: null,
    image: resolved(item.image ?? item.banner_image ?? firstImageIn(item.content_html), base),
  };
}
