import { createHash } from 'node:crypto';

/** What a feed remembers of one item that it showed: hashes in hex, short ones, since they only need to differ within one feed. */
export interface SeenItem {
  /** Of the guid; null if there is none, or none that tells the feed's items apart. */
  guid: string | null;
  /** Of the link's name (canonical URL). */
  link: string;
  /** Of the words of the title. */
  title: string;
  /** Of the words of title, summary and body, as the feed gives them. */
  revision: string;
  /** The article it stands for: 32 hex digits. */
  articleId: string;
  /** Several items stood under this link, so that the link alone tells nothing. */
  sharesLink: boolean;
  /** This feed brought the article: its changes count, those of other feeds that show it too do not. */
  own: boolean;
}

// Hex digits. Of a thousand items two have the same 40 bits once in two million feeds.
const keyDigits = 10;
const textDigits = 8;

const hash = (text: string, digits: number) => createHash('sha256').update(text).digest('hex').slice(0, digits);
export const itemKey = (text: string): string => hash(text, keyDigits);
export const textKey = (text: string): string => hash(text, textDigits);

/** Bytes of one packed item. */
export const SEEN_BYTES = 35;
const noGuid = '0'.repeat(keyDigits);

/** 35 bytes an item: flags, guid, link, title, revision, article. A feed of thirty items takes two kilobytes. */
export function packSeen(items: readonly SeenItem[]): Uint8Array {
  return Buffer.concat(
    items.map((item) =>
      Buffer.from(
        `0${(item.sharesLink ? 1 : 0) + (item.own ? 2 : 0)}${item.guid ?? noGuid}${item.link}${item.title}${item.revision}${item.articleId}`,
        'hex',
      ),
    ),
  );
}

/** Throws a RangeError for bytes that `packSeen` did not write. */
export function unpackSeen(bytes: Uint8Array): SeenItem[] {
  if (bytes.length % SEEN_BYTES !== 0) throw new RangeError(`${bytes.length} bytes are no whole number of seen items`);
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
  return Array.from({ length: bytes.length / SEEN_BYTES }, (_, index) => {
    const record = hex.slice(index * SEEN_BYTES * 2, (index + 1) * SEEN_BYTES * 2);
    const flags = Number.parseInt(record.slice(0, 2), 16);
    const guid = record.slice(2, 12);
    return {
      guid: guid === noGuid ? null : guid,
      link: record.slice(12, 22),
      title: record.slice(22, 30),
      revision: record.slice(30, 38),
      articleId: record.slice(38),
      sharesLink: (flags & 1) !== 0,
      own: (flags & 2) !== 0,
    };
  });
}

// 5,000 items of 35 bytes stay well below the 400 KB of a DynamoDB item.
export const maxSeen = 5_000;
// Items that fell out of a feed come back when a cache answers, or an item before them is taken down.
const fewestDeparted = 30;

/**
 * What to remember after a poll: all that the feed shows, and of what it no longer shows as much again. A feed that is
 * empty for once forgets nothing. `partly`: the poll saw only some of what the feed holds (children of a sitemap index).
 */
export function remembered(shown: readonly SeenItem[], before: readonly SeenItem[], partly: boolean): SeenItem[] {
  if (shown.length === 0) return [...before];
  const ids = new Set(shown.map((item) => item.articleId));
  const departed = before.filter((item) => !ids.has(item.articleId));
  const kept = partly ? maxSeen : Math.max(shown.length, fewestDeparted);
  return [...shown, ...departed.slice(0, kept)].slice(0, maxSeen);
}
