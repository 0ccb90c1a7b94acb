import { type Delivery, openOnes, type SendingProgress, type SendingSubscriber } from './delivery.ts';

export interface FreeFolded {
  readSubscriber(subscriberId: string): Promise<SendingSubscriber | null>;
  listDeliveries(subscriberId: string, fromId: string): Promise<Delivery[]>;
  saveProgress(progress: SendingProgress): Promise<boolean>;
}

/**
 * A mail that SES rejected takes its own stories with it, not those that later mails left out because it had them: these
 * are owed, and come with the next mail of their topics. May be done again.
 */
export async function freeFolded(deps: FreeFolded, subscriberId: string, deliveryId: string): Promise<void> {
  for (;;) {
    const subscriber = await deps.readSubscriber(subscriberId);
    if (!subscriber) return;
    const { progress } = subscriber;
    const all = [...(await deps.listDeliveries(subscriberId, deliveryId)), ...openOnes(progress)];
    const lost = all.find((each) => each.deliveryId === deliveryId);
    const others = all.filter((each) => each.deliveryId !== deliveryId);
    const owed = lost ? withFolded(progress.owed, articlesOf(lost), others) : progress.owed;
    // Stored also if nothing was freed: a claim that is being made, and counts on that mail, is lost to it.
    if (await deps.saveProgress({ ...progress, owed })) return;
  }
}

const articlesOf = ({ chosen, heldBack }: Delivery): ReadonlySet<string> =>
  new Set([chosen, heldBack].flatMap((each) => Object.values(each).flat()));

function withFolded(owed: SendingProgress['owed'], lost: ReadonlySet<string>, others: readonly Delivery[]): SendingProgress['owed'] {
  const freed = others.flatMap(({ folded }) =>
    Object.entries(folded).flatMap(([topicId, into]) =>
      Object.entries(into).flatMap(([articleId, story]) => (lost.has(story) ? [{ topicId, articleId }] : [])),
    ),
  );
  if (freed.length === 0) return owed;
  const next = { ...owed };
  for (const { topicId, articleId } of freed) next[topicId] = [...new Set([...(next[topicId] ?? []), articleId])];
  return next;
}
