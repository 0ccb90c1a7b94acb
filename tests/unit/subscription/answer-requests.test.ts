import { describe, expect, test } from 'vitest';
import { emailHash, parseAddress } from '../../../functions/subscription/address.ts';
import { answerLinkRequest } from '../../../functions/subscription/answer-link-requests.ts';
import { type AnswerRequests, answerAsk } from '../../../functions/subscription/answer-requests.ts';
import type { AskMessage } from '../../../functions/subscription/ask-to-subscribe.ts';
import { blockAddress } from '../../../functions/subscription/block-address.ts';
import { confirmSubscription } from '../../../functions/subscription/confirm-subscription.ts';
import { NoRoomForMail, strangersShare } from '../../../functions/subscription/mail-budget.ts';
import { endAll } from '../../../functions/subscription/manage-subscriptions.ts';
import type { WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import { readToken } from '../../../functions/subscription/tokens.ts';
import { limitsInMemory } from '../../support/limits.ts';
import {
  addressKey,
  keys,
  morning,
  subscriberOf,
  subscribersInMemory,
  subscriptionOf,
  topicOf,
  wholeOf,
} from '../../support/subscribers.ts';

const later = (hours: number) => new Date(Date.parse(morning) + hours * 3_600_000).toISOString();
const email = 'ada@example.org';
const hash = emailHash(addressKey, email);

const message = (changes: Partial<AskMessage> = {}): AskMessage => ({
  kind: 'ask',
  email,
  topic: topicOf('US troops Niger'),
  reading: 'articles with “US”',
  frequency: 'daily',
  zone: 'Europe/Kyiv',
  hour: 7,
  weekday: 'MON',
  askedAt: morning,
  askedOn: 'https://alerts.example.org/',
  askedWording: 'Subscribe',
  askedFrom: 'network-hash',
  again: false,
  ...changes,
});

function desk(...known: WholeSubscriber[]) {
  const store = subscribersInMemory(...known);
  const mailed: { kind: 'confirm' | 'manage'; to: string; link: string; blockLink?: string }[] = [];
  const suppressed = new Set<string>();
  let count = 0;
  const deps: AnswerRequests = {
    ...store,
    ...limitsInMemory(),
    addressKey,
    keys,
    publicUrl: 'https://alerts.example.org',
    newSubscriberId: () => {
      count += 1;
      return `new${count}`;
    },
    isSuppressed: async (each) => suppressed.has(each),
    takeTurn: async () => true,
    strangersADay: async () => 1_000,
    mailConfirmation: async (to, { link, blockLink }) => void mailed.push({ kind: 'confirm', to: to.email, link, blockLink }),
    mailManageLink: async (to, link) => void mailed.push({ kind: 'manage', to: to.email, link }),
  };
  const pages = {
    ...store,
    findTopic: async () => topicOf('US troops Niger'),
    keepTopic: async () => {},
    suppress: async (each: string) => void suppressed.add(each),
  };
  return { deps, store, mailed, suppressed, pages };
}
const claimsIn = (link: string | undefined, purpose: 'confirm' | 'manage' | 'block', now = morning) => {
  const { claims } = readToken(keys, new URL(link ?? '').pathname.slice(3), purpose, now);
  if (!claims) throw new Error(`no ${purpose} link: ${link}`);
  return claims;
};
const ada = (...subscriptions: Parameters<typeof subscriptionOf>[]) =>
  wholeOf(
    subscriberOf({ emailHash: hash }),
    subscriptions.map((each) => subscriptionOf(...each)),
  );

describe('somebody whose address was typed', () => {
  test('is kept as pending and gets one mail, with proof of when, where and beside which words it was asked', async () => {
    const { deps, store, mailed } = desk();
    expect(await answerAsk(deps, message(), morning)).toBe('sent');
    expect(mailed).toMatchObject([{ kind: 'confirm', to: email }]);
    expect(store.bySubscriber.get('new1')).toMatchObject({
      profile: { email, emailHash: hash, state: 'pending' },
      subscriptions: [
        { state: 'pending', optIn: { askedAt: morning, askedFrom: 'network-hash', askedWording: 'Subscribe', confirmedAt: null } },
      ],
    });
  });

  test('gets one mail a day however it is spelled, and one more if it did not come', async () => {
    const { deps, mailed } = desk();
    const spellings = [
      'victim@gmail.com',
      ...Array.from({ length: 20 }, (_, index) => `victim+${index}@gmail.com`),
      'v.i.c.t.i.m@googlemail.com',
    ];
    for (const [index, spelling] of spellings.entries()) {
      await answerAsk(
        deps,
        message({ email: parseAddress(spelling), topic: topicOf(`topic ${index}`), again: index % 3 === 2 }),
        later(index / 10),
      );
    }
    expect(mailed).toHaveLength(2);
    await answerAsk(deps, message({ email: 'victim@gmail.com', again: true }), later(23.9));
    expect(mailed).toHaveLength(2);
    await answerAsk(deps, message({ email: 'victim@gmail.com' }), later(25));
    expect(mailed).toHaveLength(3);
  });

  test('is never written to again once they said so, under whatever spelling, and is forgotten', async () => {
    const { deps, store, mailed, pages } = desk();
    await answerAsk(deps, message({ email: 'victim+a@example.org' }), morning);
    await blockAddress(pages, claimsIn(mailed[0]?.blockLink, 'block'), later(1));
    expect(store.bySubscriber.size).toBe(0);
    for (const [index, spelling] of ['victim@example.org', 'Victim+b@example.org'].entries()) {
      expect(await answerAsk(deps, message({ email: spelling }), later(48 + index))).toBe('suppressed');
    }
    expect(mailed).toHaveLength(1);
  });

  test('waits for a mail while there is no turn, or strangers have used up their share; then it comes', async () => {
    const { deps, mailed } = desk();
    await expect(answerAsk({ ...deps, takeTurn: async () => false }, message(), morning)).rejects.toThrow(NoRoomForMail);
    await expect(answerAsk({ ...deps, strangersADay: async () => 0 }, message(), morning)).rejects.toThrow(NoRoomForMail);
    expect(await answerAsk(deps, message(), later(1))).toBe('sent');
    expect(mailed).toHaveLength(1);
  });
});

describe('strangers together', () => {
  test('get a tenth of the day, less as more of their addresses bounce, nothing at eight in a hundred', () => {
    const quota = { max24HourSend: 50_000 };
    expect(strangersShare(quota, { sent: 1_000, bounced: 0 })).toBe(5_000);
    expect(strangersShare(quota, { sent: 1_000, bounced: 19 })).toBe(5_000);
    expect(strangersShare(quota, { sent: 1_000, bounced: 40 })).toBe(2_500);
    expect(strangersShare(quota, { sent: 1_000, bounced: 80 })).toBe(0);
    expect(strangersShare({ max24HourSend: 200 }, { sent: 10, bounced: 0 })).toBe(20);
  });
});

describe('somebody who reads us', () => {
  test('starts further topics from the front page in one sitting, up to five a day', async () => {
    const { deps, mailed, store } = desk(ada(['other']));
    for (let index = 0; index < 7; index += 1) await answerAsk(deps, message({ topic: topicOf(`topic ${index}`) }), later(index / 10));
    expect(mailed.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'confirm'));
    expect(store.bySubscriber.get('s1')?.profile).toMatchObject({ zone: 'Europe/Kyiv', hour: 7, state: 'confirmed' });
  });

  test.each([
    ['follows it already', ada([topicOf('US troops Niger').topicId])],
    ['follows two hundred topics', ada(...Array.from({ length: 200 }, (_, index): [string] => [`t${index}`]))],
  ])('and %s gets the link to their topics', async (_who, whole) => {
    const { deps, mailed, store } = desk(whole);
    await answerAsk(deps, message({ frequency: 'instant' }), morning);
    expect(mailed).toMatchObject([{ kind: 'manage' }]);
    expect(store.bySubscriber.get('s1')).toEqual(whole);
  });

  test('may follow what they want however much strangers asked for in their name', async () => {
    const { deps, store } = desk(ada(['other']));
    for (let index = 0; index < 250; index += 1) await answerAsk(deps, message({ topic: topicOf(`topic ${index}`) }), later(index / 1_000));
    const states = store.bySubscriber.get('s1')?.subscriptions.map(({ state }) => state) ?? [];
    expect(states.filter((state) => state === 'pending')).toHaveLength(5);
  });

  test('begins nothing by an old link that somebody asked for anew', async () => {
    const { deps, mailed, store, pages } = desk();
    await answerAsk(deps, message(), morning);
    const old = claimsIn(mailed[0]?.link, 'confirm');
    await confirmSubscription(pages, old, { also: [], wording: 'Yes' }, later(1));
    expect(store.bySubscriber.get('new1')?.subscriptions[0]?.optIn).toMatchObject({ confirmedWording: 'Yes', confirmedAt: later(1) });
    await endAll(pages, 'new1', 'unsubscribed-all', later(2));
    await answerAsk(deps, message({ frequency: 'instant', askedAt: later(3) }), later(3));
    expect((await confirmSubscription(pages, old, { also: [], wording: 'Yes' }, later(4))).state).toBe('used');
    expect(store.bySubscriber.get('new1')?.subscriptions.map(({ state }) => state)).toEqual(['pending']);
    expect(store.consents.map(({ event, reason }) => [event, reason])).toEqual([
      ['confirmed', null],
      ['ended', 'unsubscribed-all'],
    ]);
  });
});

