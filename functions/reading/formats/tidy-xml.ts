import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { FeedRefused } from '../feed-refused.ts';

// Feeds nest a handful of levels, XHTML inside them a few dozen. Deeper is an attack or a mistake.
const maxDepth = 200;
const maxElements = 500_000;

/** Elements whose content is text; markup inside them belongs to that text. Local names, whatever the prefix. */
const textElements = new Set([
  'title',
  'description',
  'summary',
  'content',
  'subtitle',
  'tagline',
  'info',
  'rights',
  'copyright',
  'encoded',
]);
/** Elements and attributes that hold a URL to which `xml:base` applies. */
const urlElements = new Set(['link', 'comments', 'url', 'uri', 'docs', 'icon', 'logo']);
const urlAttributes = new Set(['href', 'src', 'url']);

// Names, dates, addresses: what is longer only keeps patterns busy.
const longestField = 4_000;

const unsafeNames = new Set(['__proto__', 'constructor', 'prototype']);
const isName = (name: string) => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name) && !unsafeNames.has(name);
const localName = (name: string) => name.slice(name.indexOf(':') + 1);
/** Elements that say under another name what feedsmith knows under this one. */
const synonyms = new Map(
  Object.entries({
    'dc:author': 'dc:creator',
    'xhtml:body': 'content:encoded',
    body: 'content:encoded',
    fullitem: 'content:encoded',
  }),
);

export const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

// Characters that XML 1.0 forbids; real feeds contain them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** `url` against `base`; as it stands where it is absolute already, or where nothing can be made of it. */
export function resolveUrl(url: string, base: string | null): string {
  const trimmed = url.trim();
  if (base === null || trimmed === '' || /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed)) return trimmed;
  return URL.parse(trimmed, base)?.href ?? trimmed;
}

/** The text without its DOCTYPE: never acted upon, since entity bombs and external entities live there. */
export function withoutDoctype(text: string): string {
  const start = text.slice(0, 65_536).search(/<!doctype/i);
  if (start === -1) return text;
  const tokens = /<!--[\s\S]*?(?:-->|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)|[[\]>]/g;
  tokens.lastIndex = start + '<!doctype'.length;
  let brackets = 0;
  for (let token = tokens.exec(text); token !== null; token = tokens.exec(text)) {
    if (token[0] === '[') brackets += 1;
    else if (token[0] === ']') brackets -= 1;
    else if (token[0] === '>' && brackets <= 0) return text.slice(0, start) + text.slice(tokens.lastIndex);
  }
  const end = text.indexOf('>', start);
  return end === -1 ? text.slice(0, start) : text.slice(0, start) + text.slice(end + 1);
}

/** What items stand in. */
const containers = new Set(['rss', 'rdf', 'channel', 'feed']);

interface OpenElement {
  name: string;
  base: string | null;
  /** Where this element's own text begins in `out`, for elements that hold a URL. */
  urlFrom: number | null;
  emitted: boolean;
  /** Left out with all that is inside. */
  silent: boolean;
}

/** A text element being collected: its text as such, and as markup where there is any inside. */
interface Collected {
  depth: number;
  open: string;
  attributes: Record<string, string>;
  plain: string;
  markup: string;
  hasMarkup: boolean;
}

/**
 * Well-formed XML from what publishers send: DOCTYPE gone, every element closed, bare `&` and forbidden characters
 * escaped, inline XHTML turned into escaped HTML, relative URLs made absolute where `xml:base` says against what.
 * An element that the end of the text cuts in two is left out. Names come out in lower case.
 *
 * Refuses (FeedRefused) what nests deeper than 200 levels or holds more than 500,000 elements.
 */
