import { shareOfArticles } from '../analysis/frequencies.ts';
import type { LeafName } from '../analysis/leaf-name.ts';
import { ANALYSER_VERSION } from '../analysis/lexicon.ts';
import type { Breadth } from '../breadth.ts';
import type { Meaning } from '../query/meaning.ts';
import { keysOfLeaves, poolOf, sideBySide, sortPostings } from './arrange-index.ts';
import { cheapestFirst, type NumberedPart, numberLeaves, placesOf } from './filing.ts';
import { growingArray } from './growing-array.ts';
import { carriedInto, filterOf, namesLanguage, type Reading } from './reading.ts';
import { breadthCodes, FILED_ELSEWHERE, Op, RECORD_HEAD, type TopicIndex } from './topic-index.ts';

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

/**
 * Compiles queries into a TopicIndex. Each topic is filed under its rarest required part alone; that posting also names the
 * second rarest leaf it needs, so that most topics are dismissed without a look at their query.
 */
export function indexBuilder(): IndexBuilder {
  const leaves = new Map<LeafName, number>();
  const names: LeafName[] = [];
  const shares: number[] = [];
  const programs = growingArray();
  const topicIds: string[] = [];
  const revisions = growingArray();
  /** Triples (leaf, where the record begins, second leaf). */
  const filed = growingArray();

  return { add, addRetired, build };

  function add({ topicId, meaning: own, breadth, revision, reading }: Parameters<IndexBuilder['add']>[0]): void {
    const meaning = reading === undefined ? own : carriedInto(reading, own);
    const parts = (meaning.kind === 'all' ? meaning.parts : [meaning]).map((part) => numberLeaves(part, leafNumber));
    if (reading !== undefined && !namesLanguage(own)) parts.push({ kind: 'filter', leaf: leafNumber(filterOf(reading)) });
    parts.sort(cheapestFirst);
    const places = placesOf(parts, shares);
    const at = programs.length;
    programs.push2(topicIds.length, 0);
    for (const part of parts) emit(part);
    const length = programs.length - at - RECORD_HEAD;
    programs.set(at + 1, (breadthCodes.indexOf(breadth) << 24) | (places.length > 1 ? FILED_ELSEWHERE : 0) | length);
    for (const { leaf, second } of places) filed.push3(leaf, at, second);
    addTopic(topicId, revision);
  }

  function addRetired({ topicId, revision }: { topicId: string; revision: number }): void {
    addTopic(topicId, revision);
  }

  function addTopic(topicId: string, revision: number): void {
    topicIds.push(topicId);
    revisions.push(Math.min(revision, 0xffff));
  }

  function leafNumber(name: LeafName): number {
    let number = leaves.get(name);
    if (number === undefined) {
      number = names.length;
      leaves.set(name, number);
      names.push(name);
      shares.push(
        name.startsWith('site:')
          ? SITE_SHARE
          : name.startsWith('lang:') || name.startsWith('reads:')
            ? LANGUAGE_SHARE
            : shareOfArticles(name),
      );
    }
    return number;
  }

  function emit(part: NumberedPart): void {
    switch (part.kind) {
      case 'leaf':
        programs.push(((part.title ? Op.titleLeaf : Op.leaf) << 24) | part.leaf);
        break;
      case 'filter':
        programs.push((Op.filter << 24) | part.leaf);
        break;
      case 'name':
        programs.push(((Op[part.alone ? 'rareName' : 'name'] + (part.title ? 1 : 0)) << 24) | part.leaves.length);
        for (const leaf of part.leaves) programs.push(leaf);
        break;
      case 'phrase':
      case 'near':
        programs.push(((Op[part.kind] + (part.title ? 1 : 0)) << 24) | part.leaves.length);
        for (const leaf of part.leaves) programs.push(leaf);
        break;
      case 'not':
      case 'all':
      case 'any': {
        const at = programs.length;
        programs.push(0);
        for (const each of part.parts) emit(each);
        programs.set(at, (Op[part.kind] << 24) | (programs.length - at - 1));
      }
    }
  }

  function build(): TopicIndex {
    const { programs: sorted, filings } = sideBySide(programs.take(), filed.take(), names.length);
    return {
      analyserVersion: ANALYSER_VERSION,
      topics: topicIds.length,
      programs: sorted,
      ...sortPostings(filings, names.length),
      ...keysOfLeaves(names),
      revisions: Uint16Array.from(revisions.take()),
      ...poolOf(topicIds),
    };
  }
}
