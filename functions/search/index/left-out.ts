import { datelineIn, furnitureAround, type Stretch, titleEndIn } from '../analysis/furniture.ts';
import { CUE } from '../analysis/word-flags.ts';
import { int32At, uint16At } from '../typed-arrays.ts';
import type { ArticleWords, FieldNumber } from './article-words.ts';

/** The dateline of a wire says where its reporter sits, not what the article is about. */
export const leaveDatelineOut = (words: ArticleWords, field: FieldNumber): void =>
  leaveOut(words, field, { start: 0, end: datelineIn(words.texts[field]) });

/** The name of its outlet at the end of a title. */
export const leaveOutletOut = (words: ArticleWords): void =>
  leaveOut(words, 0, { start: titleEndIn(words.texts[0]), end: words.texts[0].length });

/** Leaves out what wires and pages put into every text, wherever a word is a cue for it. */
export function leaveFurnitureOut(words: ArticleWords, field: FieldNumber, flagsOf: Uint16Array): void {
  let until = 0;
  for (let position = words.firsts[field]; position < words.lasts[field]; position += 1) {
    const at = int32At(words.starts, position);
    if (at < until || (uint16At(flagsOf, int32At(words.ids, position)) & CUE) === 0) continue;
    const stretch = furnitureAround(words.texts[field], at);
    if (stretch === null) continue;
    leaveOut(words, field, stretch);
    until = stretch.end;
  }
}

/** What stands in a stretch is a gap. */
function leaveOut(words: ArticleWords, field: FieldNumber, { start, end }: Stretch): void {
  for (let position = words.firsts[field]; position < words.lasts[field]; position += 1) {
    const at = int32At(words.starts, position);
    if (at >= end) return;
    if (at >= start) words.ids[position] = 0;
  }
}
