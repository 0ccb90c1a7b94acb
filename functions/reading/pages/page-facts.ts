import { decodeHTML } from 'entities';
import { parseHTML } from 'linkedom';

export type PageDocument = ReturnType<typeof parseHTML>['document'];
export type PageElement = NonNullable<ReturnType<PageDocument['querySelector']>>;

/** What a page says about itself in its head: `meta` by name, and the article in its JSON-LD. */
export interface PageFacts {
  meta: (...names: string[]) => string | null;
  /** The schema.org objects of the page, articles first. */
  linked: Record<string, unknown>[];
}

/** A page as a tree that always has html, head and body. */
export function documentOf(html: string): PageDocument {
  const { document } = parseHTML(html);
  if (document.documentElement?.tagName === 'HTML' && document.querySelector('body')) return document;
  // linkedom builds what is written; a page without <body> gets one around everything.
  const inner = html.replace(/<!doctype[^>]*>/gi, '').replace(/<\/?(?:html|body)\b[^>]*>/gi, '');
  return parseHTML(`<!doctype html><html><head></head><body>${inner}</body></html>`).document;
}

export function pageFacts(document: PageDocument): PageFacts {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (name && !values.has(name)) values.set(name, content);
    }
  }
  return {
    meta: (...names) => names.map((name) => values.get(name.toLowerCase())).find((value) => value !== undefined) ?? null,
    linked: linkedData(document),
  };
}

const articleType =
  /^(?:news|reportage|opinion|analysis|background|review|live|liveblog|blog|tech|satirical|advertiser|discussion|social)?(?:article|posting|blogposting|newsarticle)$|article/i;

function linkedData(document: PageDocument): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const parsed = lenientJson(script.textContent ?? '');
    if (parsed !== null) collect(parsed, found, 0);
  }
  const isArticle = (object: Record<string, unknown>) => texts(object['@type']).some((type) => articleType.test(type));
  return [...found.filter(isArticle), ...found.filter((object) => !isArticle(object))];
}

/** JSON as publishers write it: with comments, CDATA marks, raw line breaks in strings, encoded as HTML, several in one. Null where it is beyond that. */
function lenientJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$/g, '')
    .replace(/^\s*<!--|-->\s*$/g, '')
    .trim();
  const mended = (/^[[{\s]*&quot;/.test(bare) ? decodeHTML(bare) : bare)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
  for (const candidate of [bare, mended, `[${mended.replace(/\}\s*\{/g, '},{')}]`]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Not everyone's JSON is JSON; the page has other places to look.
    }
  }
  return null;
}

// Objects nest in @graph, mainEntity and the like; deeper than this is no article's own.
const maxDepth = 5;

function collect(value: unknown, found: Record<string, unknown>[], depth: number): void {
  if (depth > maxDepth || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 200)) collect(each, found, depth + 1);
    return;
  }
  const object = Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''), each]),
  );
  found.push(object);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'])
    collect(object[key], found, depth + 1);
}

/** The texts in a JSON-LD value: a string, an object with a name, or several. */
export function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (value !== null && typeof value === 'object') {
    const { name, '@value': literal, url } = value as Record<string, unknown>;
    return texts(name ?? literal ?? (name === undefined ? url : undefined));
  }
  return [];
}
