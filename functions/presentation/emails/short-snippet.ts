/** A snippet cut down for a story that is not the first: whole sentences if one has room. */
import type { SnippetPart } from '../../match/match.ts';
import { ABBREVIATED } from '../../match/sentences.ts';

/** From this share of the length on a whole sentence is worth more than one that is fuller and broken off. */
const LEAST_SHARE = 0.4;

/** At most `length` characters: up to the last sentence that ends there, else up to a word, with an ellipsis. */
export function shortened(parts: readonly SnippetPart[], length: number): readonly SnippetPart[] {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= length) return parts;
  const sentence = lastSentenceEnd(text.slice(0, length + 1));
  if (sentence >= LEAST_SHARE * length) return upTo(parts, sentence);
  const word = text.slice(0, length).search(/\s\S*$/u);
  return [...upTo(parts, word > 0 ? word : length), { text: '\u00a0…', marked: false }];
}

/** Just behind the last full stop, question mark or exclamation mark that ends a sentence; 0 if there is none. */
function lastSentenceEnd(text: string): number {
  const ends = [...text.matchAll(/[.!?…]["'”’»)\]]*(?=\s)/gu)].map(({ index, 0: end }) => index + end.length);
  return ends.findLast((end) => !ABBREVIATED.test(text.slice(0, end))) ?? 0;
}

function upTo(parts: readonly SnippetPart[], length: number): SnippetPart[] {
  const kept: SnippetPart[] = [];
  let left = length;
  for (const part of parts) {
    if (left <= 0) break;
    kept.push({ ...part, text: part.text.slice(0, left) });
    left -= part.text.length;
  }
  return kept;
}
