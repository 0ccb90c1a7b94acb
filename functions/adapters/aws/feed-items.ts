/** How feeds are kept: the feed, and beside it what it showed last, so that a poll that finds nothing new writes the small one alone. */
import * as z from 'zod';
import type { Feed, FeedHealth, Validators } from '../../feed/feed.ts';
import { SEEN_BYTES, type SeenItem, unpackSeen } from '../../feed/seen-items.ts';
import type { RefusedCode } from '../../reading/feed-refused.ts';
import { type Item, itemCodec, objectOf } from './codec.ts';

// The one partition of the sparse index `due`: feeds are polled some thousand an hour, far below what a partition takes.
export const dueIn = 'due';
// The one partition of the index `byTitle`: a feed is written there when it is added or gets another name.
export const listedIn = 'feeds';

const text = z.string();
const maybeText = text.nullable();

const refusedCode = z.enum({
  empty: 'empty',
  'web-page': 'web-page',
  'not-a-feed': 'not-a-feed',
  broken: 'broken',
  'too-deep': 'too-deep',
  'too-large': 'too-large',
  'address-refused': 'address-refused',
  'not-found': 'not-found',
  gone: 'gone',
  forbidden: 'forbidden',
  'rate-limited': 'rate-limited',
  'not-ready': 'not-ready',
  'server-error': 'server-error',
  unreachable: 'unreachable',
  'too-slow': 'too-slow',
  redirects: 'redirects',
} satisfies { [Code in RefusedCode]: Code });

const validators = objectOf<Validators>({ etag: maybeText, lastModified: maybeText, bodyHash: maybeText });
const seenItems = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length % SEEN_BYTES === 0)
  .transform(unpackSeen);

type FeedRecord = Omit<Feed, 'seen'>;
export const feedCodec = itemCodec<FeedRecord>('feed', ['feedId'], {
  feedId: text,
  url: text,
  title: maybeText,
  publisher: maybeText,
  language: maybeText,
  siteUrl: maybeText,
  state: z.enum(['active', 'paused', 'gone']),
  addedAt: text,
  // Absent while null: the index `due` holds only feeds that are due some time.
  dueAt: maybeText.default(null),
  intervalMinutes: z.number(),
  validators,
  firstReadAt: maybeText,
  move: z.object({ to: text, since: text }).nullable().default(null),
  sitemaps: z.record(text, validators).default({}),
  health: objectOf<FeedHealth>({
    lastCheckedAt: maybeText,
    lastSuccessAt: maybeText,
    lastNewItemAt: maybeText,
    failuresInARow: z.number(),
    lastError: z.object({ code: refusedCode, message: text, whatToDo: text, at: text }).nullable(),
    itemsADay: z.number().nullable(),
  }),
});

export const seenCodec = itemCodec<{ seen: SeenItem[] }>('seen items', ['feedId'], { seen: seenItems });
/** Of a feed, the key of what it showed last. */
export const seenKey = (feedId: string): string => `${feedId}#seen`;
export const isSeen = ({ feedId }: Item): boolean => String(feedId).endsWith('#seen');
/** What the index `due` holds of a feed. */
export type DueFeed = Pick<Feed, 'feedId' | 'url' | 'dueAt'>;
export const dueCodec = itemCodec<DueFeed>('feed', ['feedId'], { feedId: text, url: text, dueAt: maybeText });

/** As people look for it: small letters, an article in front of it aside. A key of DynamoDB must not be empty. */
export const sortedAs = (text: string): string => text.trim().toLowerCase().replace(/^the /, '').slice(0, 200);
export const sortTitleOf = ({ title, publisher, url }: Feed): string => sortedAs(publisher ?? title ?? url) || url;

export const toItem = (feed: Feed): Item => {
  const { dueAt, ...fields } = feedCodec.toItem(feed);
  const item = { ...fields, listedIn, sortTitle: sortTitleOf(feed) };
  return dueAt === null ? item : { ...item, dueAt, dueIn };
};
