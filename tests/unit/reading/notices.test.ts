import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../functions/reading/pages/read-page.ts';

/** Notices as sites show them in an article's place or beside it: of consent, of pages that are gone, walls, offers to subscribe. */
const notices = readFileSync(new URL('../../fixtures/notices.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([kind = '', name = '', title = '', ...sentences]) => ({ kind, name, title, sentences }));
const ofKind = (kind: string) => notices.filter((notice) => notice.kind === kind);

const url = 'https://harbour.example.org/news/1';
const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title} | Harbour News</title></head><body><nav><a href="/">Home</a></nav>${body}</body></html>`;
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const story = [1, 2, 3, 4].map(
  (number) => `The harbour authority said on Monday that ferry number ${number} had returned safely after the storm, with all aboard.`,
);

describe('a notice in an article’s place is no article', () => {
  test.each(notices.filter(({ kind }) => kind !== 'offer'))('$kind: $name', ({ title, sentences }) => {
    expect(readPageText(page(title, `<main><h1>${title}</h1>${paragraphs(sentences)}</main>`), url).text).toBeNull();
  });
  test.each(ofKind('gone'))('nor is it with the news of the day below: $name', ({ title, sentences }) => {
    const teaser =
      '<div><h3><a href="/n/1">Minister opens bridge in the northern harbour</a></h3><p>A short teaser about that bridge.</p></div>';
    const body = `<main><h1>${title}</h1>${paragraphs(sentences)}</main><section><h2>Most read</h2>${teaser.repeat(4)}</section>`;
    expect(readPageText(page(title, body), url).text).toBeNull();
  });
});

describe('a notice beside an article is none of its text', () => {
  test.each([...ofKind('consent'), ...ofKind('offer')])('$kind: $name', ({ title, sentences }) => {
    const box = `<div class="c7"><h3>${title}</h3>${paragraphs(sentences)}</div>`;
    const { text } = readPageText(page('Ferries are back', `<article><h1>Ferries are back</h1>${paragraphs(story)}${box}</article>`), url);
    expect(text).toBe(story.join('\n'));
  });
});

test('an article about cookies, walls and subscriptions is one', () => {
  const about = [
    'The regulator said on Monday that sites must not set cookies without consent, and fined the publisher two million euros.',
    'Readers who subscribe had complained that the page they were looking for was temporarily unavailable for days on end.',
    'The publisher said that its privacy policy had been changed, and that its partners no longer receive personal data.',
    'A court will hear the case in spring; the fine is the highest that the regulator has imposed in the last ten years so far.',
    ...story,
  ];
  expect(
    readPageText(page('Publisher fined for cookies', `<article><h1>Publisher fined for cookies</h1>${paragraphs(about)}</article>`), url)
      .text,
  ).toBe(about.join('\n'));
});
