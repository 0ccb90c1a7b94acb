/**
 * `npm run quality`: precision, recall and F1 of the matcher on labelled topics, for each breadth, as a table. Split halves
 * (every other topic) show how far a figure depends on which topics were asked. `--with-stories`: each topic's matches composed as
 * one digest, in which a weak match comes along with a strong one of the same story. Needs TEST_DATA.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../../functions/reading/text/detect-language.ts';
import { breadths } from '../../functions/search/breadth.ts';
import { vocabulary } from '../../functions/search/index/article-words.ts';
import { indexBuilder } from '../../functions/search/index/compile-index.ts';
import { engineFor } from '../../functions/search/index/engine.ts';
import { leastScores } from '../../functions/search/index/score.ts';
import { QueryError } from '../../functions/search/query/query.ts';
import { queryLanguageOf } from '../../functions/search/query/query-language.ts';
import { readQuery } from '../../functions/search/query/read-query.ts';
import { type Fingerprint, fingerprintOf, readFingerprint } from '../../functions/story/fingerprint.ts';
import { groupStories } from '../../functions/story/group-stories.ts';
import type { StoryItem } from '../../functions/story/group-terms.ts';

const testData = process.env['TEST_DATA'];
if (!testData) {
  console.log('skipped: TEST_DATA names no folder with the labelled sets');
  process.exit(0);
}
const folder = join(testData, 'matching');
const stories = process.argv.includes('--with-stories');

interface Found {
  topic: string;
  article: string;
  score: number;
  /** Only with stories: as its topic's digest would group it. */
  item?: StoryItem;
}
interface Topic {
  id: string;
  query: string;
}
interface Labelled {
  id: string;
  title: string;
  summary?: string;
  body?: string;
  language?: string;
  url?: string;
}
type Labels = Map<string, { relevant: Set<string>; either: Set<string> }>;

const lines = <Line>(file: string): Line[] =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function labelsOf(task: string): Labels {
  const labels: Labels = new Map();
  for (const line of readFileSync(join(folder, `${task}.relevant.tsv`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const [topic = '', article = '', grade] = line.split('\t');
    const of = labels.get(topic) ?? { relevant: new Set<string>(), either: new Set<string>() };
    labels.set(topic, of);
    of[grade === 'either' ? 'either' : 'relevant'].add(article);
  }
  return labels;
}

/** Everything that satisfies the queries of a task, with its score: each breadth is a threshold on it. */
function matchAll(task: string): Found[] {
  const builder = indexBuilder();
  for (const { id, query } of lines<Topic>(`${task}.topics.ndjson.gz`)) {
    try {
      builder.add({ topicId: id, meaning: readQuery(query, queryLanguageOf(query)).meaning, breadth: 'everything', revision: 1 });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      console.error(`${task} ${id}: refused, ${error.message}`);
    }
  }
  const known = vocabulary();
  const engine = engineFor(builder.build(), known);
  return lines<Labelled>(`${task}.articles.ndjson.gz`).flatMap((article) => {
    const { title, summary = null, body = null, url = null } = article;
    const text = [title, summary, body].join('\n');
    const language = article.language ?? detectLanguage(text) ?? queryLanguageOf(text);
    known.read({ title, summary, body, url, language });
    engine.locate();
    const matches = engine.match();
    const item = stories && matches.length > 0 ? { item: itemOf(article, language) } : {};
    return matches.map(({ topic, score }) => ({ topic: engine.topicId(topic), article: article.id, score, ...item }));
  });
}

/** The article as a digest groups it. */
function itemOf({ id, title, summary, body, url }: Labelled, language: string): StoryItem {
  const text = { title, summary: summary ?? null, body: body ?? null, language, url: url ?? null };
  const fingerprint = readFingerprint(fingerprintOf(text)) as Fingerprint;
  return { articleId: id, fingerprint, language, outlet: '', publishedAt: null };
}

/**
 * All matches of a topic as one digest: what scores below `least` comes along if it tells the story of something above. Not for a
 * topic of so many matches that it is an issue rather than an event.
 */
function withStories(found: Found[], least: number): Found[] {
  return [...Map.groupBy(found, ({ topic }) => topic).values()].flatMap((ofTopic) => {
    const strong = ofTopic.filter(({ score }) => score >= least);
    if (ofTopic.length > MOST_FOR_AN_EVENT || strong.length === 0) return strong;
    const stories = groupStories(ofTopic.flatMap(({ item }) => item ?? []));
    const told = new Set(ofTopic.flatMap(({ score }, at) => (score >= least ? [stories[at]] : [])));
    return ofTopic.filter((_, at) => told.has(stories[at])).map((match) => ({ ...match, score: Math.max(match.score, least) }));
  });
}

/** Matches of one topic in the window, as for keeping weak ones at all. */
const MOST_FOR_AN_EVENT = 200;

/** Micro precision, recall and F1, and macro F1, over the given topics. */
function measure(found: Found[], labels: Labels, topics: string[], least: number) {
  const byTopic = Map.groupBy(found, ({ topic }) => topic);
  let [right, wrong, wanted, sumF1] = [0, 0, 0, 0];
  for (const topic of topics) {
    const { relevant, either } = labels.get(topic) as { relevant: Set<string>; either: Set<string> };
    const shown = (byTopic.get(topic) ?? []).filter(({ article, score }) => score >= least && !either.has(article));
    const hits = shown.filter(({ article }) => relevant.has(article)).length;
    right += hits;
    wrong += shown.length - hits;
    wanted += relevant.size;
    sumF1 += (2 * hits) / (shown.length + relevant.size);
  }
  return {
    precision: right / (right + wrong || 1),
    recall: right / wanted,
    f1: (2 * right) / (right + wrong + wanted),
    macroF1: sumF1 / topics.length,
    right,
    wrong,
  };
}

const percent = (share: number) => share.toFixed(3).replace(/^0/, '');
const rows = [
  ['events', ''],
  ['incidents', 'names'],
  ['incidents', 'lastname-city'],
  ['incidents', 'city-shooting'],
  ['countries', ''],
  ['niger', ''],
] as const;

console.log('| task | breadth | precision | recall | F1 | macro F1 | F1 by halves | right, wrong |');
console.log('|---|---|---|---|---|---|---|---|');
const matched = new Map<string, Found[]>();
for (const [task, group] of rows) {
  const found = matched.get(task) ?? matchAll(task);
  matched.set(task, found);
  const labels = labelsOf(task);
  const topics = [...labels.keys()].filter((topic) => topic.startsWith(group)).sort();
  for (const breadth of breadths) {
    const shown = stories ? withStories(found, leastScores[breadth]) : found;
    const all = measure(shown, labels, topics, leastScores[breadth]);
    const halves = [0, 1].map((half) => topics.filter((_, index) => index % 2 === half)).filter(({ length }) => length > 0);
    const byHalves =
      topics.length < 2 ? '-' : halves.map((half) => percent(measure(shown, labels, half, leastScores[breadth]).f1)).join(', ');
    console.log(
      `| ${group || task} | ${breadth} | ${percent(all.precision)} | ${percent(all.recall)} | ${percent(all.f1)} | ${percent(all.macroF1)} | ${byHalves} | ${all.right}, ${all.wrong} |`,
    );
  }
}
