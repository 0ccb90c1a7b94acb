import { ANALYSER_VERSION } from '../analysis/lexicon.ts';
import { arraysOf, type TopicIndex } from './topic-index.ts';

/** An index that this code cannot read: not one, cut short, or compiled by another version of the analyser. */
export class UnreadableIndexError extends Error {
  override readonly name = 'UnreadableIndexError';
  readonly code: 'not-an-index' | 'cut-short' | 'other-analyser';

  constructor(code: UnreadableIndexError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const MAGIC = 'TOCSINIX';
/** Changes with the layout of the arrays or of the instructions. */
const FORMAT = 1;

/** What must be the same for an index to be read: the layout, and all that turns text into keys. */
export const INDEX_VERSION = `${FORMAT}.${ANALYSER_VERSION}`;

interface Header {
  format: number;
  analyserVersion: string;
  topics: number;
  arrays: { name: string; kind: 1 | 2 | 4; start: number; length: number }[];
}

/** The index as one block of bytes, the arrays one after the other as they lie in memory (little endian). */
export function writeSnapshot(index: TopicIndex): Uint8Array {
  const arrays = arraysOf(index);
  let end = 0;
  const placed = arrays.map(([name, array]) => {
    const start = end;
    end = align(start + array.byteLength);
    return { name, kind: array.BYTES_PER_ELEMENT as 1 | 2 | 4, start, length: array.length };
  });
  const header: Header = { format: FORMAT, analyserVersion: index.analyserVersion, topics: index.topics, arrays: placed };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const body = align(MAGIC.length + 4 + text.length);
  const bytes = new Uint8Array(body + end);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(MAGIC.length, text.length, true);
  bytes.set(text, MAGIC.length + 4);
  arrays.forEach(([, array], number) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), body + (placed[number] as { start: number }).start);
  });
  return bytes;
}

const align = (length: number) => (length + 7) & ~7;

/** Reads a snapshot without copying: the index lives in `bytes`. Throws UnreadableIndexError. */
export function readSnapshot(bytes: Uint8Array): TopicIndex {
  const { header, body } = readHeader(bytes);
  if (header.format !== FORMAT || header.analyserVersion !== ANALYSER_VERSION) {
    const message = `This index was compiled by version ${header.format}/${header.analyserVersion} of the analyser; this is ${FORMAT}/${ANALYSER_VERSION}. Compile it again.`;
    throw new UnreadableIndexError('other-analyser', message);
  }
  const aligned = (bytes.byteOffset + body) % 8 === 0 ? bytes : bytes.slice();
  const array = (name: string) => {
    const place = header.arrays.find((each) => each.name === name);
    if (place === undefined) throw new UnreadableIndexError('not-an-index', `This index lacks ${name}.`);
    const start = aligned.byteOffset + body + place.start;
    if (start + place.length * place.kind > aligned.byteOffset + aligned.byteLength) {
      throw new UnreadableIndexError('cut-short', 'This index is cut short.');
    }
    return { buffer: aligned.buffer, start, length: place.length };
  };
  const words = (name: string) => {
    const { buffer, start, length } = array(name);
    return new Uint32Array(buffer, start, length);
  };
  const octets = (name: string) => {
    const { buffer, start, length } = array(name);
    return new Uint8Array(buffer, start, length);
  };
  const revisions = array('revisions');
  return {
    analyserVersion: header.analyserVersion,
    topics: header.topics,
    programs: words('programs'),
    postings: words('postings'),
    postingStarts: words('postingStarts'),
    keys: { slots: words('keySlots'), offsets: words('keyOffsets'), bytes: octets('keyBytes') },
    keyTerms: words('keyTerms'),
    keyTermStarts: words('keyTermStarts'),
    names: words('names'),
    revisions: new Uint16Array(revisions.buffer, revisions.start, revisions.length),
    topicIds: octets('topicIds'),
    topicIdStarts: words('topicIdStarts'),
  };
}

function readHeader(bytes: Uint8Array): { header: Header; body: number } {
  const start = MAGIC.length + 4;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new UnreadableIndexError('not-an-index', 'This is not a topic index.');
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(MAGIC.length, true);
  if (start + length > bytes.length) throw new UnreadableIndexError('cut-short', 'This index is cut short.');
  try {
    return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))) as Header, body: align(start + length) };
  } catch (error) {
    if (error instanceof SyntaxError) throw new UnreadableIndexError('not-an-index', 'This is not a topic index: its head is no JSON.');
    throw error;
  }
}
