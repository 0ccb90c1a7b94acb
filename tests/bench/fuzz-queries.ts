/**
 * Reads random queries, a million unless told otherwise: `node tests/bench/fuzz-queries.ts [count] [seed]`.
 * Each must be refused with the parser's own error, or print to a text that parses to the same tree. Exit code 1 otherwise.
 */
import { isDeepStrictEqual } from 'node:util';
import { QueryError } from '../../functions/search/query/query.ts';
import { parseQuery } from '../../functions/search/query/query-parser.ts';
import { printQuery } from '../../functions/search/query/query-printer.ts';
import { readingOfQuery, readQuery } from '../../functions/search/query/read-query.ts';
import { chanceFrom } from './made-topics.ts';

const pieces = [
  ...'"()|-~=:. \t\n“”«»（）｜…&\u0000',
  ...[' ', ' ', ' ', ' OR ', 'OR', ' AND ', 'AND', 'title:', 'site:', 'lang:', '~"', 'title:(', '-(', '--', '="', 'not', 'or'],
  ...[
    'US',
    'U.S.',
    'us',
    'Niger',
    'troops',
    'the',
    'WHO',
    'South',
    'Sudan',
    'hit-and-run',
    'O’Neill',
    '1,000',
    'example.org',
    'www.bbc.co.uk/x',
    'en',
    'en-GB',
  ],
  ...['👍', 'й', 'ї', 'нігер', '美国军队', 'กองทัพ', 'النيجر', 'ﬁre', 'Ｎｉｇｅｒ', '\ud800', '\u200d', '\u0301', 'İ', 'ß'],
];
const languages = ['en', 'uk', 'ru', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'nl', 'ar', 'zh', 'ja', 'th', 'sw'];

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const chance = chanceFrom(seed);
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T;
const aCharacter = () => String.fromCharCode(Math.floor(chance() * 0x10000));

const tally = { queries: 0, read: 0, refused: 0, failed: 0 };
for (let number = 0; number < count; number += 1) {
  const length = 1 + Math.floor(chance() * (chance() < 0.01 ? 300 : 16));
  const text = Array.from({ length }, () => (chance() < 0.05 ? aCharacter() : oneOf(pieces))).join('');
  const language = oneOf(languages);
  tally.queries += 1;
  const query = orRefusal(text, () => parseQuery(text));
  if (query === null) {
    tally.refused += 1;
    continue;
  }
  const printed = printQuery(query);
  const again = orRefusal(text, () => parseQuery(printed));
  if (!isDeepStrictEqual(again, query)) fail(text, `prints as ${JSON.stringify(printed)}, which is another query`);
  const meant = orRefusal(text, () => readQuery(text, language).normalForm + readingOfQuery(text, language));
  if (meant === '') fail(text, 'means nothing');
  tally[meant === null ? 'refused' : 'read'] += 1;
}
console.log(JSON.stringify({ ...tally, seed }));
process.exitCode = tally.failed === 0 ? 0 : 1;

/** Null where the query is refused, as it may be; anything else that is thrown is a failure. */
function orRefusal<T>(text: string, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof QueryError)) fail(text, String(error));
    return null;
  }
}

function fail(text: string, reason: string): void {
  tally.failed += 1;
  if (tally.failed <= 10) console.error(`${JSON.stringify(text)}: ${reason}`);
}
