/** What the tables hold, in memory, with exactly the conditions of their adapters: see tests/adapters/deliveries-table.test.ts. */
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import { type DeliveryChange, isOpen } from '../../../functions/delivery/transitions.ts';
import type { MatchKey } from '../../../functions/digest/digest-of.ts';
import type { Match } from '../../../functions/match/match.ts';
import type { Frequency, WholeSubscriber } from '../../../functions/subscription/subscription.ts';

export function memory() {
  const subscribers = new Map<string, WholeSubscriber>();
  const deliveries = new Map<string, Delivery>();
  /** With the moment from which the index shows them. */
  const matches: { match: Match; visibleAt: string }[] = [];
  const suppressed = new Map<string, string>();
  const pointers = new Map<string, string>();
  const copy = <T>(value: T): T => structuredClone(value);
  const keyOf = ({ subscriberId, slot }: Pick<Delivery, 'subscriberId' | 'slot'>) => `${subscriberId} ${slot}`;
  const of = (subscriberId: string, frequency: Frequency) =>
    [...deliveries.values()].filter((each) => each.subscriberId === subscriberId && each.slot.startsWith(`${frequency}#`));

  function progressAt(subscriberId: string, revision: number) {
    const progress = subscribers.get(subscriberId)?.progress;
    return progress?.revision === revision ? progress : undefined;
  }

  function expected({ subscriberId, slot, onlyIf }: DeliveryChange): Delivery | undefined {
    const delivery = deliveries.get(keyOf({ subscriberId, slot }));
    const right =
      delivery && onlyIf.states.includes(delivery.state) && (onlyIf.attempt === undefined || onlyIf.attempt === delivery.attempt);
    return right ? delivery : undefined;
  }

  return {
    subscribers,
    deliveries,
    matches,
    suppressed,
    pointers,
    readSubscriber: (subscriberId: string) => copy(subscribers.get(subscriberId) ?? null),
    listDeliveries: (subscriberId: string, frequency: Frequency, fromSlot: string) =>
      copy(of(subscriberId, frequency).filter((each) => each.slot >= fromSlot)),
    newestDelivery: (subscriberId: string, frequency: Frequency) =>
      copy(of(subscriberId, frequency).sort((a, b) => (a.slot < b.slot ? 1 : -1))[0] ?? null),
    listMatches: (topicId: string, from: string, to: string, now: string) =>
      matches
        .filter(({ match, visibleAt }) => visibleAt <= now && match.topicId === topicId && match.matchedAt > from && match.matchedAt <= to)
        .map(({ match }) => match),
    readMatches: (keys: readonly MatchKey[]) =>
      matches
        .map(({ match }) => match)
        .filter((each) => keys.some((key) => key.topicId === each.topicId && key.articleId === each.articleId)),
    claim(delivery: Delivery, cursors: Record<string, string>, revision: number) {
      const progress = progressAt(delivery.subscriberId, revision);
      if (!progress || deliveries.has(keyOf(delivery))) return false;
      deliveries.set(keyOf(delivery), copy(delivery));
      Object.assign(progress.cursors, cursors);
      progress.revision += 1;
      return true;
    },
    moveCursors(subscriberId: string, cursors: Record<string, string>, revision: number) {
      const progress = progressAt(subscriberId, revision);
      if (!progress) return false;
      Object.assign(progress.cursors, cursors);
      progress.revision += 1;
      return true;
    },
    change(change: DeliveryChange) {
      const delivery = expected(change);
      if (delivery) Object.assign(delivery, copy(change.set));
      return delivery !== undefined;
    },
    changeGuarded(change: DeliveryChange, revision: number) {
      const progress = progressAt(change.subscriberId, revision);
      const delivery = expected(change);
      if (!progress || !delivery) return false;
      Object.assign(delivery, copy(change.set));
      progress.revision += 1;
      return true;
    },
    listOpen: (claimedBefore: string) => copy([...deliveries.values()].filter((each) => isOpen(each) && each.claimedAt < claimedBefore)),
    findDelivery(deliveryId: string) {
      const found = [...deliveries.values()].find((each) => each.deliveryId === deliveryId);
      return found ? { subscriberId: found.subscriberId, slot: found.slot } : null;
    },
    readTick: (pointer: string) => pointers.get(pointer) ?? null,
    moveTick(pointer: string, from: string | null, to: string) {
      if ((pointers.get(pointer) ?? null) !== from) return false;
      pointers.set(pointer, to);
      return true;
    },
    readSendEvents: () => pointers.get('sendEvents') ?? null,
    noteSendEvent(sentAt: string) {
      const minute = `${sentAt.slice(0, 16)}:00.000Z`;
      if (minute > (pointers.get('sendEvents') ?? '')) pointers.set('sendEvents', minute);
    },
  };
}
