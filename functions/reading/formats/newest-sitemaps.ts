import { parseDate } from '../text/parse-date.ts';

export interface SitemapChild {
  url: string;
  /** As it stands there; empty if there is none. */
  lastModified: string;
}

const byNumbers = new Intl.Collator('en', { numeric: true });

/**
 * Addresses of an index's children, those with the newest entries first, as far as can be told: by their dates; without
 * dates, what is called news, then by the numbers in their names, from both ends, since some count up and some count pages.
 */
export function newestSitemaps(children: readonly SitemapChild[]): string[] {
  const dated = children.map(({ url, lastModified }) => ({ url, date: parseDate(lastModified) ?? '' }));
  const undated = endsFirst(dated.filter(({ date }) => date === '').map(({ url }) => url));
  const news = undated.filter((url) => /news/i.test(nameOf(url)));
  const others = undated.filter((url) => !/news/i.test(nameOf(url)));
  const newestFirst = dated.filter(({ date }) => date !== '').sort((a, b) => b.date.localeCompare(a.date));
  return [...newestFirst.map(({ url }) => url), ...news, ...others];
}

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

/** The last, the first, the last but one, and so on; in the order of their numbers if they have any. */
function endsFirst(urls: readonly string[]): string[] {
  const inOrder = urls.every((url) => /\d/.test(nameOf(url))) ? urls.toSorted((a, b) => byNumbers.compare(a, b)) : [...urls];
  const half = Math.ceil(inOrder.length / 2);
  return Array.from({ length: half }, (_, at) => [inOrder[inOrder.length - 1 - at], inOrder[at]])
    .flat()
    .filter((url) => url !== undefined)
    .slice(0, inOrder.length);
}
