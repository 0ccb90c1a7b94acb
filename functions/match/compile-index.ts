import { shareOfArticles } from '../topic/analyser/frequencies.ts';
import type { LeafName } from '../topic/analyser/leaves.ts';
import { ANALYSER_VERSION } from '../topic/analyser/lexicon.ts';
import type { Meaning } from '../topic/meaning.ts';
import type { Breadth } from '../topic/topic.ts';
import { keysOfLeaves, orderByKey, poolOf, renumber, reorderPrograms, sortPostings } from './arrange-index.ts';
import { cheapestFirst, type NumberedPart, numberLeaves, placesOf } from './filing.ts';
import { growingArray } from './growing-array.ts';
import { breadthCodes, Op, type TopicIndex } from './topic-index.ts';

export interface IndexBuilder {
  /** Topics are numbered in the order they are added. */
  add(topic: { topicId: string; meaning: Meaning; breadth: Breadth; revision: number }): void;
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
  const programStarts = growingArray();
  const topicIds: string[] = [];
  const breadths = growingArray();
  const revisions = growingArray();
  /** Triples (leaf, topic * 2 + whether it is filed elsewhere too, second leaf). */
  const filed = growingArray();
  programStarts.push(0);

  return { add, addRetired, build };

  function add({ topicId, meaning, breadth, revision }: Parameters<IndexBuilder['add']>[0]): void {
    const parts = (meaning.kind === 'all' ? meaning.parts : [meaning]).map((part) => numberLeaves(part, leafNumber)).sort(cheapestFirst);
    for (const part of parts) emit(part);
    for (const { leaf, second, elsewhere } of placesOf(parts, shares)) filed.push3(leaf, topicIds.length * 2 + (elsewhere ? 1 : 0), second);
    addTopic(topicId, breadthCodes.indexOf(breadth), revision);
  }

  function addRetired({ topicId, revision }: { topicId: string; revision: number }): void {
    addTopic(topicId, 0, revision);
  }

  function addTopic(topicId: string, breadth: number, revision: number): void {
    topicIds.push(topicId);
    breadths.push(breadth);
    revisions.push(Math.min(revision, 0xffff));
    programStarts.push(programs.length);
  }

  function leafNumber(name: LeafName): number {
    let number = leaves.get(name);
    if (number === undefined) {
      number = names.length;
      leaves.set(name, number);
      names.push(name);
      shares.push(name.startsWith('site:') ? SITE_SHARE : name.startsWith('lang:') ? LANGUAGE_SHARE : shareOfArticles(name));
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
    const filings = filed.take();
    const order = orderByKey(filings, topicIds.length, names.length);
    const { keys, keyLeaves, keyLeafStarts, nameEntries } = keysOfLeaves(names);
    const given = { programs: programs.take(), starts: programStarts.take(), breadths: breadths.take(), revisions: revisions.take() };
    return {
      analyserVersion: ANALYSER_VERSION,
      topics: topicIds.length,
      ...reorderPrograms(given.programs, given.starts, order),
      ...sortPostings(renumber(filings, order), names.length),
      keys,
      keyLeaves,
      keyLeafStarts,
      names: nameEntries,
      ranks: order,
      breadths: Uint8Array.from(order, (topic) => given.breadths[topic] as number),
      revisions: Uint16Array.from(order, (topic) => given.revisions[topic] as number),
      ...poolOf(Array.from(order, (topic) => topicIds[topic] as string)),
    };
  }
}
