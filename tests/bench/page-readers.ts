import { parseHTML } from 'linkedom';
import { readPage } from '../../functions/reading/pages/read-page.ts';
import { decodeBytes } from '../../functions/reading/text/decode-bytes.ts';
import { htmlToText } from '../../functions/reading/text/plain-text.ts';
import { installPeers, peer } from './peers.ts';

/** What a bench compares of a page. */
export interface ReadPage {
  text: string | null;
  publishedAt: string | null;
  language: string | null;
}

export type PageReader = (bytes: Uint8Array, url: string | null) => ReadPage | Promise<ReadPage>;

const unknownUrl = 'https://example.org/';

function instant(date: unknown): string | null {
  const ms = Date.parse(String(date ?? ''));
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** The others are given text that Tocsin decoded, a DOM by linkedom if they want one, and their HTML is made plain as ours is. */
export function pageReaders(): Map<string, PageReader> {
  const readers = new Map<string, PageReader>([['tocsin', (bytes, url) => readPage(bytes, { url })]]);
  if (!installPeers()) return readers;
  const { Defuddle } = peer('./node_modules/defuddle/dist/node.js');
  const { extractFromHtml } = peer('@extractus/article-extractor');
  readers.set('defuddle', async (bytes, url) => {
    const { document } = parseHTML(decodeBytes(bytes).text);
    const { content, published, language } = await Defuddle(document, url ?? unknownUrl);
    return { text: content ? htmlToText(content) : null, publishedAt: instant(published), language: language || null };
  });
  readers.set('article-extractor', async (bytes, url) => {
    const article = await extractFromHtml(decodeBytes(bytes).text, url ?? unknownUrl);
    return { text: article?.content ? htmlToText(article.content) : null, publishedAt: instant(article?.published), language: null };
  });
  return readers;
}
