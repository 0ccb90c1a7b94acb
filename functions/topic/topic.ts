import type { Breadth } from '../search/breadth.ts';

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
  state: 'live' | 'retired';
  /** Counts the edits of a curated topic, from 1. */
  revision: number;
  createdAt: string;
  changedAt: string;
}
