import { parseChoice, printChoice } from '../analysis/term-name.ts';
import { type Query, QueryError } from './query.ts';
import {
  atBar,
  atEnd,
  BARS,
  CLOSING,
  MEANINGFUL,
  OPENING,
  type Parser,
  peekBareWord,
  QUOTES,
  readBareWord,
  replaceSpan,
  SPACE,
  skipBar,
  skipEmptyWords,
  withoutSpan,
} from './query-scanner.ts';

/** Longest query, in UTF-16 units; deepest nesting of parentheses. Both keep the worst input cheap. */
export const MAX_QUERY_LENGTH = 10_000;
const MAX_DEPTH = 32;

/** Operators of other search boxes, and what to write here. */
const FOREIGN_OPERATORS = new Map<string, string | null>([
  ['intitle', 'title:'],
  ['allintitle', 'title:'],
  ['headline', 'title:'],
  ['source', 'site:'],
  ['domain', 'site:'],
  ['language', 'lang:'],
  ['inurl', null],
  ['intext', null],
  ['inbody', null],
  ['filetype', null],
]);

/**
 * Reads a query: a space is AND; `OR` and `|` bind tighter; `-` excludes; `( )`, `"..."`, `~"..."`, `title:`, `site:`, `lang:`, `=word`.
 * Throws QueryError, and nothing else, for what is not well formed.
 */
export function parseQuery(text: string): Query {
  if (text.length > MAX_QUERY_LENGTH) {
    throw new QueryError('too-long', `A query has at most ${MAX_QUERY_LENGTH.toLocaleString('en')} characters.`, MAX_QUERY_LENGTH);
  }
  const parser: Parser = { text, at: 0, depth: 0 };
  const query = parseAll(parser);
  if (parser.at < text.length) throw unopened(parser);
  if (query === null) throw new QueryError('empty', 'There is no word to look for.', 0);
  return query;
}

/** Parts side by side, up to a closing parenthesis or the end. Null where there is none. */
function parseAll(parser: Parser): Query | null {
  const parts: Query[] = [];
  for (;;) {
    skipEmptyWords(parser);
    if (atEnd(parser)) break;
    if (atBar(parser)) throw missingAlternative(parser);
    parts.push(parseAny(parser));
  }
  return parts.length > 1 ? { kind: 'all', parts } : (parts[0] ?? null);
}

function parseAny(parser: Parser): Query {
  const parts = [parseExcludable(parser)];
  for (;;) {
    const before = parser.at;
    skipEmptyWords(parser);
    if (!atBar(parser)) {
      parser.at = before;
      break;
    }
    const bar = parser.at;
    skipBar(parser);
    skipEmptyWords(parser);
    if (atEnd(parser) || atBar(parser)) throw missingAlternative(parser, bar);
    parts.push(parseExcludable(parser));
  }
  return parts.length > 1 ? { kind: 'any', parts } : (parts[0] as Query);
}

/** `--word` is the word again. */
function parseExcludable(parser: Parser): Query {
  let minuses = 0;
  while (parser.text[parser.at] === '-') {
    minuses += 1;
    parser.at += 1;
  }
  const part = parsePrimary(parser);
  return minuses % 2 === 1 ? { kind: 'not', part } : part;
}

function parsePrimary(parser: Parser): Query {
  const character = parser.text[parser.at] as string;
  if (OPENING.has(character)) return parseGroup(parser);
  if (QUOTES.has(character)) return { kind: 'phrase', text: readQuoted(parser) };
  if (character === '~' && QUOTES.has(parser.text[parser.at + 1] ?? '')) {
    parser.at += 1;
    return { kind: 'near', text: readQuoted(parser) };
  }
  return parseWord(parser);
}

