/** Subjects name the news. They carry the date, so that mail readers do not fold one day's digest into the thread of another. */
import type { Digest, Story } from '../../digest/digest.ts';
import { cleanLine, closed } from '../words/safe-text.ts';
import { dayAndTime, shortDate } from '../words/times.ts';
import type { Words } from '../words/words.ts';

export function subjectOf(words: Words, digest: Digest): string {
  const say = words.digests.subject;
  const top = topStory(digest);
  const amount = amountOf(digest);
  const more = top !== undefined && amount > 1 ? say.more(amount - 1) : '';
  const unnamed = say.unnamed(words.general.stories(amount));
  const date = shortDate(words, digest.localDate);
  const title = (maxLength: number) => closed(cleanLine(top?.story.title ?? '', maxLength)) || unnamed;
  switch (digest.frequency) {
    case 'instant':
      return say.alert(closed(cleanLine(top?.topicTitle ?? '', 40)) || words.digests.kinds.instant, `${title(100)}${more}`);
    case 'hourly':
      return say.hourly(`${title(72)}${more}`, slotTime(words, digest) ?? date);
    case 'daily':
      return say.daily(`${title(72)}${more}`, date);
    case 'weekly':
      return say.weekly(`${title(72)}${more}`, date);
  }
}

/** Stories in the mail and held back. */
export function amountOf(digest: Digest): number {
  return digest.sections.reduce((sum, section) => sum + section.stories.length + section.heldBack, 0);
}

/** Of the first stories of all topics the one that most outlets tell; of equals the strongest match, then the first. */
export function topStory(digest: Digest): { story: Story; topicTitle: string } | undefined {
  const all = digest.sections.flatMap(({ stories, topicTitle }) => stories.slice(0, 1).map((story) => ({ story, topicTitle })));
  const weight = ({ story }: (typeof all)[number]) => story.reports + story.score;
  return all.reduce<(typeof all)[number] | undefined>(
    (best, each) => (best === undefined || weight(each) > weight(best) ? each : best),
    undefined,
  );
}

/** `Mon 23 Nov, 09:00` in the subscriber's zone for slots that name an instant; null for dates and weeks. */
export function slotTime(words: Words, { slot, zone }: Digest): string | null {
  const instant = /#(\d{4}-\d\d-\d\dT\d\d)(:\d\d)?Z$/.exec(slot);
  return instant === null ? null : dayAndTime(words, `${instant[1]}${instant[2] ?? ':00'}:00.000Z`, zone);
}
