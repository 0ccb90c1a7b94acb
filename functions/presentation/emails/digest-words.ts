/** The words of alerts and digests that HTML and text say alike. */
import type { Digest, Story } from '../../digest/digest.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import type { Words } from '../words/words.ts';
import { amountOf, slotTime } from './subject.ts';

export interface DigestContext {
  words: Words;
  links: {
    unsubscribe: string;
    manage: string;
    /** topicId -> the page with what the mail held back; only topics that held back. */
    more: Record<string, string>;
    /** The page of a story of this mail; its article id follows. */
    story: string;
  };
  serviceName: string;
  postalAddress: string;
  /** `"Site Alerts" <alerts@news.example.org>` or the bare address. */
  mailFrom: string;
}

/** `Daily digest`; with its time where it has one: `Alert, Mon 23 Nov, 09:05`. */
export function kindOf(words: Words, digest: Digest): string {
  const time = slotTime(words, digest);
  const kind = words.digests.kinds[digest.frequency];
  return time === null ? kind : `${kind}, ${time}`;
}

/** `Monday, 23 November 2026`; of an alert, what it is about. */
export function titleOf(words: Words, digest: Digest): string {
  if (saysTopicInTitle(digest)) return cleanLine(digest.sections[0]?.topicTitle ?? '', 160);
  if (digest.frequency === 'instant') return words.digests.newsOnYourTopics;
  const date = longDate(words, digest.localDate);
  return digest.frequency === 'weekly' ? words.digests.weekTo(date) : date;
}

/** An alert on one topic bears that topic as its title. */
export function saysTopicInTitle(digest: Digest): boolean {
  return digest.frequency === 'instant' && digest.sections.length === 1;
}

/** `7 stories on 2 topics.` */
export function summaryOf({ digests, general }: Words, digest: Digest): string {
  return digests.summary(general.stories(amountOf(digest)), digest.sections.length);
}

export function footerSentences(digest: Digest, { words, serviceName, postalAddress }: DigestContext): { why: string; sender: string } {
  return {
    why: words.digests.footer.why(digest.frequency),
    sender: words.mails.sentBy(cleanLine(serviceName, 60), cleanLine(postalAddress, 200)),
  };
}

/** The title of a story; one that was mailed before and has news says so. */
export function titleOfStory(words: Words, { title, news }: Story, maxLength = 300): string {
  const cleaned = cleanLine(title, maxLength) || words.general.untitled;
  return news === null ? cleaned : words.digests.update(cleaned);
}

/** Where its reader sees why it came, and says what they think of it. `links`: `DigestContext.links.story`. */
export const pageOfStory = (links: string, { articleId }: Story): string => `${links}${encodeURIComponent(articleId.toWellFormed())}`;

/** What is new in a story that was mailed before; empty if it was not. */
export function whatIsNew({ digests }: Words, { news }: Story): string {
  if (news === null) return '';
  return news.kind === 'toll' ? digests.newToll(news.toll, news.before) : digests.newAct(digests.acts[news.act]);
}

/** `Le Monde (fr)`: with its language if it is not the lead's. */
export function outletName(words: Words, { publisher, language }: Story['alsoIn'][number], leadLanguage: string | null): string {
  const name = cleanLine(publisher ?? words.general.anotherOutlet, 80);
  return language == null || language === leadLanguage ? name : `${name} (${cleanLine(language, 8)})`;
}
