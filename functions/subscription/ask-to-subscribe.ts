/** Somebody entered an address on the sign-up page. It is checked, counted and queued; what is known of it is looked up later. */
import type { Topic } from '../topic/topic.ts';
import { parseAddress } from './address.ts';
import { type CountRequests, countRequest, type Proof } from './limits.ts';
import { domainOf } from './mailbox.ts';
import { networkHash } from './network.ts';
import { SubscriptionRefused } from './refused.ts';
import { type Frequency, frequencies, type Weekday, weekdays } from './subscription.ts';
import { canonicalZone } from './zones.ts';

/** What the page hands on, to be looked up by nobody who could time the answer. */
export interface AskMessage {
  kind: 'ask';
  email: string;
  topic: Topic;
  /** The query in plain words; null for a curated topic. */
  reading: string | null;
  frequency: Frequency;
  zone: string;
  hour: number;
  weekday: Weekday;
  askedAt: string;
  /** The page that took the request, and what stood beside its button. */
  askedOn: string;
  askedWording: string;
  /** Keyed hash of the network; null if it is not known. */
  askedFrom: string | null;
  /** The mail did not come, and was asked for once more. */
  again: boolean;
}

export interface AskToSubscribe extends CountRequests {
  queueRequest(message: AskMessage): Promise<void>;
}

export interface Asked {
  email: string;
  topic: Topic;
  reading: string | null;
  frequency: string;
  zone: string;
  hour: number;
  weekday: string;
  /** The network of the request, see `networkOf`; null if it is not known. */
  network: string | null;
  askedOn: string;
  askedWording: string;
  again: boolean;
  /** The field that people do not see. */
  trap: string;
  proof: Proof | null;
}

/**
 * Answers at the same time and in the same words whoever the address belongs to: nothing is looked up. Throws `AddressRefused`,
 * `SubscriptionRefused`, `TooManyRequests` and `ProofNeeded`.
 */
export async function askToSubscribe(deps: AskToSubscribe, asked: Asked, now: string): Promise<{ email: string }> {
  const email = parseAddress(asked.email);
  const when = checkedWhen(asked);
  if (asked.topic.state !== 'live') throw new SubscriptionRefused('no-such-topic');
  if (asked.trap !== '') return { email };
  const { network, proof, topic, reading, askedOn, askedWording, again } = asked;
  await countRequest(deps, { wish: 'sign-up', network, email, domain: domainOf(email), proof }, now);
  const askedFrom = network === null ? null : networkHash(deps.addressKey, network);
  await deps.queueRequest({ kind: 'ask', email, topic, reading, ...when, askedAt: now, askedOn, askedWording, askedFrom, again });
  return { email };
}

/** The rhythm that was asked for. Throws `SubscriptionRefused` for what the page does not offer. */
export function checkedWhen(asked: { frequency: string; zone: string; hour: number; weekday: string }): {
  frequency: Frequency;
  zone: string;
  hour: number;
  weekday: Weekday;
} {
  const frequency = frequencies.find((each) => each === asked.frequency);
  const weekday = weekdays.find((each) => each === asked.weekday);
  const zone = canonicalZone(asked.zone);
  if (!frequency) throw new SubscriptionRefused('no-such-frequency');
  if (!weekday) throw new SubscriptionRefused('no-such-weekday');
  if (!zone) throw new SubscriptionRefused('no-such-zone');
  if (!Number.isInteger(asked.hour) || asked.hour < 0 || asked.hour > 23) throw new SubscriptionRefused('no-such-hour');
  return { frequency, zone, hour: asked.hour, weekday };
}
