import { decoderFor } from './encoding-labels.ts';
import { guessEncoding, isOtherLanguages, looksLike } from './guess-encoding.ts';
import { isLatin } from './latin-alphabets.ts';
import { repairUtf8 } from './repair-utf8.ts';

/** How the text was read: by which label, and who said so. */
export interface DecodedText {
  text: string;
  encoding: string;
  saidBy: 'bom' | 'http' | 'declaration' | 'sniffed';
}

function byteOrderMark(bytes: Uint8Array): { label: string; length: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', length: 3 };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { label: 'utf-32le', length: 4 };
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { label: 'utf-32be', length: 4 };
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', length: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', length: 2 };
  return null;
}

// Enough to tell text from wide text.
const wideSample = 400;

/** Wide text without a mark: every other byte of markup is zero, or three of four. Null for bytes that are not wide. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, Math.min(wideSample, bytes.length - (bytes.length % 4)));
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  // Accented letters of Europe have a zero too; other scripts do not, but their tags do.
  const isZero = zeros.map((count) => count > head.length / 4 / 2);
  const pattern = isZero.map((zero) => (zero ? '0' : 'x')).join('');
  const found = new Map([
    ['x0x0', 'utf-16le'],
    ['0x0x', 'utf-16be'],
    ['x000', 'utf-32le'],
    ['000x', 'utf-32be'],
  ]).get(pattern);
  return head.length >= 8 ? (found ?? null) : null;
}

// Bytes in which a declaration is looked for: XML's is first, HTML's `meta` belongs into the first 1,024 bytes but real pages are later.
const declarationBytes = 4096;

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, declarationBytes)).toString('latin1');
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  if (xml?.[1]) return xml[1];
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return meta?.[1] ?? null;
}

export const charsetOf = (contentType: string | null | undefined): string | null =>
  /\bcharset\s*=\s*["']?\s*([^\s;"']+)/i.exec(contentType ?? '')?.[1] ?? null;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder's way to say no.
    return false;
  }
};

// Share of replaced characters above which a label is taken as wrong rather than the text as damaged.
const tooManyReplaced = 0.001;

function replacedShare(text: string): number {
  let replaced = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) replaced += 1;
  return replaced / Math.max(1, text.length);
}

/**
 * Bytes of a feed or a page as text: by byte order mark, then HTTP header, then the declaration inside, then sniffed.
 * A label that clearly does not fit the bytes (they do not decode by it, but do as UTF-8 or by the other label) loses.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string | null): DecodedText {
  const sure = byMark(bytes) ?? asWide(bytes);
  if (sure !== null) return sure;
  const labelled = [...asLabelled(bytes, charsetOf(contentType), 'http'), ...asLabelled(bytes, declaredIn(bytes), 'declaration')];
  const good = labelled.find(({ text, encoding }) => replacedShare(text) <= tooManyReplaced && !isMislabelled(encoding, bytes));
  if (good !== undefined) return good;
  const sniffed = sniff(bytes);
  const [best] = labelled.sort((a, b) => replacedShare(a.text) - replacedShare(b.text));
  if (best === undefined || isMislabelled(best.encoding, bytes)) return sniffed;
  return replacedShare(sniffed.text) < replacedShare(best.text) ? sniffed : best;
}

function byMark(bytes: Uint8Array): DecodedText | null {
  const mark = byteOrderMark(bytes);
  const decode = mark && decoderFor(mark.label);
  return mark && decode && { text: decode(bytes.subarray(mark.length)), encoding: mark.label, saidBy: 'bom' };
}

function asWide(bytes: Uint8Array): DecodedText | null {
  const label = wideWithoutMark(bytes);
  const decode = label === null ? null : decoderFor(label);
  return label === null || decode === null ? null : { text: decode(bytes), encoding: label, saidBy: 'sniffed' };
}

/** By what somebody says, if that says anything. */
function asLabelled(bytes: Uint8Array, label: string | null, saidBy: 'http' | 'declaration'): DecodedText[] {
  const decode = label === null || isNoLabel(label) ? null : decoderFor(label);
  return label === null || decode === null ? [] : [{ text: decode(bytes), encoding: label.toLowerCase(), saidBy }];
}

/** ASCII says nothing of the bytes beyond it; and what could be read byte by byte up to here is no UTF-16, whoever says so. */
const isNoLabel = (label: string): boolean => /^(?:us-)?ascii$|^(?:utf-?(?:16|32)|ucs-?[24]|unicode|iso-10646)/i.test(label);

// So many multi-byte sequences are no accident.
const fewestSequences = 3;
// Text that is read as it was written scores above, text that is misread below.
const likely = 0.85;
const unlikely = 0.5;
const faultless = 0.95;

/** The bytes prove the label wrong: they are UTF-8 beyond ASCII, or look like no text as labelled and like text otherwise. */
function isMislabelled(label: string, bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return !/^utf-?8/i.test(label) && sequencesIn(bytes) >= (isWestern(label) ? 1 : fewestSequences);
  const known = knownToPlatform(label);
  if (/^utf-?8/i.test(label) || known === null) return false;
  const seeming = guessEncoding(bytes);
  const areLatin = isLatin(known) && isLatin(seeming);
  if (areLatin && isOtherLanguages(bytes, known, seeming)) return true;
  const [asSaid, asSeems] = [looksLike(bytes, known), looksLike(bytes, seeming)];
  if (asSaid < unlikely && asSeems >= likely) return true;
  // Text without a fault, which as labelled has many. Latin alphabets differ in a few letters.
  return asSeems >= faultless && asSeems - asSaid >= (areLatin ? 0.25 : 0.4);
}

const isWestern = (label: string) => /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/i.test(label);

function knownToPlatform(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // TextDecoder has no other way to say that it does not know a label.
    return null;
  }
}

function sequencesIn(bytes: Uint8Array): number {
  let sequences = 0;
  for (const byte of bytes) if (byte >= 0xc0) sequences += 1;
  return sequences;
}

/** Bytes that nobody labelled, or labelled wrongly: UTF-8 if they are, UTF-8 with some items in another encoding, else what they look like most. */
function sniff(bytes: Uint8Array): DecodedText {
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', saidBy: 'sniffed' };
  const repaired = repairUtf8(bytes);
  if (repaired !== null) return { text: repaired, encoding: 'utf-8', saidBy: 'sniffed' };
  const encoding = guessEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding, saidBy: 'sniffed' };
}
