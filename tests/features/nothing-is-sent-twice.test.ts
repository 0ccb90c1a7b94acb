import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { deliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import { matchesTable } from '../../functions/adapters/aws/matches-table.ts';
import { subscribersTable } from '../../functions/adapters/aws/subscribers-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { changeSubscriber } from '../../functions/subscription/change-subscriber.ts';
import { confirm, pendingSubscription } from '../../functions/subscription/transitions.ts';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { localTableName } from '../../infra/local/engines/resources.ts';
import { startHost as startLocalHost } from '../../infra/local/host.ts';
import { chanceFrom } from '../support/chance.ts';
import { newDataDir } from '../support/host.ts';
import { type KillableHost, startKillableHost } from '../support/killable-host.ts';
import { subscriberOf, topicOf } from '../support/subscribers.ts';

const minuteMs = 60_000;
const signedUpAt = '2026-11-22T10:00:00.000Z';
/** Just before seven in Kyiv. */
const beforeSeven = '2026-11-23T04:55:00.000Z';

let dataDir: string;
let host: KillableHost | undefined;
const start = async (now?: string) => {
  host = await startKillableHost({ dataDir, schedules: false, ...(now && { now }) });
  return host;
};
afterEach(async () => {
  await host?.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

/** So many people who follow one topic daily at seven, with two articles waiting for each. */
async function signUp(running: KillableHost, people: number): Promise<void> {
  const client = documentClientFor(running.environment);
  const subscribers = subscribersTable(localTableName('subscribers'), client, () => Date.parse(beforeSeven));
  const topic = topicOf('lighthouse');
  await topicsTable(localTableName('topics'), client).addTopic(topic);
  for (const articleId of ['first', 'second']) {
    await matchesTable(localTableName('matches'), client).putMatch({
      topicId: topic.topicId,
      articleId,
      matchedAt: '2026-11-22T20:00:00.000Z',
      ingestedAt: '2026-11-22T20:00:00.000Z',
      score: 0.8,
      reason: { terms: ['lighthouse'], where: 'title' },
      title: `The ${articleId} lighthouse`,
      url: `https://news.example/${articleId}`,
      publisher: 'Courier',
      language: 'en',
      publishedAt: '2026-11-22T20:00:00.000Z',
      snippet: [{ text: 'lighthouse', marked: true }],
      likeness: null,
      queryRevision: 1,
    });
  }
  const optIn = { askedAt: signedUpAt, askedOn: '/', askedFrom: null, confirmedAt: null };
  await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const subscriber = subscriberOf({
        subscriberId: `s${index}`,
        email: `s${index}@example.org`,
        emailHash: `hash-${index}`,
        state: 'pending',
      });
      const pending = pendingSubscription(subscriber.subscriberId, { topic, frequency: 'daily', optIn }, signedUpAt);
      expect(await subscribers.createPending(subscriber, pending)).toBe(true);
      await changeSubscriber(subscribers, subscriber.subscriberId, (whole) => confirm(whole, topic.topicId, signedUpAt));
    }),
  );
  client.destroy();
}

/** Lets half a day pass, with all that runs by the clock, and tells how many mails each person has. */
async function mailsAfterHalfADay(people: number): Promise<Map<string, number>> {
  await host?.kill();
  host = undefined;
  const healthy = await startLocalHost({ dataDir, schedules: false });
  try {
    // Events that were still to be told come in time: late ones would be waited for by the day.
    await healthy.whenIdle();
    for (let round = 0; round < 18; round += 1) {
      await healthy.clock.set(new Date(Date.parse(healthy.clock.now()) + 40 * minuteMs).toISOString());
      await healthy.whenIdle();
      await healthy.runSchedule('start-digests');
      await healthy.runSchedule('recover-lost-work');
      await healthy.whenIdle();
    }
    const client = documentClientFor(healthy.environment);
    const deliveries = deliveriesTable(localTableName('deliveries'), client);
    for (let index = 0; index < people; index += 1) {
      const [newest] = await deliveries.newestDeliveries(`s${index}`, 1);
      expect(newest?.state, `delivery of s${index}`).toBe('sent');
    }
    client.destroy();
    const counts = new Map(Array.from({ length: people }, (_, index) => [`s${index}@example.org`, 0]));
    for (const mail of await healthy.inbox()) {
      const [to = ''] = mail.to;
      if (counts.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    return counts;
  } finally {
    await healthy.stop();
  }
}

const oneEach = (people: number) => new Map(Array.from({ length: people }, (_, index) => [`s${index}@example.org`, 1]));

/** Until so many more mails were taken, or none came for a while, and a moment longer. */
async function someMails(running: KillableHost, more: number, moment: number): Promise<void> {
  const before = await running.mailsTaken();
  for (let looks = 0; looks < 100 && (await running.mailsTaken()) < before + more; looks += 1) {
    await new Promise((settle) => setTimeout(settle, 50));
  }
  await new Promise((settle) => setTimeout(settle, moment));
}

describe('everyone has exactly one mail', () => {
  test('although the machine died at twenty random moments while two hundred digests went out', { timeout: 900_000 }, async () => {
    const seed = Number(process.env['KILL_SEED'] ?? Date.now());
    const chance = chanceFrom(seed);
    dataDir = newDataDir();
    let running = await start(beforeSeven);
    await signUp(running, 200);
    await running.moveClock(5 * minuteMs + 1000);
    for (let death = 0; death < 20; death += 1) {
      running.startSchedule(death % 4 === 3 ? 'recover-lost-work' : 'start-digests');
      await someMails(running, 1 + Math.floor(chance() * 14), chance() * 300);
      await running.kill();
      running = await start();
      // What the dead host had received can be received again.
      await running.moveClock(6 * minuteMs + 1000);
    }
    expect(await mailsAfterHalfADay(200), `KILL_SEED=${seed}`).toEqual(oneEach(200));
  });

  test('although the machine died between the acceptance of a mail and its answer', { timeout: 300_000 }, async () => {
    dataDir = newDataDir();
    const running = await start(beforeSeven);
    await signUp(running, 12);
    await running.setFaults({ delayMs: 600_000 });
    await running.moveClock(5 * minuteMs + 1000);
    running.startSchedule('start-digests');
    await expect.poll(() => running.mailsTaken(), { timeout: 60_000 }).toBeGreaterThan(0);
    await running.kill();
    expect(await mailsAfterHalfADay(12)).toEqual(oneEach(12));
  });

  test('although the machine died between claim and sending', { timeout: 300_000 }, async () => {
    dataDir = newDataDir();
    const running = await start(beforeSeven);
    await signUp(running, 12);
    // SES takes nothing: every digest is claimed, put back, and none is sent.
    await running.setFaults({ sendingEnabled: false });
    await running.moveClock(5 * minuteMs + 1000);
    running.startSchedule('start-digests');
    const client = documentClientFor(running.environment);
    const subscribers = subscribersTable(localTableName('subscribers'), client, () => Date.parse(beforeSeven));
    const claimed = async () => Object.keys((await subscribers.readAll('s3'))?.progress.open ?? {}).length;
    await expect.poll(claimed, { timeout: 60_000 }).toBeGreaterThan(0);
    await running.kill();
    client.destroy();
    expect(await mailsAfterHalfADay(12)).toEqual(oneEach(12));
  });
});
