/** What stands on pages in an article's place or beside it: consent walls, error pages, subscription offers. By what they say, since names of boxes differ. */
import { consentWords, errorText, errorTitle, offerWords, wallText, wallTitle } from './notice-words.ts';

const count = (patterns: readonly RegExp[], text: string): number => patterns.filter((pattern) => pattern.test(text)).length;

// Longer than any notice that fills a screen.
const longestNotice = 4_000;
const fewestThings = 4;

// Share of a notice's sentences, by their length, that speak of such things; an article on the subject has others too.
const leastShare = 0.6;

/** A consent notice: it speaks of at least four of the things that all of them speak of, in most of its sentences, and is not longer than they are. */
export const isConsentNotice = (text: string): boolean =>
  text.length <= longestNotice && count(consentWords, text) >= fewestThings && shareOf(consentWords, text) >= leastShare;

function shareOf(words: readonly RegExp[], text: string): number {
  const sentences = text.split(/(?<=[.!?。؟])\s*|\n/u);
  const spoken = sentences.filter((sentence) => count(words, sentence) > 0);
  return spoken.join('').length / Math.max(1, sentences.join('').length);
}

/** An offer to subscribe. A box that is `named` as one needs less to be believed. */
export const isOffer = (text: string, named: boolean): boolean => text.length <= 1_500 && count(offerWords, text) >= (named ? 2 : 4);

/** Whether a page's whole text speaks of consent or of offers at all. */
export const suspicionsOf = (text: string): { consent: boolean; offer: boolean } => ({
  consent: count(consentWords, text) >= fewestThings,
  offer: count(offerWords, text) >= 2,
});

// A notice with a title of its own is done in a few sentences, one without in two.
const longestTitled = 600;
const longestUntitled = 300;

/** Whether what was found on a page is no article at all, but a notice: of an error, a wall, a consent. `titles`: all that the page calls itself. */
export function isNotice(titles: readonly (string | null)[], text: string): boolean {
  if (text.length > longestNotice) return false;
  if (isConsentNotice(text)) return true;
  const headed = titles.some((title) => title !== null && (errorTitle.test(title) || wallTitle.test(title)));
  const said = [errorText, wallText].filter((pattern) => pattern.test(text)).length;
  if (headed && (said > 0 || count(consentWords, text) >= 2 || text.length < longestTitled)) return true;
  // Two of its sentences, or one in a text that has hardly more.
  return said === 2 || (said === 1 && text.length < longestUntitled);
}
