import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeSubscriber, changesBetween } from '../../../functions/subscription/change-subscriber.ts';
import { SubscriptionRefused } from '../../../functions/subscription/refused.ts';
import { schedulesOf } from '../../../functions/subscription/schedule.ts';
import { frequencies, type WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import {
  ask,
  changeFrequency,
  changeWhen,
  confirm,
  end,
  moveSubscription,
  ownedTopics,
  pause,
  resume,
  revokeLinks,
} from '../../../functions/subscription/transitions.ts';
import { morning, subscriberOf, subscribersInMemory, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';

const noon = '2026-11-23T12:00:00.000Z';
const evening = '2026-11-23T18:00:00.000Z';
const wish = (query: string, frequency: (typeof frequencies)[number] = 'daily') => ({
  topic: topicOf(query),
  reading: null,
  frequency,
  optIn: { askedAt: noon, askedOn: 'https://alerts.example.org/', askedFrom: null, confirmedAt: null },
});
const when = { zone: 'Asia/Kolkata', hour: 21, weekday: 'SUN' as const };
const niger = topicOf('US troops Niger').topicId;

const newcomer = () =>
  wholeOf(subscriberOf({ state: 'pending', confirmedAt: null }), [
    subscriptionOf(niger, { state: 'pending', wanted: topicOf('US troops Niger') }),
  ]);
const reader = (...topicIds: string[]) =>
  wholeOf(
    subscriberOf(),
    topicIds.map((topicId) => subscriptionOf(topicId)),
    Object.fromEntries(topicIds.map((topicId) => [topicId, morning])),
  );
const stateOf = (whole: WholeSubscriber, topicId: string) => whole.subscriptions.find((each) => each.topicId === topicId)?.state;

describe('confirming', () => {
  test('begins at the moment of the button: nothing that matched before is owed', () => {
    const after = confirm(newcomer(), niger, noon);
    expect(stateOf(after, niger)).toBe('active');
    expect(after.progress.cursors).toEqual({ [niger]: noon });
    expect(after.profile).toMatchObject({ state: 'confirmed', confirmedAt: noon });
    expect(after.subscriptions[0]?.optIn).toMatchObject({ askedAt: morning, confirmedAt: noon });
  });

  test('twice is once: the first moment counts', () => {
    const once = confirm(newcomer(), niger, noon);
    expect(confirm(once, niger, evening)).toEqual(once);
  });

  test('does not bring back what has ended since', () => {
    const ended = end(confirm(newcomer(), niger, noon), () => true, 'unsubscribed', evening);
    expect(confirm(ended, niger, evening)).toEqual(ended);
  });

  test('a second topic leaves the first moment and the hour of the person as they are', () => {
    const asked = ask(reader('a'), wish('Ukraine'), noon);
    expect(asked.profile).toMatchObject({ zone: 'Europe/Kyiv', hour: 7 });
    const after = confirm(asked, topicOf('Ukraine').topicId, evening);
    expect(after.profile.confirmedAt).toBe(morning);
    expect(after.progress.cursors).toEqual({ a: morning, [topicOf('Ukraine').topicId]: evening });
  });

  test('stops at two hundred topics', () => {
    const many = reader(...Array.from({ length: 200 }, (_, index) => `t${index}`));
    const asked = { ...many, subscriptions: [...many.subscriptions, subscriptionOf('one-more', { state: 'pending' })] };
    expect(() => confirm(asked, 'one-more', noon)).toThrow(SubscriptionRefused);
  });
});

describe('asking again', () => {
  test('changes nothing of what waits: no stranger makes it wait longer, or come more often', () => {
    const before = newcomer();
    expect(ask(before, wish('US troops Niger', 'instant'), noon)).toEqual(before);
  });

  test('for something else gives who is new the hour of the wish that they confirm', () => {
    const asked = ask(newcomer(), { ...wish('Ukraine'), when: { zone: 'Asia/Tokyo', hour: 21, weekday: 'SUN' } }, noon);
    expect(asked.profile).toMatchObject({ state: 'pending', createdAt: morning, hour: newcomer().profile.hour });
    expect(confirm(asked, topicOf('Ukraine').topicId, evening).profile).toMatchObject({ zone: 'Asia/Tokyo', hour: 21, weekday: 'SUN' });
  });

  test('beyond five the oldest goes: whoever floods an address shuts nobody out of it', () => {
    let whole = newcomer();
    for (let index = 0; index < 200; index += 1) {
      whole = ask(whole, wish(`topic ${index}`), new Date(Date.parse(noon) + index).toISOString());
    }
    const own = ask(whole, wish('mine'), evening);
    const pending = own.subscriptions.filter(({ state }) => state === 'pending').map(({ wanted }) => wanted?.title);
    expect(pending).toEqual(['topic 196', 'topic 197', 'topic 198', 'topic 199', 'mine']);
  });

  test('for what has ended waits for a new confirmation, and then begins anew', () => {
    const ended = end(reader('a', niger), (each) => each.topicId === niger, 'unsubscribed', noon);
    const again = ask(ended, wish('US troops Niger'), noon);
    expect(stateOf(again, niger)).toBe('pending');
    expect(again.progress.cursors).toEqual({ a: morning });
    expect(confirm(again, niger, evening).progress.cursors).toEqual({ a: morning, [niger]: evening });
  });
});

describe('ending', () => {
  test('says why and when, and forgets how far the mails had come', () => {
    const after = end(reader('a', 'b'), (each) => each.topicId === 'a', 'unsubscribed', noon);
    expect(after.subscriptions[0]).toMatchObject({ state: 'ended', endedReason: 'unsubscribed', endedAt: noon });
    expect(after.progress.cursors).toEqual({ b: morning });
  });

  test('twice keeps the first reason', () => {
    const once = end(reader('a'), () => true, 'complained', noon);
    expect(end(once, () => true, 'unsubscribed-all', evening)).toEqual(once);
  });

  test('what was asked for and not confirmed ends as well', () => {
    expect(
      stateOf(
        end(newcomer(), () => true, 'unsubscribed-all', noon),
        niger,
      ),
    ).toBe('ended');
  });
});

describe('editing a query', () => {
  test('moves the subscription: the new topic begins, and what the old one matched up to then stays owed', () => {
    const after = moveSubscription(reader('old', 'other'), 'old', { topicId: 'new', frequency: 'weekly' }, noon);
    expect(after.subscriptions.find(({ topicId }) => topicId === 'old')).toMatchObject({
      state: 'ended',
      endedReason: 'edited',
      endedAt: noon,
    });
    expect(after.subscriptions.find(({ topicId }) => topicId === 'new')).toMatchObject({
      state: 'active',
      frequency: 'weekly',
      createdAt: noon,
    });
    expect(after.progress.cursors).toEqual({ other: morning, old: morning, new: noon });
    expect(ownedTopics(after).filter(({ topicId }) => topicId !== 'other')).toEqual([
      { topicId: 'old', frequency: 'weekly', from: morning, endedAt: noon, gap: null, since: morning, opinions: [] },
      { topicId: 'new', frequency: 'weekly', from: noon, endedAt: null, gap: null, since: morning, opinions: [] },
    ]);
  });

  test('twice, and back into the one between, owes what all of them matched', () => {
    const edits: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ];
    const after = edits.reduce(
      (whole, [from, to]) => moveSubscription(whole, from, { topicId: to, frequency: 'daily' }, noon),
      reader('a'),
    );
    expect(ownedTopics(after).map(({ topicId, frequency }) => [topicId, frequency])).toEqual([
      ['a', 'daily'],
      ['c', 'daily'],
      ['b', 'daily'],
    ]);
  });

  test('owes nothing of what it was before, once it is ended', () => {
    const edited = moveSubscription(reader('old'), 'old', { topicId: 'new', frequency: 'daily' }, noon);
    const ended = end(edited, ({ topicId }) => topicId === 'new', 'unsubscribed', evening);
    expect(ownedTopics(ended)).toEqual([]);
    expect(ended.progress.cursors).toEqual({});
    const again = confirm(ask(ended, wish('new'), evening), topicOf('new').topicId, evening);
    expect(ownedTopics(again).map(({ topicId }) => topicId)).toEqual([topicOf('new').topicId]);
  });

  test('and back again later owes nothing of what came in between', () => {
    const edited = moveSubscription(reader('old'), 'old', { topicId: 'new', frequency: 'daily' }, noon);
    const back = moveSubscription(edited, 'new', { topicId: 'old', frequency: 'daily' }, evening);
    expect(ownedTopics(back).find(({ topicId }) => topicId === 'old')).toMatchObject({
      from: morning,
      endedAt: null,
      gap: { from: noon, to: evening },
    });
    expect(ownedTopics(end(back, () => true, 'unsubscribed-all', evening))).toEqual([]);
  });

  test('into what another one was leaves owed what that one matched, also when it ends', () => {
    const crossed = moveSubscription(
      moveSubscription(reader('a', 'b'), 'a', { topicId: 'c', frequency: 'daily' }, noon),
      'b',
      { topicId: 'a', frequency: 'daily' },
      evening,
    );
    const further = moveSubscription(crossed, 'c', { topicId: 'd', frequency: 'daily' }, evening);
    for (const each of [crossed, further]) {
      const ended = end(each, ({ topicId }) => topicId === 'a', 'unsubscribed', evening);
      expect(ownedTopics(ended).find(({ topicId }) => topicId === 'a')).toMatchObject({ from: morning, endedAt: noon, gap: null });
      expect(ownedTopics(end(ended, () => true, 'unsubscribed-all', evening))).toEqual([]);
    }
  });

  test('leaves owed what it matched, when somebody asks for the old query with this address', () => {
    const edited = moveSubscription(reader(niger), niger, { topicId: 'new', frequency: 'daily' }, noon);
    const asked = ask(edited, wish('US troops Niger'), evening);
    expect(ownedTopics(asked).find(({ topicId }) => topicId === niger)).toMatchObject({ from: morning, endedAt: noon });
    expect(ownedTopics(confirm(asked, niger, evening)).find(({ topicId }) => topicId === niger)).toMatchObject({
      from: morning,
      endedAt: null,
    });
  });

  test('there and back again follows the first topic once', () => {
    const there = moveSubscription(reader('old'), 'old', { topicId: 'new', frequency: 'daily' }, noon);
    const back = moveSubscription(there, 'new', { topicId: 'old', frequency: 'daily' }, evening);
    expect(back.subscriptions.map(({ topicId, state }) => [topicId, state]).sort()).toEqual([
      ['new', 'ended'],
      ['old', 'active'],
    ]);
    expect(back.progress.cursors).toEqual({ old: morning, new: noon });
  });

  test('into a topic that one follows already is refused, not merged by accident', () => {
    expect(() => moveSubscription(reader('old', 'new'), 'old', { topicId: 'new', frequency: 'daily' }, noon)).toThrow('followed-already');
  });

  test('that only changes its spelling stays the same topic', () => {
    const before = reader('same');
    expect(moveSubscription(before, 'same', { topicId: 'same', frequency: 'daily' }, noon)).toBe(before);
  });

  test('of what has ended is refused', () => {
    const ended = end(reader('a'), () => true, 'unsubscribed', noon);
    expect(() => moveSubscription(ended, 'a', { topicId: 'b', frequency: 'daily' }, evening)).toThrow(SubscriptionRefused);
    expect(() => changeFrequency(ended, 'a', 'weekly')).toThrow(SubscriptionRefused);
  });
});

describe('schedules', () => {
  test('there is one per frequency in use, at the hour of the person', () => {
    const { profile } = reader();
    const subscriptions = frequencies.flatMap((frequency, index) => [
      subscriptionOf(`a${index}`, { frequency }),
      subscriptionOf(`b${index}`, { frequency }),
      subscriptionOf(`c${index}`, { frequency, state: 'ended' }),
    ]);
    expect(schedulesOf(profile, subscriptions).map(({ scheduleKey }) => scheduleKey)).toEqual([
      'instant#0',
      'hourly#0',
      'daily#Europe/Kyiv#07#0',
      'weekly#MON#Europe/Kyiv#07#0',
    ]);
  });

  test('a pause hides them and holds every cursor where it is; resuming shows them again', () => {
    const before = reader('a');
    const paused = pause(before, noon);
    expect(schedulesOf(paused.profile, paused.subscriptions).map(({ scheduleKey }) => scheduleKey)).toEqual([null]);
    expect(paused.progress).toEqual(before.progress);
    expect(pause(paused, evening)).toEqual(paused);
    expect(resume(paused).profile.pausedAt).toBeNull();
    expect(schedulesOf(resume(paused).profile, before.subscriptions).map(({ scheduleKey }) => scheduleKey)).toEqual([
      'daily#Europe/Kyiv#07#0',
    ]);
  });

  test('another hour or zone is one change: profile and schedule together', () => {
    const before = { ...reader('a'), schedules: schedulesOf(subscriberOf(), [subscriptionOf('a')]) };
    const [change, ...more] = changesBetween(before, changeWhen(before, when));
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      profile: when,
      subscriptions: [],
      schedules: [{ frequency: 'daily', scheduleKey: 'daily#Asia/Kolkata#21#0' }],
      schedulesRemoved: [],
      cursors: {},
    });
  });
});

