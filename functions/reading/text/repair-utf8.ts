import { guessEncoding, likenessOfText, looksLike } from './guess-encoding.ts';

/**
 * Text that is UTF-8 but for some parts: an item that was pasted in another encoding, a byte that was damaged. Each item (or
 * line) that is no UTF-8 is read as what it looks like; where both stand in one, sequence by sequence. Null if there is no
 * more UTF-8 in it than chance puts there.
 */
export function repairUtf8(bytes: Uint8Array): string | null {
  const parts = partsOf(bytes).map((part) => ({ part, ...countsOf(part) }));
  const valid = parts.reduce((sum, each) => sum + each.valid, 0);
  const invalid = parts.reduce((sum, each) => sum + each.invalid, 0);
  if (valid * 2 < invalid) return null;
  const broken = parts.filter((each) => each.invalid > 0);
  const encoding = guessEncoding(Buffer.concat(broken.map((each) => (isOther(each) ? each.part : withoutSequences(each.part)))));
  const others = new TextDecoder(encoding);
  const text = parts.map((each) => repaired(each, others)).join('');
  // East Asian bytes are UTF-8 by chance now and then, but hardly a whole item of them.
  const isSure = parts.some((each) => each.invalid === 0 && each.valid >= fewestSure);
  const byAccident = !isSure && valid < invalid * 4 && looksLike(bytes, encoding) > likenessOfText(text) + clearly;
  return byAccident ? null : text;
}

const fewestSure = 3;
const clearly = 0.1;

/** As TextDecoder. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}

interface Part {
  part: Buffer;
  /** UTF-8 sequences beyond ASCII. */
  valid: number;
  /** Bytes that begin none. */
  invalid: number;
}

/** The part as a whole is in another encoding. */
const isOther = ({ valid, invalid }: Part): boolean => invalid > valid;

function repaired(each: Part, others: Decoder): string {
  if (each.invalid === 0) return utf8.decode(each.part);
  return isOther(each) ? others.decode(each.part) : bySequence(each.part, others);
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function partsOf(bytes: Uint8Array): Buffer[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  let start = 0;
  for (const { index } of buffer.toString('latin1').matchAll(/\n|<(?:item|entry)[\s>]/gi)) {
    if (index > start) parts.push(buffer.subarray(start, index));
    start = index;
  }
  parts.push(buffer.subarray(start));
  return parts;
}

/** Bytes of a UTF-8 sequence by its first one; 0 if none begins so. RFC 3629. */
function lengthBy(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead >= 0xf5) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Length of the UTF-8 sequence that begins here; 0 if none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const length = lengthBy(bytes[at] ?? 0);
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function countsOf(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) valid += 1;
    else if (length === 0) invalid += 1;
    at += Math.max(1, length);
  }
  return { valid, invalid };
}

/** Stretches of UTF-8 and of what is none, in turn. */
function* stretches(bytes: Uint8Array): Generator<{ isUtf8: boolean; bytes: Uint8Array }> {
  let start = 0;
  let wasUtf8 = true;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0 !== wasUtf8) {
      yield { isUtf8: wasUtf8, bytes: bytes.subarray(start, at) };
      [start, wasUtf8] = [at, !wasUtf8];
    }
    at += Math.max(1, length);
  }
  yield { isUtf8: wasUtf8, bytes: bytes.subarray(start) };
}

const bySequence = (bytes: Uint8Array, others: Decoder): string =>
  [...stretches(bytes)].map((stretch) => (stretch.isUtf8 ? utf8 : others).decode(stretch.bytes)).join('');

/** What is no UTF-8, with the ASCII around it. */
function withoutSequences(bytes: Buffer): Buffer {
  const kept: Uint8Array[] = [];
  for (const stretch of stretches(bytes)) kept.push(stretch.isUtf8 ? stretch.bytes.filter((byte) => byte < 0x80) : stretch.bytes);
  return Buffer.concat(kept);
}
