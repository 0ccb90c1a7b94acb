import type { EvidencePlace } from '../search/index/engine.ts';

/** A run of text; `marked` where a word of the query was found. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}

/** Why an article is there: said to the reader on every item. */
export interface MatchReason {
  /** Distinct surface forms found, as they stand in the article. */
  terms: string[];
  /** Where the strongest evidence stands. */
  where: EvidencePlace;
}

/** The fact that an article satisfies a topic's query. Put once, never overwritten, at most 1 KB. */
export interface Match {
  topicId: string;
  articleId: string;
  /** Stamped just before the put, and anew on a retry more than a minute later. */
  matchedAt: string;
  /** When its article came in: what was mailed since then may have been it. */
  ingestedAt: string;
  /** In [0, 1]. */
  score: number;
  /** The least score of the breadth at which it was matched. One that scores less comes only along with another. Absent: 0. */
  least?: number;
  reason: MatchReason;
  title: string;
  url: string;
  publisher: string | null;
  language: string | null;
  publishedAt: string | null;
  snippet: SnippetPart[];
  /** The article's fingerprint (base64), by which a digest knows other reports of its event; of an older match a sketch of its text. */
  likeness: string | null;
  /** `Topic.revision` at the time of matching. */
  queryRevision: number;
}
