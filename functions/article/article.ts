/** A feed item accepted as new: the unit that is matched. Times are ISO 8601 UTC with milliseconds. */
export interface Article {
  /** Hash of `canonicalUrl`: the same page is the same article, whichever feed brought it. */
  articleId: string;
  feedId: string;
  /** The link as the publisher gave it, resolved. */
  url: string;
  /** Without tracking parameters, AMP and fragment. */
  canonicalUrl: string;
  title: string;
  summary: string | null;
  /** Plain text, paragraphs apart by line breaks; at most 64 KB of UTF-8. */
  body: string | null;
  /** Primary subtag, such as `en`; null where neither item, feed nor detection could tell. */
  language: string | null;
  author: string | null;
  publisher: string | null;
  image: string | null;
  publishedAt: string | null;
  ingestedAt: string;
  /** Hash of what is matched (title, summary, body): changes only when the content really changed. */
  contentRevision: string;
  /** Sketch of the text by which another outlet's copy of it is recognised. */
  likeness: string | null;
  /** False for a feed's first poll and for items older than 48 h when first seen: stored, never alerted. */
  alerts: boolean;
}
