/**
 * What a match keeps of its article to tell later whether another one reports the same event: at most 400 bytes.
 *
 * Byte 0: version. 1-2: signs. 3: terms, 4: grams, 5: sound keys (counts). 6: length of the text. Then per term three bytes of hash and one of weight
 * (5 bits), name and title (1 bit each), sorted by hash; per gram and per sound key two bytes of hash, sorted. Little-endian.
 */
import { fold } from '../search/analysis/fold.ts';
import { signsOf } from './headline-signs.ts';
import { withoutOutlet } from './outlet.ts';
import { soundKeysOf } from './sound-keys.ts';
import { openingOf, type StoryText, type Term, termsOf } from './terms.ts';

export const FINGERPRINT_VERSION = 1;
const HEADER_BYTES = 7;
const MOST_TERMS = 30;
const MOST_GRAMS = 56;
const MOST_SOUND_KEYS = 14;
const NAME_BIT = 0x20;
const TITLE_BIT = 0x40;
const MOST_WEIGHT = 31;

/** A fingerprint read from its bytes. Hashes are sorted, so that two are compared in one pass. */
export interface Fingerprint {
  signs: number;
  /** Twice the binary logarithm of the characters of title, summary and body. */
  length: number;
  terms: Uint32Array;
  /** Beside `terms`. */
  weights: Uint8Array;
  names: Uint8Array;
  inTitle: Uint8Array;
  /** Hashes of the title's runs of four letters; only those up to `gramsUpTo`, 0xffff for all of them. */
  grams: Uint16Array;
  gramsUpTo: number;
  soundKeys: Uint16Array;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const hash24 = (text: string): number => (hashOf(text) ^ (hashOf(text) >>> 24)) & 0xffffff;
const hash16 = (text: string): number => (hashOf(text) ^ (hashOf(text) >>> 16)) & 0xffff;
const sortedHashes = (texts: readonly string[], most: number): number[] =>
  [...new Set(texts.map(hash16))].slice(0, most).sort((a, b) => a - b);

/** The fingerprint of an article: the same for the same text. */
export function fingerprintOf(text: StoryText): Uint8Array {
  const terms = hashedTerms(text);
  return packFingerprint({
    signs: signsOf(text.title, text.url),
    length: lengthOf(text),
    terms: Uint32Array.from(terms, ({ hash }) => hash),
    weights: Uint8Array.from(terms, ({ weight }) => Math.max(1, Math.min(MOST_WEIGHT, Math.round(weight)))),
    names: Uint8Array.from(terms, ({ isName }) => Number(isName)),
    inTitle: Uint8Array.from(terms, ({ inTitle }) => Number(inTitle)),
    grams: Uint16Array.from(sortedHashes(gramsOf(withoutOutlet(text.title)), MOST_GRAMS)),
    soundKeys: Uint16Array.from(sortedHashes(soundKeysOf([text.title, openingOf(text)], text.language ?? 'en'), MOST_SOUND_KEYS)),
  });
}

/** A fingerprint as bytes. */
export function packFingerprint(fingerprint: Omit<Fingerprint, 'gramsUpTo'>): Uint8Array {
  const { signs, length, terms, weights, names, inTitle, grams, soundKeys } = fingerprint;
  const bytes = new Uint8Array(HEADER_BYTES + 4 * terms.length + 2 * (grams.length + soundKeys.length));
  const view = new DataView(bytes.buffer);
  bytes[0] = FINGERPRINT_VERSION;
  view.setUint16(1, signs, true);
  bytes.set([terms.length, grams.length, soundKeys.length, length], 3);
  terms.forEach((hash, at) => {
    const facts = (weights[at] ?? 0) | (names[at] === 1 ? NAME_BIT : 0) | (inTitle[at] === 1 ? TITLE_BIT : 0);
    view.setUint32(HEADER_BYTES + 4 * at, (hash | (facts << 24)) >>> 0, true);
  });
  [...grams, ...soundKeys].forEach((hash, at) => {
    view.setUint16(HEADER_BYTES + 4 * terms.length + 2 * at, hash, true);
  });
  return bytes;
}

const lengthOf = ({ title, summary, body }: StoryText): number =>
  Math.round(2 * Math.log2(1 + title.length + (summary?.length ?? 0) + (body?.length ?? 0)));

/** The weightiest terms by their hashes, in their order; of two with one hash the weightier. */
function hashedTerms(text: StoryText): (Term & { hash: number })[] {
  const byHash = new Map<number, Term & { hash: number }>();
  for (const term of termsOf(text).slice(0, MOST_TERMS)) {
    const hash = hash24(term.id);
    if (!byHash.has(hash)) byHash.set(hash, { ...term, hash });
  }
  return [...byHash.values()].sort((a, b) => a.hash - b.hash);
}

/** The hashes of the terms that some words stand for, as a fingerprint of that language holds them. */
export const termHashes = (words: readonly string[], language: string | null): number[] =>
  words.flatMap((word) => termsOf({ title: word, summary: null, body: null, language, url: null })).map(({ id }) => hash24(id));

function gramsOf(title: string): string[] {
  const letters = fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from({ length: Math.max(0, letters.length - 3) }, (_, at) => letters.slice(at, at + 4));
}

/** Reads the bytes of a fingerprint; null if they are none of this version, as of a match stored by another one. */
export function readFingerprint(bytes: Uint8Array): Fingerprint | null {
  const [version, , , terms = 0, grams = 0, keys = 0] = bytes;
  const gramsAt = HEADER_BYTES + 4 * terms;
  if (version !== FINGERPRINT_VERSION || bytes.length !== gramsAt + 2 * (grams + keys)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const termAt = (index: number) => view.getUint32(HEADER_BYTES + 4 * index, true);
  const facts = Uint8Array.from({ length: terms }, (_, index) => termAt(index) >>> 24);
  return {
    signs: view.getUint16(1, true),
    length: bytes[6] ?? 0,
    terms: Uint32Array.from({ length: terms }, (_, index) => termAt(index) & 0xffffff),
    weights: facts.map((fact) => fact & MOST_WEIGHT),
    names: facts.map((fact) => (fact & NAME_BIT ? 1 : 0)),
    inTitle: facts.map((fact) => (fact & TITLE_BIT ? 1 : 0)),
    gramsUpTo: 0xffff,
    grams: Uint16Array.from({ length: grams }, (_, index) => view.getUint16(gramsAt + 2 * index, true)),
    soundKeys: Uint16Array.from({ length: keys }, (_, index) => view.getUint16(gramsAt + 2 * (grams + index), true)),
  };
}
