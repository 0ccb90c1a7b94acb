/** Text and links of strangers (titles, snippets, queries), made harmless to show. Escaping itself is JSX's work. */

/** Embeddings, overrides and isolates that can turn the text after them around; zero-width space and byte order mark. */
const treacherous = /[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/g;
const controls = /[\p{Cc}\u2028\u2029]+/gu;
/** A letter carries four combining marks at most: enough for every script, too few to smear over the lines around. */
const piledMarks = /(\p{M}{4})\p{M}+/gu;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function withoutTreachery(text: string): string {
  return text.toWellFormed().replace(controls, ' ').replace(treacherous, '').replace(piledMarks, '$1').replace(/\s+/g, ' ');
}

/** One line of visible text: no controls, no line breaks, no bidi overrides, at most `maxLength` code points, cut at a word. */
export function cleanLine(text: string, maxLength = 300): string {
  return cutAtWord(withoutTreachery(text).trim(), maxLength);
}

/** Like `cleanLine` for a run inside a sentence: the spaces at its ends stay. */
export function cleanRun(text: string): string {
  return withoutTreachery(text);
}

/** At most `maxLength` code points, with an ellipsis where something was cut; at a word's end where one is near. */
export function cutAtWord(text: string, maxLength: number): string {
  const points = Array.from(text);
  if (points.length <= maxLength) return text;
  const cut = points.slice(0, maxLength - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > cut.length * 0.7 ? cut.slice(0, lastSpace) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** The link if it leads to the web, normalised to ASCII; null for anything else (`javascript:`, `data:`, nonsense). */
export function webUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

/** The direction its first letter asks for. Computed, because some mail readers do not know `dir="auto"`. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/**
 * For plain text, where no markup keeps words apart: a left-to-right mark after words that run from right to left, so that
 * the number or comma behind them stays behind them.
 */
export function closed(text: string): string {
  return directionOf(text) === 'rtl' ? `${text}\u200E` : text;
}

/** A language tag fit for a `lang` attribute, or undefined. */
export function languageTag(language: string | null): string | undefined {
  return language !== null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : undefined;
}
