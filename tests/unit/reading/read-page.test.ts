import { describe, expect, test } from 'vitest';
import { articleText } from '../../../functions/reading/pages/article-text.ts';
import { readPageText } from '../../../functions/reading/pages/read-page.ts';

const paragraph =
  'The ministry said on Monday that the talks in Geneva would go on for another week, after both sides had given way on the exchange of prisoners.';
const article = `<article><h1>Talks go on</h1><p class="byline">By Jo Doe</p>${`<p>${paragraph}</p>`.repeat(4)}</article>`;
const page = (head: string, body = article) =>
  `<!doctype html><html lang="en-GB"><head><title>Talks go on - The Daily</title>${head}</head><body><nav>Home News Sport</nav>${body}<footer>© The Daily</footer></body></html>`;
const read = (head = '', body = article, url = 'https://daily.example/news/talks-go-on') => readPageText(page(head, body), url);

describe("an article's page tells", () => {
  test('its text, without what stands around it', () => {
    expect(read().text).toBe(Array(4).fill(paragraph).join('\n'));
  });
  test('its title, without the name of the site', () =>
    expect(read('<meta property="og:site_name" content="The Daily">').title).toBe('Talks go on'));
  test('its language', () => expect(read().language).toBe('en'));
  test('its author and date, from JSON-LD as publishers write it', () => {
    const linked = `<script type="application/ld+json">// <![CDATA[
      {"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Talks\n go on","datePublished":"2026-11-23T08:00:00+01:00","author":[{"@type":"Person","name":"Jo Doe"},{"name":"Kim Roe"}],}]}
    // ]]></script>`;
    expect(read(linked)).toMatchObject({ author: 'Jo Doe, Kim Roe', publishedAt: '2026-11-23T07:00:00.000Z' });
  });
  test('its picture, resolved', () =>
    expect(read('<meta property="og:image" content="/talks.jpg">').image).toBe('https://daily.example/talks.jpg'));
  test('its address, unless it claims to be the front page', () => {
    expect(read('<link rel="canonical" href="/2026/talks">').canonicalUrl).toBe('https://daily.example/2026/talks');
    expect(read('<link rel="canonical" href="https://daily.example/">').canonicalUrl).toBe('https://daily.example/news/talks-go-on');
  });
  test('nothing where there is no article', () => expect(read('', '<p>Please enable JavaScript.</p>').text).toBeNull());
  test('what it can without html, head or body', () => expect(readPageText(article, null).text).toContain(paragraph));
  test('nothing at all where it is no page', () =>
    expect(readPageText('', null)).toMatchObject({ title: null, text: null, publishedAt: null }));
});

describe('the day an article was published is found', () => {
  const dated = (body: string, url?: string) => read('', `${body}${article}`, url).publishedAt;
  test.each([
    ['in a meta tag', () => read('<meta property="article:published_time" content="2026-11-23T08:00:00Z">').publishedAt],
    ['in a time element', () => dated('<time datetime="2026-11-23">yesterday</time>')],
    ['in the address', () => dated('', 'https://daily.example/2026/11/23/talks-go-on')],
    ['in a line of the page', () => dated('<div class="post-date">Published on 23 November 2026, 9:15</div>')],
    ['in the first lines of the text', () => dated('<p>Geneva, November 23, 2026.</p>')],
  ])('%s', (_where, publishedAt) => expect(publishedAt()?.slice(0, 10)).toBe('2026-11-23'));
  test('and not in a comment or a teaser', () =>
    expect(
      dated(
        '<aside><time datetime="2020-01-01">old</time></aside><div class="related-posts"><time datetime="2020-01-02">older</time></div>',
      ),
    ).toBeNull());
});

describe('between the paragraphs', () => {
  const text = (...blocks: string[]) => articleText(blocks.join(''), 'Talks go on');
  const p = `<p>${paragraph}</p>`;
  test.each([
    '<p><a href="/x">READ MORE: Another story about something else</a></p>',
    '<p>Related: 15 things you did not know</p>',
    '<p>Lesen Sie auch: Etwas anderes</p>',
    '<p>Sign up for our newsletter</p>',
    '<p>(Image: © Getty Images)</p>',
    '<p>Photo: Jo Doe / AFP</p>',
    '<p>https://daily.example/news/1</p>',
    '<p>Advertisement</p>',
  ])('%s is left out', (block) => expect(text(p, block, p)).toBe(`${paragraph}\n${paragraph}`));
  test('subheadings and quotes stay', () =>
    expect(text(p, '<h2>What comes next</h2>', '<blockquote>“We shall see.”</blockquote>', p)).toBe(
      `${paragraph}\nWhat comes next\n“We shall see.”\n${paragraph}`,
    ));
  test('the headline is not said twice, nor the byline before the first paragraph', () =>
    expect(text('<h1>Talks go on</h1>', '<p>Jo Doe</p>', '<p>23 November 2026</p>', p)).toBe(paragraph));
  test('what follows the last paragraph is left out', () =>
    expect(text(p, '<p>Jo Doe</p><p>Geneva bureau</p><ul><li>Share</li></ul>')).toBe(paragraph));
  test('Chinese is not taken for punctuation', () =>
    expect(text('<p>外交部周一表示，日内瓦会谈将再持续一周。</p>')).toBe('外交部周一表示，日内瓦会谈将再持续一周。'));
});
