/** Subjects name the news. They carry the date, so that mail readers do not fold one day's digest into the thread of another. */
import type { Digest, Story } from '../../digest/digest.ts';
import { cleanLine, closed } from '../words/safe-text.ts';
import { dayAndTime, shortDate } from '../words/times.ts';
import { count } from '../words/wording.ts';

export function subjectOf(digest: Digest): string {
  const top = topStory(digest);
  const amount = amountOf(digest);
  const more = top !== undefined && amount > 1 ? ` + ${amount - 1} more` : '';
  const unnamed = `${count(amount, 'story', 'stories')} on your topics`;
  const title = (maxLength: number) => closed(cleanLine(top?.story.title ?? '', maxLength)) || unnamed;
  switch (digest.frequency) {
    case 'instant':
      return `${closed(cleanLine(top?.topicTitle ?? '', 40)) || 'Alert'}: ${title(100)}${more}`;
    case 'hourly':
      return `${title(72)}${more} · ${slotTime(digest) ?? shortDate(digest.localDate)}`;
    case 'daily':
      return `${title(72)}${more} · ${shortDate(digest.localDate)}`;
    case 'weekly':
      return `The week: ${title(72)}${more} · to ${shortDate(digest.localDate)}`;
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
export function slotTime({ slot, zone }: Digest): string | null {
  const instant = /#(\d{4}-\d\d-\d\dT\d\d)(:\d\d)?Z$/.exec(slot);
  return instant === null ? null : dayAndTime(`${instant[1]}${instant[2] ?? ':00'}:00.000Z`, zone);
}
