/** The words of alerts and digests that HTML and text say alike. */
import type { Digest } from '../digest/digest.ts';
import { cleanLine } from '../pages/safe-text.ts';
import { longDate } from '../pages/times.ts';
import { count } from '../pages/wording.ts';
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

/** `Daily digest, Monday, 23 November 2026`. */
export function headingOf(digest: Digest): string {
  switch (digest.frequency) {
    case 'instant':
      return `Alert, ${slotTime(digest) ?? longDate(digest.localDate)}`;
    case 'hourly':
      return `Hourly digest, ${slotTime(digest) ?? longDate(digest.localDate)}`;
    case 'daily':
      return `Daily digest, ${longDate(digest.localDate)}`;
    case 'weekly':
      return `Weekly digest, week to ${longDate(digest.localDate)}`;
  }
}

/** `7 stories on 2 topics.` */
export function summaryOf(digest: Digest): string {
  const stories = count(amountOf(digest), 'story', 'stories');
  return `${stories} on ${digest.sections.length === 1 ? 'your topic' : count(digest.sections.length, 'topic', 'topics')}.`;
}

const streams: Record<Digest['frequency'], string> = {
  instant: 'alert',
  hourly: 'hourly digest',
  daily: 'daily digest',
  weekly: 'weekly digest',
};

export function footerSentences(digest: Digest, { serviceName, postalAddress }: DigestContext): { why: string; sender: string } {
  return {
    why: `You get this ${streams[digest.frequency]} because you asked for it and confirmed this address. No tracking: links lead straight to the publishers.`,
    sender: `Sent by ${cleanLine(serviceName, 60)}, ${cleanLine(postalAddress, 200)}`,
  };
}
