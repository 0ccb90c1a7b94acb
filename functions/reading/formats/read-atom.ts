import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { parseDate } from '../text/parse-date.ts';
import { foldLine, foldSpace, htmlToText, maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { firstImageIn, imageOfMedia, resolved } from './feed-fields.ts';

type Entry = AtomFeed.Entry<string>;
type Links = { href?: string; rel?: string; type?: string }[] | undefined;

/** Atom 0.3 and 1.0, from tidy XML. Throws feedsmith's ParseError where it is none. */
export function readAtom(xml: string, context: ReadContext): ParsedFeed {
  const feed = parseAtomFeed(xml) as AtomFeed.Feed<string>;
  const siteUrl = resolved(alternate(feed.links), context.documentUrl);
  const language = primarySubtag(feed.xml?.lang ?? feed.dc?.languages?.[0]);
  const base = context.documentUrl ?? resolved(feed.links?.find((link) => link.rel === 'self')?.href, null) ?? siteUrl;
  const feedAuthor = people(feed.authors);
  return {
    format: 'atom',
    title: feed.title ? title(feed.title) : null,
    siteUrl,
    language,
    items: (feed.entries ?? []).map((entry) => entryItem(entry, base, language, feedAuthor)),
    ttlMinutes: null,
    skipHours: [],
    movedTo: feed.itunes?.newFeedUrl ?? null,
    sitemaps: [],
  };
}

function entryItem(entry: Entry, base: string | null, feedLanguage: string | null, feedAuthor: string | null): FeedItem {
  const updatedAt = parseDate(entry.updated ?? entry.dcterms?.modified?.[0], feedLanguage);
  const publishedAt = parseDate(entry.published ?? entry.dc?.dates?.[0] ?? entry.dcterms?.issued?.[0], feedLanguage) ?? updatedAt;
  const html = entry.content?.value ?? null;
  const summary = entry.summary ?? entry.media?.groups?.[0]?.description ?? entry.media?.description;
  return {
    id: entry.id ?? null,
    title: entry.title ? title(entry.title) : line(entry.dc?.titles?.[0] ?? entry.media?.groups?.[0]?.title?.value),
    url: resolved(alternate(entry.links) ?? entry.content?.src ?? (/^https?:/i.test(entry.id ?? '') ? entry.id : undefined), base),
    summary: summary ? text(summary) : null,
    body: entry.content ? text(entry.content) : null,
    publishedAt,
    updatedAt,
    language: primarySubtag(entry.xml?.lang ?? entry.dc?.languages?.[0] ?? entry.title?.xml?.lang ?? entry.content?.xml?.lang),
    author: people(entry.authors) ?? line(entry.dc?.creators?.join(', ')) ?? people(entry.source?.authors) ?? feedAuthor,
    publisher: entry.source?.title ? title(entry.source.title) : line(entry.dc?.publishers?.[0]),
    image: resolved(
      imageOfMedia(entry.media) ??
        entry.links?.find((link) => link.rel === 'enclosure' && link.type?.startsWith('image/'))?.href ??
        firstImageIn(html) ??
        firstImageIn(summary?.value),
      base,
    ),
  };
}

const isHtml = (type: string | undefined) => /html/i.test(type ?? '');

/** Atom says what its text is; publishers that say nothing often mean HTML all the same. */
const title = ({ value, type }: { value?: string; type?: string }) => (value ? titleText(value, { isHtml: isHtml(type) }) : null);

function text({ value, type }: { value?: string; type?: string }): string | null {
  if (!value || (type && /^(?:image|audio|video)\//i.test(type))) return null;
  if (isHtml(type)) return htmlToText(value);
  return /<(?:p|br|div|a|b|i|em|strong|img|ul|ol|li|span|table|h[1-6]|blockquote)\b[^<>]*>/i.test(value)
    ? maybeHtmlToText(value)
    : foldSpace(value);
}

const line = (value: string | undefined): string | null => (value ? titleText(value) : null);
const people = (persons: { name?: string; email?: string }[] | undefined): string | null =>
  foldLine(
    (persons ?? [])
      .map((person) => line(person.name) ?? person.email ?? '')
      .filter(Boolean)
      .join(', '),
  );

// What a link points to that is not the article.
const otherRelations = new Set([
  'self',
  'edit',
  'replies',
  'enclosure',
  'next',
  'previous',
  'prev',
  'hub',
  'license',
  'via',
  'related',
  'service.edit',
  'service.post',
  'service.feed',
]);

function alternate(links: Links): string | undefined {
  const candidates = (links ?? []).filter((link) => (link.rel ?? 'alternate') === 'alternate');
  const page = candidates.find((link) => !link.type || /html/i.test(link.type)) ?? candidates[0];
  return page?.href ?? links?.find((link) => !otherRelations.has(link.rel ?? ''))?.href;
}
