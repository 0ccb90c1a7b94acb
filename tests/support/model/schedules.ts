/** Random schedules of what people, articles, clocks and machines do; and the run of one to its end. */
import fc from 'fast-check';
import type { Match } from '../../../functions/match/match.ts';
import { schedulesOf } from '../../../functions/subscription/schedule.ts';
import { frequencies, type Subscriber, type WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import {
  activeTo,
  changeFrequency,
  changeWhen,
  confirm,
  end,
  moveSubscription,
  pause,
  pendingSubscription,
  resume,
} from '../../../functions/subscription/transitions.ts';
import type { Topic } from '../../../functions/topic/topic.ts';
import { brokenPromises } from './promises.ts';
import { type Fault, type Weather, type World, world } from './world.ts';

const topicIds = ['tides', 'trains', 'trade', 'troops'];
const zones = ['Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'];
const minuteMs = 60_000;

const topicOf = (topicId: string): Topic => ({
  topicId,
  kind: 'personal',
  title: topicId,
  query: topicId,
  language: 'en',
  breadth: 'balanced',
  state: 'live',
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
});

const small = (max: number) => fc.nat({ max });
const topic = fc.constantFrom(...topicIds);
const who = small(1);
const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('article'),
      topics: fc.subarray(topicIds, { minLength: 1 }),
      text: small(12),
      lag: small(100),
      again: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass'), minutes: fc.oneof(small(20), small(300), small(3000)) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('tick', 'drain', 'recover') }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('turn'), minutes: fc.oneof(small(20), small(1500)) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('follow'), who, topic, frequency: fc.constantFrom(...frequencies) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit'), who, meanwhile: fc.boolean(), topic, to: topic }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('frequency'), who, meanwhile: fc.boolean(), topic, frequency: fc.constantFrom(...frequencies) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end'), who, meanwhile: fc.boolean(), topic }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end all'), meanwhile: fc.boolean(), who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause', 'resume'), meanwhile: fc.boolean(), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('zone'), who, zone: fc.constantFrom(...zones), hour: small(23) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('complain'), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('weather'),
      kind: fc.constantFrom('calm', 'crashes', 'duplicates', 'throttling', 'silence', 'all'),
    }),
  },
);

export const schedule = fc.record({
  seed: fc.integer(),
  start: fc.constantFrom('2026-03-27T20:00:00.000Z', '2026-10-03T08:00:00.000Z', '2026-10-23T20:00:00.000Z', '2026-12-30T04:00:00.000Z'),
  actions: fc.array(action, { minLength: 5, maxLength: 60, size: 'max' }),
});
export type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

const weathers: Record<string, Weather> = {
  calm: { crash: 0, duplicate: 0, throttle: 0, refuse: 0, silence: 0 },
  crashes: { crash: 0.08, duplicate: 0, throttle: 0, refuse: 0, silence: 0 },
  duplicates: { crash: 0, duplicate: 0.5, throttle: 0, refuse: 0, silence: 0 },
  throttling: { crash: 0, duplicate: 0, throttle: 0.4, refuse: 0.2, silence: 0 },
  silence: { crash: 0, duplicate: 0.2, throttle: 0, refuse: 0, silence: 0.6 },
  all: { crash: 0.04, duplicate: 0.3, throttle: 0.1, refuse: 0.1, silence: 0.3 },
};

/** Runs a schedule, lets everything heal for three weeks, and says which promises were broken. */
export async function runSchedule(
  { seed, start, actions }: Schedule,
  fault: Fault | null = null,
): Promise<{ broken: string[]; counts: Record<string, number> }> {
  const run = world(seed, start, fault);
  for (const subscriberId of ['ada', 'ben']) run.store.subscribers.set(subscriberId, newSubscriber(subscriberId, start));
  const ids = ['ada', 'ben'] as const;
  for (const [index, subscriberId] of ids.entries()) {
    for (const topicId of topicIds.slice(index, index + 2)) follow(run, subscriberId, topicId, index === 0 ? 'daily' : 'instant');
  }
  for (const [index, each] of actions.entries()) await act(run, each, `article-${index}`);
  await heal(run);
  return { broken: brokenPromises(run), counts: countsOf(run) };
}

/** What came about in a run: whether the schedules reach the places that matter. */
function countsOf(run: World): Record<string, number> {
  const deliveries = [...run.store.deliveries.values()];
  const counts: Record<string, number> = { matches: run.store.matches.length, mails: run.mails.length };
  for (const { state, failedReason, attempt, folded, heldBack, dropped } of deliveries) {
    const outcome = failedReason === null ? state : `failed: ${failedReason}`;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (attempt > 1) counts['tried again'] = (counts['tried again'] ?? 0) + 1;
    if (dropped.length > 0 && state !== 'failed') counts['sent with stories dropped'] = (counts['sent with stories dropped'] ?? 0) + 1;
    counts['folded stories'] = (counts['folded stories'] ?? 0) + Object.values(folded).flatMap((each) => Object.keys(each)).length;
    counts['held back'] = (counts['held back'] ?? 0) + Object.values(heldBack).flat().length;
  }
  return counts;
}

