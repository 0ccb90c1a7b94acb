import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../functions/reading/feed-item.ts';
import { parseFeed } from '../../../functions/reading/formats/parse-feed.ts';
import { parseDate } from '../../../functions/reading/text/parse-date.ts';
import { htmlToText } from '../../../functions/reading/text/plain-text.ts';
import { testData } from '../../support/test-data.ts';

// Inputs and expectations of other feed readers, each under a licence of its own: they are kept apart from this repository.
const suites = join(testData ?? '', 'feeds', 'conformance');
const filesIn = (folder: string) => (testData ? readdirSync(folder) : []);
const text = (value: string | null | undefined) => (value ? (htmlToText(value)?.replace(/\s+/g, ' ') ?? null) : null);
const instant = (value: string | null | undefined) => (value ? new Date(value).toISOString() : null);

test.skipIf(!testData).each(['feedparser', 'gofeed', 'feedsmith', 'feed-rs', 'rss-parser'])(
  'the suite of %s is there (needs TEST_DATA)',
  (name) => {
    expect(filesIn(join(suites, name)).length).toBeGreaterThan(5);
  },
);

describe.skipIf(!testData)('feedparser (needs TEST_DATA)', () => {
  const folder = join(suites, 'feedparser');
  const fields: Record<string, (item: FeedItem) => string | null> = {
    title: (item) => item.title,
    'title_detail.value': (item) => item.title,
    description: (item) => item.summary ?? item.body,
    summary: (item) => item.summary ?? item.body,
    'summary_detail.value': (item) => item.summary ?? item.body,
    'content.0.value': (item) => item.body ?? item.summary,
    link: (item) => item.url,
    'links.0.href': (item) => item.url,
    id: (item) => item.id,
    guid: (item) => item.id,
    author: (item) => item.author,
    'author_detail.name': (item) => item.author,
    published: (item) => item.publishedAt,
    created: (item) => item.publishedAt,
    updated: (item) => item.updatedAt ?? item.publishedAt,
    language: (item) => item.language,
    publisher: (item) => item.publisher,
    'source.title': (item) => item.publisher,
  };
  const addresses = new Set(['link', 'links.0.href', 'id', 'guid']);
  const dates = new Set(['published', 'created', 'updated']);
  // Where we disagree, and why.
  const disagreements: Record<string, string> = {
    'encoding__bozo_linenoise.xml': 'noise that no encoding explains; feedparser guesses another byte for byte reading',
    'wellformed__atom10__entry_author_map_author.xml': 'an author is a name; the address in brackets is left out',
    'wellformed__atom10__entry_title_text_plain_brackets.xml': 'the title is plain text about <blink>, which comparing as HTML would drop',
    'wellformed__base__http_entry_id_base_docuri.xml': 'an id is an opaque string, never resolved',
    'wellformed__cdf__item_abstract_map_summary.xml': "Microsoft's CDF of 1997 is not read",
    'wellformed__cdf__item_href_map_links.xml': "Microsoft's CDF of 1997 is not read",
  };
  // An equality on a field of the first entry, in Python. Not its sanitiser's, amp's and lang's: they expect feedparser's own defaults.
  const equality = /^(?:not bozo and )?entries\[0\]((?:\['\w+'\]|\[\d\]|\.\w+)+) == u?(['"])(?!\2\2)(.*)\2$/s;
  const plain = (python: string) =>
    python.replace(/\\(?:x(..)|u(....)|(.))/g, (_, x, u, other) => other ?? String.fromCodePoint(parseInt(x ?? u, 16)));
  const cases = (testData ? readFileSync(join(folder, '_expectations.jsonl'), 'utf8').trim().split('\n') : []).flatMap((line) => {
    const { copied_as: file, file: source, expect: expression } = JSON.parse(line) as { copied_as: string; file: string; expect: string };
    const [, steps = '', , value = ''] = equality.exec(expression) ?? [];
    const path = (steps.match(/\w+/g) ?? []).join('.');
    const known = fields[path] !== undefined && !/wellformed__(?:sanitize|amp|lang)__/.test(file);
    return known ? [{ file, source, path, value: plain(value) }] : [];
  });
  const header = (head: string, name: string) => new RegExp(`Header:\\s*${name}:\\s*(.*)`, 'i').exec(head)?.[1]?.trim() ?? null;

  test.each(cases.filter(({ file }) => disagreements[file] === undefined))('$file: $path', ({ file, source, path, value }) => {
    const bytes = readFileSync(join(folder, file));
    const head = bytes.subarray(0, 2_000).toString('latin1');
    const documentUrl = new URL(header(head, 'Content-Location') ?? `/${source}`, 'http://127.0.0.1:8097/').href;
    const item = parseFeed(bytes, { documentUrl, contentType: header(head, 'Content-type') }).items[0] as FeedItem;
    const got = fields[path]?.(item) ?? null;
    if (path === 'language') expect(value.startsWith(String(got))).toBe(true);
    else if (dates.has(path)) expect(got).toBe(parseDate(value));
    else if (addresses.has(path)) expect(got).toBe(value);
    else expect(got?.replace(/\s+/g, ' ') ?? null).toBe(text(value));
  });
});

describe.skipIf(!testData)('gofeed (needs TEST_DATA)', () => {
  const folder = join(suites, 'gofeed');
  // Where we disagree, and why.
  const disagreements: Record<string, string> = {
    'extensions__dublincore__dublincore_item_multiple_values.xml': 'two creators are two authors, gofeed names the first',
    'parser__atom__issue_275_extensions_and_source.xml': 'a video and an Atom file inside <content> are no text',
    'parser__rss__rdf_item_links.xml': 'of several links the first counts, gofeed takes the last',
    'parser__rss__rss_channel_item_links.xml': 'of several links the first counts, gofeed takes the last',
    'parser__rss__rdf_item_title_cdata_escaped_markup.xml': 'escaped twice: a title never shows tags',
    'parser__rss__rss_channel_item_title_cdata_escaped_markup.xml': 'escaped twice: a title never shows tags',
    'parser__rss__rss_channel_item_description_cdata_escaped_markup.xml': 'escaped twice: a summary never shows tags',
  };
  // biome-ignore lint/suspicious/noExplicitAny: gofeed's model, read field by field
  type Model = Record<string, any>;
  const linkOf = (entry: Model): string | undefined =>
    typeof entry['link'] === 'string'
      ? entry['link']
      : entry['links']?.find?.((link: Model) => (link['rel'] ?? 'alternate') === 'alternate')?.href;
  const authorsOf = (entry: Model): string =>
    (entry['authors'] ?? (entry['author'] ? [entry['author']] : []))
      .map((author: string | Model) => (typeof author === 'string' ? author : author['name']))
      .filter(Boolean)
      .join(', ');

  const files = filesIn(folder).filter((file) => file.endsWith('.xml') && disagreements[file] === undefined);
  test.each(files)('%s', (file) => {
    const model = JSON.parse(readFileSync(join(folder, file.replace(/\.xml$/, '.json')), 'utf8')) as Model;
    const entries: Model[] = (model['items'] ?? model['entries'] ?? []).filter((entry: Model) =>
      Object.keys(entry).some((key) => key !== 'custom'),
    );
    const bytes = readFileSync(join(folder, file));
    if (entries.length === 0) {
      expect(() => parseFeed(bytes, { documentUrl: null }).items).not.toThrow(TypeError);
      return;
    }
    const { items } = parseFeed(bytes, { documentUrl: null });
    expect(items).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      const item = items[index] as FeedItem;
      const id = typeof entry['guid'] === 'object' ? entry['guid']?.value : (entry['guid'] ?? entry['id']);
      const content = typeof entry['content'] === 'string' ? entry['content'] : entry['content']?.value;
      const published = entry['publishedParsed'] ?? entry['pubDateParsed'];
      if (entry['title']) expect(text(item.title)).toBe(text(entry['title']));
      if (linkOf(entry)) expect(item.url).toBe(linkOf(entry));
      if (published) expect(item.publishedAt).toBe(instant(published));
      if (entry['updatedParsed']) expect(item.updatedAt ?? item.publishedAt).toBe(instant(entry['updatedParsed']));
      if (id) expect(item.id).toBe(id);
      if (entry['description']) expect(text(item.summary)).toBe(text(entry['description']));
      if (content) expect(text(item.body)).toBe(text(content));
      if (authorsOf(entry)) expect(item.author).toBe(authorsOf(entry));
    }
  });
});

describe.skipIf(!testData)('feedsmith (needs TEST_DATA)', () => {
  const folder = join(suites, 'feedsmith');
  interface Entry {
    title?: string | { value: string };
    link?: string;
    links?: { href: string; rel?: string }[];
    guid?: { value: string };
    id?: string;
  }
  test.each(filesIn(folder).filter((file) => file.endsWith('.xml')))('%s', (file) => {
    const model = JSON.parse(readFileSync(join(folder, file.replace('.xml', '.json')), 'utf8')) as { items?: Entry[]; entries?: Entry[] };
    const entries = model.items ?? model.entries ?? [];
    const { items } = parseFeed(readFileSync(join(folder, file)), { documentUrl: null });
    expect(items).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      const item = items[index] as FeedItem;
      const link = entry.link ?? entry.links?.find(({ rel }) => rel === 'alternate')?.href;
      expect(text(item.title)).toBe(text(typeof entry.title === 'object' ? entry.title.value : entry.title));
      // feedsmith resolves nothing.
      if (link) expect(item.url).toBe(new URL(link, item.url ?? undefined).href);
      if (entry.guid ?? entry.id) expect(item.id).toBe(entry.guid?.value ?? entry.id);
    }
  });
});

