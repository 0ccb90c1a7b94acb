import { shareOfArticles } from '../analysis/frequencies.ts';
import type { Meaning } from './meaning.ts';

/** A single word that one article in ten has brings more than anyone reads. */
const BROAD_SHARE = 0.1;
/** Words of one query keep company, so the shares of several say less: only where nearly every article has each. */
const BROAD_SHARE_OF_SEVERAL = 0.5;

/** What to tell the author of a query that nearly everything matches; null where it is selective. */
export function tooBroad(meaning: Meaning): string | null {
  const several = meaning.kind === 'all' && meaning.parts.filter((part) => part.kind !== 'not' && part.kind !== 'language').length > 1;
  const share = shareOf(meaning);
  if (share < (several ? BROAD_SHARE_OF_SEVERAL : BROAD_SHARE)) return null;
  return `This is very broad: about one article in ${Math.max(1, Math.round(1 / share))} matches. Add a word to narrow it.`;
}

/** About the share of articles that match, as if words knew nothing of each other. */
function shareOf(meaning: Meaning): number {
  switch (meaning.kind) {
    case 'all':
      return meaning.parts.filter((part) => part.kind !== 'not').reduce((share, part) => share * shareOf(part), 1);
    case 'any':
      return Math.min(
        1,
        meaning.parts.reduce((sum, part) => sum + shareOf(part), 0),
      );
    case 'term':
      return shareOfArticles(meaning.term) * (meaning.title ? 0.1 : 1);
    case 'name':
    case 'phrase':
    case 'near':
      return Math.min(...meaning.terms.map(shareOfArticles)) * 0.3;
    case 'not':
    case 'language':
      return 1;
    case 'site':
      return 0;
  }
}