describe('storing a step', () => {
  test('what changes nothing writes nothing', () => {
    const before = { ...reader('a'), schedules: schedulesOf(subscriberOf(), [subscriptionOf('a')]) };
    expect(changesBetween(before, { ...before, profile: { ...before.profile } })).toEqual([]);
  });

  test('who loses against a claim that moved a cursor meanwhile looks again, and undoes nothing', async () => {
    const store = subscribersInMemory(reader('a', 'b'));
    let claims = 2;
    const racing = {
      ...store,
      async change(wanted: Parameters<typeof store.change>[0]) {
        if (claims > 0) {
          claims -= 1;
          const whole = store.bySubscriber.get('s1') as WholeSubscriber;
          const { revision, cursors } = whole.progress;
          store.bySubscriber.set('s1', {
            ...whole,
            progress: { ...whole.progress, revision: revision + 1, cursors: { ...cursors, b: evening } },
          });
        }
        return store.change(wanted);
      },
    };
    await changeSubscriber(racing, 's1', (whole) => moveSubscription(whole, 'b', { topicId: 'c', frequency: 'daily' }, noon));
    expect(store.bySubscriber.get('s1')?.progress).toMatchObject({ revision: 3, cursors: { a: morning, b: evening, c: noon } });
  });

  test('two hundred endings are stored in pieces that a transaction holds, and all of them arrive', async () => {
    const store = subscribersInMemory(reader(...Array.from({ length: 200 }, (_, index) => `t${index}`)));
    const sizes: number[] = [];
    const counted = {
      ...store,
      change: (wanted: Parameters<typeof store.change>[0]) => {
        sizes.push(1 + (wanted.profile ? 2 : 0) + wanted.subscriptions.length + wanted.schedules.length + wanted.schedulesRemoved.length);
        return store.change(wanted);
      },
    };
    await changeSubscriber(counted, 's1', (whole) => end(whole, () => true, 'unsubscribed-all', noon));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect(store.bySubscriber.get('s1')?.subscriptions.every(({ state }) => state === 'ended')).toBe(true);
  });

  test('a subscriber who is gone is nobody', async () => {
    expect(await changeSubscriber(subscribersInMemory(), 's1', (whole) => whole)).toBeNull();
  });
});

