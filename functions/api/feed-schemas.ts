import { z } from '@hono/zod-openapi';
import type { Feed } from '../feed/feed.ts';
import { HEALTHS, healthOf } from '../feed/feed-health.ts';

const instant = z.iso.datetime();

export const feedIdSchema = z
  .string()
  .regex(/^feed_[0-9a-f]{16}$/)
  .openapi({ example: 'feed_0123456789abcdef' });

export const feedSchema = z
  .object({
    feedId: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string().nullable(),
    siteUrl: z.string().nullable(),
    state: z.enum(['active', 'paused', 'gone']),
    health: z.enum(HEALTHS),
    lastError: z.object({ code: z.string(), message: z.string(), whatToDo: z.string(), at: instant }).nullable(),
    failuresInARow: z.int(),
    lastCheckedAt: instant.nullable(),
    lastSuccessAt: instant.nullable(),
    lastNewItemAt: instant.nullable(),
    itemsADay: z.number().nullable(),
    nextPollAt: instant.nullable(),
    addedAt: instant,
  })
  .openapi('Feed');

export function feedOf(feed: Feed, now: string): z.infer<typeof feedSchema> {
  const { feedId, url, title, publisher, language, siteUrl, state, addedAt, dueAt } = feed;
  const { lastError, failuresInARow, lastCheckedAt, lastSuccessAt, lastNewItemAt, itemsADay } = feed.health;
  return {
    ...{ feedId, url, title, publisher, language, siteUrl, state, health: healthOf(feed, now), lastError },
    ...{ failuresInARow, lastCheckedAt, lastSuccessAt, lastNewItemAt, itemsADay, nextPollAt: dueAt, addedAt },
  };
}

export const feedPreviewSchema = z
  .object({
    feedId: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    language: z.string().nullable(),
    format: z.string(),
    newest: z.array(z.object({ title: z.string().nullable(), url: z.string().nullable(), publishedAt: instant.nullable() })),
  })
  .openapi('FeedPreview');

export const addressSchema = z.object({
  url: z.string().trim().min(1).max(2_000).openapi({ description: 'Of a feed, a sitemap or a site.', example: 'https://news.example/' }),
});

export const newFeedSchema = addressSchema.extend({ publisher: z.string().trim().min(1).max(120).optional() }).openapi('NewFeed');

export const feedChangeSchema = z
  .object({ state: z.enum(['active', 'paused']), publisher: z.string().trim().min(1).max(120), language: z.string().regex(/^[a-z]{2,3}$/) })
  .partial()
  .openapi('FeedChange');

export const importSchema = z
  .object({ opml: z.string().min(1).max(1_000_000).openapi({ description: 'The text of an OPML list.' }) })
  .openapi('FeedImport');

export const importedSchema = z
  .object({
    feeds: z.array(
      z.object({
        url: z.string(),
        outcome: z.enum(['added', 'known', 'refused']),
        feed: feedPreviewSchema.nullable(),
        problem: z.string().nullable(),
        whatToDo: z.string().nullable(),
      }),
    ),
  })
  .openapi('ImportedFeeds');
