import { CurationRefusedError } from './curate-topics.ts';

/** The id of a curated topic stands in links and mail tags: small Latin letters, digits and dashes, at most sixty. */
export function topicIdFrom(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  if (slug === '') throw new CurationRefusedError('no-id', 'This title gives no id in Latin letters: choose an id.');
  return slug;
}
