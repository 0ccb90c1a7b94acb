import { describe, expect, test } from 'vitest';
import { AddressRefused, emailHash } from '../../../functions/subscription/address.ts';
import { type Asked, type AskToSubscribe, askToSubscribe } from '../../../functions/subscription/ask-to-subscribe.ts';
import { mostPerHour, mostPerNetworkAndHour } from '../../../functions/subscription/limits.ts';
import { SubscriptionRefused, TooManyRequests } from '../../../functions/subscription/refused.ts';
import { requestManageLink } from '../../../functions/subscription/request-manage-link.ts';
import type { WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import { limitsInMemory } from '../../support/limits.ts';
import { addressKey, morning, subscriberOf, subscribersInMemory, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';

const later = (hours: number) => new Date(Date.parse(morning) + hours * 3_600_000).toISOString();
const asked: Asked = {
  email: 'ada@example.org',
  topic: topicOf('US troops Niger'),
  reading: 'articles with “US”',
  frequency: 'daily',
  zone: 'Europe/Kiev',
  hour: 7,
  weekday: 'MON',
  network: '203.0.113.0/24',
  askedOn: 'https://alerts.example.org/',
  trap: '',
};
const hash = emailHash(addressKey, asked.email);

function signUp(...known: WholeSubscriber[]) {
  const store = subscribersInMemory(...known);
  const queued: unknown[] = [];
  const suppressed = new Set<string>();
  let count = 0;
  const deps: AskToSubscribe = {
    ...store,
    ...limitsInMemory(),
    addressKey,
    newSubscriberId: () => {
      count += 1;
      return `s${count}`;
    },
    isSuppressed: async (emailHash) => suppressed.has(emailHash),
    queueConfirmation: async (message) => {
      queued.push(message);
    },
  };
  return { deps, store, queued, suppressed };
}
const ada = (...subscriptions: Parameters<typeof subscriptionOf>[]) =>
  wholeOf(
    subscriberOf({ emailHash: hash }),
    subscriptions.map((each) => subscriptionOf(...each)),
  );

describe('somebody new', () => {
  test('is kept as pending, and gets one mail', async () => {
    const { deps, store, queued } = signUp();
    expect(await askToSubscribe(deps, asked, morning)).toEqual({ email: 'ada@example.org' });
    const whole = store.bySubscriber.get('s1');
    expect(whole?.profile).toMatchObject({
      email: 'ada@example.org',
      emailHash: hash,
      state: 'pending',
      zone: 'Europe/Kyiv',
      hour: 7,
      confirmedAt: null,
    });
    expect(whole?.subscriptions).toMatchObject([
      { topicId: asked.topic.topicId, state: 'pending', wanted: asked.topic, wantedReading: asked.reading },
    ]);
    expect(queued).toEqual([{ kind: 'confirm', subscriberId: 's1', topicId: asked.topic.topicId }]);
  });

  test('leaves proof of when, where and from which network, but no trace of the network itself', async () => {
    const { deps, store } = signUp();
    await askToSubscribe(deps, asked, morning);
    const { optIn } = store.bySubscriber.get('s1')?.subscriptions[0] ?? {};
    expect(optIn).toMatchObject({ askedAt: morning, askedOn: 'https://alerts.example.org/', confirmedAt: null });
    expect(optIn?.askedFrom).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(JSON.stringify([...store.bySubscriber])).not.toContain('203.0.113');
  });

  test('who asks twice within a day gets no second mail, and the day after one again', async () => {
    const { deps, queued } = signUp();
    for (const hours of [0, 1, 23]) await askToSubscribe(deps, asked, later(hours));
    expect(queued).toHaveLength(1);
    await askToSubscribe(deps, asked, later(24));
    expect(queued).toHaveLength(2);
  });

  test('who writes the address in other letters is the same person', async () => {
    const { deps, store, queued } = signUp();
    await askToSubscribe(deps, asked, morning);
    await askToSubscribe(deps, { ...asked, email: 'ADA@EXAMPLE.ORG ' }, morning);
    expect(store.bySubscriber.size).toBe(1);
    expect(queued).toHaveLength(1);
  });

  test('gets the mail after all where the queue was not there the first time', async () => {
    const { deps, queued } = signUp();
    const broken = { ...deps, queueConfirmation: async () => Promise.reject(new Error('no queue')) };
    await expect(askToSubscribe(broken, asked, morning)).rejects.toThrow('no queue');
    await askToSubscribe(deps, asked, later(1));
    expect(queued).toHaveLength(1);
  });

  test('two requests at the same moment make one subscriber', async () => {
    const { deps, store, queued } = signUp();
    const slow = {
      ...deps,
      findByEmailHash: async (emailHash: string) => (store.bySubscriber.size > 5 ? 'never' : deps.findByEmailHash(emailHash)),
    };
    await Promise.all(Array.from({ length: 5 }, () => askToSubscribe(slow, asked, morning)));
    expect(store.bySubscriber.size).toBe(1);
    expect(queued).toHaveLength(1);
  });
});

describe('whoever asks learns nothing about an address', () => {
  test('the answer is the same for new, waiting, known, full and suppressed ones', async () => {
    const full = ada(...Array.from({ length: 200 }, (_, index): [string] => [`t${index}`]));
    const scenes = [signUp(), signUp(ada([asked.topic.topicId])), signUp(ada(['other'])), signUp(full), signUp()];
    scenes[4]?.suppressed.add(hash);
    const answers = await Promise.all(scenes.map(({ deps }) => askToSubscribe(deps, asked, morning)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const again = await askToSubscribe(scenes[0]?.deps as AskToSubscribe, asked, later(1));
    expect(again).toEqual(answers[0]);
  });

  test('who follows it already gets the link to their topics instead, once a day', async () => {
    const { deps, queued, store } = signUp(ada([asked.topic.topicId]));
    const before = store.bySubscriber.get('s1');
    await askToSubscribe(deps, { ...asked, frequency: 'instant' }, morning);
    await askToSubscribe(deps, asked, later(1));
    expect(queued).toEqual([{ kind: 'manage', subscriberId: 's1' }]);
    expect(store.bySubscriber.get('s1')).toEqual(before);
  });

  test('who follows two hundred topics gets that link, too', async () => {
    const { deps, queued, store } = signUp(ada(...Array.from({ length: 200 }, (_, index): [string] => [`t${index}`])));
    await askToSubscribe(deps, asked, morning);
    expect(queued).toEqual([{ kind: 'manage', subscriberId: 's1' }]);
    expect(store.bySubscriber.get('s1')?.subscriptions).toHaveLength(200);
  });

  test('who is suppressed gets nothing, and nothing is kept', async () => {
    const { deps, queued, store, suppressed } = signUp();
    suppressed.add(hash);
    await askToSubscribe(deps, asked, morning);
    expect(queued).toEqual([]);
    expect(store.bySubscriber.size).toBe(0);
  });
});

describe('somebody who reads us already', () => {
  test('confirms each further topic by mail as well: a stranger cannot add any', async () => {
    const { deps, queued, store } = signUp(ada(['other']));
    await askToSubscribe(deps, { ...asked, hour: 22, zone: 'UTC' }, morning);
    const whole = store.bySubscriber.get('s1');
    expect(whole?.subscriptions.map(({ state }) => state).sort()).toEqual(['active', 'pending']);
    expect(whole?.profile).toMatchObject({ zone: 'Europe/Kyiv', hour: 7, state: 'confirmed' });
    expect(queued).toEqual([{ kind: 'confirm', subscriberId: 's1', topicId: asked.topic.topicId }]);
  });

  test('who asks for two topics in one sitting gets one mail; the other waits', async () => {
    const { deps, queued, store } = signUp(ada(['other']));
    await askToSubscribe(deps, asked, morning);
    await askToSubscribe(deps, { ...asked, topic: topicOf('Ukraine') }, later(0.1));
    expect(queued).toHaveLength(1);
    expect(store.bySubscriber.get('s1')?.subscriptions.filter(({ state }) => state === 'pending')).toHaveLength(2);
  });
});

describe('robots and bombers', () => {
  test('what fills the field that people do not see changes nothing, and is not told', async () => {
    const { deps, queued, store } = signUp();
    expect(await askToSubscribe(deps, { ...asked, trap: 'https://spam.example' }, morning)).toEqual({ email: 'ada@example.org' });
    expect(queued).toEqual([]);
    expect(store.bySubscriber.size).toBe(0);
  });

  test('one network signs up so many in an hour and no more; the next hour it may again', async () => {
    const { deps } = signUp();
    const sign = (index: number, now: string, network: string | null = asked.network) =>
      askToSubscribe(deps, { ...asked, email: `p${index}@example.org`, network }, now);
    for (let index = 0; index < mostPerNetworkAndHour; index += 1) await sign(index, morning);
    await expect(sign(98, later(0.5))).rejects.toThrow(TooManyRequests);
    await expect(sign(98, later(0.5)).catch((error) => error.retryAfterSeconds)).resolves.toBe(1_800);
    await sign(99, later(0.5), '198.51.100.0/24');
    await sign(98, later(1));
  });

  test('all networks together sign up so many in an hour and no more', async () => {
    const { deps, queued } = signUp();
    const limits = limitsInMemory();
    limits.used.set(`sign-up#all#${morning.slice(0, 13)}`, mostPerHour);
    await expect(askToSubscribe({ ...deps, ...limits }, asked, morning)).rejects.toThrow(TooManyRequests);
    expect(queued).toEqual([]);
  });

  test('a hundred requests for one address bring it one mail', async () => {
    const { deps, queued } = signUp();
    for (let index = 0; index < 100; index += 1) {
      await askToSubscribe(deps, { ...asked, topic: topicOf(`topic ${index}`), network: `10.0.${index}.0/24` }, later(index / 10));
    }
    expect(queued).toHaveLength(1);
  });
});

describe('what the page does not offer is refused', () => {
  test.each([
    [{ email: 'ada' }, AddressRefused],
    [{ frequency: 'yearly' }, SubscriptionRefused],
    [{ zone: 'Mars/Base' }, SubscriptionRefused],
    [{ hour: 24 }, SubscriptionRefused],
    [{ hour: 7.5 }, SubscriptionRefused],
    [{ hour: Number.NaN }, SubscriptionRefused],
    [{ weekday: 'monday' }, SubscriptionRefused],
    [{ topic: topicOf('gone', { kind: 'curated', state: 'retired' }) }, SubscriptionRefused],
  ])('%o', async (wrong, refusal) => {
    const { deps, queued, store } = signUp();
    await expect(askToSubscribe(deps, { ...asked, ...wrong }, morning)).rejects.toThrow(refusal);
    expect(queued).toEqual([]);
    expect(store.bySubscriber.size).toBe(0);
  });
});

describe('asking for the link to one’s topics', () => {
  const request = { email: 'ada@example.org', network: '203.0.113.0/24' };

  test('mails it, once a day', async () => {
    const { deps, queued } = signUp(ada(['a']));
    await requestManageLink(deps, request, morning);
    await requestManageLink(deps, request, later(2));
    expect(queued).toEqual([{ kind: 'manage', subscriberId: 's1' }]);
  });

  test('answers the same to strangers, and mails nothing to them, nor to the unconfirmed and the suppressed', async () => {
    const unconfirmed = wholeOf(subscriberOf({ emailHash: hash, state: 'pending' }), [subscriptionOf('a', { state: 'pending' })]);
    const scenes = [signUp(), signUp(unconfirmed), signUp(ada(['a'])), signUp(ada(['a']))];
    scenes[2]?.suppressed.add(hash);
    const answers = await Promise.all(scenes.map(({ deps }) => requestManageLink(deps, request, morning)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(scenes.map(({ queued }) => queued.length)).toEqual([0, 0, 0, 1]);
  });
});
