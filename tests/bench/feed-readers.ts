import { Readable } from 'node:stream';
import { parseFeed as feedsmith } from 'feedsmith';
import { parseFeed } from '../../functions/reading/formats/parse-feed.ts';
import { decodeBytes } from '../../functions/reading/text/decode-bytes.ts';
import { parseDate } from '../../functions/reading/text/parse-date.ts';
import { installPeers, peer } from './peers.ts';

/** What a bench compares of an item. */
export interface ReadItem {
  title: unknown;
  link: unknown;
  /** A date that was read, or that the platform can read. */
  dated: boolean;
}

export type FeedReader = (bytes: Uint8Array, text: string) => ReadItem[] | Promise<ReadItem[]>;

type Loose = Record<string, unknown>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const list = (value: unknown): Loose[] => [value].flat().filter(isLoose);
const canRead = (date: unknown): boolean => !Number.isNaN(Date.parse(String(date ?? '')));

/** The text as its label says, which the others are given: they read no bytes. */
export const labelled = (bytes: Uint8Array): string => decodeBytes(bytes).text;

/** Tocsin reads bytes, the others text that Tocsin decoded. fast-xml-parser knows XML alone: its items are taken out here. */
export function feedReaders(): Map<string, FeedReader> {
  const readers = new Map<string, FeedReader>([
    [
      'tocsin',
      (bytes) =>
        parseFeed(bytes, { documentUrl: null }).items.map(({ title, url, publishedAt }) => ({
          title,
          link: url,
          dated: publishedAt !== null,
        })),
    ],
    ['feedsmith', (_bytes, text) => ofFeedsmith(text)],
  ]);
  if (!installPeers()) return readers;
  const RssParser = peer('rss-parser');
  const FeedParser = peer('feedparser');
  const { XMLParser } = peer('fast-xml-parser');
  readers.set('rss-parser', async (_bytes, text) => {
    const { items } = await new RssParser().parseString(text);
    return list(items).map((item) => ({ title: item['title'], link: item['link'], dated: canRead(item['isoDate'] ?? item['pubDate']) }));
  });
  readers.set('feedparser', (_bytes, text) => ofFeedparser(new FeedParser({ addmeta: false }), text));
  readers.set('fast-xml-parser', (_bytes, text) => ofXml(new XMLParser({ ignoreAttributes: false }).parse(text)));
  return readers;
}

function ofFeedsmith(text: string): ReadItem[] {
  const { feed } = feedsmith(text);
  const entries: Loose[] = 'entries' in feed ? list(feed.entries) : 'items' in feed ? list(feed.items) : [];
  return entries.map((entry) => ({
    title: entry['title'],
    link: entry['link'] ?? entry['url'] ?? list(entry['links'])[0]?.['href'],
    dated: parseDate(String(entry['pubDate'] ?? entry['published'] ?? entry['updated'] ?? entry['date_published'] ?? '')) !== null,
  }));
}

function ofFeedparser(parser: NodeJS.ReadWriteStream, text: string): Promise<ReadItem[]> {
  return new Promise((resolve, reject) => {
    const items: ReadItem[] = [];
    parser.on('error', reject);
    parser.on('data', (item: Loose) => items.push({ title: item['title'], link: item['link'], dated: item['pubdate'] !== null }));
    parser.on('end', () => resolve(items));
    Readable.from([Buffer.from(text)]).pipe(parser);
  });
}

function ofXml(document: Loose): ReadItem[] {
  const root = (document['rss'] ?? document['rdf:RDF'] ?? document['feed'] ?? document['urlset'] ?? {}) as Loose;
  const channel = (list(root['channel'])[0] ?? {}) as Loose;
  const items = [channel['item'], root['item'], root['entry'], root['url']].flatMap(list);
  if (items.length === 0 && document['rss'] === undefined && document['feed'] === undefined) throw new Error('no feed');
  return items.map((item) => ({
    title: item['title'],
    link: item['loc'] ?? (typeof item['link'] === 'object' ? list(item['link'])[0]?.['@_href'] : item['link']),
    dated: canRead(item['pubDate'] ?? item['published'] ?? item['updated'] ?? item['dc:date'] ?? item['lastmod']),
  }));
}
