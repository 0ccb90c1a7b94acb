import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, trustedCanonical } from '../../../functions/reading/canonical-url.ts';

describe('one page has one address', () => {
  test.each([
    ['https://Example.ORG:443/a/b/?utm_source=rss&utm_medium=feed#top', 'https://example.org/a/b'],
    ['https://example.org/a?id=7&fbclid=x&page=2', 'https://example.org/a?id=7&page=2'],
    ['https://example.org/a?ref=rss', 'https://example.org/a'],
    ['https://example.org/a?ref=chapter-2', 'https://example.org/a?ref=chapter-2'],
    ['https://example.org/news/story/amp/', 'https://example.org/news/story'],
    ['https://example.org/amp/news/story', 'https://example.org/news/story'],
    ['https://amp.example.org/story', 'https://example.org/story'],
    ['https://www.google.com/amp/s/example.org/story', 'https://example.org/story'],
    ['https://www-example-org.cdn.ampproject.org/c/s/www.example.org/story', 'https://example.org/story'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org//a///b', 'https://example.org/a/b'],
    ['https://example.org/?p=12', 'https://example.org/?p=12'],
    ['https://example.org/', 'https://example.org/'],
    ['https://example.org/#!/story/7', 'https://example.org/#!/story/7'],
    ['http://xn--e1aybc.example/статья', 'https://xn--e1aybc.example/%D1%81%D1%82%D0%B0%D1%82%D1%8C%D1%8F'],
    ['http://m.example.org/a', 'https://example.org/a'],
    ['https://en.m.example.org/a', 'https://en.example.org/a'],
    ['https://m.github.io/a', 'https://m.github.io/a'],
    ['https://example.org/a/index.php?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/%7e%63%2fd', 'https://example.org/~c%2Fd'],
    ['https://www.google.com/url?rct=j&url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&ct=ga', 'https://example.org/a?b=1'],
    ['http://www.bing.com/news/apiclick.aspx?ref=rss&url=https%3a%2f%2fexample.org%2fa', 'https://example.org/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=x', 'https://example.org/a'],
    ['https://example.org/login?url=https://other.example.com/a', 'https://example.org/login?url=https://other.example.com/a'],
    ['https://news.google.com/rss/articles/CBMiG2h0dHBzOi8vZXhhbXBsZS5vcmcvYS9mZXJyedIBAA', 'https://example.org/a/ferry'],
  ])('%s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

  test.each(['javascript:alert(1)', 'mailto:a@example.org', 'not a url', ''])('what is no web address has none: %s', (url) =>
    expect(canonicalUrl(url)).toBeNull(),
  );

  test('cleaning twice is cleaning once', () => {
    const urls = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'medium' });
    const awkward = fc
      .tuple(
        urls,
        fc.array(
          fc.constantFrom('/amp', '/', '//', '.amp', '/amp/amp', '?utm_source=a', '&amp=1', '&ref=rss', '%', '%zz', '&&', '#!x', '/c/s/'),
        ),
      )
      .map(([url, parts]) => url + parts.join(''));
    fc.assert(
      fc.property(fc.oneof(urls, awkward), (url) => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what a page says it is called', () => {
  const page = 'https://www.example.org/news/1?x=1';
  test('is believed for a page of the same site', () =>
    expect(trustedCanonical('https://example.org/news/1', page)).toBe('https://example.org/news/1'));
  const own = 'https://example.org/news/1?x=1';
  test('is resolved', () => expect(trustedCanonical('/news/1', page)).toBe('https://example.org/news/1'));
  test('is not believed when it is the front page', () => expect(trustedCanonical('https://www.example.org/', page)).toBe(own));
  test('is not believed when it is another site', () => expect(trustedCanonical('https://aggregator.example.com/1', page)).toBe(own));
  test('is not needed', () => expect(trustedCanonical(null, page)).toBe(own));
  test('two sites under one country code are two', () =>
    expect(trustedCanonical('https://other.co.uk/a', 'https://paper.co.uk/a')).toBe('https://paper.co.uk/a'));
});
