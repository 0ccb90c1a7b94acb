import { describe, expect, test } from 'vitest';
import type { ReadContext } from '../../../functions/reading/feed-item.ts';
import { FeedRefused } from '../../../functions/reading/feed-refused.ts';
import { parseFeedText } from '../../../functions/reading/formats/parse-feed.ts';

const nowhere: ReadContext = { documentUrl: null };
const rss = (inside: string, head = '') => `${head}<rss version="2.0"><channel><title>The Daily</title>${inside}</channel></rss>`;
const item = (inside: string) => rss(`<item>${inside}</item>`);
const read = (text: string, context = nowhere) => parseFeedText(text, context);
const first = (text: string, context = nowhere) => read(text, context).items[0];

function refusal(text: string): FeedRefused {
  try {
    read(text);
  } catch (error) {
    if (error instanceof FeedRefused) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('what publishers send is read', () => {
  test('a DOCTYPE is dropped, with whatever it declares', () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY % more PUBLIC "-//W3C//ENTITIES" "http://evil.example/x.ent"> <!-- it's "odd" --> <!ENTITY a "boom">]>`;
    expect(first(rss('<item><title>Fire &a; in Kyiv</title></item>', doctype))?.title).toBe('Fire &a; in Kyiv');
  });
  test('bare ampersands and forbidden characters', () =>
    expect(first(item('<title>Johnson & Johnson \u0001 wins</title><link>http://example.org/?a=1&copy=2</link>'))).toMatchObject({
      title: 'Johnson & Johnson wins',
      url: 'http://example.org/?a=1&copy=2',
    }));
  test('HTML and entities encoded twice in a title', () =>
    expect(first(item('<title>&lt;b&gt;Fire&lt;/b&gt; &amp;amp; water &amp;quot;now&amp;quot;</title>'))?.title).toBe(
      'Fire & water "now"',
    ));
  test('a title about a tag keeps it', () =>
    expect(first(item('<title>How &lt;video&gt; works</title>'))?.title).toBe('How <video> works'));
  test('CDATA and text in one element', () =>
    expect(first(item('<title>Fire <![CDATA[in <i>Kyiv</i>]]></title>'))?.title).toBe('Fire in Kyiv'));
  test('paragraphs of a body are lines', () =>
    expect(first(item('<content:encoded><![CDATA[<p>One.</p><p>Two<br>three.</p><script>no()</script>]]></content:encoded>'))?.body).toBe(
      'One.\nTwo\nthree.',
    ));
  test('XHTML inside Atom', () =>
    expect(
      first(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Fire <em>in</em> Kyiv</div></title></entry></feed>',
      )?.title,
    ).toBe('Fire in Kyiv'));
  test('xml:base, nested and relative', () => {
    const feed =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://example.org/news/"><title>T</title><entry xml:base="2026/"><id>1</id><title>A</title><link href="a.html"/></entry></feed>';
    expect(first(feed)?.url).toBe('http://example.org/news/2026/a.html');
  });
  test('a relative link stands against where the feed was read', () =>
    expect(first(item('<title>A</title><link>/a</link>'), { documentUrl: 'https://example.org/feed.xml' })?.url).toBe(
      'https://example.org/a',
    ));
  test('without an id the item has none of its own', () =>
    expect(first(item('<title>A</title><link>http://example.org/a</link>'))?.id).toBeNull());
  test('a permalink guid is the link where there is no other', () =>
    expect(first(item('<title>A</title><guid>http://example.org/a</guid>'))?.url).toBe('http://example.org/a'));
  test('a guid that is no permalink is not', () =>
    expect(first(item('<title>A</title><guid isPermaLink="false">http://example.org/a</guid>'))?.url).toBeNull());
  test('a feed that was cut off gives what is whole', () => {
    const cut =
      `${rss('<item><title>Whole</title><link>http://example.org/1</link></item><item><title>Also whole</title><link>http://exa')}`.split(
        '</channel>',
      )[0] ?? '';
    const { items } = read(cut);
    expect(items.map(({ title, url }) => [title, url])).toEqual([
      ['Whole', 'http://example.org/1'],
      ['Also whole', null],
    ]);
  });
  test('an item ends what stands open before it', () =>
    expect(read(rss('<itunes:category text="News"><item><title>A</title></item><item><title>B</title></item>')).items).toHaveLength(2));
  test("RSS 1.0's table of contents hides nothing", () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="http://example.org/elsewhere"/></rdf:Seq></items></channel><item rdf:about="http://example.org/1"><title>A</title><link>http://example.org/1</link></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject({ format: 'rdf', items: [{ title: 'A', id: 'http://example.org/1' }] });
  });
  test('an author is a name, not an address', () =>
    expect(first(item('<title>A</title><author>jo@example.org (Jo Doe)</author>'))?.author).toBe('Jo Doe'));
  test('JSON Feed, with something after its end', () =>
    expect(
      read(
        '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","url":"https://example.org/1","title":"A","content_html":"<p>B</p>","date_published":"2026-01-02T03:04:05Z"}]}\n-- end',
      ),
    ).toMatchObject({ format: 'json', items: [{ title: 'A', body: 'B', publishedAt: '2026-01-02T03:04:05.000Z' }] }));
  test('a news sitemap', () =>
    expect(
      read(
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/1</loc><news:news><news:publication><news:name>The Daily</news:name><news:language>fr</news:language></news:publication><news:publication_date>2026-01-02</news:publication_date><news:title>Feu &amp; eau</news:title></news:news></url></urlset>',
      ),
    ).toMatchObject({
      format: 'sitemap',
      items: [
        {
          url: 'https://example.org/1',
          title: 'Feu & eau',
          publisher: 'The Daily',
          language: 'fr',
          publishedAt: '2026-01-02T00:00:00.000Z',
        },
      ],
    }));
  test('an index of sitemaps, newest first', () =>
    expect(
      read(
        '<sitemapindex><sitemap><loc>https://example.org/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>https://example.org/new.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>',
      ).sitemaps,
    ).toEqual(['https://example.org/new.xml', 'https://example.org/old.xml']));
});

