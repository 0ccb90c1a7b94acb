import { MAX_QUERY_WORDS } from '../query/query.ts';
import { int32At, uint8At } from '../typed-arrays.ts';
import type { Evidence } from './evidence.ts';

/** "American forces", "American special forces". */
const BEFORE_WORDS = 2;

/**
 * Whether an occurrence stands as its word stands in the query: right after one of the part before it ("US troops":
 * "American forces", but not "forces in America"), or right before one of the part after it.
 */
export function standsAsInQuery({ clauses, clauseStarts, positions, spans }: Evidence, clause: number, occurrence: number): boolean {
  const first = int32At(positions, occurrence);
  const last = first + uint8At(spans, occurrence) - 1;
  const start = int32At(clauseStarts, clause);
  const end = int32At(clauseStarts, clause + 1);
  for (let at = clause > 0 ? int32At(clauseStarts, clause - 1) : start; at < start; at += 1) {
    const gap = first - (int32At(positions, at) + uint8At(spans, at) - 1);
    if (gap > 0 && gap <= BEFORE_WORDS) return true;
  }
  for (let at = end; clause + 1 < clauses && at < int32At(clauseStarts, clause + 2); at += 1) if (positions[at] === last + 1) return true;
  return false;
}

/**
 * Words from the first to the last of the closest occurrences, one of each clause. Walks all clauses side by side: the one
 * that lags behind moves on, until one has no further occurrence.
 */
export function closestTogether({ clauses, clauseStarts, positions }: Evidence): number {
  for (let clause = 0; clause < clauses; clause += 1) walkers[clause] = int32At(clauseStarts, clause);
  let closest = Number.MAX_SAFE_INTEGER;
  for (;;) {
    let rearmost = 0;
    let front = -1;
    let rear = Number.MAX_SAFE_INTEGER;
    for (let clause = 0; clause < clauses; clause += 1) {
      const position = int32At(positions, int32At(walkers, clause));
      if (position > front) front = position;
      if (position < rear) {
        rear = position;
        rearmost = clause;
      }
    }
    if (front - rear < closest) closest = front - rear;
    const next = int32At(walkers, rearmost) + 1;
    if (next >= int32At(clauseStarts, rearmost + 1)) return closest;
    walkers[rearmost] = next;
  }
}

/** Used again by every call: a match must not allocate. */
const walkers = new Int32Array(MAX_QUERY_WORDS);
