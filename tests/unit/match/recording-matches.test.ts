import { describe, expect, it } from 'vitest';
import { markedText, partsOfMarkedText } from '../../../functions/match/marked-text.ts';
import type { Match } from '../../../functions/match/match.ts';
import { matchArticle } from '../../../functions/match/match-articles.ts';
import { matchOf } from '../../../functions/match/match-of.ts';
import { snippetOf } from '../../../functions/match/snippet.ts';
import type { Breadth } from '../../../functions/search/breadth.ts';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { matcherOf } from '../../../functions/search/index/matcher.ts';
import { compileQuery } from '../../../functions/search/query/read-query.ts';
import { anArticle } from '../../support/articles.ts';

function indexOf(topics: Record<string, string | null>, { revision = 1, breadth = 'everything' as Breadth } = {}) {
  const builder = indexBuilder();
  for (const [topicId, query] of Object.entries(topics)) {
    if (query === null) builder.addRetired({ topicId, revision });
    else builder.add({ topicId, meaning: compileQuery(query, 'en').meaning, breadth, revision });
  }
  return builder.build();
}

/** A place for matches, alerts and marks, and a clock that ticks a second a look. */
function desk(topics: Record<string, string>) {
  const matches = new Map<string, Match>();
  const alerts: { topicId: string; at: string }[] = [];
  const marked: string[] = [];
  const events: string[] = [];
  let second = 0;
  return {
    matches,
    alerts,
    marked,
    events,
    matcher: async () => matcherOf(indexOf(topics), null),
    putMatch: async (match: Match) => {
      events.push('put');
      const key = `${match.topicId}/${match.articleId}`;
      if (matches.has(key)) return false;
      matches.set(key, match);
      return true;
    },
    keepsWeak: async (topicId: string) => topicId !== 'busy',
    queueAlerts: async (topicIds: readonly string[], at: string) => {
      events.push('queue');
      alerts.push(...topicIds.map((topicId) => ({ topicId, at })));
    },
    markMatched: async (articleId: string, revision: string) => {
      events.push('mark');
      marked.push(`${articleId}@${revision}`);
    },
    clock: () => new Date(Date.UTC(2026, 10, 23, 7, 0, second++)).toISOString(),
  };
}

describe('an article that came in', () => {
  it('is matched once per topic, with the words that matched, and marked only when all is written and queued', async () => {
    const deps = desk({ us: 'US troops Niger', mali: 'Mali', niger: 'Niger' });
    expect(await matchArticle(deps, anArticle())).toEqual({ matches: 2, newMatches: 2 });
    expect([...deps.matches.keys()]).toEqual(['us/a1', 'niger/a1']);
    expect(deps.matches.get('us/a1')).toMatchObject({
      reason: { where: 'title', terms: expect.arrayContaining(['American', 'troops', 'Niger']) },
      title: 'American troops leave Niger',
      queryRevision: 1,
    });
    expect(deps.events).toEqual(['put', 'put', 'queue', 'mark']);
    expect(deps.marked).toEqual(['a1@c1']);
  });

  it('is not marked when an alert could not be queued, and the next attempt queues it though the match is there', async () => {
    const deps = desk({ niger: 'Niger' });
    const broken = { ...deps, queueAlerts: () => Promise.reject(new Error('the queue is away')) };
    await expect(matchArticle(broken, anArticle())).rejects.toThrow('the queue is away');
    expect(deps.marked).toEqual([]);
    const first = deps.matches.get('niger/a1');
    expect(await matchArticle(deps, anArticle())).toEqual({ matches: 1, newMatches: 0 });
    expect(deps.matches.get('niger/a1')).toBe(first);
    expect(deps.alerts).toHaveLength(1);
    expect(deps.marked).toEqual(['a1@c1']);
  });

  it('alerts a topic once, however often it is edited', async () => {
    const deps = desk({ niger: 'Niger' });
    await matchArticle(deps, anArticle());
    const stamp = deps.matches.get('niger/a1')?.matchedAt;
    await matchArticle(deps, anArticle({ contentRevision: 'c2', body: 'Niger, again.' }));
    expect(deps.matches.size).toBe(1);
    expect(deps.matches.get('niger/a1')?.matchedAt).toBe(stamp);
    expect(deps.marked).toEqual(['a1@c1', 'a1@c2']);
  });

  it('from a first poll, or old when first seen, matches nothing', async () => {
    const deps = desk({ niger: 'Niger' });
    expect(await matchArticle(deps, anArticle({ alerts: false }))).toEqual({ matches: 0, newMatches: 0 });
    expect(deps.events).toEqual([]);
  });

  it('that is weaker than a topic asks for alerts nobody, and is kept unless the topic has plenty', async () => {
    const text = { title: 'A quiet week', summary: null, body: `${'Nothing of note happened. '.repeat(60)}Troops were seen in Niger.` };
    const deps = desk({ us: 'troops Niger', busy: 'Niger troops' });
    deps.matcher = async () => matcherOf(indexOf({ us: 'troops Niger', busy: 'Niger troops' }, { breadth: 'balanced' }), null);
    await matchArticle(deps, anArticle(text));
    expect([...deps.matches.keys()]).toEqual(['us/a1']);
    expect(deps.matches.get('us/a1')?.score).toBeLessThan(deps.matches.get('us/a1')?.least ?? 0);
    expect(deps.alerts).toEqual([]);
  });

  it('is stamped just before each put', async () => {
    const deps = desk({ a: 'Niger', b: 'troops', c: 'American' });
    await matchArticle(deps, anArticle());
    const stamps = [...deps.matches.values()].map(({ matchedAt }) => matchedAt);
    expect(new Set(stamps).size).toBe(stamps.length);
  });
});