describe('what cannot be read is refused with the true reason', () => {
  test.each([
    ['', 'empty', /empty/],
    ['<!doctype html><html><head><title>x</title></head><body>hi</body></html>', 'web-page', /web page/],
    ['Service unavailable', 'not-a-feed', /no XML/],
    ['{"hello": "world"}', 'not-a-feed', /JSON/],
    ['<opml version="2.0"><body/></opml>', 'not-a-feed', /<opml>/],
    ['<rss version="2.0"><channel></channel></rss>', 'empty', /no title and no item/],
  ])('%s', (text, code, message) =>
    expect(refusal(text)).toMatchObject({ code, message: expect.stringMatching(message), whatToDo: expect.stringMatching(/./) }),
  );

  test('ten thousand nested elements, at once', () => {
    const startedMs = performance.now();
    expect(refusal(rss(`<item>${'<a>'.repeat(10_000)}`)).code).toBe('too-deep');
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
  test('an entity bomb stays as small as it was sent', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}"><!ENTITY d "${'&c;'.repeat(100)}">]>`;
    expect(first(rss('<item><title>x&d;</title></item>', bomb))?.title).toBe('x&d;');
  });
});

describe('what stands in feeds all the same is read', () => {
  const only = (inside: string, before = '') =>
    parseFeedText(`${before}<rss version="2.0"><channel><title>Harbour</title><item>${inside}</item></channel></rss>`, {
      documentUrl: 'https://harbour.example/feed',
    }).items[0];
  test.each([
    ['a link without its scheme', '<link>www.harbour.example/a</link>', 'https://www.harbour.example/a'],
    ['a link that begins with the host', '<link>harbour.example/a</link>', 'https://harbour.example/a'],
    ['a link broken over lines', '<link>https://harbour.example/a-\n   long</link>', 'https://harbour.example/a-long'],
    ['a link with two schemes', '<link>http://https://harbour.example/a</link>', 'https://harbour.example/a'],
    ['a link as Atom writes it', '<link href="https://harbour.example/a"/>', 'https://harbour.example/a'],
    ['an enclosure alone', '<enclosure url="/a.mp3" type="audio/mpeg"/>', 'https://harbour.example/a.mp3'],
    [
      'the original link',
      '<link>http://proxy.example/1</link><x:origLink>https://harbour.example/a</x:origLink>',
      'https://harbour.example/a',
    ],
  ])('%s', (_name, inside, url) => expect(only(`<title>A</title>${inside}`)?.url).toBe(url));
  test.each([
    ['less than, as a sign', 'Why a&lt;b and c&gt;d matter', 'Why a<b and c>d matter'],
    ['real markup', 'A &lt;b class="x"&gt;bold&lt;/b&gt; word', 'A bold word'],
    ['a C1 letter', 'Don\u0092t', 'Don’t'],
  ])('a title with %s', (_name, written, title) => expect(only(`<title>${written}</title>`)?.title).toBe(title));
  test('an outlet that stands in the title and as the source', () =>
    expect(only('<title>Ferry late - Harbour Gazette</title><source url="https://h.example">Harbour Gazette</source>')?.title).toBe(
      'Ferry late',
    ));
  test('HTML that was encoded twice', () =>
    expect(
      only('<description>&amp;lt;p&amp;gt;A &amp;lt;a href="x"&amp;gt;page&amp;lt;/a&amp;gt;.&amp;lt;/p&amp;gt;</description>')?.summary,
    ).toBe('A page.'));
  test('but not HTML that is written about', () =>
    expect(only('<description><![CDATA[<p>Write <code>&lt;p&gt;</code> here.</p>]]></description>')?.summary).toBe('Write <p> here.'));
  test('a DOCTYPE inside a text', () =>
    expect(only('<description><![CDATA[Begin with <code>&lt;!DOCTYPE html></code> and go on.]]></description>')?.summary).toContain(
      'and go on',
    ));
  test('a warning before the feed', () =>
    expect(
      only('<title>A</title>', '<br />\n<b>Warning</b>: Undefined index in <b>/feed.php</b><br />\n<?xml version="1.0"?>')?.title,
    ).toBe('A'));
  test("another default namespace than RSS's", () =>
    expect(
      parseFeedText('<rss xmlns="http://www.w3.org/2005/Atom"><channel><item><title>A</title></item></channel></rss>', {
        documentUrl: null,
      }).items,
    ).toHaveLength(1));
});
