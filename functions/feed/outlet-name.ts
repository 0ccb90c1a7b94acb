import { siteOf } from '../reading/same-site.ts';

const between = /\s+[-–—|·»>]\s+|:\s+/u;
const leastLetters = 3;

/**
 * An outlet's name out of the title of its feed: `Al Jazeera – Breaking News, World News`, `World news | The Guardian` and
 * `ABC News: International` hold it beside a section or a slogan. It is the part that the outlet's own site is called by;
 * where none is, the title stays as it is.
 */
export function outletName(feedTitle: string | null, articleUrl: string): string | null {
  const hostname = URL.parse(articleUrl)?.hostname;
  if (feedTitle === null || hostname === undefined) return feedTitle;
  const site = lettersOf(siteOf(hostname));
  const names = feedTitle.split(between).filter((part) => lettersOf(part).length >= leastLetters && site.startsWith(lettersOf(part)));
  return names.sort((a, b) => b.length - a.length)[0]?.trim() ?? feedTitle;
}

/** `aljazeera` for `Al Jazeera`, `guardian` for `The Guardian` and for `theguardian.com`, but with its ending. */
const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the/, '');
