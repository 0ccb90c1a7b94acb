/** An address as people have it (a site, a page, a feed) -> the feeds that are there, each with its newest items. */
import { FeedRefused } from '../reading/feed-refused.ts';
import { linkedFeeds } from '../reading/pages/linked-feeds.ts';
import { decodeBytes } from '../reading/text/decode-bytes.ts';
import { addressFrom, type FeedPreview, previewOf } from './curate-feeds.ts';
import { fetchFeed } from './fetch-feed.ts';
import { knownFeedOf, USUAL_PATHS } from './known-sites.ts';
import type { WebFetch } from './web-fetch.ts';

export interface DiscoverDeps {
  fetch: WebFetch;
}

/** Feeds that are tried of those that a page names: more than anybody chooses from. */
const MOST_TRIED = 8;

/**
 * The feeds at an address, the most likely first. Throws FeedRefused with the reason for the address itself if neither it
 * nor anything it names is a feed.
 */
export async function discoverFeeds(deps: DiscoverDeps, input: string): Promise<FeedPreview[]> {
  const address = addressFrom(input);
  const known = knownFeedOf(address);
  const fromKnown = known === null ? [] : await readable(deps, [known]);
  if (fromKnown.length > 0) return fromKnown;
  try {
    return [await readOne(deps, address)];
  } catch (error) {
    if (!(error instanceof FeedRefused) || error.code !== 'web-page') throw error;
    const found = await ofPage(deps, address);
    if (found.length === 0) throw error;
    return found;
  }
}

async function ofPage(deps: DiscoverDeps, address: string): Promise<FeedPreview[]> {
  const page = await deps.fetch(address, { accept: 'text/html, application/xhtml+xml' });
  const named = linkedFeeds(decodeBytes(page.bytes, page.contentType).text, page.url).map(({ url }) => url);
  const fromPage = await readable(deps, named.slice(0, MOST_TRIED));
  if (fromPage.length > 0) return fromPage;
  for (const path of USUAL_PATHS) {
    const [found] = await readable(deps, [new URL(path, page.url).href]);
    if (found) return [found];
  }
  return [];
}

/** Those that can be read, in order. What cannot is no fault: these addresses are guesses. */
async function readable(deps: DiscoverDeps, urls: readonly string[]): Promise<FeedPreview[]> {
  const previews = await Promise.all(
    urls.map((url) =>
      readOne(deps, url).catch((error: unknown) => {
        if (error instanceof FeedRefused) return null;
        throw error;
      }),
    ),
  );
  const found = previews.filter((preview) => preview !== null);
  return [...new Map(found.map((preview) => [preview.feedId, preview])).values()];
}

async function readOne({ fetch }: DiscoverDeps, url: string): Promise<FeedPreview> {
  const { feed, movedTo } = await fetchFeed(fetch, url);
  if (feed === null) throw new FeedRefused('never-modified');
  return previewOf(feed, movedTo ?? url);
}
