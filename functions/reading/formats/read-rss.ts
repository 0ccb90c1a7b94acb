import { type FeedFormat, type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { resolved } from '../text/addresses.ts';
import { maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { all, dateOf, first, firstImageIn, imageEnclosure, imageOfMedia, isWebUrl, line, namesIn, people, textOf } from './feed-fields.ts';
import type { XmlElement, XmlFeed } from './xml-elements.ts';
import { localName } from './xml-names.ts';

/** RSS 0.9x to 2.0 and RDF. */
export function readRss({ root, head, items }: XmlFeed, { documentUrl }: ReadContext): ParsedFeed {
  const format: FeedFormat = root === 'rdf' ? 'rdf' : 'rss';
  const siteUrl = resolved(textOf(head, 'link') ?? alternate(head), documentUrl);
  const language = primarySubtag(textOf(head, 'language', 'dc:language') ?? head.attributes['xml:lang']);
  const base = documentUrl ?? siteUrl;
  const title = textOf(head, 'title', 'dc:title');
  return {
    format,
    title: title === null ? null : titleText(title),
    siteUrl,
    language,
    items: items.map((item) => rssItem(item, base, language)),
    ttlMinutes: numberIn(textOf(head, 'ttl')) ?? syndicationMinutes(head),
    skipHours: all(head, 'skiphours')
      .flatMap((hours) => all(hours, 'hour'))
      .map(({ text }) => numberIn(text))
      .filter((hour) => hour !== null)
      .map((hour) => hour % 24),
    movedTo: textOf(head, 'itunes:new-feed-url'),
    sitemaps: [],
  };
}

function rssItem(item: XmlElement, base: string | null, feedLanguage: string | null): FeedItem {
  const html = textOf(item, 'content:encoded', 'atom:content', 'content');
  const media = all(item, 'media:group')[0] ?? all(item, 'media:content')[0];
  const summary =
    textOf(item, 'description', 'atom:summary', 'summary', 'itunes:summary', 'media:description', 'dc:description') ??
    textOf(media, 'media:description');
  const title = textOf(item, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title') ?? textOf(media, 'media:title');
  const updatedAt = dateOf(item, feedLanguage, 'atom:updated', 'updated', 'dcterms:modified');
  const published = dateOf(
    ...([item, feedLanguage] as const),
    ...['pubdate', 'atom:published', 'published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'dcterms:date', 'date'],
  );
  return {
    id: textOf(item, 'guid', 'atom:id') ?? aboutOf(item) ?? textOf(item, 'dc:identifier'),
    title: title === null ? null : withoutOutlet(titleText(title), line(textOf(item, 'source'))),
    url: linkOf(item, base),
    summary: summary === null ? null : maybeHtmlToText(summary),
    body: html === null ? null : maybeHtmlToText(html),
    publishedAt: published ?? updatedAt,
    updatedAt,
    language: primarySubtag(textOf(item, 'dc:language') ?? item.attributes['xml:lang']),
    author: authorOf(item),
    publisher: line(textOf(item, 'source', 'dc:publisher')),
    image: resolved(
      imageOfMedia(item) ??
        imageEnclosure(item) ??
        all(item, 'itunes:image')[0]?.attributes['href'] ??
        firstImageIn(html) ??
        firstImageIn(summary),
      base,
    ),
  };
}

/** Aggregators write `Headline - Outlet` and name the outlet as the source too. */
function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null || !title.toLowerCase().endsWith(outlet.toLowerCase())) return title;
  const headline = title.slice(0, title.length - outlet.length);
  return /\s[-–—|·]\s$/u.test(headline) ? headline.slice(0, -3).trim() : title;
}

/** `rdf:about`, whatever the prefix. */
const aboutOf = ({ attributes }: XmlElement): string | null =>
  Object.entries(attributes).find(([name]) => localName(name) === 'about')?.[1] ?? null;

/** The original link that a feed gives beside its redirector's, else the link, else what may stand in for it. */
function linkOf(item: XmlElement, base: string | null): string | null {
  const element = first(item, 'origlink', 'link') ?? all(item, 'link').find(({ attributes }) => attributes['href']);
  const guid = first(item, 'guid');
  const permalink = guid && guid.attributes['ispermalink']?.toLowerCase() !== 'false' && isWebUrl(guid.text.trim()) ? guid.text : null;
  const about = aboutOf(item);
  const written =
    (element?.text.trim() || element?.attributes['href']) ??
    alternate(item) ??
    permalink ??
    (about && isWebUrl(about) ? about : null) ??
    all(item, 'enclosure').find(({ attributes }) => attributes['url'])?.attributes['url'];
  return resolved(written, element?.base ?? base);
}

function authorOf(item: XmlElement): string | null {
  const authors = all(item, 'author').map((author) => author.text.trim() || textOf(author, 'name', 'email'));
  const creators = [...all(item, 'dc:creator'), ...all(item, 'dcterms:creator')].map(({ text }) => text);
  return namesIn(authors) ?? namesIn(creators) ?? people(item, 'atom:author') ?? namesIn([textOf(item, 'itunes:author')]);
}

const alternate = (element: XmlElement): string | undefined =>
  all(element, 'atom:link').find(({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href)?.attributes['href'];

function numberIn(text: string | null): number | null {
  const number = /^\s*\d+(?:\.\d+)?\s*$/.test(text ?? '') ? Number(text) : null;
  return number;
}

const periodMinutes = new Map(Object.entries({ hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }));

function syndicationMinutes(head: XmlElement): number | null {
  const period = periodMinutes.get(textOf(head, 'sy:updateperiod')?.toLowerCase() ?? '');
  return period ? period / Math.max(1, numberIn(textOf(head, 'sy:updatefrequency')) ?? 1) : null;
}