interface FeedRsModel {
  title: { content: string } | null;
  entries: {
    id: string;
    title: { content: string } | null;
    links: { href: string }[];
    published: string | null;
    updated: string | null;
    summary: { content: string } | null;
    content: { body: string | null } | null;
  }[];
}

const givesOriginals = (path: string): boolean => readFileSync(path, 'latin1').includes(':origLink>');

/** Judges one file by feed-rs's model. feed-rs makes up ids (32 hex digits) and rewrites addresses as the URL standard does. */
function judgeByFeedRs(folder: string, file: string): void {
  const model = JSON.parse(readFileSync(join(folder, file.replace(/\.(?:xml|json)$/, '.serde.json')), 'utf8')) as FeedRsModel;
  const { items, title } = parseFeed(readFileSync(join(folder, file)), { documentUrl: null });
  expect(text(title)).toBe(text(model.title?.content));
  expect(items).toHaveLength(model.entries.length);
  for (const [index, entry] of model.entries.entries()) {
    const item = items[index] as FeedItem;
    const link = entry.links[0]?.href;
    expect(text(item.title)).toBe(text(entry.title?.content));
    // feed-rs resolves nothing, gives no link where only the guid is one, and knows no original link beside a redirector's.
    if (link && !givesOriginals(join(folder, file)))
      expect(item.url).toSatisfy((url: string) => url === link || URL.parse(url)?.href === new URL(link, url).href);
    if (entry.published ?? entry.updated) expect(item.publishedAt).toBe(instant(entry.published ?? entry.updated));
    if (entry.updated) expect(item.updatedAt ?? item.publishedAt).toBe(instant(entry.updated));
    if (item.id && !/^[\da-f]{32}$/.test(entry.id)) expect(item.id).toBe(entry.id);
    if (entry.summary) expect(text(item.summary)).toBe(text(entry.summary.content));
    if (entry.content?.body) expect(text(item.body)).toBe(text(entry.content.body));
  }
}

