/** What the author of a query may say about its words, and what each sense of a word would bring. */
import type { Breadth } from '../search/breadth.ts';
import { type Refinement, refinementsOf } from '../search/query/refinements.ts';
import { type PreviewQuery, previewQuery } from './preview-query.ts';

export interface OfferedSense {
  /** "the US state". */
  label: string;
  chosen: boolean;
  query: string;
  /** How many recent articles it would have brought at the breadth that was asked for, and the newest of their titles. */
  found: number;
  newest: string | null;
}

export interface OfferedRefinement extends Omit<Refinement, 'senses'> {
  senses: readonly OfferedSense[];
}

/** Throws QueryError for a query that is refused. */
export async function refineQuery(
  deps: PreviewQuery,
  asked: { query: string; language: string; breadth: Breadth; reads?: readonly string[] | undefined },
  now: string,
): Promise<OfferedRefinement[]> {
  return Promise.all(
    refinementsOf(asked.query, asked.language).map(async (refinement) => ({
      ...refinement,
      senses: await Promise.all(
        refinement.senses.map(async (sense) => {
          const { found } = await previewQuery(deps, { ...asked, query: sense.query }, now);
          return { ...sense, found: found.length, newest: found[0]?.title ?? null };
        }),
      ),
    })),
  );
}
