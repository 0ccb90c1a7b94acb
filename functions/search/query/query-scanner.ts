/** What people paste for a quote, a parenthesis or a bar. */
export const QUOTES = new Set('"“”„‟«»＂');
export const OPENING = new Set('(（');
export const CLOSING = new Set(')）');
export const BARS = new Set('|｜');
export const SPACE = /\s/u;
export const MEANINGFUL = /[\p{L}\p{N}]/u;
/** A query's text, and how far it has been read. */
export interface Parser {
  text: string;
  at: number;
  depth: number;
}

/** Up to white space, a quote, a parenthesis or a bar. */
const BARE_WORD = /[^\s"“”„‟«»＂()（）|｜]*/uy;

export function peekBareWord({ text, at }: Parser): string {
  BARE_WORD.lastIndex = at;
  return BARE_WORD.exec(text)?.[0] ?? '';
}

export function readBareWord(parser: Parser): string {
  const word = peekBareWord(parser);
  parser.at += word.length;
  return word;
}

/** Skips white space, AND, and bare words without a letter or digit ("US - Niger", "&"): they mean nothing. */
export function skipEmptyWords(parser: Parser): void {
  for (;;) {
    while (SPACE.test(parser.text[parser.at] ?? '')) parser.at += 1;
    const word = peekBareWord(parser);
    if (!isEmpty(word)) return;
    const empty = word.search(operatorsBefore(parser.text[parser.at + word.length]));
    parser.at += empty;
    if (empty < word.length) return;
  }
}

const isEmpty = (word: string): boolean => word === 'AND' || (word !== '' && !MEANINGFUL.test(word) && !/^-*=/u.test(word));

/** What at the end of a word belongs to a quote or a parenthesis that follows. */
function operatorsBefore(next = ' '): RegExp {
  if (QUOTES.has(next)) return /-*~?$/u;
  return OPENING.has(next) ? /-*$/u : /$/u;
}

export const atEnd = ({ text, at }: Parser) => at >= text.length || CLOSING.has(text[at] as string);
export const atBar = (parser: Parser) => BARS.has(parser.text[parser.at] ?? '') || peekBareWord(parser) === 'OR';
export const skipBar = (parser: Parser) => {
  parser.at += BARS.has(parser.text[parser.at] as string) ? 1 : 2;
};

export const replaceSpan = ({ text }: Parser, from: number, to: number, by: string) =>
  (text.slice(0, from) + by + text.slice(to)).replace(/\s+/gu, ' ').trim();

/** The query without the span that is at fault; null where nothing would be left. */
export function withoutSpan(parser: Parser, from: number, to: number): string | null {
  const left = replaceSpan(parser, from, to, '');
  return MEANINGFUL.test(left) ? left : null;
}
