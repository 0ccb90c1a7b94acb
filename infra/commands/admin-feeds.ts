/** `admin feeds ...`, through the use cases that the console will call too. */
import { addFeed, FeedKnown, feedIdOf, listFeeds, pauseFeed, removeFeed, resumeFeed } from '../../functions/feed/curate-feeds.ts';
import { type Feed, isFailing, isLate, isSilent } from '../../functions/feed/feed.ts';
import { FeedRefused } from '../../functions/reading/feed-refused.ts';
import type { AdminDesk } from './admin-desk.ts';
import { AdminError } from './admin-desk.ts';

/** What each gives back is said to the admin, line by line. Throws `FeedRefused`, `FeedKnown`, `FeedUnknown`, `AdminError`. */
export const feedActions = {
  async add(desk: AdminDesk, url: string, { publisher }: { publisher?: string | undefined }): Promise<string[]> {
    const feed = await addFeed({ fetch: desk.fetch, putFeed: desk.feeds.putFeed }, { url, publisher: publisher ?? null }, desk.now);
    await desk.record('feed-added', feed.feedId, { url: feed.url });
    return [
      `Added ${feed.feedId}: ${feed.title ?? 'a feed without a title'} (${feed.format}${feed.language ? `, ${feed.language}` : ''}) at ${feed.url}`,
      ...feed.newest.map(
        ({ title, publishedAt }) => `  ${publishedAt?.slice(0, 16).replace('T', ' ') ?? 'no date         '}  ${title ?? ''}`,
      ),
    ];
  },

  async pause(desk: AdminDesk, url: string): Promise<string[]> {
    const feed = await feedBy(desk, url);
    await pauseFeed(desk.feeds, feed.feedId);
    await desk.record('feed-paused', feed.feedId, { url: feed.url });
    return [`Paused ${nameOf(feed)}. It is not polled until it is resumed.`];
  },

  async resume(desk: AdminDesk, url: string): Promise<string[]> {
    const feed = await feedBy(desk, url);
    await resumeFeed(desk.feeds, feed.feedId, desk.now);
    await desk.record('feed-resumed', feed.feedId, { url: feed.url });
    return [`Resumed ${nameOf(feed)}. It is due now.`];
  },

  async remove(desk: AdminDesk, url: string): Promise<string[]> {
    const feed = await feedBy(desk, url);
    await removeFeed(desk.feeds, feed.feedId);
    await desk.record('feed-removed', feed.feedId, { url: feed.url });
    return [`Removed ${nameOf(feed)}. What it brought stays.`];
  },
};

export async function feedLines(desk: AdminDesk): Promise<string[]> {
  const feeds = await listFeeds(desk.feeds);
  if (feeds.length === 0) return ['No feeds yet. Add one: npm run admin -- feeds add URL'];
  return feeds.flatMap((feed) => [
    `${stateOf(feed, desk.now).padEnd(8)}  ${feed.title ?? feed.url}`,
    `          ${feed.url}  (${feed.feedId})`,
    `          ${newsOf(feed)}`,
    ...(feed.health.lastError ? [`          ${feed.health.lastError.message} ${feed.health.lastError.whatToDo}`] : []),
  ]);
}

/** By its address or its id; also under an address it has moved away from. */
async function feedBy(desk: AdminDesk, urlOrId: string): Promise<Feed> {
  const found = (await desk.feeds.readFeed(urlOrId)) ?? (await desk.feeds.readFeed(feedIdOf(urlOrId)));
  if (found) return found;
  for await (const feed of desk.feeds.listAll()) if (feed.url === urlOrId) return feed;
  throw new AdminError('There is no such feed. To see them all: npm run admin -- feeds list');
}

const nameOf = (feed: Feed) => feed.title ?? feed.url;

function stateOf(feed: Feed, now: string): string {
  if (feed.state !== 'active') return feed.state;
  if (isFailing(feed)) return 'failing';
  if (isLate(feed, now)) return 'late';
  return isSilent(feed, now) ? 'silent' : 'fine';
}

function newsOf({ firstReadAt, health, dueAt }: Feed): string {
  const minute = (iso: string | null) => (iso === null ? 'never' : `${iso.slice(0, 16).replace('T', ' ')} UTC`);
  if (firstReadAt === null) return 'not read yet';
  const rhythm = health.itemsADay === null ? '' : `, ${health.itemsADay.toFixed(1)} a day`;
  return `last news ${minute(health.lastNewItemAt)}${rhythm}; next poll ${minute(dueAt)}`;
}

/** The line for a refusal that is about one feed; null where it is none. */
export function feedRefusal(error: unknown): string | null {
  if (error instanceof FeedRefused) return `${error.message} ${error.whatToDo}`;
  return error instanceof FeedKnown ? error.message : null;
}
