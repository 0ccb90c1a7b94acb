/**
 * The world around the use cases: queues that deliver at least once and in any order, a process that can die at any await,
 * a mail service that throttles, refuses, stays silent, and tells late. Time is a number that only `pass` moves.
 */
import type { Email } from '../../../functions/delivery/delivery.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../../../functions/delivery/mail-errors.ts';
import { type MailEvent, recordMailEvent } from '../../../functions/delivery/record-mail-event.ts';
import type { Digest, DueDigest } from '../../../functions/digest/digest.ts';
import { recoverDeliveries } from '../../../functions/digest/recover-deliveries.ts';
import { lookAgain, recoverTicks } from '../../../functions/digest/recover-ticks.ts';
import { type SendDigest, sendDigest } from '../../../functions/digest/send-digest.ts';
import { windowOf } from '../../../functions/digest/slots.ts';
import { startAlerts } from '../../../functions/digest/start-alerts.ts';
import { startDigests } from '../../../functions/digest/start-digests.ts';
import type { Match } from '../../../functions/match/match.ts';
import { schedulesOf } from '../../../functions/subscription/schedule.ts';
import type { WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import { end } from '../../../functions/subscription/transitions.ts';
import { chanceFrom } from './chance.ts';
import { memory } from './memory.ts';

/** Faults planted on purpose, to see that the promises notice. */
export type Fault = 'cursor moved after sending' | 'no check after claim' | 'match key by time';

export interface Weather {
  /** Chances in [0, 1], each at every opportunity. */
  crash: number;
  duplicate: number;
  throttle: number;
  refuse: number;
  silence: number;
}

const calm: Weather = { crash: 0, duplicate: 0, throttle: 0, refuse: 0, silence: 0 };

export interface SentMail {
  subscriberId: string;
  slot: string;
  digest: Digest;
  heldBack: string[];
  sentAt: string;
  /** Counts everything that happens: when this attempt at sending began. What was said before then must be honoured. */
  checkedAtStep: number;
}

type Work = { kind: 'digest'; due: DueDigest } | { kind: 'window'; topicId: string; window: string } | { kind: 'event'; event: MailEvent };
interface Message {
  work: Work;
  visibleAtMs: number;
  receives: number;
}

/** Fewer than the queues have, so that schedules of a few crashes lose messages. */
const mostReceives = 3;

class Crash extends Error {}

export function world(seed: number, start: string, fault: Fault | null = null) {
  const chance = chanceFrom(seed);
  const store = memory();
  let nowMs = Date.parse(start);
  let weather = calm;
  let step = 0;
  let ids = 0;
  let messages: Message[] = [];
  const mails: SentMail[] = [];
  /** When a topic, an address or everything was said no to, by step. */
  const refusals: { subscriberId: string; topicId: string | null; step: number }[] = [];
  const consents: { subscriberId: string; topicId: string; step: number }[] = [];
  /** From which stamp on a subscription's matches count, by `subscriberId topicId`. */
  const begins = new Map<string, string>();
  const now = () => new Date(nowMs).toISOString();
  const happens = (probability: number) => probability > 0 && chance() < probability;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T;

  function put(work: Work, delayMs = 0): void {
    messages.push({ work, visibleAtMs: nowMs + delayMs, receives: 0 });
    if (happens(weather.duplicate)) {
      messages.push({ work, visibleAtMs: nowMs + delayMs + Math.floor(chance() * 3_600_000), receives: 0 });
    }
  }

  /** The calls of one invocation: each may be the last one, before or after its effect. Side by side, chance says whose turn it is. */
  const waiting: (() => void)[] = [];
  let sideBySide = false;
  function invocation<Deps extends object>(deps: Deps): Deps {
    let dead = false;
    const call = async (run: () => unknown) => {
      if (sideBySide) await new Promise<void>((go) => waiting.push(go));
      if (dead || happens(weather.crash / 2)) dead = true;
      if (dead) throw new Crash();
      step += 1;
      const result = await run();
      if (happens(weather.crash / 2)) dead = true;
      if (dead) throw new Crash();
      return result;
    };
    return new Proxy(deps, {
      get(target, name) {
        const value = Reflect.get(target, name);
        if (typeof value !== 'function' || ['chance', 'newDeliveryId', 'shardsOf', 'listOpen'].includes(String(name))) return value;
        return (...parameters: unknown[]) => call(() => value.apply(target, parameters));
      },
    });
  }

  function sender(): SendDigest {
    // 'no check after claim': what was read first is believed until the end.
    const believed = new Map<string, WholeSubscriber | null>();
    let checkedAtStep = 0;
    const deps = {
      readSubscriber(subscriberId: string) {
        if (fault !== 'no check after claim') return store.readSubscriber(subscriberId);
        if (!believed.has(subscriberId)) believed.set(subscriberId, store.readSubscriber(subscriberId));
        return believed.get(subscriberId);
      },
      listDeliveries: store.listDeliveries,
      newestDelivery: store.newestDelivery,
      listMatches: (topicId: string, from: string, to: string) => store.listMatches(topicId, from, to, now()),
      readMatches: store.readMatches,
      claim(delivery: Parameters<typeof store.claim>[0], cursors: Record<string, string>, revision: number) {
        return store.claim(delivery, fault === 'cursor moved after sending' ? {} : cursors, revision);
      },
      moveCursors: store.moveCursors,
      change(change: Parameters<typeof store.change>[0]) {
        const changed = store.change(change);
        if (changed && change.set.state === 'sending') checkedAtStep = step;
        if (changed && change.set.state === 'sent' && fault === 'cursor moved after sending')
          moveAfterwards(change.subscriberId, change.slot);
        return changed;
      },
      changeGuarded: store.changeGuarded,
      mostStories: 2,
      newDeliveryId() {
        ids += 1;
        return `delivery-${ids}`;
      },
      isSuppressed: (emailHash: string) => fault !== 'no check after claim' && store.suppressed.has(emailHash),
      readTitles: (topicIds: readonly string[]) => new Map(topicIds.map((topicId) => [topicId, `On ${topicId}`])),
      takeTurn: () => !happens(weather.throttle),
      render: (digest: Digest): Email => ({ subject: digest.slot, html: '', text: JSON.stringify(digest), headers: [] }),
      send: (email: Email, _to: string, tags: { deliveryId: string; attempt: number }) => mail(email, tags, checkedAtStep),
      again: (due: DueDigest, delaySeconds: number) => put({ kind: 'digest', due }, delaySeconds * 1000),
      chance,
    };
    return deps as unknown as SendDigest;
  }

  function moveAfterwards(subscriberId: string, slot: string): void {
    const delivery = store.deliveries.get(`${subscriberId} ${slot}`);
    const progress = store.subscribers.get(subscriberId)?.progress;
    for (const [topicId, { to }] of Object.entries(delivery?.ranges ?? {})) if (progress) progress.cursors[topicId] = to;
  }

  /** SES: takes the mail or does not, and may not say which. */
  function mail(email: Email, { deliveryId }: { deliveryId: string; attempt: number }, checkedAtStep: number): { messageId: string } {
    if (happens(weather.throttle)) throw new MailThrottled('Maximum sending rate exceeded.', happens(0.1));
    if (happens(weather.refuse)) throw happens(0.5) ? new SendingStopped('SendingPaused', '') : new MailRefused('NotFound', '', false);
    if (happens(weather.silence / 2)) throw new Error('socket hang up, not taken');
    const digest = JSON.parse(email.text) as Digest;
    const { subscriberId, slot } = digest;
    const delivery = store.deliveries.get(`${subscriberId} ${slot}`);
    const heldBack = Object.values(delivery?.heldBack ?? {}).flat();
    mails.push({ subscriberId, slot, digest, heldBack, sentAt: now(), checkedAtStep });
    const messageId = `message-${mails.length}`;
    tell({ kind: 'sent', deliveryId, messageId, to: subscriberId });
    if (happens(0.5)) tell({ kind: 'delivered', deliveryId, messageId, to: subscriberId });
    if (happens(weather.silence / 2)) throw new Error('socket hang up, taken');
    return { messageId };
  }

  function tell(event: Pick<MailEvent, 'kind' | 'deliveryId' | 'messageId' | 'to'>, permanent = false): void {
    const whole = { ...event, at: now(), sentAt: now(), permanent, unwanted: true };
    put({ kind: 'event', event: whole }, Math.floor(chance() * 10 * 60_000));
  }

  const run = {
    digest: (work: Extract<Work, { kind: 'digest' }>) => sendDigest(invocation(sender()), work.due, now()),
    window: (work: Extract<Work, { kind: 'window' }>) =>
      startAlerts(
        invocation({
          listFollowers: async (topicId: string) => ({ subscriberIds: followersOf(topicId), next: null }),
          queueAlerts: async (alerts: { subscriberId: string; slot: string }[], { delaySeconds }: { delaySeconds: number }) => {
            for (const alert of alerts) put({ kind: 'digest', due: alert }, delaySeconds * 1000);
          },
          queuePage: async () => {},
        }),
        work,
        now(),
      ),
    event: (work: Extract<Work, { kind: 'event' }>) =>
      recordMailEvent(
        invocation({
          findDelivery: async (deliveryId: string) => store.findDelivery(deliveryId),
          change: async (change: Parameters<typeof store.change>[0]) => store.change(change),
          hashOf: async (address: string) => `hash of ${address}`,
          suppress: async (hash: string, reason: string) => {
            store.suppressed.set(hash, reason);
            refusals.push({ subscriberId: hash.slice('hash of '.length), topicId: null, step });
          },
          countSoftBounce: async () => 1,
          suppressAtSes: async () => {},
          endAll: async (hash: string, reason: 'bounced' | 'complained', at: string) =>
            people.change(hash.slice('hash of '.length), (whole) => end(whole, () => true, reason, at)),
          noteSendEvent: async (sentAt: string) => store.noteSendEvent(sentAt),
        }),
        work.event,
        now(),
      ),
  };

  const followersOf = (topicId: string) =>
    [...store.subscribers.values()]
      .filter(({ subscriptions }) =>
        subscriptions.some((each) => each.topicId === topicId && each.state === 'active' && each.frequency === 'instant'),
      )
      .map(({ profile }) => profile.subscriberId);

  /** Steps of people, each one transaction. */
  const people = {
    change(subscriberId: string, change: (whole: WholeSubscriber) => WholeSubscriber): void {
      const before = store.subscribers.get(subscriberId);
      if (!before) return;
      const after = structuredClone(change(before));
      step += 1;
      for (const subscription of after.subscriptions) {
        const was = before.subscriptions.find((each) => each.topicId === subscription.topicId);
        if (subscription.state === 'ended' && was?.state === 'active' && subscription.endedReason !== 'edited') {
          refusals.push({ subscriberId, topicId: subscription.topicId, step });
        }
        if (subscription.state === 'active' && was?.state !== 'active') {
          consents.push({ subscriberId, topicId: subscription.topicId, step });
          begins.set(`${subscriberId} ${subscription.topicId}`, after.progress.cursors[subscription.topicId] ?? now());
        }
      }
      after.progress.revision = before.progress.revision + 1;
      store.subscribers.set(subscriberId, { ...after, schedules: schedulesOf(after.profile, after.subscriptions) });
    },
  };

  async function perform(message: Message): Promise<void> {
    try {
      await run[message.work.kind](message.work as never);
    } catch (error) {
      // Received again after the visibility timeout, a few times; then it is among the dead letters. What SES told is
      // brought back from there by an operator: without it nobody knows what went out.
      message.visibleAtMs = nowMs + 6 * 60_000;
      message.receives += 1;
      if (message.receives < mostReceives || message.work.kind === 'event') messages.push(message);
      if (!(error instanceof Crash) && !/changed under its sender|lost its claim|no delivery/.test(String(error))) throw error;
    }
  }

  /** What people do while messages are worked on, at any moment. */
  const deeds: (() => void)[] = [];

  /** Works through what can be received, in any order, a few at a time side by side. */
  async function drain(): Promise<void> {
    for (;;) {
      const visible = messages.filter((message) => message.visibleAtMs <= nowMs);
      if (visible.length === 0) return;
      const batch = Array.from({ length: Math.min(visible.length, 1 + Math.floor(chance() * 4)) }, () => {
        const message = pick(visible.filter((each) => messages.includes(each)));
        messages = messages.filter((each) => each !== message);
        return message;
      });
      sideBySide = batch.length > 1 || deeds.length > 0;
      let left = batch.length;
      const all = Promise.all(batch.map((message) => perform(message).finally(() => (left -= 1))));
      while (sideBySide && left > 0) {
        await new Promise((settle) => setImmediate(settle));
        if (happens(0.2)) deeds.shift()?.();
        waiting.splice(Math.floor(chance() * waiting.length), 1)[0]?.();
      }
      await all;
    }
  }

  const survive = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  };

  /** Of `start-digests`, with its checkpoint under `pointer`. */
  function ticking(pointer: string) {
    const zones = new Set([...store.subscribers.values()].map(({ profile }) => profile.zone));
    return invocation({
      readLastTick: async () => store.readTick(pointer),
      moveLastTick: async (from: string | null, to: string) => store.moveTick(pointer, from, to),
      listZones: async () => [...zones],
      shardsOf: (schedule: string) => [schedule],
      listDue: async (key: string) => ({
        subscriberIds: [...store.subscribers.values()]
          .filter(({ schedules }) => schedules.some(({ scheduleKey }) => scheduleKey === `${key}#0`))
          .map(({ profile }) => profile.subscriberId),
        next: null,
      }),
      queue: async (all: DueDigest[]) => {
        for (const due of all) put({ kind: 'digest', due });
      },
    });
  }

  async function tick(): Promise<void> {
    sideBySide = false;
    await survive(startDigests(ticking('lastTick'), now()));
  }

  async function recover(): Promise<void> {
    sideBySide = false;
    await survive(recoverTicks(ticking('lastTick'), now()));
    await survive(lookAgain(ticking('lateLook'), now()));
    await survive(
      recoverDeliveries(
        invocation({
          async *listOpen(claimedBefore: string) {
            yield* store.listOpen(claimedBefore);
          },
          change: async (change: Parameters<typeof store.change>[0]) => store.change(change),
          queue: async (all: DueDigest[]) => {
            for (const due of all) put({ kind: 'digest', due });
          },
          readSendEvents: async () => store.readSendEvents(),
          sendProbe: async () => tell({ kind: 'sent', deliveryId: null, messageId: 'probe', to: 'simulator' }),
        }),
        now(),
      ),
    );
  }

  /** An article satisfied a topic: written a moment after its stamp, queued on every attempt, perhaps twice. */
  function match(found: Omit<Match, 'matchedAt'>, lagSeconds: number, again: boolean): void {
    const known = store.matches.some((each) => each.match.topicId === found.topicId && each.match.articleId === found.articleId);
    if (!known || fault === 'match key by time') {
      store.matches.push({ match: { ...found, matchedAt: now() }, visibleAt: new Date(nowMs + lagSeconds * 1000).toISOString() });
    }
    put({ kind: 'window', topicId: found.topicId, window: windowOf(now()) }, again ? 90_000 : 0);
  }

  return {
    store,
    mails,
    refusals,
    consents,
    begins,
    now,
    drain,
    tick,
    recover,
    match,
    /** Done in the middle of the next work, or before time goes on. */
    meanwhile: (deed: () => void) => deeds.push(deed),
    change: people.change,
    complain: (subscriberId: string) => tell({ kind: 'complained', deliveryId: null, messageId: 'complaint', to: subscriberId }),
    setWeather(wanted: Weather | null) {
      weather = wanted ?? calm;
    },
    pass(milliseconds: number) {
      for (const deed of deeds.splice(0)) deed();
      nowMs += milliseconds;
    },
    messagesLeft: () => messages.length,
  };
}

export type World = ReturnType<typeof world>;
