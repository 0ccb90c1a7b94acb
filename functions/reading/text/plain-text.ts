import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

export const blockElements = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
export const silentElements = new Set(['script', 'style', 'head', 'noscript', 'iframe', 'svg', 'template', 'object', 'math']);

// Zero-width, soft-hyphen and direction-override characters: invisible, and they split words or turn lines around. Joiners stay: Persian and emoji need them.
const invisible = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

// C1 control characters are windows-1252 that somebody labelled as Latin-1, as HTML decides too.
const c1 = /[\u0080-\u009F]/g;
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Printable ASCII without double blanks.
const plain = /^(?:[!-~]| (?! ))*$/;

/** White space folded, invisible characters gone, paragraphs (lines) kept apart by one line break; null where nothing is left. */
export function foldSpace(text: string): string | null {
  // Most titles and summaries are plain already.
  if (plain.test(text)) return text.trim() || null;
  const folded = text
    .replace(c1, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? ' ')
    .replace(control, ' ')
    .replace(invisible, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .normalize('NFC');
  return folded === '' ? null : folded;
}

/** One line of text. */
export const foldLine = (text: string): string | null => foldSpace(text)?.replace(/\n/g, ' ') ?? null;

/** HTML as plain text: no tags, entities decoded once, blocks apart by line breaks. Null if there is no text. */
export function htmlToText(html: string): string | null {
  if (!/[<&]/.test(html)) return foldSpace(html.replace(/\s+/g, ' '));
  let text = '';
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (silentElements.has(name)) silent += 1;
        if (blockElements.has(name)) text += '\n';
      },
      onclosetag(name) {
        if (silentElements.has(name)) silent -= 1;
        if (blockElements.has(name)) text += '\n';
      },
      ontext(value) {
        // Source line breaks mean nothing in HTML.
        if (silent === 0) text += value.replace(/[\r\n]+/g, ' ');
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return foldSpace(text);
}

// Tags that people put into titles. `<video>` in a title about HTML is no markup.
const inlineTag =
  /<\/?(?:a|abbr|b|big|br|cite|code|em|font|i|img|p|q|s|small|span|strike|strong|sub|sup|tt|u|h[1-6]|div|mark|wbr|nobr)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*\s*\/?>/i;
const leftoverEntity = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;

// No headline is longer; what is, is an attack on the patterns below.
const longestTitle = 5_000;

/** A title or name: one line, with markup removed only where there is markup. */
export function titleText(written: string, options: { isHtml: boolean } = { isHtml: true }): string | null {
  const value = written.slice(0, longestTitle);
  let text = titleOf(value, options.isHtml);
  // Encoded twice by the publisher: no one means to show `&quot;` in a title.
  if (leftoverEntity.test(text)) text = decodeHTML(text);
  if (inlineTag.test(text)) text = htmlToText(text) ?? '';
  return foldLine(text);
}

function titleOf(value: string, isHtml: boolean): string {
  if (inlineTag.test(value)) return htmlToText(value) ?? '';
  return isHtml ? decodeHTML(value) : value;
}

const blockOrInlineTag = /<\/?(?:p|br|div|a|b|i|em|strong|img|ul|ol|li|span|table|tr|td|h[1-6]|blockquote|figure|iframe)(?:\s[^<>]*)?\/?>/i;
// Encoded twice is seen often, three times sometimes.
const mostEncodings = 3;

/** Text that may be HTML or not, as in feeds that do not say. What was encoded as a whole more than once is decoded as often. */
export function maybeHtmlToText(value: string): string | null {
  let html = value;
  for (let times = 1; times < mostEncodings && !/<[a-z!/]/i.test(html); times += 1) {
    const once = decodeHTML(html);
    if (!blockOrInlineTag.test(once) && !/&lt;\/?[a-z]/i.test(once)) break;
    html = once;
  }
  return /<[a-z!/][^<>]*>|&[a-z#][\w]*;/i.test(html) ? htmlToText(html) : foldSpace(html);
}

/** At most `maxBytes` of UTF-8, cut at a line or word where there is one near. */
export function capBytes(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  let cut = Buffer.from(text)
    .subarray(0, maxBytes)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  const space = cut.search(/\s\S*$/);
  if (space > cut.length * 0.9) cut = cut.slice(0, space);
  return cut;
}
