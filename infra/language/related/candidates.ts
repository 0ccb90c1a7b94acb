import { stemEnglish as stem } from '../../../functions/search/analysis/porter2.ts';
import type { Embeddings } from './embeddings.ts';
import { inflections } from './inflections.ts';
import { type PartOfSpeech, partsOfSpeech, type Sense, type Synset, type WordNet } from './wordnet.ts';

export interface Pair {
  word: string;
  related: string;
  /** Why it is here: the same synset, a narrower or a wider one, or the noun of a verb and back. */
  kind: 'same' | 'narrower' | 'wider' | 'derived';
  likeness: number;
  weight: number;
}

/** acts, communications, events, processes, states: what a verb's own noun may be. Agents (teach, teacher) are another matter. */
const eventFiles = new Set([4, 10, 11, 22, 26]);
const plain = (word: string) => /^[a-z]{3,}$/.test(word);
/** A diplomat is an official, but news of officials is not news of diplomats. */
const personFile = 18;
/** Commoner than this, a word means too much to offer anything: make, part, like. */
const vagueRank = 250;
const keyRank = 30_000;
const relatedRank = 50_000;

/** What a narrower and a wider word must reach: likeness, and rank among each other's neighbours. */
const neighbourBars = new Map([
  ['~', { kind: 'narrower' as const, likeness: 0.74, rank: 8, weight: 0.75 }],
  ['@', { kind: 'wider' as const, likeness: 0.78, rank: 4, weight: 0.6 }],
]);

export function candidates(wordNet: WordNet, embeddings: Embeddings, treacherous: Set<string>): Pair[] {
  const { senses, synsets } = wordNet;
  const bestRank = (word: string, part: PartOfSpeech) =>
    Math.min(...inflections(word, part).map((form) => embeddings.rank(form) ?? Number.POSITIVE_INFINITY));
  /** The pair of equal forms that are most alike: quit and resigned may be far apart where quits and resigns are close. */
  const closestForms = (one: string, other: string, part: PartOfSpeech) => {
    const others = inflections(other, part);
    return inflections(one, part)
      .map((form, at) => ({ form, other: others[at] as string, like: embeddings.likeness(form, others[at] as string) }))
      .reduce((best, each) => (each.like > best.like ? each : best));
  };
  const likeness = (one: string, other: string, part: PartOfSpeech) => closestForms(one, other, part).like;
  /** The worse of the two ranks among each other's neighbours. */
  const mutualRank = (one: string, other: string, part: PartOfSpeech) => {
    const closest = closestForms(one, other, part);
    return Math.max(embeddings.neighbourRank(closest.form, closest.other), embeddings.neighbourRank(closest.other, closest.form));
  };
  const anyLikeness = (one: string, onePart: PartOfSpeech, other: string, otherPart: PartOfSpeech) =>
    Math.max(...inflections(one, onePart).flatMap((a) => inflections(other, otherPart).map((b) => embeddings.likeness(a, b))));
  const shareIn = (word: string, part: PartOfSpeech, synset: string) =>
    senses.get(`${part}:${word}`)?.find((sense) => sense.synset === synset)?.share ?? 0;
  const opposites = oppositesIn(wordNet);
  const suits = (word: string, related: string) =>
    related !== word &&
    plain(related) &&
    !treacherous.has(word) &&
    !treacherous.has(related) &&
    stem(related) !== stem(word) &&
    !opposites.has(`${word} ${related}`) &&
    !/^(?:un|in|im|ir|dis|non|anti|counter|mis|re|pre|over|under|out|co|sub)/.test(prefixOf(word, related));

  const pairs: Pair[] = [];
  const propose = (word: string, related: string, kind: Pair['kind'], like: number, weight: number) =>
    pairs.push({ word, related, kind, likeness: like, weight: Math.round(Math.min(0.9, weight) * 20) / 20 });

  const isTelling = (word: string, part: PartOfSpeech, mostRank: number) =>
    bestRank(word, part) <= mostRank && bestRank(word, part) >= vagueRank;
  const mayRelate = (word: string, related: string, part: PartOfSpeech) => suits(word, related) && isTelling(related, part, relatedRank);

  for (const part of partsOfSpeech) for (const { word, sense } of telling(part)) proposeFor(word, part, sense);
  return pairs;

  /** The words of a part of speech that are worth an entry, with each of their usual senses. */
  function telling(part: PartOfSpeech): { word: string; sense: Sense }[] {
    return [...senses]
      .filter(([name]) => name.startsWith(`${part}:`))
      .map(([name, all]) => ({ word: name.slice(part.length + 1), all }))
      .filter(({ word }) => plain(word) && isTelling(word, part, keyRank))
      .flatMap(({ word, all }) => all.filter(({ share }) => share >= 0.25).map((sense) => ({ word, sense })));
  }

  function proposeFor(word: string, part: PartOfSpeech, sense: Sense) {
    const synset = synsets.get(sense.synset);
    if (!synset || synset.isName) return;
    sameMeaning(word, part, sense);
    if (part === 'adj') return;
    if (sense.share >= 0.45) neighbours(word, part, sense);
    for (const pointer of synset.pointers) if (pointer.symbol === '+') derived(word, synset, pointer);
  }

  function sameMeaning(word: string, part: PartOfSpeech, sense: Sense) {
    const least = leastFor(word, part);
    for (const related of synsets.get(sense.synset)?.words ?? []) {
      if (!mayRelate(word, related, part)) continue;
      const share = shareIn(related, part, sense.synset);
      const agreement = Math.sqrt(sense.share * share);
      const like = likeness(word, related, part);
      if (share < 0.2 || like < 0.47 || like + 0.4 * agreement < least) continue;
      if (agreement < 0.7 && mutualRank(word, related, part) > 60) continue;
      propose(word, related, 'same', like, 0.4 + 0.6 * like * agreement);
    }
  }

  /** How alike two words of one meaning must be: common words have many meanings, so more. */
  function leastFor(word: string, part: PartOfSpeech): number {
    if (part === 'adj') return 1;
    return bestRank(word, part) < 2000 ? 0.88 : 0.82;
  }

  function neighbours(word: string, part: PartOfSpeech, sense: Sense) {
    for (const { symbol, to } of synsets.get(sense.synset)?.pointers ?? []) {
      const bar = neighbourBars.get(symbol);
      const other = synsets.get(to);
      if (!bar || !other || other.isName || other.file === personFile) continue;
      for (const related of other.words.filter((each) => mayRelate(word, each, part) && shareIn(each, part, to) >= 0.45)) {
        const like = likeness(word, related, part);
        const isClose = like >= bar.likeness && mutualRank(word, related, part) <= bar.rank;
        if (isClose) propose(word, related, bar.kind, like, bar.weight * like);
      }
    }
  }

  function derived(word: string, synset: Synset, { to, from, into }: Synset['pointers'][number]) {
    const other = synsets.get(to);
    if (synset.words[from] !== word || !other || other.part === synset.part || other.part === 'adj') return;
    const related = other.words[into] ?? '';
    const noun = synset.part === 'noun' ? synset : other;
    if (!suits(word, related) || !eventFiles.has(noun.file) || bestRank(related, other.part) > relatedRank) return;
    if (!related.startsWith(word.slice(0, 2)) || shareIn(related, other.part, to) < 0.15) return;
    const like = anyLikeness(word, synset.part, related, other.part);
    if (like >= 0.48) propose(word, related, 'derived', like, 0.85);
  }
}

