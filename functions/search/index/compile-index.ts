import { shareOfArticles } from '../analysis/frequencies.ts';
import { ANALYSER_VERSION } from '../analysis/lexicon.ts';
import type { TermName } from '../analysis/term-name.ts';
import type { Breadth } from '../breadth.ts';
import type { Meaning } from '../query/meaning.ts';
import { keysOfTerms, poolOf, sideBySide, sortPostings } from './arrange-index.ts';
import { emit } from './emit-instructions.ts';
import { growingArray } from './growing-array.ts';
import { cheapestFirst, numberTerms, placementsOf } from './placements.ts';
import { carriedInto, filterOf, namesLanguage, type Reading } from './reading.ts';
import { breadthCodes, FILED_ELSEWHERE, RECORD_HEAD, type TopicIndex } from './topic-index.ts';

export interface IndexBuilder {
  /** Topics are numbered in the order they are added. */
  add(topic: { topicId: string; meaning: Meaning; breadth: Breadth; revision: number; reading?: Reading | undefined }): void;
  /** Numbers a topic that no longer matches anything: in a delta it takes the place of the one in the base. */
  addRetired(topic: { topicId: string; revision: number }): void;
  build(): TopicIndex;
}

/** Shares of what is no word: enough to make a site a better key than a common word, and a language never. */
const SITE_SHARE = 0.002;
const LANGUAGE_SHARE = 0.9;

function shareOf(name: TermName): number {
  if (name.startsWith('site:')) return SITE_SHARE;
  return name.startsWith('lang:') || name.startsWith('reads:') ? LANGUAGE_SHARE : shareOfArticles(name);
}

/**
 * Compiles queries into a TopicIndex. Each topic is filed under its rarest required part alone; that posting also names the
 * second rarest term it needs, so that most topics are dismissed without a look at their query.
 */
export function indexBuilder(): IndexBuilder {
  const terms = new Map<TermName, number>();
  const names: TermName[] = [];
  const shares: number[] = [];
  const programs = growingArray();
  const topicIds: string[] = [];
  const revisions = growingArray();
  /** Triples (term, where the record begins, second term). */
  const filed = growingArray();

  return { add, addRetired, build };

  function add({ topicId, meaning: own, breadth, revision, reading }: Parameters<IndexBuilder['add']>[0]): void {
    const meaning = reading === undefined ? own : carriedInto(reading, own);
    const parts = (meaning.kind === 'all' ? meaning.parts : [meaning]).map((part) => numberTerms(part, termNumber));
    if (reading !== undefined && !namesLanguage(own)) parts.push({ kind: 'filter', term: termNumber(filterOf(reading)) });
    parts.sort(cheapestFirst);
    const places = placementsOf(parts, shares);
    const at = programs.length;
    programs.push2(topicIds.length, 0);
    for (const part of parts) emit(programs, part);
    const length = programs.length - at - RECORD_HEAD;
    programs.set(at + 1, (breadthCodes.indexOf(breadth) << 24) | (places.length > 1 ? FILED_ELSEWHERE : 0) | length);
    for (const { term, second } of places) filed.push3(term, at, second);
    addTopic(topicId, revision);
  }

  function addRetired({ topicId, revision }: { topicId: string; revision: number }): void {
    addTopic(topicId, revision);
  }

  function addTopic(topicId: string, revision: number): void {
    topicIds.push(topicId);
    revisions.push(Math.min(revision, 0xffff));
  }

  function termNumber(name: TermName): number {
    let number = terms.get(name);
    if (number === undefined) {
      number = names.length;
      terms.set(name, number);
      names.push(name);
      shares.push(shareOf(name));
    }
    return number;
  }

  function build(): TopicIndex {
    const { programs: sorted, placements } = sideBySide(programs.take(), filed.take(), names.length);
    return {
      analyserVersion: ANALYSER_VERSION,
      topics: topicIds.length,
      programs: sorted,
      ...sortPostings(placements, names.length),
      ...keysOfTerms(names),
      revisions: Uint16Array.from(revisions.take()),
      ...poolOf(topicIds),
    };
  }
}
