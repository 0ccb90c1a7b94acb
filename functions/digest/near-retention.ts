/** Matches whose mail is so late that they will soon be gone, among a sample of those who get mail by a schedule. */
import type { SendingSubscriber } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { DAY_MS, later, MINUTE_MS } from '../subscription/times.ts';
import { ownedTopics } from '../subscription/transitions.ts';

export interface NearRetention {
  scheduleKeysInUse(): Promise<ReadonlySet<string>>;
  listMembers(list: string, range: { after: string | null; upTo: string | null; most: number }): Promise<string[]>;
  readSubscriber(subscriberId: string): Promise<SendingSubscriber | null>;
  /** The oldest matches with `from` < matchedAt <= `to`, at most `most`. */
  listMatches(topicId: string, from: string, to: string, most: number): Promise<Match[]>;
}

/** Matches are kept for 60 days: that leaves two weeks to find out why. */
const NEAR_MS = 45 * DAY_MS;
/** Some, and others half an hour later: whatever keeps mail back for weeks keeps it back from many, or is found by its day. */
const SAMPLE = 25;
const EVERY_MS = 30 * MINUTE_MS;

/** Counts subscribers. Those who paused have their mail held back because they asked for it. */
export async function countNearRetention(deps: NearRetention, now: string): Promise<{ matchesNearRetention: number }> {
  const limit = later(now, -NEAR_MS);
  let near = 0;
  for (const subscriberId of await sampleOf(deps, now)) {
    const subscriber = await deps.readSubscriber(subscriberId);
    if (subscriber !== null && (await isNear(deps, subscriber, limit))) near += 1;
  }
  return { matchesNearRetention: near };
}

async function isNear(deps: NearRetention, subscriber: SendingSubscriber, limit: string): Promise<boolean> {
  const { state, pausedAt } = subscriber.profile;
  if (state !== 'confirmed' || pausedAt !== null) return false;
  const late = ownedTopics(subscriber).filter(({ from }) => from < limit);
  const found = await Promise.all(late.map(({ topicId, from }) => deps.listMatches(topicId, from, limit, 1)));
  return found.some((matches) => matches.length > 0);
}

/** A list further along each time, from somewhere in it. */
async function sampleOf(deps: NearRetention, now: string): Promise<string[]> {
  const keys = [...(await deps.scheduleKeysInUse())].sort();
  const round = Math.floor(Date.parse(now) / EVERY_MS);
  const members = new Set<string>();
  for (let step = 0; step < Math.min(keys.length, SAMPLE) && members.size < SAMPLE; step += 1) {
    const list = `schedule ${keys[(round + step) % keys.length]}`;
    const most = SAMPLE - members.size;
    // Ids are `s` and hexadecimal digits drawn by lot.
    const after = `s${((round * 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`;
    const further = await deps.listMembers(list, { after, upTo: null, most });
    const others = further.length < most ? await deps.listMembers(list, { after: null, upTo: null, most: most - further.length }) : [];
    for (const member of [...further, ...others]) members.add(member);
  }
  return [...members];
}
