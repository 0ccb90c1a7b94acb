import { describe, expect, it } from 'vitest';
import { indexOfOne, matcherFor } from '../../../functions/search/index/match-one.ts';
import { textIndexOf } from '../../../functions/search/index/text-index.ts';
import { readQuery } from '../../../functions/search/query/read-query.ts';

const texts = [
  { title: 'US troops leave Niger', summary: 'The base in Agadez closes.', body: null, language: 'en', url: 'https://news.example.org/1' },
  { title: 'Les soldats américains quittent le Niger', summary: null, body: 'Le retrait commence.', language: 'fr', url: null },
  { title: 'Nigerian football team wins', summary: null, body: 'A crowd in Lagos.', language: 'en', url: 'https://sport.example.org/2' },
  { title: '美军撤离尼日尔', summary: null, body: null, language: 'zh', url: null },
  { title: 'Erdbebenhilfe für die Türkei', summary: null, body: null, language: 'de', url: null },
  { title: 'Heavy rain', summary: null, body: 'Roads in South Sudan are closed.', language: null, url: null },
];

describe('recent texts that are read once', () => {
  it.each([
    ['US troops Niger', undefined],
    ['US troops Niger', ['en', 'fr', 'zh']],
    ['"South Sudan" OR football', undefined],
    ['Niger -football', ['en', 'fr']],
    ['site:example.org (troops OR football)', undefined],
    ['site:example.org', undefined],
    ['title:(Niger OR Turkey)', undefined],
    ['~"crowd Lagos"', undefined],
  ])('answer %s (%s) as they do one by one', (query, reads) => {
    const satisfies = matcherFor(query, 'en', { reads });
    const index = textIndexOf(texts, (text) => text);
    const found = index.match(indexOfOne(readQuery(query, 'en').meaning, { language: 'en', reads }));
    expect(found).toEqual(texts.map((text) => satisfies(text)));
    expect(found.some((match) => match !== null)).toBe(true);
  });

  it('may stand in another list, in another place', () => {
    const index = textIndexOf(
      [texts[2], texts[0]].filter((text) => text !== undefined),
      (text) => text,
    );
    expect(index.match(indexOfOne(readQuery('Niger', 'en').meaning, { language: 'en' })).map((match) => match !== null)).toEqual([
      false,
      true,
    ]);
  });
});