function parseGroup(parser: Parser): Query {
  const start = parser.at;
  if (parser.depth >= MAX_DEPTH) throw new QueryError('too-deep', `Parentheses go at most ${MAX_DEPTH} deep.`, start);
  parser.at += 1;
  parser.depth += 1;
  const inner = parseAll(parser);
  parser.depth -= 1;
  if (!CLOSING.has(parser.text[parser.at] ?? '')) {
    throw new QueryError('unbalanced-parentheses', 'This parenthesis is never closed.', start, `${parser.text.trimEnd()})`);
  }
  parser.at += 1;
  if (inner === null) {
    throw new QueryError('empty-parentheses', 'There is nothing between these parentheses.', start, withoutSpan(parser, start, parser.at));
  }
  return inner;
}

function readQuoted(parser: Parser): string {
  const start = parser.at;
  const end = closingQuote(parser.text, start);
  if (end === null) {
    throw new QueryError('unbalanced-quotes', 'This quote is never closed.', start, `${parser.text.trimEnd()}"`);
  }
  const inside = [...parser.text.slice(start + 1, end)]
    .filter((character) => !QUOTES.has(character))
    .join('')
    .trim()
    .replace(/\s+/gu, ' ');
  parser.at = end + 1;
  if (!MEANINGFUL.test(inside)) {
    throw new QueryError('empty-quotes', 'There is no word between these quotes.', start, withoutSpan(parser, start, parser.at));
  }
  return inside;
}

/** Where the quote that opens at `start` is closed; quotes of their own around a word inside do not close it: "Ernesto "Che" Guevara". */
function closingQuote(text: string, start: number): number | null {
  const quotes: number[] = [];
  for (let at = start + 1; at < text.length && quotes.length < 3; at += 1) if (QUOTES.has(text[at] as string)) quotes.push(at);
  const [first = null, second, third] = quotes;
  if (first === null || second === undefined || third === undefined) return first;
  const opensInside = SPACE.test(text[first - 1] as string) && !SPACE.test(text[first + 1] as string);
  const closes = (at: number) => !SPACE.test(text[at - 1] as string) && !QUOTES.has(text[at - 1] as string);
  return opensInside && first - 1 > start && closes(second) && closes(third) ? third : first;
}

/** A bare word, or `title:`, `site:`, `lang:` with what stands right after it. */
function parseWord(parser: Parser): Query {
  const start = parser.at;
  const text = readBareWord(parser);
  const colon = text.indexOf(':');
  const operator = colon > 0 ? text.slice(0, colon).toLowerCase() : '';
  if (operator === 'title') {
    parser.at = start + colon + 1;
    return { kind: 'title', part: parseTitled(parser, start) };
  }
  if (operator === 'site') return { kind: 'site', host: readHost(parser, text.slice(colon + 1), start) };
  if (operator === 'lang') return { kind: 'language', language: readLanguage(parser, text.slice(colon + 1), start) };
  if (FOREIGN_OPERATORS.has(operator)) throw foreignOperator(parser, operator, start, start + colon + 1);
  const exact = text.startsWith('=');
  const word = exact ? text.replace(/^=+/u, '') : text;
  const brace = word.indexOf('{');
  if (brace > 0 && MEANINGFUL.test(word.slice(0, brace))) return readChoice(parser, word.slice(0, brace), exact, start);
  if (MEANINGFUL.test(word)) return { kind: 'word', text: word, exact, choice: null };
  const message = exact
    ? '= stands right before a word: =word. Quoted words are exact already.'
    : '~ stands right before a quote: ~"near words".';
  throw new QueryError('missing-word', message, start, withoutSpan(parser, start, parser.at));
}

/** `Georgia{state}`, `troops{-army,+peace keepers}`: what is in the braces may hold blanks. */
function readChoice(parser: Parser, word: string, exact: boolean, start: number): Query {
  const open = parser.text.indexOf('{', start);
  const close = parser.text.indexOf('}', open);
  if (close < 0) {
    throw new QueryError('unbalanced-braces', 'This brace is never closed.', open, replaceSpan(parser, start, parser.at, word));
  }
  parser.at = close + 1;
  const choice = parseChoice(parser.text.slice(open + 1, close));
  return { kind: 'word', text: word, exact, choice: printChoice(choice) === '' ? null : choice };
}

