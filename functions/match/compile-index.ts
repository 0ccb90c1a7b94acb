import { shareOfArticles } from '../topic/analyser/frequencies.ts';
import { formsOf, type LeafName } from '../topic/analyser/leaves.ts';
import { ANALYSER_VERSION } from '../topic/analyser/lexicon.ts';
import type { Meaning } from '../topic/meaning.ts';
import { requiresWords } from '../topic/read-query.ts';
import type { Breadth } from '../topic/topic.ts';
import { growingArray } from './growing-array.ts';
import { buildDictionary } from './key-dictionary.ts';
import { breadthCodes, NO_LEAF, Op, type TopicIndex } from './topic-index.ts';

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
 * second rarest single leaf it needs, so that most topics are dismissed without a look at their query.
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
  /** Triples (leaf, topic, second leaf). */
  const filed = growingArray();
  programStarts.push(0);

  return { add, addRetired, build };

  function add({ topicId, meaning, breadth, revision }: Parameters<IndexBuilder['add']>[0]): void {
    const topic = topicIds.length;
    topicIds.push(topicId);
    breadths.push(breadthCodes.indexOf(breadth));
    revisions.push(Math.min(revision, 0xffff));
    const parts = (meaning.kind === 'all' ? [...meaning.parts] : [meaning]).sort(cheapestFirst);
    for (const part of parts) emit(part);
    programStarts.push(programs.length);
    file(topic, parts);
  }

  function addRetired({ topicId, revision }: { topicId: string; revision: number }): void {
    topicIds.push(topicId);
    breadths.push(0);
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

  function emit(part: Meaning): void {
    switch (part.kind) {
      case 'leaf':
        programs.push(((part.title ? Op.titleLeaf : Op.leaf) << 24) | leafNumber(part.leaf));
        break;
      case 'phrase':
      case 'near': {
        const op = (part.kind === 'phrase' ? Op.phrase : Op.near) + (part.title ? 1 : 0);
        programs.push((op << 24) | part.leaves.length);
        for (const leaf of part.leaves) programs.push(leafNumber(leaf));
        break;
      }
      case 'site':
      case 'language':
        programs.push((Op.filter << 24) | leafNumber(filterName(part)));
        break;
      case 'not':
      case 'all':
      case 'any': {
        const at = programs.length;
        programs.push(0);
        if (part.kind === 'not') emit(part.part);
        else for (const each of part.parts) emit(each);
        programs.set(at, (Op[part.kind] << 24) | (programs.length - at - 1));
      }
    }
  }

  function shareOf(leaf: LeafName): number {
    return shares[leafNumber(leaf)] as number;
  }

  /** The leaves one of which must occur, so that the part can hold: the rarest choice. Null where none must. */
  function keysOf(part: Meaning): { leaves: LeafName[]; share: number } | null {
    switch (part.kind) {
      case 'leaf':
        return { leaves: [part.leaf], share: shareOf(part.leaf) };
      case 'phrase':
      case 'near': {
        const rarest = part.leaves.reduce((rarer, leaf) => (shareOf(leaf) < shareOf(rarer) ? leaf : rarer));
        return { leaves: [rarest], share: shareOf(rarest) };
      }
      case 'site':
      case 'language':
        return { leaves: [filterName(part)], share: shareOf(filterName(part)) };
      case 'not':
        return null;
      case 'any': {
        const keys = part.parts.map(keysOf);
        if (!keys.every((key) => key !== null)) return null;
        return { leaves: [...new Set(keys.flatMap((key) => key.leaves))], share: keys.reduce((sum, key) => sum + key.share, 0) };
      }
      case 'all':
        return part.parts.map(keysOf).reduce((best, key) => (key !== null && (best === null || key.share < best.share) ? key : best), null);
    }
  }

  function file(topic: number, parts: readonly Meaning[]): void {
    const choices = parts.map((part) => ({ part, key: keysOf(part) })).filter(({ key }) => key !== null) as {
      part: Meaning;
      key: { leaves: LeafName[]; share: number };
    }[];
    const best = choices.reduce((rarer, choice) => (choice.key.share < rarer.key.share ? choice : rarer));
    const needed = choices.flatMap(({ part, key }) => (part === best.part ? otherLeaves(part, key.leaves) : singleLeaves(part)));
    const second = needed.reduce<LeafName | null>((rarer, leaf) => (rarer === null || shareOf(leaf) < shareOf(rarer) ? leaf : rarer), null);
    for (const leaf of best.key.leaves) {
      filed.push(leafNumber(leaf));
      filed.push(topic);
      filed.push(second === null || second === leaf ? NO_LEAF : leafNumber(second));
    }
  }

  function build(): TopicIndex {
    const { keys, keyLeaves, keyLeafStarts, nameEntries } = keysOfLeaves(names);
    return {
      analyserVersion: ANALYSER_VERSION,
      topics: topicIds.length,
      programs: programs.take(),
      programStarts: programStarts.take(),
      ...sortPostings(filed.take(), names.length),
      keys,
      keyLeaves,
      keyLeafStarts,
      names: nameEntries,
      breadths: Uint8Array.from(breadths.take()),
      revisions: Uint16Array.from(revisions.take()),
      ...poolOf(topicIds),
    };
  }
}

