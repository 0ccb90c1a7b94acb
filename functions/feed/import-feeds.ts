import { FeedRefused } from '../reading/feed-refused.ts';
import type { OpmlFeed } from '../reading/formats/read-opml.ts';
import { type AddDeps, addFeed, FeedKnown, type FeedPreview } from './curate-feeds.ts';

/** What became of one feed of a list. */
export type Imported =
  | { url: string; outcome: 'added'; feed: FeedPreview }
  | { url: string; outcome: 'known' }
  | { url: string; outcome: 'refused'; problem: string; whatToDo: string };

// Servers of different publishers: a few at a time finish a list of fifty well within half a minute.
const AT_ONCE = 8;

/** Tries and adds each feed of a list; one that fails holds up no other. Answers in the list's order. */
export async function importFeeds(deps: AddDeps, feeds: readonly OpmlFeed[], now: string): Promise<Imported[]> {
  const outcomes: Imported[] = [];
  for (let start = 0; start < feeds.length; start += AT_ONCE) {
    outcomes.push(...(await Promise.all(feeds.slice(start, start + AT_ONCE).map((feed) => importOne(deps, feed, now)))));
  }
  return outcomes;
}

async function importOne(deps: AddDeps, { url, title }: OpmlFeed, now: string): Promise<Imported> {
  try {
    return { url, outcome: 'added', feed: await addFeed(deps, { url, publisher: title }, now) };
  } catch (error) {
    if (error instanceof FeedKnown) return { url, outcome: 'known' };
    if (error instanceof FeedRefused) return { url, outcome: 'refused', problem: error.message, whatToDo: error.whatToDo };
    throw error;
  }
}
