import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { FeedRefused } from '../../reading/feed-refused.ts';

export interface Body {
  bytes: Uint8Array;
  /** False when a packed answer broke off: what came can be read, but it is not all there is. */
  complete: boolean;
}

/** The body of an answer, unpacked; at most `maxBytes` before and after. Throws FeedRefused for more. */
export async function readBody(
  body: AsyncIterable<Buffer>,
  encoding: string | null,
  limits: { maxBytes: number; host: string },
): Promise<Body> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.length;
    if (total > limits.maxBytes) throw tooLarge(limits.maxBytes);
    chunks.push(chunk);
  }
  let unpacked: Body = { bytes: Buffer.concat(chunks), complete: true };
  for (const coding of codingsIn(encoding)) unpacked = await withoutCoding(unpacked, coding, limits);
  // Some servers pack and do not say so; some pack what a proxy has packed already.
  if (isGzip(unpacked.bytes)) unpacked = await withoutCoding(unpacked, 'gzip', limits);
  return unpacked;
}

const tooLarge = (maxBytes: number) => new FeedRefused('too-many-bytes', { limit: Math.round(maxBytes / 1024 / 1024) });

type Coding = 'gzip' | 'deflate' | 'br' | 'zstd';
const codings = new Map<string, Coding>([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'br'],
  ['zstd', 'zstd'],
]);

/** The codings to undo, last one first. Servers also write charsets and fancies there (`utf-8`, `none`): browsers ignore those. Two is more than anyone honest uses. */
const codingsIn = (encoding: string | null): Coding[] =>
  (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => codings.get(name.trim()))
    .filter((coding) => coding !== undefined)
    .slice(0, 2)
    .reverse();

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
// RFC 1950: deflate (8) in the low half, and the first two bytes a multiple of 31.
const hasZlibHeader = (bytes: Uint8Array) => ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;
/** Text stands there as it is: the server says that it packs, and does not. */
const isPlain = (bytes: Uint8Array) => /^(?:\xEF\xBB\xBF)?\s*[<{[]/.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));

const unpackers = {
  gzip: promisify(zlib.gunzip),
  deflate: promisify(zlib.inflate),
  rawDeflate: promisify(zlib.inflateRaw),
  br: promisify(zlib.brotliDecompress),
  zstd: promisify(zlib.zstdDecompress),
};

// What is there of a packed body that broke off, instead of an error.
const lenient = {
  gzip: { finishFlush: zlib.constants.Z_SYNC_FLUSH },
  deflate: { finishFlush: zlib.constants.Z_SYNC_FLUSH },
  rawDeflate: { finishFlush: zlib.constants.Z_SYNC_FLUSH },
  br: { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH },
  zstd: { finishFlush: zlib.constants.ZSTD_e_flush },
};

/** What the bytes say of themselves is stronger than what the server says of them. */
function kindOf(bytes: Uint8Array, coding: Coding): keyof typeof unpackers {
  if (isGzip(bytes)) return 'gzip';
  if (coding === 'gzip' && hasZlibHeader(bytes)) return 'deflate';
  return coding === 'deflate' && !hasZlibHeader(bytes) ? 'rawDeflate' : coding;
}

async function withoutCoding(packed: Body, coding: Coding, { maxBytes, host }: { maxBytes: number; host: string }): Promise<Body> {
  if (packed.bytes.length === 0 || isPlain(packed.bytes)) return packed;
  const kind = kindOf(packed.bytes, coding);
  const attempts = [
    { complete: packed.complete, options: {} },
    { complete: false, options: lenient[kind] },
  ];
  let problem: unknown;
  for (const { complete, options } of attempts) {
    try {
      const bytes = await unpackers[kind](packed.bytes, { ...options, maxOutputLength: maxBytes });
      return { bytes, complete };
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(maxBytes);
      problem = error;
    }
  }
  throw new FeedRefused('cannot-unpack', { host }, { cause: problem });
}
