import { canonicalUrl } from '../reading/canonical-url.ts';
import type { FeedItem } from '../reading/feed-item.ts';
import type { Page } from '../reading/pages/read-page.ts';

/** The page of one item, as it was read. */
export interface PageOf {
  item: Pick<FeedItem, 'title' | 'summary' | 'url'>;
  page: Page;
}

// Share of the words of an item's title, or of its summary, that its own page repeats. A headline is often rewritten, seldom all of it.
const leastShare = 0.5;
const shortestWord = 3;
// Scripts without blanks between words are compared by pairs of characters.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function wordsOf(text: string | null): string[] {
  const words =
    (text ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    if (!unspaced.test(word)) return word.length >= shortestWord ? [word] : [];
    return Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  });
}

function shareIn(words: readonly string[], page: ReadonlySet<string>): number {
  return words.length === 0 ? 1 : words.filter((word) => page.has(word)).length / words.length;
}

/** Whether a page is about what the feed says of the item: a notice, an error page and a front page are not. */
export function isAbout({ item, page }: PageOf): boolean {
  const words = new Set(wordsOf([page.title, page.text].join('\n')));
  const [title, summary] = [wordsOf(item.title), wordsOf(item.summary)];
  return shareIn(title, words) >= leastShare || (summary.length >= 5 && shareIn(summary, words) >= leastShare);
}

/** Two titles of one article, as two of its feeds may write them. */
export const sameTitle = (a: string, b: string): boolean => shareIn(wordsOf(a), new Set(wordsOf(b))) >= leastShare;

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
// Shorter lines are the same on two pages by chance ("He declined to comment.").
const shortestLine = 60;
const fewestPages = 3;

/**
 * The pages of one poll, each with only what can be believed of it. A page that is not about its item gives nothing. A text
 * that several pages share word for word is a notice, and gives nothing; a line that most of three or more pages share stands
 * around their articles. An address that several pages claim, or that is another item's link (of all in `links`), is nobody's.
 */
export function believablePages(pages: readonly PageOf[], links: ReadonlySet<string>): Page[] {
  const texts = countOf(pages.map(({ page }) => bare(page.text ?? '')));
  const lines = countOf(pages.flatMap(({ page }) => [...new Set((page.text ?? '').split('\n').map(bare))]));
  const claims = countOf(pages.map(({ page }) => page.canonicalUrl));
  const isCommon = (line: string) =>
    line.length >= shortestLine && pages.length >= fewestPages && (lines.get(bare(line)) ?? 0) > pages.length / 2;
  return pages.map(({ item, page }) => {
    const own = canonicalUrl(item.url);
    if (!isAbout({ item, page })) return { ...nothingOf(page), canonicalUrl: own };
    const isClaimed = (claims.get(page.canonicalUrl) ?? 0) > 1 || links.has(page.canonicalUrl ?? '');
    const isNotice = (texts.get(bare(page.text ?? '')) ?? 0) > 1;
    const text = (page.text ?? '')
      .split('\n')
      .filter((line) => !isCommon(line))
      .join('\n');
    return { ...page, text: isNotice || text === '' ? null : text, canonicalUrl: isClaimed ? own : page.canonicalUrl };
  });
}

const nothingOf = (page: Page): Page => ({
  ...page,
  title: null,
  author: null,
  publishedAt: null,
  language: null,
  image: null,
  text: null,
});

function countOf<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
