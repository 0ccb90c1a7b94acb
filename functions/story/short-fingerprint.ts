/**
 * What the ledger keeps of a story it mailed, to know other reports of it for 14 days: about 130 bytes, since they are written
 * with every mail and read before every one.
 *
 * Bytes 0-1: language, 0 if not known. 2-5: minutes since 1970, 0 if not known. 6-7: the largest gram kept. 8-9: the toll its
 * headlines told, 0 if none. 10-11: the acts they told. 12: what was news, if it was mailed before: 0 nothing, 1 the toll, 2 and above an act.
 * 13-14: the toll before. Then a fingerprint with
 * fewer terms and grams. Text (base64), as the ledger has it.
 */
import { type Fingerprint, packFingerprint, readFingerprint } from './fingerprint.ts';
import type { StoryItem } from './group-terms.ts';
import { acts, type News, type Told } from './news.ts';

const HEADER_BYTES = 15;
const MOST_TERMS = 16;
const MOST_GRAMS = 28;
const MOST_SOUND_KEYS = 8;
const NEW_TOLL = 1;
const NEW_ACT = 2;
const MINUTE_MS = 60_000;

type Mailable = Pick<StoryItem, 'fingerprint' | 'language' | 'publishedAt'> & {
  told: Told;
  /** If the story was mailed before. */
  news: News | null;
};

export function shortFingerprint({ fingerprint, language, publishedAt, told, news }: Mailable): string {
  const packed = packFingerprint(shortened(fingerprint));
  const bytes = Buffer.alloc(HEADER_BYTES + packed.length);
  bytes.write((language ?? '').slice(0, 2), 0, 'latin1');
  bytes.writeUInt32LE(publishedAt === null ? 0 : Math.max(0, Math.floor(Date.parse(publishedAt) / MINUTE_MS)), 2);
  bytes.writeUInt16LE(fingerprint.grams.length > MOST_GRAMS ? (fingerprint.grams[MOST_GRAMS - 1] ?? 0xffff) : 0xffff, 6);
  bytes.writeUInt16LE(told.toll, 8);
  bytes.writeUInt16LE(told.acts, 10);
  bytes[12] = codeOf(news);
  bytes.writeUInt16LE(news?.kind === 'toll' ? news.before : 0, 13);
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

const codeOf = (news: News | null): number => {
  if (news === null) return 0;
  return news.kind === 'toll' ? NEW_TOLL : NEW_ACT + acts.indexOf(news.act);
};

/** What the ledger says that a story told; null if the text is none of ours. */
export function toldIn(text: string): Told | null {
  const bytes = Buffer.from(text, 'base64');
  return mailedItem('', text) && { toll: bytes.readUInt16LE(8), acts: bytes.readUInt16LE(10) };
}

/** Why a story came again; null if it did not. */
export function newsKept(text: string): News | null {
  const bytes = Buffer.from(text, 'base64');
  const code = bytes[12] ?? 0;
  if (code === 0 || mailedItem('', text) === null) return null;
  if (code === NEW_TOLL) return { kind: 'toll', toll: bytes.readUInt16LE(8), before: bytes.readUInt16LE(13) };
  const act = acts[code - NEW_ACT];
  return act === undefined ? null : { kind: 'act', act };
}

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
