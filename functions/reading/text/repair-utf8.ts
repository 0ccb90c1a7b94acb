import { guessEncoding } from './guess-encoding.ts';

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
  const encoding = guessEncoding(Buffer.concat(broken.map(({ part }) => part)));
  const others = new TextDecoder(encoding);
  return parts
    .map((each) => {
      if (each.invalid === 0) return utf8.decode(each.part);
      return each.invalid > each.valid ? others.decode(each.part) : bySequence(each.part, others);
    })
    .join('');
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

/** Length of the UTF-8 sequence that begins here; 0 if none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
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

function bySequence(bytes: Uint8Array, others: { decode: (bytes: Uint8Array) => string }): string {
  let text = '';
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text += utf8.decode(bytes.subarray(start, at));
    let end = at + 1;
    while (end < bytes.length && sequenceAt(bytes, end) === 0) end += 1;
    text += others.decode(bytes.subarray(at, end));
    [at, start] = [end, end];
  }
  return text + utf8.decode(bytes.subarray(start));
}
