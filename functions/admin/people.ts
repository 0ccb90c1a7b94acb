/** "I never got the mail": a person looked up by address, what they follow, what was sent, and why something was not. Every look is in the audit log, without the address. */
import type { Delivery } from '../delivery/delivery.ts';
import { openOnes, type SendingSubscriber } from '../delivery/delivery.ts';
import { emailHash, parseAddress } from '../subscription/address.ts';
import { type ChangeSubscriber, changeSubscriber } from '../subscription/change-subscriber.ts';
import { type EraseEverything, type ExportEverything, eraseEverything, exportEverything } from '../subscription/own-everything.ts';
import type { Subscriber, Subscription } from '../subscription/subscription.ts';
import { revokeLinks } from '../subscription/transitions.ts';
import { type AuditDeps, record } from './audit.ts';
import { AdminRefusedError } from './refused.ts';

interface Suppressed {
  reason: string;
  suppressedAt: string;
}

export interface PeopleDeps extends AuditDeps, ChangeSubscriber, ExportEverything, EraseEverything {
  addressKey: () => Promise<Uint8Array>;
  findByEmailHash: (hash: string) => Promise<string | null>;
  readAll: (subscriberId: string) => Promise<SendingSubscriber | null>;
  /** Newest first. */
  newestDeliveries: (subscriberId: string, most: number) => Promise<Delivery[]>;
  readSuppression: (hash: string) => Promise<Suppressed | null>;
  suppress: (hash: string, reason: string, at: string) => Promise<void>;
  unsuppress: (hash: string) => Promise<void>;
  /** Takes an address off the account's own list at SES, where a bounce had put it. */
  unsuppressAtSes: (address: string) => Promise<void>;
  queueManageLink: (subscriberId: string) => Promise<void>;
}

/** Who asks, as the audit log names them, about whom. */
interface Asked {
  by: string;
  subscriberId: string;
}

export interface Person {
  profile: Subscriber;
  subscriptions: readonly (Subscription & { title: string })[];
  suppression: Suppressed | null;
  /** Newest first; what is written ahead and not recorded yet among them. */
  deliveries: Delivery[];
}

const MOST_DELIVERIES = 40;

/** Who has this address; null: nobody. Throws AddressRefused. */
export async function findPerson(deps: PeopleDeps, { by, email }: { by: string; email: string }, now: string): Promise<string | null> {
  const subscriberId = await deps.findByEmailHash(emailHash(await deps.addressKey(), parseAddress(email)));
  await record(deps, { by, action: 'person-looked-up', subject: subscriberId ?? 'nobody' }, now);
  return subscriberId;
}

/** Throws AdminRefusedError if there is no such person. */
export async function readPerson(deps: PeopleDeps, subscriberId: string): Promise<Person> {
  const { profile, subscriptions, progress } = await known(deps, subscriberId);
  const [titles, suppression, recorded] = await Promise.all([
    deps.titlesOf(subscriptions.map(({ topicId }) => topicId)),
    deps.readSuppression(profile.emailHash),
    deps.newestDeliveries(subscriberId, MOST_DELIVERIES),
  ]);
  const ids = new Set(recorded.map(({ deliveryId }) => deliveryId));
  const open = openOnes(progress).filter(({ deliveryId }) => !ids.has(deliveryId));
  return {
    profile,
    subscriptions: subscriptions.map((each) => ({ ...each, title: titles.get(each.topicId)?.title ?? each.wanted?.title ?? each.topicId })),
    suppression,
    deliveries: [...open, ...recorded].sort((one, other) => other.deliveryId.localeCompare(one.deliveryId)),
  };
}

/** No mail from now on, also none that is being made; what is followed stays, and comes again with `allowPerson`. */
export async function stopPerson(deps: PeopleDeps, { by, subscriberId, reason }: Asked & { reason: string }, now: string): Promise<void> {
  const said = plainReason(reason);
  const { profile } = await known(deps, subscriberId);
  await deps.suppress(profile.emailHash, `admin: ${said}`, now);
  // Raises the revision: a claim that read before the suppression fails.
  await changeSubscriber(deps, subscriberId, revokeLinks);
  await record(deps, { by, action: 'person-suppressed', subject: subscriberId, details: { reason: said } }, now);
}

/** Mail may go out again, here and by SES. */
export async function allowPerson(deps: PeopleDeps, { by, subscriberId, reason }: Asked & { reason: string }, now: string): Promise<void> {
  const said = plainReason(reason);
  const { profile } = await known(deps, subscriberId);
  await deps.unsuppressAtSes(profile.email);
  await deps.unsuppress(profile.emailHash);
  await record(deps, { by, action: 'person-unsuppressed', subject: subscriberId, details: { reason: said } }, now);
}

/** Mails them a fresh link to their topics. Throws AdminRefusedError for an address that must not be mailed. */
export async function sendManageLink(deps: PeopleDeps, { by, subscriberId }: Asked, now: string): Promise<void> {
  const { profile } = await known(deps, subscriberId);
  if (profile.state !== 'confirmed') throw new AdminRefusedError('not-confirmed');
  if ((await deps.readSuppression(profile.emailHash)) !== null) throw new AdminRefusedError('person-suppressed');
  await deps.queueManageLink(subscriberId);
  await record(deps, { by, action: 'person-sent-link', subject: subscriberId }, now);
}

/** Everything held about them, as they get it themselves. */
export async function exportPerson(deps: PeopleDeps, { by, subscriberId }: Asked, now: string): Promise<object> {
  await known(deps, subscriberId);
  const everything = await exportEverything(deps, subscriberId, now);
  if (everything === null) throw new AdminRefusedError('no-such-person');
  await record(deps, { by, action: 'person-exported', subject: subscriberId }, now);
  return everything;
}

/** For good. */
export async function erasePerson(deps: PeopleDeps, { by, subscriberId }: Asked, now: string): Promise<void> {
  await known(deps, subscriberId);
  await eraseEverything(deps, subscriberId, now);
  await record(deps, { by, action: 'person-erased', subject: subscriberId }, now);
}

async function known(deps: Pick<PeopleDeps, 'readAll'>, subscriberId: string): Promise<SendingSubscriber> {
  const whole = await deps.readAll(subscriberId);
  if (whole === null) throw new AdminRefusedError('no-such-person');
  return whole;
}

/** Stays for years: it must name nobody. */
function plainReason(typed: string): string {
  const reason = typed.trim().replace(/\s+/gu, ' ').slice(0, 200);
  if (reason === '') throw new AdminRefusedError('no-reason');
  if (reason.includes('@')) throw new AdminRefusedError('address-in-reason');
  return reason;
}