describe('the link to what is theirs', () => {
  const link = { kind: 'link', email } as const;

  test('goes twice a day to who asks, with the epoch by which they can revoke it', async () => {
    const { deps, mailed } = desk(wholeOf(subscriberOf({ emailHash: hash, tokenEpoch: 2 }), [subscriptionOf('a')]));
    for (const hours of [0, 1, 2]) await answerLinkRequest(deps, link, later(hours));
    expect(mailed).toHaveLength(2);
    expect(claimsIn(mailed[0]?.link, 'manage')).toMatchObject({ subscriberId: 's1', epoch: 2 });
  });

  test('goes to who never confirmed, and to who gets no other mail any more: what we hold is theirs', async () => {
    const unconfirmed = desk(wholeOf(subscriberOf({ emailHash: hash, state: 'pending' }), [subscriptionOf('a', { state: 'pending' })]));
    const complained = desk(ada(['a']));
    complained.suppressed.add(hash);
    for (const { deps, mailed } of [unconfirmed, complained]) {
      expect(await answerLinkRequest(deps, link, morning)).toBe('sent');
      expect(mailed).toMatchObject([{ kind: 'manage', to: email }]);
    }
  });

  test('goes to nobody who is unknown', async () => {
    const { deps, mailed } = desk();
    expect(await answerLinkRequest(deps, link, morning)).toBe('unknown');
    expect(mailed).toEqual([]);
  });
});
