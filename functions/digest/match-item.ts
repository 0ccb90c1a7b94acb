import type { Match } from '../match/match.ts';
import { readFingerprint } from '../story/fingerprint.ts';
import type { StoryItem } from '../story/group-terms.ts';
import { outletOf } from '../story/outlet.ts';

/** The article of a match as grouping needs it; null if the match has no fingerprint. */
export function itemOf({ articleId, likeness, language, url, publisher, publishedAt, matchedAt }: Match): StoryItem | null {
  const fingerprint = likeness === null ? null : readFingerprint(Buffer.from(likeness, 'base64'));
  return fingerprint && { articleId, fingerprint, language, outlet: outletOf(url, publisher), publishedAt: publishedAt ?? matchedAt };
}
