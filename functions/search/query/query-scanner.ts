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
    while (parser.at < parser.text.length && SPACE.test(parser.text[parser.at] as string)) parser.at += 1;
    const word = peekBareWord(parser);
    if (word === '') return;
    if (word !== 'AND' && MEANINGFUL.test(word)) return;
    if (word.startsWith('=') || /^-+=/u.test(word)) return;
    const next = parser.text[parser.at + word.length] ?? ' ';
    const operators = QUOTES.has(next) ? /-*~?$/u : OPENING.has(next) ? /-*$/u : /$/u;
    const empty = word.search(operators);
    parser.at += empty;
    if (empty < word.length) return;
  }
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
