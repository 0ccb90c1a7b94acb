/** Which matches of a topic its reader is owed: those of its breadth, what comes along with them, and what they said of its stories. */
import type { Match } from '../match/match.ts';
import { readFingerprint, termHashes } from '../story/fingerprint.ts';
import { mailedItem } from '../story/short-fingerprint.ts';
import { withinReach } from '../story/within-reach.ts';
import type { Opinion } from '../subscription/subscription.ts';
import type { Composition, TopicMatches } from './compose.ts';

/** Stands in the ledger for the story that an article was folded into, if its reader wants nothing of the kind. */
export const UNWANTED = '-';

/** What is wanted, in its order, and what is not since the reader said so. Weak matches that nothing brings along are neither. */
export function reachOf({ matches, owed = [], opinions = [] }: TopicMatches): { wanted: Match[]; unwanted: Match[] } {
  const reachable = [...matches, ...owed].map((match) => ({ match, ...pick(match) }));
  const topicTerms = new Set(reachable.flatMap(({ match: { reason, language } }) => termHashes(reason.terms, language)));
  const { wanted, unwanted } = withinReach(reachable, {
    topicTerms,
    opinions: { liked: fingerprintsOf(opinions, true), disliked: fingerprintsOf(opinions, false) },
  });
  return { wanted: wanted.map(({ match }) => match), unwanted: unwanted.map(({ match }) => match) };
}

const pick = ({ score, least = 0, likeness }: Match) => ({
  score,
  least,
  fingerprint: likeness === null ? null : readFingerprint(Buffer.from(likeness, 'base64')),
});

const fingerprintsOf = (opinions: readonly Opinion[], likes: boolean) =>
  opinions.flatMap((opinion) => (opinion.likes === likes ? (mailedItem(opinion.articleId, opinion.likeness)?.fingerprint ?? []) : []));

/** The reason why an article is in no mail, beside those that were folded. */
export function withUnwanted(folded: Composition['folded'], unwanted: readonly Match[]): Composition['folded'] {
  const noted = { ...folded };
  for (const { topicId, articleId } of unwanted) noted[topicId] = { [articleId]: UNWANTED, ...noted[topicId] };
  return noted;
}
