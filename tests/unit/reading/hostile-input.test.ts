import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../functions/reading/canonical-url.ts';
import { FeedRefused } from '../../../functions/reading/feed-refused.ts';
import { parseFeedText } from '../../../functions/reading/formats/parse-feed.ts';
import { readPageText } from '../../../functions/reading/pages/read-page.ts';

// A function has two minutes; what a stranger sends may cost a few seconds of them. The machine may be busy.
const boundMs = 15_000;

function bounded(task: () => unknown): void {
  const startedMs = performance.now();
  try {
    task();
  } catch (error) {
    if (!(error instanceof FeedRefused)) throw error;
  }
  expect(performance.now() - startedMs).toBeLessThan(boundMs);
}

const rss = (inside: string) => `<rss version="2.0"><channel><title>x</title>${inside}</channel></rss>`;
const million = 1_000_000;

describe('a feed made to keep us busy is done with in bounded time', () => {
  test.each<[string, () => string]>([
    ['comments that never end', () => '<!--'.repeat(million)],
    ['a DOCTYPE of quotes', () => `<!DOCTYPE ${'"\''.repeat(million)}`],
    [
      'a title and an author of brackets',
      () => rss(`<item><title>${'['.repeat(million)}</title><author>${'['.repeat(million)}</author></item>`),
    ],
    ['a title of tags that never close', () => rss(`<item><title><![CDATA[${'<a '.repeat(million)}]]></title></item>`)],
    [
      'a hundred thousand attributes',
      () => rss(`<item ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ')}><title>t</title></item>`),
    ],
    ['elements that nest without end', () => rss('<a>'.repeat(million))],
    ['a million elements', () => rss('<a/>'.repeat(million))],
    ['a sitemap of a hundred thousand addresses', () => `<urlset>${'<url><loc>http://example.org/c</loc></url>'.repeat(100_000)}</urlset>`],
    ['JSON that nests without end', () => `{"version":"https://jsonfeed.org/version/1","title":${'['.repeat(million)}`],
    ['an address of AMP forms', () => rss(`<item><title>t</title><link>http://example.org/${'amp/'.repeat(200_000)}</link></item>`)],
  ])('%s', { timeout: 60_000 }, (_name, text) => bounded(() => parseFeedText(text(), { documentUrl: null })));

  test('and its address is cleaned in bounded time', () =>
    bounded(() => canonicalUrl(`http://example.org/${'x/amp/'.repeat(million / 10)}`)));
});

describe('so is a page', () => {
  test.each<[string, () => string]>([
    ['a hundred thousand nested elements', () => `${'<div>'.repeat(100_000)}hello`],
    ['twenty thousand tags that never close', () => `<p>${'<span>x'.repeat(20_000)}`],
    ['fifty thousand paragraphs', () => '<p>hello there, this is text, with commas and so on.</p>'.repeat(50_000)],
    ['one paragraph of three megabytes', () => `<p>${'hello there, '.repeat(230_000)}</p>`],
    ['tags that never end', () => '<a'.repeat(million)],
  ])('%s', { timeout: 60_000 }, (_name, body) => bounded(() => readPageText(`<html><body>${body()}`, null)));

  test('a deep page keeps its text', () => {
    const paragraph = 'The ministry said on Monday that the talks in Geneva would go on for another week, diplomats said.';
    expect(readPageText(`<html><body>${'<div>'.repeat(1_000)}<p>${paragraph}</p><p>${paragraph}</p>`, null).text).toContain(paragraph);
  });
});
