/** Where a delivery's stories stand once some of its topics have ended. */
import type { Delivery } from '../delivery/delivery.ts';
import { mostStories } from './compose.ts';

type Content = Pick<Delivery, 'chosen' | 'heldBack' | 'likenesses' | 'dropped'>;

/** An article under a topic: there is a match of the two. */
interface Place {
  topicId: string;
  articleId: string;
}

/** Every other place of a story: the same article under other topics, and the copies folded into it. */
export function otherPlaces(articleId: string, deliveries: readonly Pick<Delivery, 'folded'>[]): Place[] {
  return deliveries.flatMap(({ folded }) =>
    Object.entries(folded).flatMap(([topicId, into]) =>
      Object.entries(into).flatMap(([copyId, originalId]) => (originalId === articleId ? [{ topicId, articleId: copyId }] : [])),
    ),
  );
}

export const hasEndedTopics = (delivery: Delivery, wanted: ReadonlySet<string>): boolean =>
  [...Object.keys(delivery.chosen), ...Object.keys(delivery.heldBack)].some((topicId) => !wanted.has(topicId));

/**
 * Moves each story whose topic has ended to another topic that it matched too, and drops it where there is none.
 * `others`: this subscriber's other deliveries, which may have folded their matches into stories of this one.
 */
export function placeAnew(delivery: Delivery, wanted: ReadonlySet<string>, others: readonly Delivery[]): Content {
  const content: Content = { chosen: {}, heldBack: {}, likenesses: { ...delivery.likenesses }, dropped: [...delivery.dropped] };
  for (const { part, ...from } of placesIn(delivery)) {
    const places = [from, ...otherPlaces(from.articleId, [delivery, ...others])];
    const place = places.find(({ topicId }) => wanted.has(topicId));
    if (!place) {
      content.dropped.push(from.articleId);
      continue;
    }
    content[part][place.topicId] = [...(content[part][place.topicId] ?? []), place.articleId];
    const likeness = delivery.likenesses[from.articleId];
    if (likeness) content.likenesses[place.articleId] = likeness;
  }
  return Object.keys(content.chosen).length > 0 ? content : { ...content, ...broughtForward(content.heldBack) };
}

const placesIn = (delivery: Delivery) =>
  (['chosen', 'heldBack'] as const).flatMap((part) =>
    Object.entries(delivery[part]).flatMap(([topicId, articleIds]) => articleIds.map((articleId) => ({ part, topicId, articleId }))),
  );

/** If all that was chosen is gone, what was held back is the mail. */
function broughtForward(heldBack: Content['heldBack']): Pick<Content, 'chosen' | 'heldBack'> {
  let room = mostStories;
  const forward: Pick<Content, 'chosen' | 'heldBack'> = { chosen: {}, heldBack: {} };
  for (const [topicId, articleIds] of Object.entries(heldBack)) {
    if (room > 0) forward.chosen[topicId] = articleIds.slice(0, room);
    if (articleIds.length > room) forward.heldBack[topicId] = articleIds.slice(room);
    room = Math.max(0, room - articleIds.length);
  }
  return forward;
}
