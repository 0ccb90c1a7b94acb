/** The labelled groups that the story model is learnt from and measured on. Needs TEST_DATA. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fingerprintOf, readFingerprint } from '../../../functions/story/fingerprint.ts';
import type { StoryItem } from '../../../functions/story/group-terms.ts';
import { outletOf } from '../../../functions/story/outlet.ts';

export interface Labelled extends StoryItem {
  /** The name of the story it tells, by a reader. */
  gold: string;
  /** Title, summary and body. */
  text: string;
}

/** An article line, as the commands read it. */
export interface ArticleLine {
  id: string;
  title: string;
  summary?: string | null;
  body?: string | null;
  language?: string | null;
  publisher?: string | null;
  url?: string | null;
  publishedAt?: string | null;
}

export function linesOf<Line>(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

export function itemOf(article: ArticleLine): StoryItem {
  const { id, title, summary = null, body = null, language = null, publisher = null, url = null, publishedAt = null } = article;
  const fingerprint = readFingerprint(fingerprintOf({ title, summary, body, language, url }));
  if (fingerprint === null) throw new Error(`the fingerprint of ${id} cannot be read back`);
  return { articleId: id, fingerprint, language, outlet: outletOf(url, publisher), publishedAt };
}

function withGold(articles: ReadonlyMap<string, ArticleLine>, labels: readonly { article: string; gold: string }[]): Labelled[] {
  return labels.flatMap(({ article, gold }) => {
    const line = articles.get(article);
    return line === undefined ? [] : [{ ...itemOf(line), gold, text: [line.title, line.summary, line.body].join('\n') }];
  });
}

const byId = (file: string) => new Map(linesOf<ArticleLine>(file).map((line) => [line.id, line]));

/** The groups of one topic and day each, whose stories a reader told apart. */
export function storyGroups(testData: string): Labelled[][] {
  const articles = byId(join(testData, 'stream-2023', 'stream-dev.ndjson.gz'));
  const rows = rowsOf(join(testData, 'stories', 'gold.tsv'));
  const groups = Map.groupBy(rows, ([topic, day]) => `${topic} ${day}`);
  return [...groups.values()].map((group) =>
    withGold(
      articles,
      group.map(([, , article = '', gold = '']) => ({ article, gold })),
    ),
  );
}

/** All labelled articles of the events as one group; the story is the topic. */
export function eventGroup(testData: string): Labelled[] {
  const rows = rowsOf(join(testData, 'matching', 'events.relevant.tsv'));
  return withGold(
    byId(join(testData, 'matching', 'events.articles.ndjson.gz')),
    rows.map(([gold = '', article = '']) => ({ article, gold })),
  );
}

/** The articles of shootings in one city as one group; the story is the incident. */
export function incidentGroups(testData: string): Labelled[][] {
  const folder = join(testData, 'matching');
  const articles = byId(join(folder, 'incidents.articles.ndjson.gz'));
  const queries = new Map(
    linesOf<{ id: string; query: string }>(join(folder, 'incidents.topics.ndjson.gz')).map(({ id, query }) => [id, query]),
  );
  const rows = rowsOf(join(folder, 'incidents.relevant.tsv')).filter(([topic = '']) => topic.startsWith('city-shooting:'));
  const groups = Map.groupBy(rows, ([topic = '']) => queries.get(topic) ?? topic);
  return [...groups.values()].map((group) => {
    const first = new Map(group.map(([topic = '', article = '']) => [article, { article, gold: topic }]));
    return withGold(articles, [...first.values()]);
  });
}
