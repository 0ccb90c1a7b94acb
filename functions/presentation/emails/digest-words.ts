/** The words of alerts and digests that HTML and text say alike. */
import type { Digest, Story } from '../../digest/digest.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { count } from '../words/wording.ts';
import { amountOf, slotTime } from './subject.ts';

export interface DigestContext {
  links: {
    unsubscribe: string;
    manage: string;
    /** topicId -> the page with what the mail held back; only topics that held back. */
    more: Record<string, string>;
  };
  serviceName: string;
  postalAddress: string;
  /** `"Site Alerts" <alerts@news.example.org>` or the bare address. */
  mailFrom: string;
}

const kinds: Record<Digest['frequency'], string> = {
  instant: 'Alert',
  hourly: 'Hourly digest',
  daily: 'Daily digest',
  weekly: 'Weekly digest',
};

/** `Daily digest`; with its time where it has one: `Alert, Mon 23 Nov, 09:05`. */
export function kindOf(digest: Digest): string {
  const time = slotTime(digest);
  return time === null ? kinds[digest.frequency] : `${kinds[digest.frequency]}, ${time}`;
}

/** `Monday, 23 November 2026`; of an alert, what it is about. */
export function titleOf(digest: Digest): string {
  if (saysTopicInTitle(digest)) return cleanLine(digest.sections[0]?.topicTitle ?? '', 160);
  if (digest.frequency === 'instant') return 'News on your topics';
  return digest.frequency === 'weekly' ? `The week to ${longDate(digest.localDate)}` : longDate(digest.localDate);
}

/** An alert on one topic bears that topic as its title. */
export function saysTopicInTitle(digest: Digest): boolean {
  return digest.frequency === 'instant' && digest.sections.length === 1;
}

/** `7 stories on 2 topics.` */
export function summaryOf(digest: Digest): string {
  const stories = count(amountOf(digest), 'story', 'stories');
  return `${stories} on ${digest.sections.length === 1 ? 'your topic' : count(digest.sections.length, 'topic', 'topics')}.`;
}

export function footerSentences(digest: Digest, { serviceName, postalAddress }: DigestContext): { why: string; sender: string } {
  return {
    why: `You get this ${kinds[digest.frequency].toLowerCase()} because you asked for it and confirmed this address. No tracking: links lead straight to the publishers.`,
    sender: `Sent by ${cleanLine(serviceName, 60)}, ${cleanLine(postalAddress, 200)}`,
  };
}

/** The title of a story; one that was mailed before and has news says so. */
export function titleOfStory({ title, isUpdate }: Story, maxLength = 300): string {
  const cleaned = cleanLine(title, maxLength) || 'Untitled';
  return isUpdate ? `Update: ${cleaned}` : cleaned;
}

/** `Le Monde (fr)`: with its language if it is not the lead's. */
export function outletName({ publisher, language }: Story['alsoIn'][number], leadLanguage: string | null): string {
  const name = cleanLine(publisher ?? 'another outlet', 80);
  return language == null || language === leadLanguage ? name : `${name} (${cleanLine(language, 8)})`;
}
