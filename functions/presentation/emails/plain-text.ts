/** Layout of text parts: wrapped at a width that every mail reader shows whole. Links stay whole on their own lines. */

/** Columns. Readers and quoting leave 72 to 78 unbroken. */
const width = 72;
/** East Asian wide and fullwidth letters, and most emoji, take two columns. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Letters below the first wide one, each one column. */
const NARROW = /^[\0-\u10FF]*$/;
const columns = (text: string): number =>
  NARROW.test(text) ? text.length : Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 2 : 1), 0);

/** The text in lines of at most 72 columns, each after the indent. Only links may be longer. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const word of text
    .split(' ')
    .filter((each) => each !== '')
    .flatMap((each) => breakLong(each, width - indent.length))) {
    const added = columns(word) + (line === '' ? 0 : 1);
    if (line !== '' && length + added > width - indent.length) {
      lines.push(line);
      line = word;
      length = added - 1;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      length += added;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => indent + each).join('\n');
}

/** Pieces of a word that is longer than a line, as in scripts without spaces. Links are left whole. */
function breakLong(word: string, room: number): string[] {
  if (columns(word) <= room || word.includes('://')) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (columns(piece + letter) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

/** A heading with a line under it. */
export function underlined(heading: string, stroke = '-'): string {
  const wrapped = wrap(heading);
  const longest = Math.max(...wrapped.split('\n').map(columns));
  return `${wrapped}\n${stroke.repeat(longest)}`;
}

/** Blocks apart by empty lines; empty blocks left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}