export function tidyXml(source: string, documentUrl: string | null): { root: string; xml: string } {
  const out: string[] = [];
  const stack: OpenElement[] = [];
  let collected: Collected | null = null;
  let inCdata = false;
  let root = '';
  // `<r:rss xmlns:r=…>`, and `rss:` which some generators write without declaring it.
  let rssPrefix = '';
  const known = (name: string): string => {
    const bare =
      rssPrefix !== '' && name.startsWith(rssPrefix) ? name.slice(rssPrefix.length) : name.startsWith('rss:') ? name.slice(4) : name;
    return synonyms.get(bare) ?? bare;
  };
  let rootClosed = false;
  let elements = 0;
  let atEnd = false;

  const text = (raw: string) => (inCdata ? raw : decodeHTMLStrict(raw)).replace(forbidden, '');
  const attributesText = (attributes: Record<string, string>) =>
    Object.entries(attributes)
      .filter(([name]) => isName(name))
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');

  const parser: Parser = new Parser(
    {
      onopentag(rawName, rawAttributes) {
        if (root === '' && localName(rawName) === 'rss') rssPrefix = rawName.slice(0, -'rss'.length);
        const name = collected ? rawName : known(rawName);
        elements += 1;
        if (stack.length >= maxDepth) throw new FeedRefused('too-deep', { limit: maxDepth });
        if (elements > maxElements) throw new FeedRefused('too-many-elements', { limit: maxElements });
        const attributes: Record<string, string> = {};
        for (const [key, value] of Object.entries(rawAttributes)) attributes[key] = decodeHTMLStrict(value).replace(forbidden, '');
        const parentBase = stack.at(-1)?.base ?? null;
        const ownBase = attributes['xml:base'];
        const base = ownBase === undefined ? parentBase : resolveUrl(ownBase, parentBase ?? documentUrl);
        if (collected) {
          stack.push({ name, base, urlFrom: null, emitted: false, silent: false });
          collected.hasMarkup = true;
          collected.markup += `<${localName(name)}${attributesText(withoutNamespaces(attributes))}>`;
          return;
        }
        if (root === '') root = name;
        if (name === 'item' || name === 'entry') closeUpToContainer();
        // RSS 1.0's table of contents: where it names other addresses than the items do, it would hide them.
        const silent = (stack.at(-1)?.silent ?? false) || (name === 'items' && localName(root) === 'rdf');
        const emitted = isName(name) && !rootClosed && !silent;
        stack.push({ name, base, urlFrom: emitted && urlElements.has(localName(name)) ? out.length + 1 : null, emitted, silent });
        if (!emitted) return;
        if (base !== null)
          for (const key of Object.keys(attributes)) if (urlAttributes.has(key)) attributes[key] = resolveUrl(attributes[key] ?? '', base);
        if (textElements.has(localName(name)) && !name.startsWith('media:') && stack.length > 1 && attributes['url'] === undefined) {
          collected = { depth: stack.length, open: name, attributes, plain: '', markup: '', hasMarkup: false };
          return;
        }
        out.push(`<${name}${attributesText(attributes)}>`);
      },
      ontext(raw) {
        if (collected) {
          const value = text(raw);
          collected.plain += value;
          collected.markup += escapeXml(value);
        } else if (stack.at(-1)?.emitted) out.push(escapeXml(text(raw).slice(0, longestField)));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onclosetag(name) {
        const element = stack.pop();
        if (!element) return;
        if (collected) {
          if (stack.length >= collected.depth) {
            collected.markup += `</${localName(name)}>`;
            return;
          }
          // An empty one with attributes confuses more than it says.
          const isEmpty = collected.markup.trim() === '' && collected.attributes['src'] === undefined;
          if (!atEnd && !isEmpty) out.push(textElement(collected));
          collected = null;
        } else if (element.emitted) {
          if (element.urlFrom !== null) closeUrl(element);
          out.push(`</${element.name}>`);
        }
        if (stack.length === 0) rootClosed = true;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );

  /** An item begins directly in its feed: what is still open in between was never closed (or is the item before). */
  function closeUpToContainer(): void {
    const container = stack.findLastIndex((element) => containers.has(localName(element.name)));
    for (const element of stack.slice(container + 1).reverse()) {
      if (element.emitted) out.push(`</${element.name}>`);
      element.emitted = false;
    }
  }

  function closeUrl(element: OpenElement): void {
    const from = element.urlFrom as number;
    const value = out.splice(from).join('');
    if (atEnd) return;
    // A child element, as in `<link><url>…`, is kept as it is.
    out.push(value.includes('<') ? value : escapeXml(resolveUrl(decodeHTMLStrict(value), element.base)));
  }

  parser.write(withoutDoctype(source));
  atEnd = stack.length > 0;
  parser.end();
  return { root, xml: out.join('') };
}

function withoutNamespaces(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')));
}

function textElement({ open, attributes, plain, markup, hasMarkup }: Collected): string {
  const type = attributes['type']?.toLowerCase() ?? '';
  const asMarkup = hasMarkup || type === 'xhtml' || type === 'application/xhtml+xml';
  const value = isBase64(attributes, plain) ? Buffer.from(plain, 'base64').toString('utf8') : asMarkup ? markup : plain;
  const kept = { ...attributes, ...(asMarkup ? { type: 'html' } : {}) };
  const written = Object.entries(kept)
    .filter(([name]) => isName(name))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  return `<${open}${written}>${escapeXml(value)}</${open}>`;
}

// Atom 0.3's `mode="base64"`, and Atom 1.0's rule that any type that is not text is base64.
const isBase64 = (attributes: Record<string, string>, plain: string): boolean =>
  (attributes['mode'] === 'base64' || /^application\/octet-stream$/i.test(attributes['type'] ?? '')) && /^[A-Za-z0-9+/=\s]+$/.test(plain);
