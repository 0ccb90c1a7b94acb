import type { Breadth } from '../search/breadth.ts';
import type { Reading } from '../search/index/reading.ts';

/** What people follow. Subscribers with the same query share one personal topic. */
export interface Topic {
  topicId: string;
  kind: 'curated' | 'personal';
  /** For humans: "US troops in Niger". A personal topic's title is its query. */
  title: string;
  query: string;
  /** The language the query is written in; steers stems and related words, never a filter. */
  language: string;
  breadth: Breadth;
  /** The languages that its followers read, sorted: articles in others do not match. Absent: all, and each by its own words alone. */
  reads?: readonly string[] | undefined;
  state: 'live' | 'retired';
  /** Counts the edits of a curated topic, from 1. */
  revision: number;
  createdAt: string;
  changedAt: string;
}

/** Whom the index compiles a topic for; undefined if it comes in every language. */
export const readingOfTopic = ({ language, reads }: Topic): Reading | undefined => reads && { language, reads };
