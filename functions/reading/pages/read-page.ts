import { Readability } from '@mozilla/readability';
import { trustedCanonical } from '../canonical-url.ts';
import { primarySubtag } from '../feed-item.ts';
import { resolveUrl } from '../text/addresses.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { languageOfText } from '../text/detect-language.ts';
import { foldLine, maybeHtmlToText, titleText } from '../text/plain-text.ts';
import { articleText } from './article-text.ts';
import { clearPage } from './clear-page.ts';
import { authorOf, byline } from './page-author.ts';
import { pageDate } from './page-date.ts';
import { documentOf, type PageDocument, type PageFacts, pageFacts, texts } from './page-facts.ts';
import { isNotice } from './page-notices.ts';
import { linkedText, scriptedText } from './page-scripts.ts';
import { scriptsOf } from './script-values.ts';
import { shallowHtml } from './shallow-html.ts';

/** What an article's page says. Text is plain, one paragraph a line; every field null where the page does not tell. */
export interface Page {
  canonicalUrl: string | null;
  title: string | null;
  author: string | null;
  publishedAt: string | null;
  language: string | null;
  siteName: string | null;
  image: string | null;
  text: string | null;
}

// Readability walks the tree several times; real article pages stay below a tenth of this.
const maxElements = 30_000;
// Below this many characters Readability looks again with weaker rules.
const charThreshold = 200;

/** The article on a page, from its bytes. `url` is where it was read from, after redirects. */
export function readPage(bytes: Uint8Array, options: { url: string | null; contentType?: string | null }): Page {
  return readPageText(decodeBytes(bytes, options.contentType).text, options.url);
}

export function readPageText(html: string, url: string | null): Page {
  const document = documentOf(shallowHtml(html));
  const facts = pageFacts(document);
  const declared = primarySubtag(document.documentElement?.getAttribute('lang') ?? facts.meta('og:locale', 'content-language', 'language'));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? facts.meta('og:url');
  const publishedAt = pageDate(document, facts, url ?? canonical, declared);
  const image = facts.meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src');
  const siteName = facts.meta('og:site_name', 'application-name') ?? publisherOf(facts);
  const title = titleOf(document, facts, siteName);
  const author = authorOf(document, facts, siteName);
  const headings = [document.querySelector('title'), document.querySelector('h1')].map((element) => element?.textContent ?? null);
  const scripts = scriptsOf(document);
  const folded = foldedArticles(document);
  // Readability takes the tree apart, so it comes last.
  const article = document.querySelectorAll('*').length > maxElements ? null : articleOf(document, title);
  const found = decodedTwice(
    longer(article?.text ?? null, linkedText(facts, title)) ??
      scriptedText(scripts, title) ??
      folded.map((html) => articleText(html, title)).find(Boolean) ??
      null,
  );
  const heading = title ?? article?.title ?? null;
  const text = found === null || isNotice([heading, ...headings], found) ? null : found;
  return {
    canonicalUrl: url === null ? null : trustedCanonical(canonical, url),
    title: heading,
    author: author ?? article?.author ?? null,
    publishedAt,
    language: text === null ? declared : languageOfText(text, declared),
    siteName: siteName === null ? null : foldLine(siteName),
    image: image === null ? null : resolveUrl(image, url),
    text,
  };
}

// A picture's stand-in is shorter.
const shortestFolded = 400;

/** Articles that a script would unfold: in `noscript` and `template`. */
const foldedArticles = (document: PageDocument): string[] =>
  [...document.querySelectorAll('noscript,template')]
    .map((element) => element.innerHTML)
    .filter((html) => html.length >= shortestFolded && /<p\b/i.test(html));

// An article about HTML shows a tag or two.
const fewestTags = 4;

/** A text whose tags were encoded as text. */
const decodedTwice = (text: string | null): string | null =>
  (text?.match(/<\/?(?:p|br|div)\s*\/?>/gi)?.length ?? 0) >= fewestTags ? maybeHtmlToText(text ?? '') : text;

const publisherOf = (facts: PageFacts): string | null => facts.linked.flatMap((object) => texts(object['publisher']))[0] ?? null;

interface FoundArticle {
  text: string | null;
  title: string | null;
  author: string | null;
}

function articleOf(document: PageDocument, title: string | null): FoundArticle | null {
  clearPage(document);
  const parsed = readability(document);
  if (!parsed) return null;
  return {
    text: parsed.content ? articleText(parsed.content, title) : null,
    title: parsed.title ? titleText(parsed.title) : null,
    author: parsed.byline ? byline(parsed.byline) : null,
  };
}

function readability(document: PageDocument) {
  try {
    return new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold }).parse();
  } catch (error) {
    // Readability walks past <body> if the whole page is its best candidate, and recurses too deep in a page that nests without
    // end. Such a page has no article to find.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** JSON-LD sometimes holds the whole article where the page shows a script or a paywall. */
const longer = (text: string | null, linked: string | null): string | null =>
  linked !== null && linked.length > (text?.length ?? 0) * 2 ? linked : text;

function titleOf(document: PageDocument, facts: PageFacts, siteName: string | null): string | null {
  const headline = facts.linked.flatMap((object) => texts(object['headline']))[0];
  const headings = [...document.querySelectorAll('h1')]
    .map((element) => foldLine(element.textContent ?? ''))
    .filter((text) => text !== null);
  const social = facts.meta('og:title', 'twitter:title');
  const written = document.querySelector('title')?.textContent ?? null;
  const clean = (text: string | null | undefined) => (text ? withoutSite(titleText(text) ?? '', siteName) : null);
  // The one heading of the page that its other titles agree with is what readers see.
  const known = [headline, social, written].map(clean).filter((text) => text !== null);
  const heading = headings.find((text) => known.some((other) => other.includes(text) || text.includes(other)) && text.length > 10);
  return heading ?? clean(social) ?? clean(headline) ?? headings[0] ?? clean(written) ?? null;
}

/** `Fire in Kyiv - The Daily` -> `Fire in Kyiv` where the site is called The Daily. */
function withoutSite(title: string, siteName: string | null): string | null {
  const parts = title.split(/\s+[|–—·»-]\s+/);
  const last = parts.at(-1) ?? '';
  const sameName = siteName !== null && last.toLowerCase() === siteName.toLowerCase();
  const text = parts.length > 1 && sameName ? title.slice(0, title.length - last.length).replace(/\s+[|–—·»-]\s+$/, '') : title;
  return text.trim() || null;
}
