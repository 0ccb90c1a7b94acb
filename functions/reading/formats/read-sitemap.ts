import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { resolved } from '../text/addresses.ts';
import { all, dateOf, line, textOf } from './feed-fields.ts';
import { newestSitemaps } from './newest-sitemaps.ts';
import type { XmlElement, XmlFeed } from './xml-elements.ts';

// The sitemap protocol's own limit.
const maxUrls = 50_000;

/** A sitemap with or without Google's news namespace, or an index of sitemaps. */
export function readSitemap({ root, items }: XmlFeed, { documentUrl }: ReadContext): ParsedFeed {
  const entries = items.filter((item) => textOf(item, 'loc') !== null).slice(0, maxUrls);
  const children = root === 'sitemapindex' ? entries : [];
  return {
    format: 'sitemap',
    title: null,
    siteUrl: null,
    language: null,
    items: root === 'sitemapindex' ? [] : entries.map((entry) => urlItem(entry, documentUrl)),
    ttlMinutes: null,
    skipHours: [],
    movedTo: null,
    sitemaps: newestSitemaps(
      children.map((child) => ({ url: resolved(textOf(child, 'loc'), documentUrl) ?? '', lastModified: textOf(child, 'lastmod') ?? '' })),
    ),
  };
}

function urlItem(entry: XmlElement, base: string | null): FeedItem {
  const [news] = all(entry, 'news:news');
  const [publication] = all(news, 'news:publication');
  const [video] = all(entry, 'video:video');
  const language = primarySubtag(textOf(publication, 'news:language'));
  const updatedAt = dateOf(entry, language, 'lastmod');
  const published =
    (news && dateOf(news, language, 'news:publication_date')) ?? (video && dateOf(video, language, 'video:publication_date'));
  return {
    id: null,
    title: line(textOf(news, 'news:title') ?? textOf(video, 'video:title')),
    url: resolved(textOf(entry, 'loc'), base),
    summary: null,
    body: null,
    publishedAt: published ?? updatedAt,
    updatedAt,
    language,
    author: null,
    publisher: line(textOf(publication, 'news:name')),
    image: resolved(textOf(all(entry, 'image:image')[0], 'image:loc'), base),
  };
}
