import { stemEnglish as stem } from '../../../functions/search/analysis/porter2.ts';
import type { Embeddings } from './embeddings.ts';
import { inflections } from './inflections.ts';
import { type PartOfSpeech, partsOfSpeech, type Sense, type Synset, type WordNet } from './wordnet.ts';

export interface Derivation {
  word: string;
  related: string;
  likeness: number;
  /** How much of the use of both words the senses that derive from each other take, 0 to 1. */
  agreement: number;
  weight: number;
}

/** Commoner than this, a word means too much for its family to say anything: do and doer, make and maker. */
const vagueRank = 400;
const keyRank = 25_000;
const relatedRank = 40_000;
/** acts, communications, events, processes, states: what a verb's own noun may be. */
const eventFiles = new Set([4, 10, 11, 22, 26]);
const personFile = 18;
const plain = (word: string) => /^[a-z]{3,}$/.test(word);

/**
 * What two words of a family are to each other decides what the embeddings and the senses must show, and what it counts: an event and its verb
 * nearly inflect each other (explosion, explode); who follows the act wants who did it (riot, rioter), a little more than the other way round.
 */
const kinds = {
  event: { likeness: 0.5, agreement: 0.48, weight: 0.9 },
  actor: { likeness: 0.57, agreement: 0.45, weight: 0.85 },
  deed: { likeness: 0.57, agreement: 0.45, weight: 0.75 },
  calling: { likeness: 0.6, agreement: 0.6, weight: 0.75 },
  quality: { likeness: 0.6, agreement: 0.6, weight: 0.75 },
} as const;

function kindOf(one: Synset, other: Synset): keyof typeof kinds | null {
  const acts = (synset: Synset) => synset.part === 'verb' || (synset.part === 'noun' && eventFiles.has(synset.file));
  const isPerson = ({ part, file }: Synset) => part === 'noun' && file === personFile;
  if (one.part === 'adj' || other.part === 'adj') return one.part === other.part ? null : 'quality';
  if (acts(one) && isPerson(other)) return 'actor';
  if (isPerson(one) && acts(other)) return 'deed';
  if (isPerson(one) || isPerson(other)) return 'calling';
  return one.part !== other.part && acts(one) && acts(other) ? 'event' : null;
}

/**
 * Words of one family in their main senses that the stemmer keeps apart: score and scorer, explode and explosion, violent and violence. Each way by itself.
 */
export function derivations({ senses, synsets }: WordNet, embeddings: Embeddings): Derivation[] {
  const bestRank = (word: string, part: PartOfSpeech) =>
    Math.min(...inflections(word, part).map((form) => embeddings.rank(form) ?? Number.POSITIVE_INFINITY));
  const likeness = (one: string, onePart: PartOfSpeech, other: string, otherPart: PartOfSpeech) =>
    Math.max(...inflections(one, onePart).flatMap((a) => inflections(other, otherPart).map((b) => embeddings.likeness(a, b))));
  const shareIn = (word: string, part: PartOfSpeech, synset: string) =>
    senses.get(`${part}:${word}`)?.find((sense) => sense.synset === synset)?.share ?? 0;

  /** Every pair of synsets in which one word of the family derives from the other. */
  function linksOf(word: string, part: PartOfSpeech, sense: Sense) {
    const synset = synsets.get(sense.synset);
    return (synset?.pointers ?? []).flatMap(({ symbol, to, from, into }) => {
      const other = synsets.get(to);
      const related = other?.words[into] ?? '';
      if (!synset || !other || symbol !== '+' || synset.words[from] !== word || synset.isName || other.isName || !plain(related)) return [];
      if (stem(related) === stem(word) || commonStart(word, related) < leastStart(word, related)) return [];
      const rank = bestRank(related, other.part);
      const kind = kindOf(synset, other);
      if (kind === null || rank < vagueRank || rank > relatedRank) return [];
      return [{ word, related, kind, part, otherPart: other.part, from: sense, to, share: shareIn(related, other.part, to) }];
    });
  }

  const links = partsOfSpeech.flatMap((part) =>
    [...senses].flatMap(([name, all]) => {
      const word = name.slice(part.length + 1);
      if (!name.startsWith(`${part}:`) || !plain(word) || bestRank(word, part) < vagueRank || bestRank(word, part) > keyRank) return [];
      return all.flatMap((sense) => linksOf(word, part, sense));
    }),
  );
  return [...Map.groupBy(links, ({ word, related, kind }) => `${word} ${related} ${kind}`).values()].flatMap((same) => {
    const { word, related, kind } = same[0] as (typeof same)[number];
    const own = new Map(same.map(({ from }) => [from.synset, from.share]));
    const theirs = new Map(same.map(({ to, share }) => [to, share]));
    const found = {
      word,
      related,
      likeness: Math.max(...same.map(({ part, otherPart }) => likeness(word, part, related, otherPart))),
      agreement: Math.sqrt(sum(own.values()) * sum(theirs.values())),
      weight: kinds[kind].weight,
    };
    return found.likeness >= kinds[kind].likeness && found.agreement >= kinds[kind].agreement ? [found] : [];
  });
}

const sum = (shares: Iterable<number>) => [...shares].reduce((total, share) => total + share, 0);

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
const leastStart = (one: string, other: string) => Math.max(3, Math.ceil(0.5 * Math.min(one.length, other.length)));
