import type { ParsedFeed, ReadContext } from '../feed-item.ts';
import { FeedRefused } from '../feed-refused.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRdf, readRss } from './read-rss.ts';
import { readSitemap } from './read-sitemap.ts';
import { tidyXml, withoutDoctype } from './tidy-xml.ts';

/**
 * A feed from its bytes, in whatever format and encoding. An item limit is not needed: bytes are limited where they are fetched.
 * Throws FeedRefused with the true reason where the bytes are no feed.
 */
export function parseFeed(bytes: Uint8Array, context: ReadContext & { contentType?: string | null }): ParsedFeed {
  return parseFeedText(decodeBytes(bytes, context.contentType).text, context);
}

export function parseFeedText(text: string, context: ReadContext): ParsedFeed {
  const start = text.search(/[^\s\uFEFF]/u);
  if (start === -1) throw new FeedRefused('empty');
  if (text[start] === '{' || text[start] === '[') return jsonFeed(text.slice(start), context);
  const root = rootOf(withoutDoctype(text));
  if (root === 'urlset' || root === 'sitemapindex') return readSitemap(withoutDoctype(text), context);
  return xmlFeed(text.slice(Math.max(start, 0)), context);
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** The first element's local name, in lower case. */
function rootOf(text: string): string {
  // What stands before it (declaration, comments, DOCTYPE) is skipped piece by piece: a pattern could be made to backtrack.
  let at = text.indexOf('<');
  while (at !== -1) {
    const isComment = text.startsWith('<!--', at);
    if (!isComment && !/[!?]/.test(text[at + 1] ?? '')) break;
    const end = isComment ? text.indexOf('-->', at) : text.indexOf('>', at);
    if (end === -1) return '';
    at = text.indexOf('<', end);
  }
  const name = /^<([a-z_][\w:.-]{0,100})/i.exec(text.slice(Math.max(at, 0), Math.max(at, 0) + 120))?.[1];
  return localName(name ?? '').toLowerCase();
}

function jsonFeed(text: string, context: ReadContext): ParsedFeed {
  try {
    return readJsonFeed(withoutTail(text), context);
  } catch (error) {
    throw new FeedRefused('other-json', {}, { cause: error });
  }
}

/** JSON without what stands after its end. */
function withoutTail(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch (error) {
    const end = /after JSON at position (\d+)/.exec((error as Error).message)?.[1];
    return end ? text.slice(0, Number(end)) : text;
  }
}

function xmlFeed(text: string, context: ReadContext): ParsedFeed {
  const { root, xml } = tidyXml(text, context.documentUrl);
  const name = localName(root);
  if (name === 'html' || (name === '' && /<html\b/i.test(text))) throw new FeedRefused('web-page');
  try {
    if (name === 'feed' || name === 'entry') return readAtom(xml, context);
    if (name === 'rdf') return readRdf(xml, context);
    if (name === 'rss') return readRss(xml, context);
    if (name === 'channel') return readRss(`<rss version="2.0">${xml}</rss>`, context);
  } catch (error) {
    throw new FeedRefused('no-items', { root }, { cause: error });
  }
  throw root === '' ? new FeedRefused('no-xml') : new FeedRefused('other-xml', { root });
}
