/**
 * `npm run quality`: precision, recall and F1 of the matcher on labelled topics, for each breadth, as a table. Split halves
 * (every other topic) show how far a figure depends on which topics were asked. `--with-stories`: each topic's matches composed as
 * one digest, in which a weak match comes along with a strong one of the same story. `--clicks 4`: so many matches of each topic, drawn
 * by a fixed seed, judged by the labels as its reader would by "more like this" and "not this"; the rest is measured, first without
 * the clicks and then with them. Needs TEST_DATA.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../../functions/reading/text/detect-language.ts';
import { breadths } from '../../functions/search/breadth.ts';
import { indexBuilder } from '../../functions/search/index/compile-index.ts';
import { engineFor } from '../../functions/search/index/engine.ts';
import { leastScores } from '../../functions/search/index/score.ts';
import { vocabulary } from '../../functions/search/index/vocabulary.ts';
import { QueryError } from '../../functions/search/query/query.ts';
import { queryLanguageOf } from '../../functions/search/query/query-language.ts';
import { readQuery } from '../../functions/search/query/read-query.ts';
import { type Fingerprint, fingerprintOf, readFingerprint, termHashes } from '../../functions/story/fingerprint.ts';
import { type Opinions, withinReach } from '../../functions/story/within-reach.ts';
import { chanceFrom } from '../support/chance.ts';

const testData = process.env['TEST_DATA'];
if (!testData) {
  console.log('skipped: TEST_DATA names no folder with the labelled sets');
  process.exit(0);
}
const folder = join(testData, 'matching');
const stories = process.argv.includes('--with-stories');
const clicks = process.argv.includes('--clicks') ? Number(process.argv[process.argv.indexOf('--clicks') + 1]) : 0;

interface Found {
  topic: string;
  article: string;
  score: number;
  /** Only if articles are compared. */
  fingerprint?: Fingerprint;
  /** Hashes of the words that matched. */
  terms?: number[];
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
    const read = (stories || clicks > 0) && matches.length > 0 ? { fingerprint: fingerprintFor(article, language) } : {};
    return matches.map(({ topic, score, terms }) => ({
      topic: engine.topicId(topic),
      article: article.id,
      score,
      ...read,
      ...(read.fingerprint && { terms: termHashes(terms, language) }),
    }));
  });
}

function fingerprintFor({ title, summary, body, url }: Labelled, language: string): Fingerprint {
  const text = { title, summary: summary ?? null, body: body ?? null, language, url: url ?? null };
  return readFingerprint(fingerprintOf(text)) as Fingerprint;
}

/** What each topic brings when all its matches are one digest, at the score of its breadth. */
function withinReachOf(found: Found[], least: number, opinionsOn: (topic: string) => Opinions | undefined = () => undefined): Found[] {
  return [...Map.groupBy(found, ({ topic }) => topic)].flatMap(([topic, ofTopic]) => {
    const reachable = ofTopic.map((match) => ({ ...match, least, fingerprint: match.fingerprint ?? null }));
    const topicTerms = new Set(ofTopic.flatMap(({ terms = [] }) => terms));
    return withinReach(reachable, { topicTerms, opinions: opinionsOn(topic) }).wanted.map(({ article, score }) => ({
      topic,
      article,
      score: Math.max(score, least),
    }));
  });
}

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

/** A reader of each topic judges some of what it brings. `rest` is what nobody judged, of topics that bring more than that. */
function judged(found: Found[], labels: Labels, least: number) {
  const opinions = new Map<string, Opinions>();
  const rest: Found[] = [];
  const left: Labels = new Map();
  for (const [topic, ofTopic] of Map.groupBy(found, (each) => each.topic)) {
    const { relevant, either } = labels.get(topic) ?? { relevant: new Set<string>(), either: new Set<string>() };
    const chance = chanceFrom(ofTopic.length);
    const brought = ofTopic.filter(({ score, article }) => score >= least && !either.has(article));
    if (brought.length <= clicks) continue;
    const drawn = brought.map((match) => ({ match, at: chance() })).sort((a, b) => a.at - b.at);
    const clicked = drawn.slice(0, clicks).map(({ match }) => match);
    const fingerprints = (liked: boolean) =>
      clicked.flatMap(({ article, fingerprint }) => (relevant.has(article) === liked ? (fingerprint ?? []) : []));
    opinions.set(topic, { liked: fingerprints(true), disliked: fingerprints(false) });
    rest.push(...ofTopic.filter((match) => !clicked.includes(match)));
    left.set(topic, { relevant: relevant.difference(new Set(clicked.map(({ article }) => article))), either });
  }
  return { opinions, rest, left };
}

function printRow(name: string, shown: Found[], labels: Labels, topics: string[], least: number): void {
  const all = measure(shown, labels, topics, least);
  const halves = [0, 1].map((half) => topics.filter((_, index) => index % 2 === half)).filter(({ length }) => length > 0);
  const byHalves = topics.length < 2 ? '-' : halves.map((half) => percent(measure(shown, labels, half, least).f1)).join(', ');
  console.log(
    `| ${name} | ${percent(all.precision)} | ${percent(all.recall)} | ${percent(all.f1)} | ${percent(all.macroF1)} | ${byHalves} | ${all.right}, ${all.wrong} |`,
  );
}

console.log('| task | breadth | precision | recall | F1 | macro F1 | F1 by halves | right, wrong |');
console.log('|---|---|---|---|---|---|---|---|');
const matched = new Map<string, Found[]>();
for (const [task, group] of rows) {
  const found = matched.get(task) ?? matchAll(task);
  matched.set(task, found);
  const labels = labelsOf(task);
  const topics = [...labels.keys()].filter((topic) => topic.startsWith(group)).sort();
  for (const breadth of breadths) {
    const least = leastScores[breadth];
    const name = `${group || task} | ${breadth}`;
    if (clicks === 0) {
      printRow(name, stories ? withinReachOf(found, least) : found, labels, topics, least);
      continue;
    }
    const { opinions, rest, left } = judged(found, labels, least);
    const asked = topics.filter((topic) => left.has(topic) && (left.get(topic)?.relevant.size ?? 0) > 0);
    printRow(`${name}, ${asked.length} topics before ${clicks} clicks`, withinReachOf(rest, least), left, asked, least);
    printRow(
      `${name}, after`,
      withinReachOf(rest, least, (topic) => opinions.get(topic)),
      left,
      asked,
      least,
    );
  }
}
