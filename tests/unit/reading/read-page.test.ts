import { describe, expect, test } from 'vitest';
import { articleText } from '../../../functions/reading/pages/article-text.ts';
import { readPageText } from '../../../functions/reading/pages/read-page.ts';

const paragraph =
  'The ministry said on Monday that the talks in Geneva would go on for another week, after both sides had given way on the exchange of prisoners.';
const paragraphs = ['First', 'Second', 'Third', 'Last'].map((which) => `${which}, ${paragraph}`);
const article = `<article><h1>Talks go on</h1><p class="byline">By Jo Doe</p>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`;
const page = (head: string, body = article) =>
  `<!doctype html><html lang="en-GB"><head><title>Talks go on - The Daily</title>${head}</head><body><nav>Home News Sport</nav>${body}<footer>© The Daily</footer></body></html>`;
const read = (head = '', body = article, url = 'https://daily.example/news/talks-go-on') => readPageText(page(head, body), url);

describe("an article's page tells", () => {
  test('its text, without what stands around it', () => {
    expect(read().text).toBe(paragraphs.join('\n'));
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
  const later = `Later, ${paragraph}`;
  const q = `<p>${later}</p>`;
  test.each([
    '<p><a href="/x">READ MORE: Another story about something else</a></p>',
    '<p>Related: 15 things you did not know</p>',
    '<p>Lesen Sie auch: Etwas anderes</p>',
    '<p>Sign up for our newsletter</p>',
    '<p>(Image: © Getty Images)</p>',
    '<p>Photo: Jo Doe / AFP</p>',
    '<p>https://daily.example/news/1</p>',
    '<p>Advertisement</p>',
  ])('%s is left out', (block) => expect(text(p, block, q)).toBe(`${paragraph}\n${later}`));
  test('subheadings and quotes stay', () =>
    expect(text(p, '<h2>What comes next</h2>', '<blockquote>“We shall see.”</blockquote>', q)).toBe(
      `${paragraph}\nWhat comes next\n“We shall see.”\n${later}`,
    ));
  test('the headline is not said twice, nor the byline before the first paragraph', () =>
    expect(text('<h1>Talks go on</h1>', '<p>Jo Doe</p>', '<p>23 November 2026</p>', p)).toBe(paragraph));
  test('what follows the last paragraph is left out', () =>
    expect(text(p, '<p>Jo Doe</p><p>Geneva bureau</p><ul><li>Share</li></ul>')).toBe(paragraph));
  test('Chinese is not taken for punctuation', () =>
    expect(text('<p>外交部周一表示，日内瓦会谈将再持续一周。</p>')).toBe('外交部周一表示，日内瓦会谈将再持续一周。'));
});

describe('an article is told from what stands in its place or beside it', () => {
  const consent =
    '<p>We and our 31 partners use cookies to process personal data. With your consent we show personalised ads; see our privacy policy.</p>';
  test.each([
    ['a consent wall', 'Before you continue', consent],
    [
      'a consent wall in German',
      'Datenschutz',
      '<p>Wir und unsere 31 Partner nutzen Cookies und verarbeiten personenbezogene Daten mit Ihrer Einwilligung für personalisierte Anzeigen. Alle akzeptieren.</p>',
    ],
    [
      'an error page',
      'Page not found',
      '<p>The page you were looking for may have been moved. Try our search to find what you wanted to read today.</p>',
    ],
    [
      'an error page in French',
      'Page introuvable',
      '<p>La page que vous recherchez a été déplacée ou supprimée. Revenez à la page d’accueil du journal pour continuer.</p>',
    ],
    [
      'a wall against robots',
      'Just a moment...',
      '<p>Please verify you are human. Enable JavaScript and cookies to continue to the site that you wanted to read.</p>',
    ],
  ])('%s is none', (_name, title, body) =>
    expect(
      readPageText(
        `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
        null,
      ).text,
    ).toBeNull(),
  );
  test('a notice beside it is left out', () =>
    expect(read('', `<div class="layer">${consent.repeat(5)}</div>${article}`).text).toBe(paragraphs.join('\n')));
  test('so is an offer below it', () =>
    expect(
      read(
        '',
        article.replace(
          '</article>',
          '<div class="paywall"><p>Continue reading for $1 a month with unlimited access to all articles.</p><p>Already have an account? Sign in to go on.</p></div></article>',
        ),
      ).text,
    ).toBe(paragraphs.join('\n')));
  test('so are other articles', () => {
    const teasers = [1, 2, 3].map(
      (index) =>
        `<div><h3><a href="/other/${index}">Another story ${index} about a thing that happened elsewhere</a></h3><p>A few words about that other story, long enough to look like a paragraph of text.</p></div>`,
    );
    expect(read('', `${article}<section><h2>More</h2>${teasers.join('')}</section>`).text).not.toContain('Another story');
  });
  test('what a click unfolds is shown', () =>
    expect(read('', article.replace('<p>Second', '<div hidden><p>Second').replace('</article>', '</div></article>')).text).toBe(
      paragraphs.join('\n'),
    ));
  test('what stands twice is said once', () => {
    const text = paragraphs.map((each) => `<p>${each}</p>`).join('');
    expect(read('', `<article><h1>Talks go on</h1><div>${text}</div><div>${text}</div></article>`).text).toBe(paragraphs.join('\n'));
  });
  test('what only a script shows is read from its data', () => {
    const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { blocks: paragraphs.map((text) => ({ kind: 'p', text })) } } })}</script>`;
    expect(read('', `<div id="app"></div>${script}`).text).toBe(paragraphs.join('\n'));
  });
  test('a live blog is read from its updates', () => {
    const updates = paragraphs.map((articleBody, index) => ({ '@type': 'BlogPosting', headline: `Update ${index}`, articleBody }));
    const linked = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Live', liveBlogUpdate: updates });
    expect(read(`<script type="application/ld+json">${linked}</script>`, '<div id="app"></div>').text).toContain(
      `Update 3\n${paragraphs[3]}`,
    );
  });
  test('the outlet is no author if a person is named', () => {
    const linked =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"The Daily"}}</script>';
    expect(read(linked, article.replace('By Jo Doe', 'By <a rel="author" href="/jo">Jo Doe</a>')).author).toBe('Jo Doe');
  });
  test('a language that the text disproves is not believed', () => {
    const french = [
      'Le ministère a annoncé lundi que les négociations se poursuivraient une semaine de plus à Genève, après des concessions des deux côtés.',
      'Les habitants du quartier attendent depuis trois mois la réouverture du pont, fermé à la suite des inondations de septembre.',
      'Selon la mairie, les travaux devraient commencer au printemps et coûter près de quatre millions d’euros, dont la moitié à la charge de l’État.',
    ];
    expect(read('', `<article><h1>Les négociations</h1>${french.map((each) => `<p>${each}</p>`).join('')}</article>`).language).toBe('fr');
  });
});
