import { shareOfArticles } from './analyser/frequencies.ts';
import type { Meaning } from './meaning.ts';

/** Share of articles above which a topic brings more than anyone reads: 1 in 50. */
const BROAD_SHARE = 0.02;

/** What to tell the author of a query that nearly everything matches; null where it is selective. */
export function tooBroad(meaning: Meaning): string | null {
  if (meaning.kind === 'site') return null;
  const share = shareOf(meaning);
  if (share < BROAD_SHARE) return null;
  return `This is very broad: about one article in ${Math.max(1, Math.round(1 / share))} matches. Add a word to narrow it.`;
}

/** At most this share of articles matches, taking the rarest of the required parts. */
function shareOf(meaning: Meaning): number {
  switch (meaning.kind) {
    case 'all':
      return Math.min(...meaning.parts.filter((part) => part.kind !== 'not').map(shareOf));
    case 'any':
      return Math.min(
        1,
        meaning.parts.reduce((sum, part) => sum + shareOf(part), 0),
      );
    case 'leaf':
      return shareOfArticles(meaning.leaf) * (meaning.title ? 0.1 : 1);
    case 'phrase':
    case 'near':
      return Math.min(...meaning.leaves.map(shareOfArticles)) * 0.3;
    case 'not':
    case 'language':
      return 1;
    case 'site':
      return 0;
  }
}