test('whatever a person presses, in whatever order, what is stored is consistent', async () => {
  const topic = fc.constantFrom('Niger', 'Ukraine', 'Chad');
  const step = fc.oneof(
    fc.record({ press: fc.constant('ask' as const), topic, frequency: fc.constantFrom(...frequencies) }),
    fc.record({ press: fc.constantFrom('confirm' as const, 'end' as const), topic }),
    fc.record({ press: fc.constant('move' as const), topic, to: topic, frequency: fc.constantFrom(...frequencies) }),
    fc.record({ press: fc.constantFrom('pause' as const, 'resume' as const, 'when' as const, 'revoke' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const store = subscribersInMemory(newcomer());
      for (const [index, pressed] of steps.entries()) {
        const now = new Date(Date.parse(noon) + index * 60_000).toISOString();
        const made = (whole: WholeSubscriber): WholeSubscriber => {
          if (pressed.press === 'ask') {
            const followed = whole.subscriptions.some((each) => each.topicId === topicOf(pressed.topic).topicId && each.state === 'active');
            return followed ? whole : ask(whole, wish(pressed.topic, pressed.frequency), now);
          }
          if (pressed.press === 'confirm') return confirm(whole, topicOf(pressed.topic).topicId, now);
          if (pressed.press === 'end') return end(whole, (each) => each.topicId === topicOf(pressed.topic).topicId, 'unsubscribed', now);
          if (pressed.press === 'move')
            return moveSubscription(
              whole,
              topicOf(pressed.topic).topicId,
              { topicId: topicOf(pressed.to).topicId, frequency: pressed.frequency },
              now,
            );
          return {
            pause: () => pause(whole, now),
            resume: () => resume(whole),
            when: () => changeWhen(whole, when),
            revoke: () => revokeLinks(whole),
          }[pressed.press]();
        };
        const before = store.bySubscriber.get('s1') as WholeSubscriber;
        await changeSubscriber(store, 's1', made).catch((error: unknown) => expect(error).toBeInstanceOf(SubscriptionRefused));
        const { profile, subscriptions, schedules, progress } = store.bySubscriber.get('s1') as WholeSubscriber;
        const active = subscriptions.filter(({ state }) => state === 'active').map(({ topicId }) => topicId);
        expect(new Set(subscriptions.map(({ topicId }) => topicId)).size).toBe(subscriptions.length);
        // What is followed has a cursor, and what it was before it was edited; no cursor ever goes back.
        const owned = ownedTopics({ subscriptions, progress }).map(({ topicId }) => topicId);
        expect(Object.keys(progress.cursors).sort()).toEqual(owned.sort());
        expect(owned).toEqual(expect.arrayContaining(active));
        expect(progress.revision).toBeGreaterThanOrEqual(before.progress.revision);
        for (const [topicId, cursor] of Object.entries(progress.cursors))
          expect(cursor >= (before.progress.cursors[topicId] ?? '')).toBe(true);
        const byFrequency = (one: { frequency: string }, other: { frequency: string }) => one.frequency.localeCompare(other.frequency);
        expect([...schedules].sort(byFrequency)).toEqual(schedulesOf(profile, subscriptions).sort(byFrequency));
      }
    }),
    { numRuns: 150 },
  );
});
