import { describe, expect, test } from 'vitest';
import { pollFeeds, spreadByHost } from '../../../functions/feed/poll-feeds.ts';

const now = '2026-11-23T07:00:00.000Z';
const feed = (feedId: string, host = 'example.org') => ({ feedId, dueAt: now, url: `https://${host}/${feedId}` });

/** Feeds that are due as the table holds them, and what was queued. */
function scene(feeds: ReturnType<typeof feed>[], { pages = 1 } = {}) {
  const leases = new Map<string, string>();
  const queued: string[] = [];
  const perPage = Math.ceil(feeds.length / pages);
  const deps = {
    async listDue(_now: string, page: string | undefined) {
      const start = Number(page ?? 0);
      const next = start + perPage < feeds.length ? String(start + perPage) : undefined;
      return { feeds: feeds.slice(start, start + perPage), next };
    },
    async lease(feedId: string, at: string, until: string) {
      if ((leases.get(feedId) ?? '') > at) return false;
      leases.set(feedId, until);
      return true;
    },
    queueFeeds: async (feedIds: string[]) => void queued.push(...feedIds),
  };
  return { deps, leases, queued };
}

describe('feeds that are due', () => {
  test('are queued once, on all pages, however often the clock ticks while they are under way', async () => {
    const { deps, queued } = scene([feed('a'), feed('b'), feed('c')], { pages: 2 });
    expect(await pollFeeds(deps, now)).toEqual({ feedsQueued: 3 });
    expect(await pollFeeds(deps, '2026-11-23T07:01:00.000Z')).toEqual({ feedsQueued: 0 });
    expect(queued.sort()).toEqual(['a', 'b', 'c']);
  });

  test('are queued again a quarter of an hour later if their message was lost', async () => {
    const { deps, queued } = scene([feed('a')]);
    await pollFeeds(deps, now);
    await pollFeeds(deps, '2026-11-23T07:14:59.000Z');
    expect(queued).toEqual(['a']);
    await pollFeeds(deps, '2026-11-23T07:15:00.000Z');
    expect(queued).toEqual(['a', 'a']);
  });
});

test('feeds of one host stand as far apart as can be', () => {
  const feeds = [feed('a'), feed('b'), feed('c', 'example.net'), feed('d', 'example.com')];
  expect(spreadByHost(feeds).map(({ feedId }) => feedId)).toEqual(['a', 'c', 'd', 'b']);
});
