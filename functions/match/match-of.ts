import type { Article } from '../article/article.ts';
import type { Span } from '../search/index/engine.ts';
import { markedText } from './marked-text.ts';
import type { Match, MatchReason } from './match.ts';
import { snippetOf } from './snippet.ts';

/** Bytes of JSON that a match may take: a million of them a day must stay affordable. */
const MAX_BYTES = 1024;
const SNIPPET_LENGTHS = [240, 210, 180, 150, 120, 90, 60, 0];
const MAX_TERMS = 8;
const MAX_TITLE = 160;

interface Evidence {
  topicId: string;
  queryRevision: number;
  score: number;
  least: number;
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
    ingestedAt: article.ingestedAt,
    score: evidence.score,
    least: evidence.least,
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
  if (bytesOf(match) > MAX_BYTES) delete match.least;
  if (bytesOf(match) > MAX_BYTES) match.url = article.canonicalUrl.length < article.url.length ? article.canonicalUrl : article.url;
  return match;
}

/** As it is kept: the fingerprint as bytes, the snippet as one text. */
const bytesOf = ({ likeness, snippet, ...match }: Match) =>
  Buffer.byteLength(JSON.stringify({ ...match, snippet: markedText(snippet) }), 'utf8') + Math.ceil(((likeness?.length ?? 0) * 3) / 4);

const shortened = (text: string, length: number) => (text.length <= length ? text : `${cut(text, length - 1).trimEnd()}…`);

/** Never between the halves of a surrogate pair. */
const cut = (text: string, length: number) => text.slice(0, /[\uD800-\uDBFF]/u.test(text[length - 1] ?? '') ? length - 1 : length);
