import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../functions/reading/feed-item.ts';
import { parseFeed } from '../../../functions/reading/formats/parse-feed.ts';

/** The first item of a feed of our own, written for one trait of a format. */
function first(feed: string | Uint8Array, contentType: string | null = null): Partial<FeedItem> {
  const bytes = typeof feed === 'string' ? new TextEncoder().encode(feed) : feed;
  return parseFeed(bytes, { documentUrl: 'https://news.example/feed', contentType }).items[0] ?? {};
}

const rss = (item: string, version = '2.0') =>
  `<rss version="${version}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Harbour News</title><link>https://news.example/</link><item>${item}</item></channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><id>f</id><entry><id>urn:1</id>${entry}</entry></feed>`;
const atom03 = (entry: string) =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour News</title><entry><id>urn:1</id>${entry}</entry></feed>`;
const rdf = (item: string, namespace = 'http://purl.org/rss/1.0/') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Harbour News</title></channel><item rdf:about="https://news.example/1">${item}</item></rdf:RDF>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('of RSS, in all its versions, is read', () => {
  test.each(['0.91', '0.92', '2.0'])('an item of version %s', (version) => {
    const item = rss('<title>Ferry runs</title><link>https://news.example/1</link><description>At eight.</description>', version);
    expect(first(item)).toMatchObject({ title: 'Ferry runs', url: 'https://news.example/1', summary: 'At eight.' });
  });
  test('the full text beside the summary', () => {
    const both = rss('<title>T</title><description>Short.</description><content:encoded>&lt;p&gt;Long.&lt;/p&gt;</content:encoded>');
    expect(first(both)).toMatchObject({ summary: 'Short.', body: 'Long.' });
  });
  test.each([
    ['<pubDate>Mon, 23 Nov 2026 09:30:00 +0200</pubDate>'],
    ['<dc:date>2026-11-23T07:30:00Z</dc:date>'],
    ['<dcterms:created>2026-11-23T09:30:00+02:00</dcterms:created>'],
  ])('the time in %s', (time) => {
    expect(first(rss(`<title>T</title>${time}`)).publishedAt).toBe('2026-11-23T07:30:00.000Z');
  });
  test.each([
    ['<dc:creator>Ada Night</dc:creator>', 'Ada Night'],
    ['<dc:creator>Ada Night</dc:creator><dc:creator>Ben Day</dc:creator>', 'Ada Night, Ben Day'],
    ['<author>ada@news.example (Ada Night)</author>', 'Ada Night'],
    ['<itunes:author>Ada Night</itunes:author>', 'Ada Night'],
  ])('the author in %s', (author, name) => {
    expect(first(rss(`<title>T</title>${author}`)).author).toBe(name);
  });
  test('the outlet that an item was taken from', () => {
    expect(first(rss('<title>T</title><source url="https://other.example/feed">Other Post</source>')).publisher).toBe('Other Post');
  });
  test('the first of several links', () => {
    expect(first(rss('<title>T</title><link>https://news.example/1</link><link>https://news.example/2</link>')).url).toBe(
      'https://news.example/1',
    );
  });
  test('an ampersand in a link that nobody escaped', () => {
    expect(first(rss('<title>T</title><link>https://news.example/get?a=1&b=2</link>')).url).toBe('https://news.example/get?a=1&b=2');
  });
});

describe('of RDF is read', () => {
  test.each(['http://purl.org/rss/1.0/', 'http://my.netscape.com/rdf/simple/0.9/'])('an item in the namespace %s', (namespace) => {
    const item = rdf('<title>Ferry runs</title><link>https://news.example/1</link><dc:date>2026-11-23</dc:date>', namespace);
    expect(first(item)).toMatchObject({ title: 'Ferry runs', url: 'https://news.example/1', publishedAt: '2026-11-23T00:00:00.000Z' });
  });
});

describe('of Atom is read', () => {
  test.each([
    ['plain text', '<title>Bread &amp; salt</title>', 'Bread & salt'],
    ['escaped HTML', '<title type="html">Bread &lt;b&gt;and&lt;/b&gt; salt</title>', 'Bread and salt'],
    ['XHTML', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Bread <b>and</b> salt</div></title>', 'Bread and salt'],
    ['plain text about a tag', '<title type="text">The &lt;table&gt; is laid</title>', 'The <table> is laid'],
  ])('a title of %s', (_kind, title, read) => {
    expect(first(atom(title)).title).toBe(read);
  });
  test('content in base64', () => {
    expect(first(atom(`<title>T</title><content type="application/octet-stream">${base64('All of it.')}</content>`)).body).toBe(
      'All of it.',
    );
  });
  test('content as markup, and as escaped markup', () => {
    const inline = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>';
    expect(first(atom(`<title>T</title>${inline}`)).body).toBe('One.\nTwo.');
    expect(first(atom('<title>T</title><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content>')).body).toBe(
      'One.\nTwo.',
    );
  });
  test('of several links the one to the page', () => {
    const links =
      '<link rel="self" href="https://news.example/1.atom"/><link rel="enclosure" href="https://news.example/1.mp3"/><link href="https://news.example/1"/>';
    expect(first(atom(`<title>T</title>${links}`)).url).toBe('https://news.example/1');
  });
  test('an id as it stands, and times of the first and the last state', () => {
    const entry = atom('<title>T</title><published>2026-11-22T10:00:00Z</published><updated>2026-11-23T10:00:00Z</updated>');
    expect(first(entry)).toMatchObject({ id: 'urn:1', publishedAt: '2026-11-22T10:00:00.000Z', updatedAt: '2026-11-23T10:00:00.000Z' });
  });
  test('the outlet of an entry that was taken over whole', () => {
    expect(first(atom('<title>T</title><source><title>Other Post</title></source>')).publisher).toBe('Other Post');
  });
  test('an author by name, without the address', () => {
    expect(first(atom('<title>T</title><author><name>Ada Night</name><email>ada@news.example</email></author>')).author).toBe('Ada Night');
  });
  test('version 0.3, with its own words for times and modes', () => {
    const entry = `<title mode="escaped" type="text/html">Bread &lt;b&gt;and&lt;/b&gt; salt</title><issued>2026-11-22T10:00:00Z</issued><modified>2026-11-23T10:00:00Z</modified><summary mode="base64" type="text/html">${base64('At eight.')}</summary>`;
    expect(first(atom03(entry))).toMatchObject({
      title: 'Bread and salt',
      summary: 'At eight.',
      publishedAt: '2026-11-22T10:00:00.000Z',
      updatedAt: '2026-11-23T10:00:00.000Z',
    });
  });
});

describe('of characters is read', () => {
  test.each([
    ['&#65;&#x42;&#X43;', 'ABC'],
    ['caf&eacute; &ndash; na&iuml;ve', 'café – naïve'],
    ['l&amp;#8217;eau', 'l’eau'],
    ['<![CDATA[fish & <i>chips</i>]]>', 'fish & chips'],
  ])('%s', (written, read) => {
    expect(first(rss(`<title>${written}</title>`)).title).toBe(read);
  });

  const declared = (encoding: string, title: Uint8Array) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>N</title><item><title>`),
      title,
      Buffer.from('</title></item></channel></rss>'),
    ]);
  test.each([
    ['windows-1252', [0x93, 0x61, 0x94], '“a”'],
    // What is declared as Latin-1 is Windows-1252 in practice.
    ['iso-8859-1', [0x93, 0x61, 0x94], '“a”'],
    ['euc-kr', [0xb3, 0xe2], '년'],
    ['koi8-r', [0xcd, 0xc9, 0xd2], 'мир'],
    ['shift_jis', [0x8a, 0x43], '海'],
  ])('the encoding %s', (encoding, bytes, read) => {
    expect(first(declared(encoding, Uint8Array.from(bytes))).title).toBe(read);
  });
  test('the encoding of the HTTP header before that of the document', () => {
    expect(first(declared('iso-8859-1', Buffer.from('мир')), 'text/xml; charset=utf-8').title).toBe('мир');
  });
  test.each(['utf-16le', 'utf-16be'] as const)('%s with a byte order mark', (encoding) => {
    const little = Buffer.from(`\uFEFF${rss('<title>мир</title>')}`, 'utf16le');
    expect(first(encoding === 'utf-16le' ? little : Buffer.from(little).swap16()).title).toBe('мир');
  });
});

describe('of JSON Feed is read', () => {
  test('text, HTML, author, and a number as id', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1',
      title: 'N',
      items: [{ id: 7, url: '/7', title: 'T', content_text: 'All of it.', authors: [{ name: 'Ada Night' }] }],
    };
    expect(first(JSON.stringify(feed))).toMatchObject({ id: '7', url: 'https://news.example/7', body: 'All of it.', author: 'Ada Night' });
  });
});