async function act(run: World, action: Record<string, unknown>, articleId: string): Promise<void> {
  const subscriberId = action['who'] === 1 ? 'ben' : 'ada';
  const topicId = action['topic'] as string;
  const frequency = action['frequency'] as (typeof frequencies)[number];
  const change = (step: (whole: WholeSubscriber) => WholeSubscriber) => {
    const deed = () => run.change(subscriberId, step);
    if (action['meanwhile']) run.meanwhile(deed);
    else deed();
  };
  switch (action['do']) {
    case 'article': {
      for (const each of action['topics'] as string[])
        run.match(matchOf(each, articleId, action['text'] as number), action['lag'] as number, action['again'] as boolean);
      // Another attempt at the same article: put once, so nothing but the queue may notice.
      if (action['again']) {
        run.pass(2 * minuteMs);
        for (const each of action['topics'] as string[]) run.match(matchOf(each, articleId, action['text'] as number), 0, false);
      }
      return;
    }
    case 'pass':
      return run.pass((action['minutes'] as number) * minuteMs);
    case 'turn':
      run.pass((action['minutes'] as number) * minuteMs);
      await run.tick();
      await run.recover();
      return run.drain();
    case 'tick':
      return run.tick();
    case 'drain':
      return run.drain();
    case 'recover':
      return run.recover();
    case 'follow':
      return follow(run, subscriberId, topicId, frequency);
    case 'edit':
      return change((whole) =>
        activeTo(whole, topicId) && !activeTo(whole, action['to'] as string)
          ? moveSubscription(
              whole,
              topicId,
              { topicId: action['to'] as string, frequency: activeTo(whole, topicId)?.frequency ?? 'daily' },
              run.now(),
            )
          : whole,
      );
    case 'frequency':
      return change((whole) => (activeTo(whole, topicId) ? changeFrequency(whole, topicId, frequency) : whole));
    case 'end':
      return change((whole) => end(whole, (each) => each.topicId === topicId, 'unsubscribed', run.now()));
    case 'end all':
      return change((whole) => end(whole, () => true, 'unsubscribed-all', run.now()));
    case 'pause':
      return change((whole) => pause(whole, run.now()));
    case 'resume':
      return change(resume);
    case 'zone':
      return change((whole) => changeWhen(whole, { zone: action['zone'] as string, hour: action['hour'] as number, weekday: 'SUN' }));
    case 'complain':
      return run.complain(subscriberId);
    case 'weather':
      return run.setWeather(weathers[action['kind'] as string] ?? null);
  }
}

/**
 * The storm is over: time goes on for three weeks, with all that runs by the clock. Whoever moves their weekly day from Monday
 * to Sunday, after Monday's mail, waits for thirteen days: that week had its mail.
 */
async function heal(run: World): Promise<void> {
  run.setWeather(null);
  run.pass(0);
  for (const subscriberId of ['ada', 'ben']) run.change(subscriberId, resume);
  for (let round = 0; round < 40; round += 1) {
    run.pass((round < 25 ? 360 : 1440) * minuteMs);
    await run.tick();
    await run.drain();
    await run.recover();
    run.pass(10 * minuteMs);
    await run.drain();
  }
}

function follow(run: World, subscriberId: string, topicId: string, frequency: (typeof frequencies)[number]): void {
  const optIn = { askedAt: run.now(), askedOn: '/', askedFrom: null, confirmedAt: null };
  run.change(subscriberId, (whole) => {
    if (activeTo(whole, topicId)) return whole;
    const asked = pendingSubscription(subscriberId, { topic: topicOf(topicId), frequency, optIn }, run.now());
    return confirm(
      { ...whole, subscriptions: [...whole.subscriptions.filter((each) => each.topicId !== topicId), asked] },
      topicId,
      run.now(),
    );
  });
}

export function newSubscriber(subscriberId: string, at: string): WholeSubscriber {
  const profile: Subscriber = {
    subscriberId,
    email: subscriberId,
    emailHash: `hash of ${subscriberId}`,
    state: 'confirmed',
    zone: 'Europe/Kyiv',
    hour: 7,
    weekday: 'MON',
    pausedAt: null,
    tokenEpoch: 0,
    createdAt: at,
    confirmedAt: at,
  };
  return { profile, subscriptions: [], schedules: schedulesOf(profile, []), progress: { subscriberId, revision: 0, cursors: {} } };
}

/** Articles with the same text are copies of each other; text 0 is too short to tell. */
function matchOf(topicId: string, articleId: string, text: number): Omit<Match, 'matchedAt'> {
  return {
    topicId,
    articleId,
    score: ((text * 7 + topicId.length) % 10) / 10,
    reason: { terms: [topicId], where: 'title' },
    title: articleId,
    url: `https://news.example/${articleId}`,
    publisher: null,
    language: 'en',
    publishedAt: null,
    snippet: [{ text: articleId, marked: false }],
    likeness: text === 0 ? null : (sketches[text] ?? null),
    queryRevision: 1,
  };
}

/** Far apart: any two differ in 16 bits or more. */
const sketches = Array.from({ length: 13 }, (_, text) =>
  Array.from({ length: 16 }, (_, digit) => (((text + 1) * (digit + 3) * 0x9e3779b1) >>> 28).toString(16)).join(''),
);
