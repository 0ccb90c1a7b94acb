import iconv from 'iconv-lite';

/** How the text was read: by which label, and who said so. */
export interface DecodedText {
  text: string;
  encoding: string;
  saidBy: 'bom' | 'http' | 'declaration' | 'sniffed';
}

// What the platform's decoder does not know, or knows under another name, and the kept library does.
const otherDecoders = new Map(
  Object.entries({
    ibm855: 'cp855',
    cp855: 'cp855',
    maccyrillic: 'maccyrillic',
    'mac-cyrillic': 'maccyrillic',
    'x-mac-cyrillic': 'maccyrillic',
    macintosh: 'macroman',
    macroman: 'macroman',
    ibm437: 'cp437',
    cp437: 'cp437',
    ibm850: 'cp850',
    cp850: 'cp850',
    ibm852: 'cp852',
    cp852: 'cp852',
    ibm862: 'cp862',
    cp862: 'cp862',
    'utf-7': 'utf7',
    'utf-32': 'utf32',
    'utf-32le': 'utf32le',
    'utf-32be': 'utf32be',
    'ucs-4': 'utf32',
  }),
);

// Names seen in the wild for encodings that `TextDecoder` knows.
const aliases = new Map(
  Object.entries({
    utf8mb4: 'utf-8',
    utf_8: 'utf-8',
    cp949: 'euc-kr',
    ms949: 'euc-kr',
    uhc: 'euc-kr',
    cp932: 'shift_jis',
    ms932: 'shift_jis',
    cp936: 'gb18030',
    'x-gbk': 'gb18030',
    gb2312: 'gb18030',
    gbk: 'gb18030',
    cp950: 'big5',
    cp1250: 'windows-1250',
    cp1251: 'windows-1251',
    cp1252: 'windows-1252',
    cp1253: 'windows-1253',
    cp1254: 'windows-1254',
    cp1255: 'windows-1255',
    cp1256: 'windows-1256',
    cp1257: 'windows-1257',
    cp1258: 'windows-1258',
    cp866: 'ibm866',
    tis620: 'tis-620',
    cp874: 'windows-874',
    'latin-1': 'iso-8859-1',
    'iso8859-1': 'iso-8859-1',
  }),
);

type Decode = (bytes: Uint8Array) => string;

/** A decoder for a label, or null where nobody knows the label. */
function decoderFor(label: string): Decode | null {
  const name = label.trim().toLowerCase();
  const other = otherDecoders.get(name);
  if (other) return (bytes) => iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), other);
  try {
    const decoder = new TextDecoder(aliases.get(name) ?? name);
    return (bytes) => decoder.decode(bytes);
  } catch {
    // TextDecoder has no other way to say that it does not know a label.
    return iconv.encodingExists(name) ? (bytes) => iconv.decode(Buffer.from(bytes), name) : null;
  }
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

/** XML without a mark begins with `<`: where the zeros lie tells the width (XML 1.0, appendix F). */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return 'utf-16be';
  return null;
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
  const mark = byteOrderMark(bytes);
  if (mark) {
    const decode = decoderFor(mark.label);
    if (decode) return { text: decode(bytes.subarray(mark.length)), encoding: mark.label, saidBy: 'bom' };
  }
  const wide = wideWithoutMark(bytes);
  if (wide) {
    const decode = decoderFor(wide);
    if (decode) return { text: decode(bytes), encoding: wide, saidBy: 'sniffed' };
  }
  const said = [
    { label: charsetOf(contentType), saidBy: 'http' as const },
    { label: declaredIn(bytes), saidBy: 'declaration' as const },
  ];
  let best: DecodedText | null = null;
  for (const { label, saidBy } of said) {
    const decode = label === null ? null : decoderFor(label);
    if (!label || !decode || /^(us-)?ascii$/i.test(label)) continue;
    // What could be read byte by byte up to here is no UTF-16, whoever says so.
    if (/^(?:utf-?(?:16|32)|ucs-?[24]|unicode|iso-10646)/i.test(label)) continue;
    const text = decode(bytes);
    const candidate: DecodedText = { text, encoding: label.toLowerCase(), saidBy };
    if (replacedShare(text) <= tooManyReplaced && !looksLikeMisreadUtf8(label, bytes)) return candidate;
    if (best === null || replacedShare(text) < replacedShare(best.text)) best = candidate;
  }
  const sniffed = sniff(bytes);
  if (best === null) return sniffed;
  return replacedShare(sniffed.text) < replacedShare(best.text) || looksLikeMisreadUtf8(best.encoding, bytes) ? sniffed : best;
}

// So many multi-byte sequences are no accident.
const fewestSequences = 3;

/** Another label on bytes that are valid UTF-8 beyond ASCII: the label is wrong (a server's default, a file that was converted). */
function looksLikeMisreadUtf8(label: string, bytes: Uint8Array): boolean {
  if (/^utf-?8$/i.test(label) || !isUtf8(bytes)) return false;
  let sequences = 0;
  for (const byte of bytes) if (byte >= 0xc0) sequences += 1;
  return sequences >= (/^(?:iso-?8859-1|latin-?1|windows-1252|cp1252)$/i.test(label) ? 1 : fewestSequences);
}

function sniff(bytes: Uint8Array): DecodedText {
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', saidBy: 'sniffed' };
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  // A few damaged characters in a long UTF-8 text, for instance cut in the middle of one.
  if (hasMostlyValidUtf8(utf8)) return { text: utf8, encoding: 'utf-8', saidBy: 'sniffed' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', saidBy: 'sniffed' };
}

function hasMostlyValidUtf8(text: string): boolean {
  let beyondAscii = 0;
  let replaced = 0;
  for (const character of text) {
    if (character === '\uFFFD') replaced += 1;
    else if (character > '\u007F') beyondAscii += 1;
  }
  return beyondAscii > replaced * 4;
}