describe('a snippet', () => {
  const snippet = (title: string, summary: string, word = '', length = 240) => {
    const at = word === '' ? -1 : summary.indexOf(word);
    const spans = at < 0 ? [] : [{ field: 'summary' as const, start: at, end: at + word.length }];
    return snippetOf({ title, summary, body: null }, spans, length)
      .map(({ text }) => text)
      .join('');
  };

  it('is made of whole sentences', () => {
    const summary =
      'The ferry left on time. Its captain, Gen. Sow, waved to the crowd at the pier. Nobody had told him about the storm that was coming.';
    expect(snippet('A ferry', summary, 'captain', 70)).toBe('Its captain, Gen. Sow, waved to the crowd at the pier.');
  });

  it('leaves out the furniture of wires and pages', () => {
    expect(snippet('Rain', 'PORT CITY (AP) — It rained for a week. Read more')).toBe('It rained for a week.');
    expect(snippet('Rain', 'It rained for a week. The post Rain appeared first on The Example .')).toBe('It rained for a week.');
    expect(snippet('Rain', '{beacon} Good morning. It rained for a week.')).toBe('It rained for a week.');
  });

  it('does not say again what the title says', () => {
    expect(snippet('Rain floods the port of Lagos', 'Rain floods the port of Lagos. Ships wait at sea.', 'Lagos')).toBe(
      'Ships wait at sea.',
    );
  });

  it('is never empty for an article with text', () => {
    for (const text of ['Read more', 'W Nigrze.', '© Example', 'no stop at the end']) expect(snippet('Another title', text)).not.toBe('');
  });
});

describe('the record of a match', () => {
  const evidence = {
    topicId: 'p0123456789abcdef0123',
    queryRevision: 3,
    least: 0,
    score: 0.5,
    terms: ['Niger'],
    where: 'body' as const,
    spans: [],
  };
  const spansOf = (text: string, word: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({ field: 'body' as const, start: index, end: index + word.length }));

  it.each([
    ['a long text', { body: 'Niger troops. '.repeat(500) }],
    ['a long title', { title: 'Нігер '.repeat(300) }],
    ['a long address', { url: `https://news.example.org/${'a'.repeat(600)}` }],
    ['letters of four bytes', { title: '𠮷'.repeat(300), body: '𠮷野家 Niger '.repeat(100) }],
    ['many words', { body: 'Niger '.repeat(5000), publisher: 'x'.repeat(500) }],
  ])('takes at most 1 KB with %s', (_name, parts) => {
    const article = anArticle({ summary: null, ...parts });
    const terms = Array.from({ length: 40 }, (_, number) => `Слово${number}`);
    const match = matchOf(article, { ...evidence, terms, spans: spansOf(article.body ?? '', 'Niger') }, '2026-11-23T07:00:00.000Z');
    const { likeness, ...kept } = { ...match, snippet: markedText(match.snippet) };
    expect(Buffer.byteLength(JSON.stringify(kept)) + Buffer.from(likeness ?? '', 'base64').length).toBeLessThanOrEqual(1024);
    expect(partsOfMarkedText(markedText(match.snippet))).toEqual(match.snippet);
    expect(match.url).toBe(article.url);
  });

  it('shows the stretch with the most words of the query, marked', () => {
    const body = `${'Nothing here at all. '.repeat(40)}The troops left Niger in August. ${'And so on. '.repeat(40)}`;
    const spans = [...spansOf(body, 'troops'), ...spansOf(body, 'Niger')];
    const parts = snippetOf({ summary: null, body }, spans, 120);
    expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['troops', 'Niger']);
    expect(parts.map(({ text }) => text).join('')).toContain('The troops left Niger in August.');
    expect(parts[0]?.text).toBe('The ');
  });

  it('shows the beginning where the words stand in the title alone', () => {
    expect(snippetOf({ summary: 'All about it.', body: null }, [], 100)).toEqual([{ text: 'All about it.', marked: false }]);
    expect(snippetOf({ summary: null, body: null }, [], 100)).toEqual([]);
  });
});

describe('base and delta', () => {
  const topicsFound = (matcher: ReturnType<typeof matcherOf>) =>
    matcher
      .match(anArticle())
      .map(({ topicId }) => topicId)
      .sort();

  it('are one: a topic counts as the delta has it', () => {
    const base = indexOf({ kept: 'Niger', edited: 'Niger', retired: 'Niger' });
    const delta = indexOf({ edited: 'Mali', retired: null, added: 'troops' }, { revision: 2 });
    expect(topicsFound(matcherOf(base, delta))).toEqual(['added', 'kept']);
  });

  it('are known by topic and revision', () => {
    const matcher = matcherOf(indexOf({ kept: 'Niger' }), indexOf({ edited: 'Mali' }, { revision: 2 }));
    expect([
      matcher.knows('kept', 1),
      matcher.knows('kept', 2),
      matcher.knows('edited', 2),
      matcher.knows('edited', 3),
      matcher.knows('other', 1),
    ]).toEqual([true, false, true, false, false]);
  });

  it('match nothing while there is no index', () => {
    expect(topicsFound(matcherOf(null, null))).toEqual([]);
  });
});
