/** A story that no mail can be made with, or that SES takes no mail with, must not hold up all the others for its reader. */

import type { Delivery, Email, OpenDelivery } from '../delivery/delivery.ts';
import { HOUR_MS } from '../subscription/times.ts';
import type { Digest } from './digest.ts';

/** Refused so often as it is, a mail is tried without some of its stories. */
const MOST_ATTEMPTS = 3;
/** A request that is wrong in itself is put right by then: only after it is a mail given up that is refused in every form. */
const GIVE_UP_MS = 48 * HOUR_MS;

/** Its stories stay, and are not told. */
export const withoutStories = <T extends Delivery>(delivery: T, articleIds: readonly string[]): T => ({
  ...delivery,
  dropped: [...new Set([...delivery.dropped, ...articleIds])],
});

/** The delivery as it is tried next after a refusal: whole at first, then without one story after the other, then in parts. */
export function afterRefusal(open: OpenDelivery): { open: OpenDelivery; leavesOut: boolean } {
  const stories = Object.values(open.chosen).flat();
  const told = new Set(stories);
  const gone = open.dropped.filter((articleId) => !told.has(articleId));
  const leftOut = leftOutAt(stories, open.attempt - MOST_ATTEMPTS) ?? [];
  return { open: { ...open, dropped: [...gone, ...leftOut] }, leavesOut: leftOut.length > 0 };
}

export const wasRefusedInEveryForm = (open: OpenDelivery, now: string): boolean =>
  leftOutAt(Object.values(open.chosen).flat(), open.attempt - MOST_ATTEMPTS) === null &&
  Date.parse(now) - Date.parse(open.claimedAt) > GIVE_UP_MS;

/** Which stories the attempt leaves out; null once every way has been tried. Before the first way, none. */
function leftOutAt(stories: readonly string[], way: number): readonly string[] | null {
  if (way < 0) return [];
  const ways = stories.length < 2 ? [] : [...stories.map((story) => [story]), ...parts(stories)];
  return ways[way] ?? null;
}

/** All but a half of the stories, all but a quarter, and so on down to one. */
function parts(stories: readonly string[]): string[][] {
  const all: string[][] = [];
  for (let size = Math.ceil(stories.length / 2); ; size = Math.ceil(size / 2)) {
    for (let start = 0; start < stories.length; start += size) {
      all.push(stories.filter((_, index) => index < start || index >= start + size));
    }
    if (size === 1) return all;
  }
}

/** Which stories of a digest no mail can be made with, each tried alone, and how many are fit. */
export async function unfitStories(digest: Digest, render: (digest: Digest) => Promise<Email>): Promise<{ unfit: string[]; fit: number }> {
  const unfit: string[] = [];
  let fit = 0;
  for (const section of digest.sections) {
    for (const story of section.stories) {
      const alone = { ...digest, sections: [{ ...section, stories: [story] }] };
      const renders = await render(alone).then(
        () => true,
        () => false,
      );
      if (renders) fit += 1;
      else unfit.push(story.articleId);
    }
  }
  return { unfit, fit };
}
