import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { resolved } from '../text/addresses.ts';
import { foldSpace, htmlToText, maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { all, dateOf, first, firstImageIn, imageOfMedia, isWebUrl, line, people, textOf } from './feed-fields.ts';
import type { XmlElement, XmlFeed } from './xml-elements.ts';

/** Atom 0.3 and 1.0. */
export function readAtom({ head, items }: XmlFeed, { documentUrl }: ReadContext): ParsedFeed {
  const siteUrl = resolved(alternate(head)?.attributes['href'], documentUrl);
  const language = primarySubtag(head.attributes['xml:lang'] ?? textOf(head, 'dc:language'));
  const self = all(head, 'link').find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href'];
  const base = documentUrl ?? resolved(self, null) ?? siteUrl;
  const feedAuthor = people(head, 'author');
  return {
    format: 'atom',
    title: title(first(head, 'title')),
    siteUrl,
    language,
    items: items.map((item) => entryItem(item, { base, language, feedAuthor })),
    ttlMinutes: null,
    skipHours: [],
    movedTo: textOf(head, 'itunes:new-feed-url'),
    sitemaps: [],
  };
}

interface FeedSays {
  base: string | null;
  language: string | null;
  feedAuthor: string | null;
}

function entryItem(entry: XmlElement, { base, language, feedAuthor }: FeedSays): FeedItem {
  const updatedAt = dateOf(entry, language, 'updated', 'modified', 'dcterms:modified');
  const published = dateOf(entry, language, 'published', 'issued', 'created', 'dc:date', 'dcterms:issued', 'pubdate');
  const content = first(entry, 'content', 'content:encoded');
  const [media] = all(entry, 'media:group');
  const summary = first(entry, 'summary', 'media:description') ?? first(media, 'media:description') ?? first(entry, 'description');
  const [source] = all(entry, 'source');
  const image = all(entry, 'link').find(({ attributes: { rel, type } }) => rel === 'enclosure' && type?.startsWith('image/'));
  return {
    id: textOf(entry, 'id', 'guid'),
    title: title(first(entry, 'title')) ?? line(textOf(entry, 'dc:title', 'media:title') ?? textOf(media, 'media:title')),
    url: linkOf(entry, base),
    summary: text(summary),
    body: text(content),
    publishedAt: published ?? updatedAt,
    updatedAt,
    language: primarySubtag(
      entry.attributes['xml:lang'] ??
        textOf(entry, 'dc:language') ??
        first(entry, 'title')?.attributes['xml:lang'] ??
        content?.attributes['xml:lang'],
    ),
    author:
      people(entry, 'author') ??
      line(
        all(entry, 'dc:creator')
          .map(({ text: name }) => name.trim())
          .join(', '),
      ) ??
      people(source, 'author') ??
      feedAuthor,
    publisher: title(first(source, 'title')) ?? line(textOf(entry, 'dc:publisher')),
    image: resolved(imageOfMedia(entry) ?? image?.attributes['href'] ?? firstImageIn(content?.text) ?? firstImageIn(summary?.text), base),
  };
}

function linkOf(entry: XmlElement, base: string | null): string | null {
  const original = textOf(entry, 'origlink');
  if (original !== null) return resolved(original, base);
  const link = alternate(entry);
  const written = link?.attributes['href']?.trim() || link?.text.trim();
  if (written) return resolved(written, link?.base ?? base);
  const id = textOf(entry, 'id');
  const source = all(entry, 'content').find(({ attributes }) => attributes['src']);
  const enclosure = all(entry, 'link').find(({ attributes: { rel, href } }) => rel === 'enclosure' && href);
  return resolved(
    source?.attributes['src'] ?? (id !== null && isWebUrl(id) ? id : null) ?? enclosure?.attributes['href'],
    source?.base ?? base,
  );
}

const isHtml = (type: string | undefined) => /html/i.test(type ?? '');

/** Atom says what its text is; publishers that say nothing often mean HTML all the same. */
const title = (element: XmlElement | undefined): string | null =>
  element === undefined ? null : titleText(element.text, { isHtml: element.isMarkup || isHtml(element.attributes['type']) });

function text(element: XmlElement | undefined): string | null {
  const type = element?.attributes['type'];
  if (element === undefined || (type && /^(?:image|audio|video)\//i.test(type))) return null;
  if (element.isMarkup) return htmlToText(element.text);
  if (isHtml(type)) return maybeHtmlToText(element.text);
  return /<(?:p|br|div|a|b|i|em|strong|img|ul|ol|li|span|table|h[1-6]|blockquote)\b[^<>]*>/i.test(element.text)
    ? maybeHtmlToText(element.text)
    : foldSpace(element.text);
}

// What a link points to that is not the article.
const otherRelations = new Set(
  'self edit replies enclosure next previous prev hub license via related service.edit service.post service.feed'.split(' '),
);

function alternate(element: XmlElement): XmlElement | undefined {
  const links = all(element, 'link').filter(({ attributes, text: written }) => attributes['href']?.trim() || written.trim());
  const candidates = links.filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
  const page = candidates.find(({ attributes: { type } }) => !type || /html/i.test(type)) ?? candidates[0];
  return page ?? links.find(({ attributes: { rel = '' } }) => !otherRelations.has(rel));
}
