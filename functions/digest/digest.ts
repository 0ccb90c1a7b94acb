import type { MatchReason, SnippetPart } from '../match/match.ts';
import type { News } from '../story/news.ts';
import type { Frequency } from '../subscription/subscription.ts';

/** What a digest is due for: `daily#2026-11-23`, `weekly#2026-W48`, `hourly#2026-11-23T07Z`, `instant#2026-11-23T07:05Z`. */
export type Slot = string;

/** One subscriber whose slot has come. */
export interface DueDigest {
  subscriberId: string;
  slot: Slot;
  /** Only what matched until then; without it, all up to the cutoff. */
  until?: string | null | undefined;
}

/** Articles of one or several publishers about the same event: appears once in a digest. */
export interface Story {
  articleId: string;
  title: string;
  url: string;
  publisher: string | null;
  language: string | null;
  publishedAt: string | null;
  snippet: SnippetPart[];
  reason: MatchReason;
  score: number;
  /** Other outlets' reports of it, folded in; the first few. */
  alsoIn: { publisher: string | null; url: string; language?: string | null }[];
  /** All articles that tell it, this one included. */
  reports: number;
  /** It was mailed before and comes again: why. */
  news: News | null;
  /** Titles of the other topics of this subscriber that it matched too. */
  alsoUnder: string[];
}

export interface DigestSection {
  topicId: string;
  topicTitle: string;
  stories: Story[];
  /** Stories of this topic that did not fit into the mail and stand behind "N more". */
  heldBack: number;
}

/** The content for one subscriber and slot. Pure data. */
export interface Digest {
  subscriberId: string;
  deliveryId: string;
  slot: Slot;
  frequency: Frequency;
  /** The slot's date as the subscriber's calendar has it, such as `2026-11-23`. */
  localDate: string;
  zone: string;
  sections: DigestSection[];
  /** Titles of the other topics of this frequency: nothing came about them. */
  quiet: readonly string[];
}
