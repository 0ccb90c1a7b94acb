import { MAX_QUERY_WORDS } from '../query/query.ts';
import { int32At, uint8At } from '../typed-arrays.ts';
import { type ArticleWords, fieldAt } from './article-words.ts';

/**
 * What speaks for one match, as the scorer reads it: for each clause of the query (a required part that is no filter and no
 * exclusion) its occurrences in order of position, from `clauseStarts[clause]` to `clauseStarts[clause + 1]`.
 * One object is used again for every match.
 */
export interface Evidence {
  clauses: number;
  clauseStarts: Int32Array;
  positions: Int32Array;
  /** EXACT, INFLECTION, ALIAS, or RELATED and above, of `kinds.ts`. */
  kinds: Uint8Array;
  /** Words taken, from the position on. */
  spans: Uint8Array;
  count: number;
}

/** Most occurrences kept of one clause, in order of position: what comes after tells nothing new. */
const MAX_OCCURRENCES = 24;

export const emptyEvidence = (): Evidence => ({
  clauses: 0,
  clauseStarts: new Int32Array(MAX_QUERY_WORDS + 1),
  positions: new Int32Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  kinds: new Uint8Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  spans: new Uint8Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  count: 0,
});

export function beginEvidence(evidence: Evidence): void {
  evidence.clauses = 0;
  evidence.count = 0;
  evidence.clauseStarts[0] = 0;
}

/** What was added since the last clause is one. Nothing is none. */
export function endClause(evidence: Evidence, isInOrder: boolean): void {
  const start = int32At(evidence.clauseStarts, evidence.clauses);
  if (evidence.count === start) return;
  if (!isInOrder) sortFrom(evidence, start);
  evidence.clauses += 1;
  evidence.clauseStarts[evidence.clauses] = evidence.count;
}

/** Adds an occurrence to the clause that is being collected, unless the clause is full or the last one holds it. */
export function addOccurrence(evidence: Evidence, position: number, kind: number, span: number): void {
  const start = int32At(evidence.clauseStarts, evidence.clauses);
  if (evidence.count > start && isWithinLast(evidence, position, span)) return;
  if (evidence.count >= start + MAX_OCCURRENCES || evidence.count >= evidence.positions.length) return;
  evidence.positions[evidence.count] = position;
  evidence.kinds[evidence.count] = kind;
  evidence.spans[evidence.count] = span;
  evidence.count += 1;
}

/** "Defense Department" in "US Defense Department" is not said twice. */
function isWithinLast({ count, positions, spans }: Evidence, position: number, span: number): boolean {
  const last = int32At(positions, count - 1);
  return last <= position && last + uint8At(spans, count - 1) >= position + span;
}

/** Insertion sort: a clause has few occurrences. */
function sortFrom(evidence: Evidence, start: number): void {
  const { positions, kinds, spans } = evidence;
  for (let index = start + 1; index < evidence.count; index += 1) {
    const position = int32At(positions, index);
    const kind = uint8At(kinds, index);
    const span = uint8At(spans, index);
    let to = index;
    for (; to > start && int32At(positions, to - 1) > position; to -= 1) {
      positions[to] = int32At(positions, to - 1);
      kinds[to] = uint8At(kinds, to - 1);
      spans[to] = uint8At(spans, to - 1);
    }
    positions[to] = position;
    kinds[to] = kind;
    spans[to] = span;
  }
}

/** The strongest place: the title where a clause has an occurrence there, else the lead, else the body. */
export function whereOf(evidence: Evidence, words: ArticleWords, leadEnd: number): 'title' | 'lead' | 'body' {
  const first = evidence.positions.subarray(0, evidence.count).reduce((least, position) => Math.min(least, position), words.length);
  if (fieldAt(words, first) === 0) return 'title';
  return first < leadEnd ? 'lead' : 'body';
}
