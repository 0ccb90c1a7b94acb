import { describe, expect, test } from 'vitest';
import type { RecentArticle } from '../../../functions/match/preview-query.ts';
import { morning } from '../../support/subscribers.ts';
import { openPages } from '../../support/web.ts';

const titles = [
  'Soldiers on parade',
  'Georgia lawmakers meet in Atlanta',
  'Tbilisi votes: Georgia waits for results',
  'Militia crosses the river',
  'Soldiers march',
];
const recent = titles.map(
  (title, at): RecentArticle => ({
    articleId: `a-${at}`,
    title,
    summary: null,
    lead: null,
    url: `https://news.example/${at}`,
    publisher: 'The Example',
    language: 'en',
    publishedAt: null,
    ingestedAt: new Date(Date.parse(morning) - at * 3_600_000).toISOString(),
  }),
);
const open = (query: Record<string, string>) => openPages({ recent }).open(`/?${new URLSearchParams(query)}`);

describe('a word with two well-known senses', () => {
  test('is asked about, with what each sense would bring', async () => {
    const { words, text } = await open({ q: 'Georgia' });
    expect(words).toContain('Which “Georgia” do you mean?');
    expect(words).toMatch(/the US state 1 article/u);
    expect(text).toContain('q=Georgia%7Bstate%7D');
  });

  test('brings what was meant after a press, and keeps it to the sign-up', async () => {
    const { text } = await open({ q: 'Georgia{state}' });
    expect(text).toContain('lawmakers');
    expect(text).not.toContain('Tbilisi votes: <mark>Georgia');
    expect(text.slice(text.indexOf('id="subscribe"'))).toContain('value="Georgia{state}"');
  });
});

describe('related words', () => {
  test('are shown, and one press takes each away', async () => {
    const { text } = await open({ q: 'troops' });
    expect(text).toContain('aria-label="Leave out soldier"');
    expect((await open({ q: 'troops{-soldier}' })).text).toContain('aria-label="Put soldier back"');
  });

  test('are added by a form that needs no script', async () => {
    const { text } = await open({ q: 'troops', also: 'militia', to: '0' });
    expect(text).toContain('value="troops{+militia}"');
    expect(text).toContain('Because: “<bdi>Militia</bdi>”');
  });
});

describe('what is typed and is no query', () => {
  test('is recognised, and what was probably meant is offered with how much it finds', async () => {
    const sentence = await open({ q: 'I want to know when soldiers march' });
    expect(sentence.words).toContain('This reads like a sentence');
    expect(sentence.words).toMatch(/Try instead: soldiers march 1 article/u);
    const address = await open({ q: 'https://www.news.example/world/soldiers-march-through-town-1.html' });
    expect(address.words).toMatch(/Try instead: soldiers march town/u);
    expect(address.words).toContain('site:news.example');
    expect((await open({ q: '🔥 militia' })).words).toMatch(/only the words count\. Try instead: militia 1 article/u);
  });

  test('is corrected against what is read', async () => {
    expect((await open({ q: 'soliders' })).words).toContain('Did you mean “Soldiers”? It finds 2 articles.');
  });

  test('is refused if it only excludes, without the opposite as advice', async () => {
    const { words } = await open({ q: '-football' });
    expect(words).toContain('Write first what you want to read about');
    expect(words).not.toContain('Try instead');
  });
});
