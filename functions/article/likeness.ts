// MinHash over three-word shingles, one byte a hash. Simhash, tried first, is too jumpy for the thirty to eighty words of
// a feed's summary: two edited words moved it further than two different reports are apart.
const shingleWords = 3;
const hashes = 48;
// Estimated share of common shingles from which two texts are one. A byline and a few edited words leave some 0.7 to 0.9;
// two reports about one event in other words share under 0.15.
const copyShare = 0.6;
// Two different bytes are equal by chance once in 256.
const chance = 1 / 256;
// Fewer words say too little: "Live updates" is no copy of "Live updates".
const fewestWords = 20;
// Beyond this a copy is long recognised; agencies' texts are cut at different lengths.
const mostWords = 400;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Scripts that are written without blanks between words: there each character counts as a word. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const unitsOf = (text: string): string[] => wordsOf(text).flatMap((word) => (unspaced.test(word) ? [...word] : [word]));

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Sketch of a text by which another outlet's copy is recognised: 96 hex digits. Null where the text is too short to tell
 * (under 20 words).
 */
export function likenessOf(text: string): string | null {
  const units = unitsOf(text).slice(0, mostWords);
  if (units.length < fewestWords) return null;
  const lowest = new Uint32Array(hashes).fill(0xffffffff);
  for (let at = 0; at + shingleWords <= units.length; at += 1) {
    const shingle = hashOf(units.slice(at, at + shingleWords).join(' '));
    for (let index = 0; index < hashes; index += 1) {
      const value = mixed(shingle ^ Math.imul(index + 1, 0x9e3779b1));
      if (value < (lowest[index] ?? 0)) lowest[index] = value;
    }
  }
  return Buffer.from(lowest.map((value) => value & 0xff)).toString('hex');
}

/** Whether two sketches are of one text, give or take a headline, a byline or a few edited words. */
export function isCopy(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && commonShare(a, b) >= copyShare;
}

/** Estimated share of shingles that two sketched texts have in common, 0 to 1. */
export function commonShare(a: string, b: string): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += 2) if (a[at] === b[at] && a[at + 1] === b[at + 1]) equal += 1;
  return Math.max(0, (equal / (a.length / 2) - chance) / (1 - chance));
}
