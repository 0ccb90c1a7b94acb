import { ALIAS, RELATED, weightOfRelated } from '../topic/analyser/kinds.ts';
import type { Breadth } from '../topic/topic.ts';
import type { ArticleWords } from './article-words.ts';
import type { Evidence } from './evidence.ts';

/** The least score that each breadth takes: `everything` any text that satisfies the query. */
export const leastScores: Record<Breadth, number> = { focused: 0.5, balanced: 0.15, everything: 0 };

/** The opening of an article: title, summary and this many words of the body. */
const LEAD_WORDS = 80;

/** Position after the last word of the lead. */
export const leadEndOf = (words: ArticleWords): number => words.firsts[2] + LEAD_WORDS;

/**
 * How much the article is about the query, in [0, 1]: the mean over the clauses of where each stands (title, lead, body;
 * related words and aliases a little less), lifted by how closely the clauses stand together.
 * From the evidence alone, so the same in every batch.
 */
export function scoreOf(evidence: Evidence, words: ArticleWords): number {
  if (evidence.clauses === 0) return 1;
  const titleEnd = words.lasts[0];
  const leadEnd = leadEndOf(words);
  let places = 0;
  let closeness = 0;
  for (let clause = 0; clause < evidence.clauses; clause += 1) {
    places += placeOf(evidence, clause, titleEnd, leadEnd);
    if (clause > 0) closeness += 1 / (1 + distanceBetween(evidence, clause - 1, clause) / 10);
  }
  const place = places / evidence.clauses;
  return evidence.clauses === 1 ? place : 0.7 * place + (0.3 * closeness) / (evidence.clauses - 1);
}

function placeOf({ clauseStarts, positions, kinds }: Evidence, clause: number, titleEnd: number, leadEnd: number): number {
  let best = 0;
  for (let at = clauseStarts[clause] as number; at < (clauseStarts[clause + 1] as number); at += 1) {
    const position = positions[at] as number;
    const place = position < titleEnd ? 1 : position < leadEnd ? 0.7 : 0.4;
    const kind = kinds[at] as number;
    const weight = kind >= RELATED ? weightOfRelated(kind) : kind === ALIAS ? 0.95 : 1;
    if (place * weight > best) best = place * weight;
  }
  return best;
}

/** Words between the closest occurrences of two clauses. Both lists are in order of position. */
function distanceBetween({ clauseStarts, positions }: Evidence, first: number, second: number): number {
  let a = clauseStarts[first] as number;
  let b = clauseStarts[second] as number;
  const aEnd = clauseStarts[first + 1] as number;
  const bEnd = clauseStarts[second + 1] as number;
  let least = Number.MAX_SAFE_INTEGER;
  while (a < aEnd && b < bEnd) {
    const distance = (positions[a] as number) - (positions[b] as number);
    if (Math.abs(distance) < least) least = Math.abs(distance);
    if (distance < 0) a += 1;
    else b += 1;
  }
  return least;
}
