import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { type FeedItem, type ParsedFeed, primarySubtag, type ReadContext } from '../feed-item.ts';
import { parseDate } from '../text/parse-date.ts';
import { titleText } from '../text/plain-text.ts';
import { resolved } from './feed-fields.ts';
import { newestSitemaps, type SitemapChild } from './newest-sitemaps.ts';

// The sitemap protocol's own limit.
const maxUrls = 50_000;

/** A sitemap with or without Google's news namespace, or an index of sitemaps. From any XML text; reads what is there. */
export function readSitemap(xml: string, context: ReadContext): ParsedFeed {
  const items: FeedItem[] = [];
  const children: SitemapChild[] = [];
  let fields: Record<string, string> = {};
  const path: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag(name) {
        path.push(localName(name));
        text = '';
        if (localName(name) === 'url' || localName(name) === 'sitemap') fields = {};
      },
      ontext(value) {
        if (text.length < 10_000) text += value;
      },
      onclosetag(name) {
        const local = path.pop() ?? localName(name);
        const parent = path.at(-1) ?? '';
        const value = decodeHTMLStrict(text).trim();
        text = '';
        if (local === 'url' && fields['url.loc'] && items.length < maxUrls) items.push(itemOf(fields, context));
        else if (local === 'sitemap' && fields['sitemap.loc'] && children.length < maxUrls)
          children.push({ url: resolved(fields['sitemap.loc'], context.documentUrl) ?? '', lastModified: fields['sitemap.lastmod'] ?? '' });
        else if (value) fields[`${parent}.${local}`] ??= value;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true },
  );
  parser.end(xml);
  return {
    format: 'sitemap',
    title: null,
    siteUrl: null,
    language: null,
    items,
    ttlMinutes: null,
    skipHours: [],
    movedTo: null,
    sitemaps: newestSitemaps(children),
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function itemOf(fields: Record<string, string>, context: ReadContext): FeedItem {
  const language = primarySubtag(fields['publication.language']);
  const updatedAt = parseDate(fields['url.lastmod'], language);
  const title = fields['news.title'] ?? fields['video.title'];
  const publisher = fields['publication.name'];
  return {
    id: null,
    title: title ? titleText(title) : null,
    url: resolved(fields['url.loc'], context.documentUrl),
    summary: null,
    body: null,
    publishedAt: parseDate(fields['news.publication_date'] ?? fields['video.publication_date'], language) ?? updatedAt,
    updatedAt,
    language,
    author: null,
    publisher: publisher ? titleText(publisher) : null,
    image: resolved(fields['image.loc'], context.documentUrl),
  };
}
