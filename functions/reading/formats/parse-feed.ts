import type { ParsedFeed, ReadContext } from '../feed-item.ts';
import { FeedRefused } from '../feed-refused.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';
import { readSitemap } from './read-sitemap.ts';
import { xmlElements } from './xml-elements.ts';

/**
 * A feed from its bytes, in whatever format and encoding. An item limit is not needed: bytes are limited where they are
 * fetched. Throws FeedRefused, and nothing else, with the true reason if the bytes are no feed.
 */
export function parseFeed(bytes: Uint8Array, context: ReadContext & { contentType?: string | null }): ParsedFeed {
  return parseFeedText(decodeBytes(bytes, context.contentType).text, context);
}

export function parseFeedText(text: string, context: ReadContext): ParsedFeed {
  try {
    return read(text, context);
  } catch (error) {
    if (error instanceof FeedRefused) throw error;
    // Reading is pure, so what it throws comes of the bytes.
    throw new FeedRefused('beyond-repair', { problem: error instanceof Error ? error.message : String(error) }, { cause: error });
  }
}

function read(text: string, context: ReadContext): ParsedFeed {
  const start = text.search(/[^\s\uFEFF]/u);
  if (start === -1) throw new FeedRefused('empty');
  return text[start] === '{' || text[start] === '[' ? jsonFeed(text.slice(start), context) : xmlFeed(text, context);
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
    const end = /after JSON at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return end ? text.slice(0, Number(end)) : text;
  }
}

const readers = new Map([
  ['rss', readRss],
  ['rdf', readRss],
  ['channel', readRss],
  ['feed', readAtom],
  ['entry', readAtom],
  ['urlset', readSitemap],
  ['sitemapindex', readSitemap],
]);

function xmlFeed(text: string, context: ReadContext): ParsedFeed {
  const elements = xmlElements(text, context.documentUrl);
  const { root, head, items } = elements;
  const reader = readers.get(root);
  if (reader === undefined) {
    if (root === 'html' || /<html\b/i.test(text.slice(0, 100_000))) throw new FeedRefused('web-page');
    throw root === '' ? new FeedRefused('no-xml') : new FeedRefused('other-xml', { root });
  }
  const isSitemap = root === 'urlset' || root === 'sitemapindex';
  if (
    !isSitemap &&
    head.children.length === 0 &&
    items.every(({ children, attributes }) => children.length === 0 && Object.keys(attributes).length === 0)
  )
    throw new FeedRefused('no-items', { root });
  return reader(elements, context);
}
