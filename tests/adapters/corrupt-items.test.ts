import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { adminsTable } from '../../functions/adapters/aws/admins-table.ts';
import { apiKeysTable } from '../../functions/adapters/aws/api-keys-table.ts';
import { articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { auditLogTable } from '../../functions/adapters/aws/audit-log-table.ts';
import { checkpointsTable } from '../../functions/adapters/aws/checkpoints-table.ts';
import type { CorruptItem } from '../../functions/adapters/aws/codec.ts';
import { deliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import { feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { hostsTable } from '../../functions/adapters/aws/hosts-table.ts';
import { limitsTable } from '../../functions/adapters/aws/limits-table.ts';
import { matchesTable } from '../../functions/adapters/aws/matches-table.ts';
import { pointersTable } from '../../functions/adapters/aws/pointers-table.ts';
import { sendRate } from '../../functions/adapters/aws/send-rate.ts';
import { subscribersTable } from '../../functions/adapters/aws/subscribers-table.ts';
import { suppressionsTable } from '../../functions/adapters/aws/suppressions-table.ts';
import { topicIndex } from '../../functions/adapters/aws/topic-index.ts';
import { topicVersionsTable } from '../../functions/adapters/aws/topic-versions-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { publishTopics } from '../../functions/match/publish-topics.ts';
import { INDEX_VERSION } from '../../functions/search/index/snapshot.ts';
import { type TableName, tables } from '../../infra/wiring.ts';
import { anArticle } from '../support/articles.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { sampleDelivery, sampleFeed, sampleMatch } from '../support/records.ts';
import { subscriberOf, subscriptionOf, topicOf } from '../support/subscribers.ts';

const at = '2026-11-23T08:00:00.000Z';
const later = '2026-11-23T09:00:00.000Z';

let engines: TestEngines;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  engines = await startEngines();
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
});
afterAll(() => engines.stop());

let told: CorruptItem[] = [];
const listen = (message: unknown) => told.push(message as CorruptItem);
beforeEach(() => {
  told = [];
  subscribe('tocsin:corrupt-item', listen);
});
afterEach(() => {
  unsubscribe('tocsin:corrupt-item', listen);
});

const poison = (table: TableName, item: Record<string, unknown>) =>
  client.send(new PutCommand({ TableName: engines.tableName(table), Item: item }));
const toldOf = (key: string) => told.filter((each) => each.key === key);

/** For every table: what lies beside a corrupt item is read, and the item is told of. */
const poisoned: Record<TableName, () => Promise<void>> = {
  async articles() {
    const table = articlesTable(engines.tableName('articles'));
    await table.putArticle(anArticle({ articleId: 'well', ingestedAt: at }), at);
    await poison('articles', {
      articleId: 'bad',
      ingestedOn: '2026-11-23',
      ingestedAt: at,
      title: 7,
      unmatchedIn: 'unmatched',
      unmatchedSince: at,
    });
    expect(await table.readArticle('bad')).toBeNull();
    expect((await table.listIngestedOn('2026-11-23', { limit: 10 })).articles.map(({ articleId }) => articleId)).toEqual(['well']);
    expect((await table.knownArticles(['bad', 'well'])).map(({ articleId }) => articleId)).toEqual(['well']);
    expect(toldOf('bad')).toHaveLength(3);
    expect(toldOf('bad')[0]?.problems).toContain('title: Invalid input: expected string, received number');
  },

  async topics() {
    const table = topicsTable(engines.tableName('topics'));
    const index = topicIndex({ pointersTable: engines.tableName('pointers'), bucket: engines.bucketName('topicIndex') });
    await table.addTopic(topicOf('lighthouse', { topicId: 'well', kind: 'curated', changedAt: at }));
    await poison('topics', {
      topicId: 'bad',
      changedIn: 'topics',
      changedAt: at,
      curatedIn: 'curated',
      title: 'Bad',
      query: ['lighthouse'],
    });
    expect(await table.findTopic('bad')).toBeNull();
    expect((await table.listCurated()).map(({ topicId }) => topicId)).toEqual(['well']);
    expect(await table.readTitles(['bad', 'well'])).toEqual(new Map([['well', 'lighthouse']]));
    // One corrupt topic must not stop the publishing of all.
    const pointer = await publishTopics({ ...table, ...index }, ['bad', 'well'], later);
    expect(pointer).toMatchObject({ revision: 1, baseTopics: 1 });
    expect(toldOf('bad').length).toBeGreaterThan(3);
  },

  async topicVersions() {
    const table = topicVersionsTable(engines.tableName('topicVersions'));
    const version = { topicId: 't', title: 'T', query: 'q', language: 'en', breadth: 'balanced' as const, changedAt: at, changedBy: 'b' };
    await table.putVersion({ ...version, revision: 1 });
    await poison('topicVersions', { ...version, revision: 2, query: ['q'] });
    expect((await table.listVersions('t', 10)).map(({ revision }) => revision)).toEqual([1]);
    expect(toldOf('t / 2')).toHaveLength(1);
  },

  async matches() {
    const table = matchesTable(engines.tableName('matches'));
    await table.putMatch(sampleMatch({ topicId: 't', articleId: 'well', matchedAt: at }));
    await poison('matches', { topicId: 't', articleId: 'bad', matchedAt: at, score: 'high' });
    expect((await table.listMatches('t', '2026-11-01T00:00:00.000Z', later, 9)).map(({ articleId }) => articleId)).toEqual(['well']);
    expect(await table.readMatches([{ topicId: 't', articleId: 'bad' }])).toEqual([]);
    expect(toldOf('t / bad')).toHaveLength(2);
  },

  async feeds() {
    const table = feedsTable(engines.tableName('feeds'));
    await table.putFeed(sampleFeed({ feedId: 'feed_well', dueAt: at }));
    await poison('feeds', { ...sampleFeed({ feedId: 'feed_bad' }), dueIn: 'due', dueAt: at, url: 7, health: 'poor' });
    expect((await table.listDue(later)).feeds.map(({ feedId }) => feedId)).toEqual(['feed_well']);
    expect((await Array.fromAsync(table.listAll())).map(({ feedId }) => feedId)).toEqual(['feed_well']);
    expect(toldOf('feed_bad')).toHaveLength(2);
  },

  async apiKeys() {
    const table = apiKeysTable(engines.tableName('apiKeys'));
    const key = {
      name: 'n',
      scopes: ['topics:read'] as const,
      secretHash: 'h',
      createdAt: at,
      createdBy: 'b',
      lastUsedOn: null,
      revokedAt: null,
    };
    await table.putKey({ ...key, keyId: 'well' });
    await poison('apiKeys', { ...key, keptIn: 'keys', keyId: 'bad', scopes: ['everything'] });
    expect(await table.readKey('bad')).toBeNull();
    expect((await table.listKeys()).map(({ keyId }) => keyId)).toEqual(['well']);
    expect(toldOf('bad')).toHaveLength(2);
  },

  async admins() {
    const table = adminsTable(engines.tableName('admins'));
    const admin = { name: 'n', role: 'admin' as const, firstSeenAt: at, signedInAt: at, signedOutAt: null };
    await table.putAdmin({ ...admin, adminId: 'well' });
    await poison('admins', { ...admin, keptIn: 'admins', adminId: 'bad', role: 'owner' });
    expect(await table.readAdmin('bad')).toBeNull();
    expect((await table.listAdmins()).map(({ adminId }) => adminId)).toEqual(['well']);
    expect(toldOf('bad')).toHaveLength(2);
  },

  async hosts() {
    const table = hostsTable(engines.tableName('hosts'));
    await poison('hosts', { host: 'https://bad.example', robots: 12, robotsReadAt: at, turnUntilMs: 'for ever' });
    expect(await table.readRobots('https://bad.example')).toBeNull();
    expect(await table.takeTurn('https://bad.example', Date.parse(at), Date.parse(later))).not.toBeNull();
    expect(toldOf('https://bad.example')).toHaveLength(1);
  },

  async subscribers() {
    const table = subscribersTable(engines.tableName('subscribers'), client, () => Date.parse(at));
    for (const subscriberId of ['s-well', 's-bad']) {
      await table.createPending(subscriberOf({ subscriberId, emailHash: subscriberId }), subscriptionOf('t', { subscriberId }));
    }
    await poison('subscribers', { subscriberId: 's-well', item: 'subscription#bad', topicId: 'bad', frequency: 'fortnightly' });
    await poison('subscribers', { subscriberId: 's-bad', item: 'progress', revision: 'first', cursors: {} });
    expect((await table.readAll('s-well'))?.subscriptions.map(({ topicId }) => topicId)).toEqual(['t']);
    expect(await table.readAll('s-bad')).toBeNull();
    expect(toldOf('s-well / subscription#bad')).toHaveLength(1);
    expect(toldOf('s-bad / progress')).toHaveLength(1);
  },

  async deliveries() {
    const table = deliveriesTable(engines.tableName('deliveries'));
    const well = sampleDelivery({ subscriberId: 's' });
    await table.record(well);
    await poison('deliveries', { subscriberId: 's', deliveryId: 'mwssv5vs-w2026-W48', state: 'lost' });
    await poison('deliveries', { subscriberId: 's', deliveryId: 'mwssv5vt-w2026-W49', state: 'sent', content: new Uint8Array([1, 2]) });
    expect((await table.listDeliveries('s', '')).map(({ slot }) => slot)).toEqual(['daily#2026-11-23']);
    expect(toldOf('s / mwssv5vs-w2026-W48')).toHaveLength(1);
    expect(toldOf('s / mwssv5vt-w2026-W49')).toHaveLength(1);
  },

  async checkpoints() {
    const table = checkpointsTable(engines.tableName('checkpoints'));
    await table.noteDue({ subscriberId: 's', slot: 'daily#2026-11-23' }, at);
    await poison('checkpoints', { kind: 'digests', checkpointId: 'bad', dueAt: at, turn: 'first' });
    expect((await table.listCheckpoints('digests', later)).map(({ list }) => list)).toEqual(['subscriber s']);
    expect(toldOf('digests / bad')).toHaveLength(1);
  },

  // Nobody is mailed whose no cannot be read.
  async suppressions() {
    const table = suppressionsTable(engines.tableName('suppressions'));
    await poison('suppressions', { emailHash: 'bad', reason: { why: 'bounced' }, suppressedAt: at });
    expect(await table.isSuppressed('bad')).toBe(true);
    expect(await table.isSuppressed('well')).toBe(false);
    expect(toldOf('bad')).toHaveLength(1);
  },

  // A counter that is no number would refuse for ever.
  async limits() {
    const table = limitsTable(engines.tableName('limits'));
    await poison('limits', { bucket: 'bad', used: 'many' });
    await poison('limits', { bucket: 'once', takenAt: { year: 2026 } });
    expect(await table.take('bad', 2, later)).toBe(true);
    expect(await table.take('bad', 2, later)).toBe(true);
    expect(await table.take('bad', 2, later)).toBe(false);
    expect(await table.takeOnce('once', 1, at)).toBe(true);
    expect(await table.takeOnce('once', 1, at)).toBe(false);
    expect([toldOf('bad').length, toldOf('once').length]).toEqual([1, 1]);
  },

  async pointers() {
    const table = pointersTable(engines.tableName('pointers'));
    await poison('pointers', { pointer: 'lastTick', at: 20261123 });
    expect(await table.readLastTick()).toBeNull();
    expect(await table.moveLastTick(null, at)).toBe(true);
    expect(await table.readLastTick()).toBe(at);
    await poison('pointers', { pointer: 'sendRate', maxSendRate: 'fast', at });
    const quota = { maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: 0 };
    const places = { limitsTable: engines.tableName('limits'), pointersTable: engines.tableName('pointers') };
    expect(await sendRate(places, { readQuota: async () => quota }).takeTurn('confirmation')).toBe(true);
    const pointer = `topicIndex#${INDEX_VERSION}`;
    await poison('pointers', { pointer, revision: 4, baseKey: 5 });
    const index = topicIndex({ pointersTable: engines.tableName('pointers'), bucket: engines.bucketName('topicIndex') });
    expect(await index.readPointer()).toBeNull();
    const next = { revision: 1, baseKey: null, baseTopics: 0, deltaKey: null, publishedAt: at };
    expect(await index.movePointer(next, null)).toBe(true);
    expect(await index.readPointer()).toEqual(next);
    expect([toldOf('lastTick').length, toldOf('sendRate').length]).toEqual([1, 1]);
    expect(toldOf(pointer).length).toBeGreaterThan(0);
  },

  async auditLog() {
    const table = auditLogTable(engines.tableName('auditLog'));
    await table.record({ changeId: 'c1', changedAt: at, changedBy: 'ada', action: 'feed-added', subject: 'feed_1', details: {} });
    await poison('auditLog', { changedOn: '2026-11-23', changeId: 'c2', changedAt: at, changedBy: null });
    expect((await table.listDay('2026-11-23')).map(({ changeId }) => changeId)).toEqual(['c1']);
    expect(toldOf('2026-11-23 / c2')).toHaveLength(1);
  },
};

describe('a corrupt item is left out and told of, and stops nothing else, in the table', () => {
  it.each(Object.keys(tables) as TableName[])('%s', (name) => poisoned[name]());
});

it('what is told of a corrupt item holds nothing of what the item holds', async () => {
  await poison('subscribers', { subscriberId: 's-secret', item: 'profile', email: ['ada@example.org'], state: 'ada@example.org' });
  await poison('subscribers', { subscriberId: 's-secret', item: 'progress', revision: 0, cursors: {} });
  await subscribersTable(engines.tableName('subscribers')).readAll('s-secret');
  expect(told.length).toBeGreaterThan(0);
  expect(JSON.stringify(told)).not.toContain('ada@example.org');
});
