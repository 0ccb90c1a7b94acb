/** The words of an article around what matched: whole sentences if they fit, nothing that the title has said already. */
import type { Article } from '../article/article.ts';
import type { Span } from '../search/index/engine.ts';
import type { SnippetPart } from './match.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** Characters of a long text that are cut into sentences: its opening, or what lies around the first word found. */
const REGION = 2_500;
/** From this share of a sentence's words in the title on it repeats the title. */
const REPEATS = 0.8;

type Texts = Pick<Article, 'summary' | 'body'> & { title?: string };

/** At most about `length` characters; the words of the query are marked. Empty only if the article has no text, or for a length of 0. */
export function snippetOf(article: Texts, spans: readonly Span[], length: number): SnippetPart[] {
  if (length === 0) return [];
  const field = article.summary !== null && (article.body === null || spans.some((span) => span.field === 'summary')) ? 'summary' : 'body';
  const text = article[field] ?? '';
  const inField = spans.filter((span) => span.field === field);
  const { start, end } = stretchOf(text, inField, length, article.title ?? '');
  return partsOf(text, inField, start, end);
}

/** The sentences to show: from the best one on, as many as have room. */
function stretchOf(text: string, spans: readonly Span[], length: number, title: string): Sentence {
  const first = spans[0]?.start ?? 0;
  const from = first < REGION ? 0 : Math.max(0, first - REGION / 2);
  const all = sentencesOf(text, from, Math.min(text.length, from + REGION));
  const whole = from === 0 ? all : all.slice(1);
  const fresh = whole.filter(({ start, end }) => !repeats(text.slice(start, end), title));
  const sentences = [fresh, whole, [{ start: 0, end: text.trimEnd().length }]].find((each) => each.length > 0) ?? [];
  const found = ({ start, end }: Sentence) => spans.filter((span) => span.start >= start && span.end <= end).length;
  const best = sentences.reduce((most, each) => (found(each) > found(most) ? each : most));
  if (best.end - best.start > length) return partOf(text, best, spans, length);
  return { start: best.start, end: lastEnd(sentences, best, length) };
}

/** The end of the last sentence that follows without a gap and still has room. */
function lastEnd(sentences: readonly Sentence[], first: Sentence, length: number): number {
  let { end } = first;
  for (const each of sentences.slice(sentences.indexOf(first) + 1)) {
    if (each.start - end > 2 || each.end - first.start > length) break;
    end = each.end;
  }
  return end;
}

/** Of a sentence that is too long: its beginning, or what stands around the first word found if that comes late. */
function partOf(text: string, { start, end }: Sentence, spans: readonly Span[], length: number): Sentence {
  const first = spans.find((span) => span.start >= start && span.end <= end);
  const from = first === undefined || first.end - start <= length ? start : wordStart(text, first.start - Math.floor(length / 4));
  return { start: from, end: from + length >= end ? end : wordEnd(text, from + length) };
}

function repeats(sentence: string, title: string): boolean {
  const titleWords = new Set(wordsOf(title));
  const words = wordsOf(sentence);
  return words.length > 0 && words.filter((word) => titleWords.has(word)).length >= REPEATS * words.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function partsOf(text: string, spans: readonly Span[], start: number, end: number): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const said = text.slice(from, to).replace(/\s+/gu, ' ');
    if (said !== '') parts.push({ text: said, marked });
  };
  let at = start;
  for (const span of spans) {
    if (span.start < at || span.end > end) continue;
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, end, false);
  return withEllipses(parts, !begins(text, start), !ends(text, end));
}

/** Whether a sentence, or the text, begins there. */
const begins = (text: string, start: number): boolean =>
  /(?:^|[.!?…:—–\n-]["'”’»)\]]*\s*)$/u.test(text.slice(Math.max(0, start - 10), start).trimEnd());
const ends = (text: string, end: number): boolean =>
  end >= text.trimEnd().length || /[.!?…]["'”’»)\]]*$/u.test(text.slice(Math.max(0, end - 4), end));

function withEllipses(parts: SnippetPart[], before: boolean, after: boolean): SnippetPart[] {
  const first = parts[0];
  if (before && first !== undefined) {
    if (first.marked) parts.unshift({ text: '… ', marked: false });
    else parts[0] = { text: `… ${first.text.trimStart()}`, marked: false };
  }
  const last = parts.at(-1);
  if (after && last !== undefined) {
    if (last.marked) parts.push({ text: ' …', marked: false });
    else parts[parts.length - 1] = { text: `${last.text.trimEnd()} …`, marked: false };
  }
  return parts;
}

/** The first start of a word at or after `at`, within 30 characters. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/u);
  return space >= 0 ? at + space + 1 : outsidePair(text, at);
}

/** The last end of a word at or before `at`, within 30 characters. */
function wordEnd(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - 30), at + 1).search(/\s\S*$/u);
  return space >= 0 ? Math.max(0, at - 30) + space : outsidePair(text, at);
}

/** Never between the halves of a surrogate pair. */
const outsidePair = (text: string, at: number): number => (/[\uDC00-\uDFFF]/u.test(text[at] ?? '') ? at - 1 : at);
