import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { trustedCanonical } from './canonical-url.ts';
import { decodeBytes } from './decode-bytes.ts';
import { primarySubtag } from './feed-item.ts';
import { parseDate } from './parse-date.ts';
import { foldSpace, htmlToText, titleText } from './plain-text.ts';

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
const maxElements = 60_000;

/** The article on a page, from its bytes. */
export function readPage(bytes: Uint8Array, options: { url: string | null; contentType?: string | null }): Page {
  return readPageText(decodeBytes(bytes, options.contentType).text, options.url);
}

export function readPageText(html: string, url: string | null): Page {
  const { document } = parseHTML(html);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const element = document.querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`);
      const content = element?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const language = primarySubtag(document.documentElement?.getAttribute('lang') ?? meta('og:locale', 'content-language'));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const published = meta('article:published_time', 'og:article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created');
  const base = {
    canonicalUrl: url === null ? null : trustedCanonical(canonical, url),
    siteName: meta('og:site_name'),
    image: meta('og:image', 'twitter:image'),
    language,
    publishedAt: parseDate(published, language),
  };
  const tooLarge = document.querySelectorAll('*').length > maxElements;
  const article = tooLarge
    ? null
    : new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 200 }).parse();
  const title = meta('og:title') ?? article?.title ?? null;
  return {
    ...base,
    title: title === null ? null : titleText(title),
    author: article?.byline ? foldSpace(article.byline) : null,
    text: article?.content ? htmlToText(article.content) : null,
  };
}
