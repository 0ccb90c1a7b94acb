/**
 * What the ledger keeps of a story it mailed, to know other reports of it for 14 days: about 130 bytes, since they are written
 * with every mail and read before every one.
 *
 * Bytes 0-1: language, 0 if not known. 2-5: minutes since 1970, 0 if not known. 6-7: the largest gram kept. 8: the toll its
 * title tells, 0 if none. 9: 1 if it came as an update. Then a fingerprint with
 * fewer terms and grams. Text (base64), as the ledger has it.
 */
import { type Fingerprint, packFingerprint, readFingerprint } from './fingerprint.ts';
import type { StoryItem } from './group-terms.ts';
import { tollOf } from './toll.ts';

const HEADER_BYTES = 10;
const MOST_TERMS = 16;
const MOST_GRAMS = 28;
const MOST_SOUND_KEYS = 8;
/** Steps to a doubling of a toll. */
const TOLL_STEPS = 8;
const MINUTE_MS = 60_000;

type Mailable = Pick<StoryItem, 'fingerprint' | 'language' | 'publishedAt'> & { title: string; isUpdate: boolean };

export function shortFingerprint({ fingerprint, language, publishedAt, title, isUpdate }: Mailable): string {
  const packed = packFingerprint(shortened(fingerprint));
  const bytes = Buffer.alloc(HEADER_BYTES + packed.length);
  bytes.write((language ?? '').slice(0, 2), 0, 'latin1');
  bytes.writeUInt32LE(publishedAt === null ? 0 : Math.max(0, Math.floor(Date.parse(publishedAt) / MINUTE_MS)), 2);
  bytes.writeUInt16LE(fingerprint.grams.length > MOST_GRAMS ? (fingerprint.grams[MOST_GRAMS - 1] ?? 0xffff) : 0xffff, 6);
  bytes.set([tollSteps(title), Number(isUpdate)], 8);
  bytes.set(packed, HEADER_BYTES);
  return bytes.toString('base64');
}

/** The mailed article as an item to group with; null if the text is none of ours, as an older version's. */
export function mailedItem(articleId: string, text: string): StoryItem | null {
  const bytes = Buffer.from(text, 'base64');
  const fingerprint = bytes.length > HEADER_BYTES ? readFingerprint(bytes.subarray(HEADER_BYTES)) : null;
  if (fingerprint === null) return null;
  const language = bytes.toString('latin1', 0, 2).replaceAll('\0', '');
  const minutes = bytes.readUInt32LE(2);
  return {
    articleId,
    fingerprint: { ...fingerprint, gramsUpTo: bytes.readUInt16LE(6) },
    language: language === '' ? null : language,
    outlet: '',
    publishedAt: minutes === 0 ? null : new Date(minutes * MINUTE_MS).toISOString(),
  };
}

/** Whether what the ledger keeps of a story says that it came as an update. */
export const cameAsUpdate = (text: string): boolean => Buffer.from(text, 'base64')[9] === 1 && mailedItem('', text) !== null;

/** Whether a title tells at least twice the toll of what was mailed. */
export function doublesToll(title: string, mailed: string): boolean {
  const before = Buffer.from(mailed, 'base64')[8] ?? 0;
  return before > 0 && tollSteps(title) >= before + TOLL_STEPS;
}

const tollSteps = (title: string): number => Math.min(255, Math.round(TOLL_STEPS * Math.log2(tollOf(title) ?? 1)));

/** The weightiest terms, and the grams with the smallest hashes: compared with another's up to the same one, they estimate the whole. */
function shortened(fingerprint: Fingerprint): Fingerprint {
  const { terms, weights, names, inTitle, grams } = fingerprint;
  const kept = [...terms.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, MOST_TERMS)
    .sort((a, b) => a - b);
  const pick = (values: Uint8Array) => Uint8Array.from(kept, (at) => values[at] ?? 0);
  return {
    ...fingerprint,
    terms: Uint32Array.from(kept, (at) => terms[at] ?? 0),
    weights: pick(weights),
    names: pick(names),
    inTitle: pick(inTitle),
    grams: grams.slice(0, MOST_GRAMS),
    soundKeys: fingerprint.soundKeys.slice(0, MOST_SOUND_KEYS),
  };
}