/** What stands before the common part of a pair such as stable and unstable; empty where neither ends in the other. */
function prefixOf(one: string, other: string): string {
  if (one.endsWith(other)) return one.slice(0, -other.length);
  return other.endsWith(one) ? other.slice(0, -one.length) : '';
}

function oppositesIn({ synsets }: WordNet): Set<string> {
  const pairs = new Set<string>();
  for (const { pointers, words } of synsets.values())
    for (const { symbol, to, from, into } of pointers) if (symbol === '!') pairs.add(`${words[from]} ${synsets.get(to)?.words[into]}`);
  return pairs;
}

/**
 * Words that a stemmer takes for another word: `strangers` share their stem with a word of comparable use and no kinship in meaning (author and
 * authority, arms and arm); `inflected` are forms that have a meaning of their own (noted, talks). What is said of them would be said of the other.
 */
export function treacherousWords({ senses }: WordNet, embeddings: Embeddings): { strangers: Set<string>; inflected: Set<string> } {
  const rank = (word: string) => embeddings.rank(word) ?? Number.POSITIVE_INFINITY;
  const parts = Map.groupBy(
    [...senses.keys()].map((name) => name.split(':') as [PartOfSpeech, string]),
    ([, word]) => word,
  );
  const known = new Set([...parts.keys()].filter((word) => plain(word) && rank(word) < 60_000));
  const formsOf = (word: string) => new Set((parts.get(word) ?? []).flatMap(([part]) => inflections(word, part)));
  const inflected = new Set([...known].flatMap((word) => [...formsOf(word)].filter((form) => form !== word && known.has(form))));
  const kin = (one: string, other: string) =>
    Math.max(...[...formsOf(one)].flatMap((a) => [...formsOf(other)].map((b) => (a === b ? 1 : embeddings.likeness(a, b)))));
  const strangers = new Set<string>();
  for (const sharing of Map.groupBy(known, (word) => stem(word)).values())
    for (const word of sharing)
      if (sharing.some((other) => other !== word && rank(other) < 3 * rank(word) && kin(word, other) < 0.45)) strangers.add(word);
  return { strangers, inflected };
}
