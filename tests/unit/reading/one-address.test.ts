import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../functions/reading/canonical-url.ts';

const named = 'https://harbour.example.org/news/77-ferry';
const written = readFileSync(new URL('../../fixtures/one-address.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('one article has one name, however it is linked', () => {
  test.each(written)('%s', (url) => expect(canonicalUrl(url)).toBe(named));
});

describe('two pages keep two names', () => {
  test.each([
    ['https://harbour.example.org/news?id=77', 'https://harbour.example.org/news?id=78'],
    ['https://harbour.example.org/login?url=https://harbour.example.org/news', 'https://harbour.example.org/news'],
    ['https://harbour.example.org/search?q=https://other.example/a', 'https://other.example/a'],
    ['https://harbour.example.org/news?ref=77', 'https://harbour.example.org/news'],
    ['https://harbour.example.org/news?source=ap&id=1', 'https://harbour.example.org/news?id=1'],
    ['https://harbour.example.org/#!/a', 'https://harbour.example.org/#!/b'],
    ['https://harbour.example.org/share?u=https://other.example/a&title=x', 'https://other.example/a'],
    ['https://harbour.example.org/news/77?page=2', 'https://harbour.example.org/news/77'],
    ['https://www.facebook.com/sharer/sharer.php?u=https://x.example/a', 'https://x.example/a'],
  ])('%s', (one, other) => expect(canonicalUrl(one)).not.toBe(canonicalUrl(other)));
});