function parseTitled(parser: Parser, start: number): Query {
  const next = parser.text[parser.at];
  if (next === '-') {
    const suggestion = `${parser.text.slice(0, start)}-title:${parser.text.slice(parser.at + 1)}`;
    throw new QueryError('missing-word', 'The minus goes before title:, as in -title:word.', parser.at, suggestion);
  }
  if (next === undefined || SPACE.test(next) || CLOSING.has(next) || BARS.has(next)) {
    const rest = parser.text.slice(parser.at).trimStart();
    const suggestion = next !== undefined && SPACE.test(next) && rest !== '' ? parser.text.slice(0, parser.at) + rest : null;
    throw new QueryError('missing-word', 'title: stands right before a word, a phrase or a group: title:word.', start, suggestion);
  }
  if (!OPENING.has(next) && !QUOTES.has(next) && next !== '~' && !MEANINGFUL.test(peekBareWord(parser))) {
    throw new QueryError('missing-word', 'title: stands right before a word, a phrase or a group: title:word.', start);
  }
  parser.depth += 1;
  if (parser.depth > MAX_DEPTH) throw new QueryError('too-deep', `Parentheses go at most ${MAX_DEPTH} deep.`, start);
  const part = parsePrimary(parser);
  parser.depth -= 1;
  return part;
}

const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

function readHost(parser: Parser, value: string, start: number): string {
  const host = value
    .toLowerCase()
    .replace(/^\*?\./u, '')
    .replace(/^www\./u, '')
    .replace(/\.$/u, '');
  if (HOST.test(host)) {
    const url = URL.parse(`http://${host}/`);
    if (url !== null && HOST.test(url.hostname)) return url.hostname;
  }
  const guess = URL.parse(/^[a-z]+:\/\//u.test(host) ? host : `http://${host}`)?.hostname.replace(/^www\./u, '');
  const suggestion = guess !== undefined && HOST.test(guess) ? replaceSpan(parser, start, parser.at, `site:${guess}`) : null;
  throw new QueryError('bad-site', 'site: takes the name of a site, as in site:example.org.', start, suggestion);
}

function readLanguage(parser: Parser, value: string, start: number): string {
  const language = value.toLowerCase();
  if (/^[a-z]{2,3}$/u.test(language)) return language;
  const primary = /^([a-z]{2,3})[-_]/u.exec(language)?.[1];
  const suggestion = primary === undefined ? null : replaceSpan(parser, start, parser.at, `lang:${primary}`);
  throw new QueryError('bad-language', 'lang: takes a language code of two or three letters, as in lang:en.', start, suggestion);
}

function missingAlternative(parser: Parser, bar = parser.at): QueryError {
  const width = BARS.has(parser.text[bar] as string) ? 1 : 2;
  const shown = parser.text.slice(bar, bar + width);
  const literal = width === 2 ? ' (quote it, "OR", to look for the word)' : '';
  return new QueryError(
    'missing-alternative',
    `${shown} stands between two alternatives${literal}.`,
    bar,
    withoutSpan(parser, bar, bar + width),
  );
}

const unopened = (parser: Parser) =>
  new QueryError('unbalanced-parentheses', 'This parenthesis was never opened.', parser.at, withoutSpan(parser, parser.at, parser.at + 1));

function foreignOperator(parser: Parser, operator: string, start: number, end: number): QueryError {
  const ours = FOREIGN_OPERATORS.get(operator) ?? null;
  if (ours === null) {
    return new QueryError(
      'unknown-operator',
      `${operator}: is not known here. Known are title:, site: and lang:.`,
      start,
      withoutSpan(parser, start, end),
    );
  }
  return new QueryError('unknown-operator', `${operator}: is called ${ours} here.`, start, replaceSpan(parser, start, end, ours));
}