export const filterName = (part: { kind: 'site'; host: string } | { kind: 'language'; language: string }): LeafName =>
  part.kind === 'site' ? `site:${part.host}` : `lang:${part.language}`;

/** Filters before words, words before phrases, exclusions last: what is cheap to test comes first. */
const order = { language: 0, site: 0, leaf: 1, phrase: 2, near: 3, any: 4, all: 5, not: 6 };
const cheapestFirst = (a: Meaning, b: Meaning) => order[a.kind] - order[b.kind];

/** Leaves that must occur beside the key, in the part that the key is from. */
const otherLeaves = (part: Meaning, key: readonly LeafName[]): LeafName[] => singleLeaves(part).filter((leaf) => !key.includes(leaf));

/** Leaves each of which must occur, so that the part can hold. */
function singleLeaves(part: Meaning): LeafName[] {
  if (part.kind === 'leaf') return [part.leaf];
  if (part.kind === 'phrase' || part.kind === 'near') return part.leaves;
  if (part.kind === 'all') return part.parts.filter(requiresWords).flatMap(singleLeaves);
  return part.kind === 'site' || part.kind === 'language' ? [filterName(part)] : [];
}

/** The keys of all leaves: single words in the dictionary, names of several words by their first word. */
function keysOfLeaves(names: readonly LeafName[]) {
  const numbers = new Map<string, number>();
  const pairs = growingArray();
  const entries: number[][] = [];
  const numberOfKey = (key: string) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
  names.forEach((name, leaf) => {
    const forms = name.startsWith('site:') || name.startsWith('lang:') ? [{ keys: [name], kind: 0 }] : formsOf(name);
    for (const { keys, kind } of forms) {
      const [first, ...others] = keys.map(numberOfKey) as [number, ...number[]];
      if (others.length > 0) entries.push([first, others.length, leaf * 8 + kind, ...others]);
      else pairs.push2(first, leaf * 8 + kind);
    }
  });
  const { starts, values } = groupPairs(pairs.take(), numbers.size);
  entries.sort((a, b) => (a[0] as number) - (b[0] as number));
  return {
    keys: buildDictionary([...numbers.keys()]),
    keyLeaves: values,
    keyLeafStarts: starts,
    nameEntries: Uint32Array.from(entries.flat()),
  };
}

/** Pairs (group, value) as starts by group and values in order. */
function groupPairs(pairs: Uint32Array, groups: number) {
  const starts = new Uint32Array(groups + 1);
  for (let at = 0; at < pairs.length; at += 2) (starts[(pairs[at] as number) + 1] as number)++;
  for (let group = 0; group < groups; group += 1) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const values = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const group = pairs[at] as number;
    values[next[group] as number] = pairs[at + 1] as number;
    next[group] = (next[group] as number) + 1;
  }
  return { starts, values };
}

function sortPostings(filed: Uint32Array, leaves: number) {
  const postingStarts = new Uint32Array(leaves + 1);
  for (let at = 0; at < filed.length; at += 3) (postingStarts[(filed[at] as number) + 1] as number) += 2;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    postingStarts[leaf + 1] = (postingStarts[leaf + 1] as number) + (postingStarts[leaf] as number);
  }
  const next = postingStarts.slice();
  const postings = new Uint32Array((filed.length / 3) * 2);
  for (let at = 0; at < filed.length; at += 3) {
    const leaf = filed[at] as number;
    const to = next[leaf] as number;
    postings[to] = filed[at + 1] as number;
    postings[to + 1] = filed[at + 2] as number;
    next[leaf] = to + 2;
  }
  return { postings, postingStarts };
}

function poolOf(texts: readonly string[]) {
  const topicIdStarts = new Uint32Array(texts.length + 1);
  const pieces = Buffer.from(texts.join(''), 'utf8');
  let at = 0;
  texts.forEach((text, index) => {
    at += Buffer.byteLength(text, 'utf8');
    topicIdStarts[index + 1] = at;
  });
  return { topicIds: Uint8Array.from(pieces), topicIdStarts };
}
