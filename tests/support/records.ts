/** Records as the tables keep them; what matters to a test is passed in. */
import { type Delivery, deliveryIdOf } from '../../functions/delivery/delivery.ts';
import { type Feed, newHealth, unread } from '../../functions/feed/feed.ts';
import type { Match } from '../../functions/match/match.ts';

export const sampleFeed = (parts: Partial<Feed> = {}): Feed => ({
  feedId: 'feed_1',
  url: 'https://news.example/feed',
  title: 'Example News',
  publisher: null,
  language: 'en',
  siteUrl: null,
  state: 'active',
  addedAt: '2026-11-20T08:00:00.000Z',
  dueAt: null,
  intervalMinutes: 15,
  ...unread,
  health: newHealth,
  ...parts,
});

export const sampleMatch = (parts: Partial<Match> = {}): Match => ({
  topicId: 't1',
  articleId: 'a1',
  matchedAt: '2026-11-23T08:00:00.000Z',
  ingestedAt: '2026-11-23T08:00:00.000Z',
  score: 0.8,
  reason: { terms: ['lighthouse'], where: 'title' },
  title: 'The lighthouse is lit again',
  url: 'https://news.example/a1',
  publisher: 'Example News',
  language: 'en',
  publishedAt: null,
  snippet: [{ text: 'lighthouse', marked: true }],
  likeness: null,
  queryRevision: 1,
  ...parts,
});

export const sampleDelivery = (parts: Partial<Delivery> = {}): Delivery => ({
  subscriberId: 's1',
  slot: 'daily#2026-11-23',
  deliveryId: deliveryIdOf('2026-11-23T05:00:00.000Z', 'daily#2026-11-23'),
  frequency: 'daily',
  state: 'sent',
  failedReason: null,
  ranges: {},
  chosen: {},
  heldBack: {},
  beyond: {},
  folded: {},
  likenesses: {},
  dropped: [],
  attempt: 1,
  messageId: 'm1',
  claimedAt: '2026-11-23T05:00:00.000Z',
  sentAt: '2026-11-23T05:00:01.000Z',
  ...parts,
});
