import { float64At, int32At, numberAt, uint8At, uint16At, uint32At } from '../typed-arrays.ts';
import { fieldAt, fields, surfaceAt } from './article-words.ts';
import { collector } from './collect-evidence.ts';
import { emptyEvidence, whereOf } from './evidence.ts';
import { occurrencesIn } from './occurrences.ts';
import { leadEndOf, leastScores, scoreOf } from './score.ts';
import { breadthCodes, FILED_ELSEWHERE, NO_TERM, RECORD_HEAD, type TopicIndex, topicIdAt } from './topic-index.ts';
import { verifier } from './verify.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One topic that the article satisfies. */
export interface Found {
  /** The topic's number in its index, and where its record begins. */
  topic: number;
  record: number;
  /** In [0, 1], four decimals. */
  score: number;
  /** What the topic's breadth asks for. */
  least: number;
  /** Distinct surface forms, as they stand in the article. */
  terms: string[];
}

/** Where a word of the query stands: UTF-16 offsets into the field's text, end excluded. */
export interface Span {
  field: 'title' | 'summary' | 'body';
  start: number;
  end: number;
}

/** The field of the strongest evidence. */
export type EvidencePlace = 'title' | 'lead' | 'body';

export interface Explanation {
  where: EvidencePlace;
  spans: Span[];
}

export interface Engine {
  index: TopicIndex;
  topicId(topic: number): string;
  revision(topic: number): number;
  /** Finds the words of the article that the vocabulary read last; to be called once before `match`. */
  locate(): void;
  /** The topics that the article last read by the vocabulary satisfies, in the index's order: at their breadth or better, or `weakly` too. */
  match(weakly?: boolean): Found[];
  /** More about a topic that the last `match` found; valid until the next article. */
  explain(found: Found): Explanation;
}

/**
 * Runs one article against every standing query of an index. Why it is fast: an article's few hundred words lead only to the
 * topics filed under them (each under its rarest word), most of those are dismissed by one more word that they need, and
 * the rest are decided on numbers in typed arrays.
 */
export function engineFor(index: TopicIndex, known: Vocabulary): Engine {
  const { programs, postings, postingStarts } = index;
  const words = known.words;
  const occurrences = occurrencesIn(index, known);
  const evidence = emptyEvidence();
  const verify = verifier(programs, occurrences, known);
  const collect = collector(programs, occurrences, verify, words, evidence);
  const least = breadthCodes.map((breadth) => leastScores[breadth]);
  /** Topics filed under several words are looked at once per article. */
  const decidedIn = new Uint32Array(index.topics);
  return {
    index,
    topicId: (topic) => topicIdAt(index, topic),
    revision: (topic) => uint16At(index.revisions, topic),
    locate,
    match,
    explain,
  };

  function locate(): void {
    occurrences.find(words);
  }

  function match(weakly = false): Found[] {
    const { epoch, seen, terms, termCount } = occurrences;
    const found: Found[] = [];
    for (let number = 0; number < termCount; number += 1) {
      const term = uint32At(terms, number);
      if (seen[term] !== epoch) continue;
      const end = uint32At(postingStarts, term + 1);
      for (let at = uint32At(postingStarts, term); at < end; at += 2) {
        const second = uint32At(postings, at + 1);
        if (second !== NO_TERM && seen[second] !== epoch) continue;
        decide(uint32At(postings, at), weakly, found);
      }
    }
    return inOrderGiven(found);
  }

  function decide(record: number, weakly: boolean, found: Found[]): void {
    const topic = uint32At(programs, record);
    const head = uint32At(programs, record + 1);
    if ((head & FILED_ELSEWHERE) !== 0) {
      if (decidedIn[topic] === occurrences.epoch) return;
      decidedIn[topic] = occurrences.epoch;
    }
    const start = record + RECORD_HEAD;
    const end = start + (head & (FILED_ELSEWHERE - 1));
    if (!verify.holds(start, end)) return;
    collect(start, end);
    const score = Math.round(scoreOf(evidence, words) * 10_000) / 10_000;
    const asked = numberAt(least, head >>> 24);
    if (score < asked && !weakly) return;
    found.push({ topic, record, score, least: asked, terms: termsOf() });
  }

  /** Sorts numbers instead of objects: hundreds are found in one article. */
  function inOrderGiven(found: readonly Found[]): Found[] {
    const order = new Float64Array(found.length);
    for (let at = 0; at < found.length; at += 1) order[at] = (found[at] as Found).topic * MOST_FOUND + at;
    order.sort();
    const sorted: Found[] = [];
    for (let at = 0; at < order.length; at += 1) sorted.push(found[float64At(order, at) % MOST_FOUND] as Found);
    return sorted;
  }

  function termsOf(): string[] {
    const terms: string[] = [];
    for (let at = 0; at < evidence.count; at += 1) {
      const term = surfaceAt(words, int32At(evidence.positions, at), uint8At(evidence.spans, at));
      if (!terms.includes(term)) terms.push(term);
    }
    return terms;
  }

  function explain({ record }: Found): Explanation {
    const start = record + RECORD_HEAD;
    collect(start, start + (uint32At(programs, record + 1) & (FILED_ELSEWHERE - 1)));
    const spans: Span[] = [];
    for (let at = 0; at < evidence.count; at += 1) {
      const position = int32At(evidence.positions, at);
      const last = position + uint8At(evidence.spans, at) - 1;
      spans.push({
        field: fields[fieldAt(words, position)],
        start: int32At(words.starts, position),
        end: int32At(words.ends, last),
      });
    }
    return { where: whereOf(evidence, words, leadEndOf(words)), spans: inOrder(spans) };
  }
}

/** More than an index has topics, and small enough that a topic's number times this is a whole number. */
const MOST_FOUND = 2 ** 24;

const inOrder = (spans: Span[]): Span[] =>
  spans.sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field) || a.start - b.start || b.end - a.end);
