import type { Article } from '../article/article.ts';
import type { Span } from '../search/index/engine.ts';
import type { Match, MatchReason, SnippetPart } from './match.ts';

/** Bytes of JSON that a match may take: a million of them a day must stay affordable. */
const MAX_BYTES = 1024;
const SNIPPET_LENGTHS = [240, 210, 180, 150, 120, 90, 60, 0];
const MAX_TERMS = 8;
const MAX_TITLE = 160;

interface Evidence {
  topicId: string;
  queryRevision: number;
  score: number;
  terms: readonly string[];
  where: MatchReason['where'];
  spans: readonly Span[];
}

/** The record of an article that satisfies a topic, with its words in context; `matchedAt` is the moment of the put. */
export function matchOf(article: Article, evidence: Evidence, matchedAt: string): Match {
  const terms = evidence.terms.slice(0, MAX_TERMS).map((term) => shortened(term, 60));
  const match: Match = {
    topicId: evidence.topicId,
    articleId: article.articleId,
    matchedAt,
    score: evidence.score,
    reason: { terms, where: evidence.where },
    title: shortened(article.title, MAX_TITLE),
    url: article.url,
    publisher: article.publisher === null ? null : shortened(article.publisher, 60),
    language: article.language,
    publishedAt: article.publishedAt,
    snippet: [],
    likeness: article.likeness,
    queryRevision: evidence.queryRevision,
  };
  for (const length of SNIPPET_LENGTHS) {
    match.snippet = snippetOf(article, evidence.spans, length);
    if (bytesOf(match) <= MAX_BYTES) return match;
  }
  match.reason.terms = terms.slice(0, 2);
  match.title = shortened(article.title, 80);
  if (bytesOf(match) > MAX_BYTES) match.url = article.canonicalUrl.length < article.url.length ? article.canonicalUrl : article.url;
  return match;
}

/** The fingerprint is kept as bytes. */
const bytesOf = ({ likeness, ...match }: Match) =>
  Buffer.byteLength(JSON.stringify(match), 'utf8') + Math.ceil(((likeness?.length ?? 0) * 3) / 4);

const shortened = (text: string, length: number) => (text.length <= length ? text : `${cut(text, length - 1).trimEnd()}…`);

/** Never between the halves of a surrogate pair. */
const cut = (text: string, length: number) => text.slice(0, /[\uD800-\uDBFF]/u.test(text[length - 1] ?? '') ? length - 1 : length);

/** The stretch of the summary or body, about `length` characters, that holds the most words of the query; they are marked. */
export function snippetOf(article: Pick<Article, 'summary' | 'body'>, spans: readonly Span[], length: number): SnippetPart[] {
  if (length === 0) return [];
  const field = article.summary !== null && (article.body === null || spans.some((span) => span.field === 'summary')) ? 'summary' : 'body';
  const text = article[field] ?? '';
  if (text === '') return [];
  const inField = spans.filter((span) => span.field === field);
  const start = bestStart(inField, text, length);
  const end = Math.min(text.length, wordBoundary(text, start + length));
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const said = text.slice(from, to).replace(/\s+/gu, ' ');
    if (said !== '') parts.push({ text: said, marked });
  };
  let at = start;
  for (const span of inField) {
    if (span.start < at || span.end > end) continue;
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, end, false);
  return withEllipses(parts, start > 0, end < text.length);
}

function withEllipses(parts: SnippetPart[], before: boolean, after: boolean): SnippetPart[] {
  const first = parts[0];
  if (before) {
    if (first?.marked === false) parts[0] = { text: `… ${first.text.trimStart()}`, marked: false };
    else parts.unshift({ text: '… ', marked: false });
  }
  const last = parts.at(-1);
  if (after) {
    if (last?.marked === false) parts[parts.length - 1] = { text: `${last.text.trimEnd()} …`, marked: false };
    else parts.push({ text: ' …', marked: false });
  }
  return parts;
}

/** Where the densest stretch begins: at the start of the text if that has as many words of the query, else a little before the first. */
function bestStart(spans: readonly Span[], text: string, length: number): number {
  let best = { start: 0, count: spans.filter((span) => span.end <= length).length };
  for (const [index, first] of spans.entries()) {
    const start = Math.max(0, first.start - Math.floor(length / 4));
    const count = spans.slice(index).filter((span) => span.end <= start + length).length;
    if (count > best.count) best = { start, count };
  }
  return best.start === 0 ? 0 : wordBoundary(text, best.start);
}

/** The first start of a word at or after `at`, within 30 characters. */
function wordBoundary(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.max(0, Math.min(at, text.length));
  const space = text.slice(at, at + 30).search(/\s/u);
  if (space >= 0) return at + space + 1;
  return /[\uDC00-\uDFFF]/u.test(text[at] ?? '') ? at + 1 : at;
}
