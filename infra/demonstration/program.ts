/** What is out when: the stories of all outlets on one time line that begins with the demonstration. Pure. */
import type { OutletId, Story } from './outlet.ts';
import { circuitStories } from './stories/circuit.ts';
import { courierStories } from './stories/courier.ts';
import { filStories } from './stories/fil.ts';
import { sahelObserverStories } from './stories/sahel-observer.ts';
import { touchlineStories } from './stories/touchline.ts';
import { visnykStories } from './stories/visnyk.ts';

const of = (outlet: OutletId, stories: Omit<Story, 'outlet'>[]): Story[] => stories.map((story) => ({ ...story, outlet }));

export const stories: readonly Story[] = [
  ...of('courier', courierStories),
  ...of('sahel-observer', sahelObserverStories),
  ...of('touchline', touchlineStories),
  ...of('circuit', circuitStories),
  ...of('visnyk', visnykStories),
  ...of('fil', filStories),
];

/** How far the demonstration has come. */
export interface Progress {
  startedAt: string;
  /** Stories that were asked for: key of the story -> when it came out. */
  askedFor: Record<string, string>;
}

export interface PublishedStory extends Story {
  publishedAt: string;
}

export const keyOf = ({ outlet, slug }: Story) => `${outlet}/${slug}`;

const hourMs = 3_600_000;

/** When the story comes out by itself or came out on demand; null for one that waits to be asked for. */
export function publishedAtOf(story: Story, { startedAt, askedFor }: Progress): string | null {
  const asked = askedFor[keyOf(story)];
  if (asked) return asked;
  return 'hours' in story.out ? new Date(Date.parse(startedAt) + story.out.hours * hourMs).toISOString() : null;
}

/** What stands in an outlet's feed at `now`, newest first. */
export function publishedBy(outlet: OutletId | null, progress: Progress, now: string): PublishedStory[] {
  return stories
    .filter((story) => outlet === null || story.outlet === outlet)
    .flatMap((story) => {
      const publishedAt = publishedAtOf(story, progress);
      return publishedAt !== null && publishedAt <= now ? [{ ...story, publishedAt }] : [];
    })
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
}

/** The articles that come out next on demand: those of the next turn, then the earliest that would come by itself. Empty at the end. */
export function nextOnDemand(progress: Progress, now: string): Story[] {
  const waiting = stories.filter((story) => (publishedAtOf(story, progress) ?? '9') > now);
  const turns = waiting.flatMap(({ out }) => ('turn' in out ? [out.turn] : []));
  if (turns.length > 0) return waiting.filter(({ out }) => 'turn' in out && out.turn === Math.min(...turns));
  const hours = waiting.map(({ out }) => ('hours' in out ? out.hours : Number.POSITIVE_INFINITY));
  return waiting.filter(({ out }) => 'hours' in out && out.hours === Math.min(...hours));
}
