import { ALIAS, GIVEN_FOR_SURNAME, RELATED, weightOfRelated } from '../analysis/kinds.ts';
import type { Breadth } from '../breadth.ts';
import { float64At, int32At, uint8At } from '../typed-arrays.ts';
import { type ArticleWords, FIELD_GAP, MAX_WORDS } from './article-words.ts';
import { closestTogether, standsAsInQuery } from './closeness.ts';
import type { Evidence } from './evidence.ts';

/**
 * The least score that each breadth takes. `everything`: any text that satisfies the query. The constants of this file were
 * chosen together, on one half of labelled topics and checked on the other (`npm run quality`, infra/decisions/0011).
 */
export const leastScores: Record<Breadth, number> = { focused: 0.8, balanced: 0.6, everything: 0 };

/** The opening of an article, as readers are told: title, summary and this many words of the body. */
const LEAD_WORDS = 80;

/** What one word of the query in the best place counts: no single mention is a certainty. */
const ONE_MENTION = 0.93;
const IN_TITLE = 0.95;
/** A mention fades with the words before it, from 1 at the beginning towards what a mention at the far end counts. */
const FADE_WORDS = 250;
const AT_THE_END = 0.11;
const faded = Float64Array.from({ length: MAX_WORDS + 4 * FIELD_GAP }, (_, offset) => AT_THE_END + 0.95 * Math.exp(-offset / FADE_WORDS));
/** American for US: nearly the word itself. */
const ALIAS_WEIGHT = 0.85;
/** Somebody's given name for a surname: likely another person. */
const GIVEN_NAME_WEIGHT = 0.7;
/** A phrase or a full name says more than its words: however late it stands, it was meant. It is a mention then, and not what the article is about. */
const LEAST_OF_PHRASE = 0.66;
/** A related word counts by its nearness in meaning, steeply; less so where it stands as its word does in the query ("American forces"). */
const RELATED_STEEPNESS = 7.2;
const RELATED_STEEPNESS_IN_PLACE = 1.5;
/** Words between the parts of the query at which their closeness counts half. */
const CLOSE_WORDS = 40;
/** What is left of the score where the parts stand far apart. */
const FAR_APART = 0.74;

/** Position after the last word of the lead. */
export const leadEndOf = (words: ArticleWords): number => words.firsts[2] + LEAD_WORDS;

/**
 * How much the article is about the query, in [0, 1], in a sentence: each part of the query counts by how often and how early
 * it stands in the article, other names and related words a little less, and all of it the more the closer the parts stand
 * together. Monotone: one more mention, an earlier one or a closer one never lowers it. From the evidence alone, so the
 * same in every batch.
 */
export function scoreOf(evidence: Evidence, words: ArticleWords): number {
  if (evidence.clauses === 0) return 1;
  let product = 1;
  for (let clause = 0; clause < evidence.clauses; clause += 1) product *= strengthOf(evidence, clause, words);
  const strength = product ** (1 / evidence.clauses);
  if (evidence.clauses === 1) return strength;
  return strength * (FAR_APART + (1 - FAR_APART) / (1 + closestTogether(evidence) / CLOSE_WORDS));
}

/** Independent mentions add up like independent witnesses; of related words the best one alone counts. */
function strengthOf(evidence: Evidence, clause: number, words: ArticleWords): number {
  const { clauseStarts, positions, kinds, spans } = evidence;
  let doubt = 1;
  let related = 0;
  for (let at = int32At(clauseStarts, clause); at < int32At(clauseStarts, clause + 1); at += 1) {
    const kind = uint8At(kinds, at);
    const place = ONE_MENTION * placeOf(int32At(positions, at), words);
    if (kind >= RELATED) {
      const steepness = standsAsInQuery(evidence, clause, at) ? RELATED_STEEPNESS_IN_PLACE : RELATED_STEEPNESS;
      related = Math.max(related, place * weightOfRelated(kind) ** steepness);
    } else {
      doubt *= 1 - (uint8At(spans, at) > 1 ? Math.max(place, LEAST_OF_PHRASE * ONE_MENTION) : place * weightOf(kind));
    }
  }
  return 1 - doubt * (1 - related);
}

function weightOf(kind: number): number {
  if (kind === ALIAS) return ALIAS_WEIGHT;
  return kind === GIVEN_FOR_SURNAME ? GIVEN_NAME_WEIGHT : 1;
}

function placeOf(position: number, { firsts, lasts }: ArticleWords): number {
  if (position < lasts[0]) return IN_TITLE;
  const gaps = position >= firsts[2] ? firsts[2] - lasts[1] + firsts[1] - lasts[0] : firsts[1] - lasts[0];
  return float64At(faded, position - gaps);
}