describe.skipIf(!testData)('feed-rs (needs TEST_DATA)', () => {
  const folder = join(suites, 'feed-rs');
  test.each(filesIn(folder).filter((file) => !file.includes('.serde.')))('%s', (file) => judgeByFeedRs(folder, file));
});

describe.skipIf(!testData)('rss-parser (needs TEST_DATA)', () => {
  const folder = join(suites, 'rss-parser');
  const inputs = filesIn(folder).filter((file) => file.startsWith('input__'));
  test.each(inputs)('%s', (file) => {
    const expected = join(folder, file.replace('input__', 'expected__').replace(/\.\w+$/, '.json'));
    const wanted = JSON.parse(readFileSync(expected, 'utf8')).feed.items as {
      title?: string;
      link?: string;
      isoDate?: string;
      guid?: string;
      id?: string;
    }[];
    const { items } = parseFeed(readFileSync(join(folder, file)), { documentUrl: null });
    expect(items).toHaveLength(wanted.length);
    for (const [index, entry] of wanted.entries()) {
      const item = items[index] as FeedItem;
      // rss-parser read one latin-1 feed as UTF-8, resolves no links, and knows no original ones.
      if (entry.title && !entry.title.includes('\uFFFD')) expect(text(item.title)).toBe(text(entry.title));
      if (entry.link && !givesOriginals(join(folder, file))) expect(item.url?.endsWith(entry.link)).toBe(true);
      if (entry.isoDate) expect(item.publishedAt).toBe(entry.isoDate);
      if (entry.guid ?? entry.id) expect(item.id).toBe(entry.guid ?? entry.id);
    }
  });
});
