import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import { FeedRefused } from '../feed-refused.ts';
import { escapeXml, resolveUrl } from '../text/addresses.ts';
import { localName, xmlNames } from './xml-names.ts';

/** One element of a feed. Names are in lower case, with the prefixes of xml-names.ts. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  /** What `xml:base` says that its addresses are relative to; null if nothing does. */
  base: string | null;
  /** Its text, entities decoded; HTML if markup stood inside. */
  text: string;
  /** Markup stood inside. */
  isMarkup: boolean;
  /** None for elements whose content is text. */
  children: XmlElement[];
}

/** A feed as its elements: what describes it, and its items. */
export interface XmlFeed {
  /** Local name of the root: `rss`, `rdf`, `feed`, `channel`, `entry`, `urlset`, `sitemapindex`; else of the first element, '' if there is none. */
  root: string;
  head: XmlElement;
  items: XmlElement[];
}

// Feeds nest a handful of levels, XHTML inside them a few dozen. Deeper is an attack or a mistake.
const maxDepth = 200;
const maxElements = 500_000;
// Names, dates, addresses: what is longer only keeps patterns busy.
const longestField = 4_000;
// The longest text of an item is cut to 64 KB when it is stored.
const longestText = 1_000_000;

const roots = new Set(['rss', 'rdf', 'feed', 'channel', 'entry', 'urlset', 'sitemapindex']);
const containers = new Set(['rss', 'rdf', 'channel', 'feed', 'urlset', 'sitemapindex']);
const itemsOf = new Map([
  ['urlset', new Set(['url'])],
  ['sitemapindex', new Set(['sitemap'])],
]);
const feedItems = new Set(['item', 'entry']);

/** Elements whose content is text; markup inside them belongs to that text. Local names, whatever the prefix. */
const textElements = new Set('title description summary content subtitle tagline info rights copyright encoded'.split(' '));

// Characters that XML 1.0 forbids; real feeds contain them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const allForbidden = new RegExp(forbidden, 'g');
const isName = (name: string) => /^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(name) && name !== '__proto__';

const elementOf = (name: string, attributes: Record<string, string> = {}, base: string | null = null): XmlElement => ({
  ...{ name, attributes, base, text: '', isMarkup: false, children: [] },
});

/**
 * The elements of a feed in one pass over whatever publishers send: DOCTYPEs, unclosed and undeclared elements, bare `&`,
 * text before the root, items outside the channel. Nothing is expanded or fetched. An element that the end of the text cuts
 * in two is left out.
 *
 * Refuses (FeedRefused) what nests deeper than 200 levels or holds more than 500,000 elements.
 */
export function xmlElements(source: string, documentUrl: string | null): XmlFeed {
  const build = builder(documentUrl);
  const parser = new Parser(
    {
      onopentag: build.open,
      onclosetag: build.close,
      ontext: build.text,
      oncdatastart: () => build.cdata(true),
      oncdataend: () => build.cdata(false),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  build.cutHere();
  parser.end();
  return build.feed;
}

interface Reading {
  element: XmlElement;
  depth: number;
  plain: string;
  markup: string;
}

function builder(documentUrl: string | null) {
  const feed: XmlFeed = { root: '', head: elementOf('feed'), items: [] };
  const names = xmlNames();
  const stack: XmlElement[] = [];
  /** The text element being read, and how deep it lies. */
  let reading: Reading | null = null;
  let hasRoot = false;
  let isDone = false;
  let inCdata = false;
  let isCut = false;
  let elements = 0;

  function open(written: string, rawAttributes: Record<string, string>): void {
    elements += 1;
    if (stack.length >= maxDepth) throw new FeedRefused('too-deep', { limit: maxDepth });
    if (elements > maxElements) throw new FeedRefused('too-many-elements', { limit: maxElements });
    const attributes = cleaned(rawAttributes);
    // What stands behind the feed is none of it.
    if (isDone) stack.push(elementOf(''));
    else if (reading !== null) openMarkup(reading, written, attributes);
    else openElement(written, attributes);
  }

  function openMarkup(text: Reading, written: string, attributes: Record<string, string>): void {
    // Most text has none, so it is written as markup only from here on.
    if (!text.element.isMarkup) text.markup = escapeXml(text.plain);
    text.element.isMarkup = true;
    addMarkup(`<${localName(written)}${attributesText(attributes)}>`);
    stack.push(elementOf(written, attributes));
  }

  function openElement(written: string, attributes: Record<string, string>): void {
    names.declare(attributes);
    if (!hasRoot) startRoot(written);
    const parentBase = stack.at(-1)?.base ?? null;
    const ownBase = attributes['xml:base'];
    const base = ownBase === undefined ? parentBase : resolveUrl(ownBase, parentBase ?? documentUrl);
    const element = elementOf(names.nameOf(written), attributes, base);
    if (isItem(element.name)) closeOpenItem();
    stack.push(element);
    if (isText(element)) reading = { element, depth: stack.length, plain: '', markup: '' };
  }

  function startRoot(written: string): void {
    const name = localName(written);
    if (feed.root === '' || roots.has(name)) feed.root = name;
    hasRoot = roots.has(name) || name === 'html';
    names.setRoot(written);
  }

  const isItem = (name: string) => (itemsOf.get(feed.root) ?? feedItems).has(name);
  const isText = ({ name, attributes }: XmlElement) =>
    hasRoot && stack.length > 1 && textElements.has(localName(name)) && !name.startsWith('media:') && attributes['url'] === undefined;

  /** An item begins directly in its feed: what is still open in between was never closed (or is the item before). */
  function closeOpenItem(): void {
    const at = stack.findLastIndex(({ name }) => isItem(name));
    const container = stack.findLastIndex(({ name }) => containers.has(localName(name)));
    if (at === -1 || at < container) return;
    for (let inner = stack.length - 1; inner >= at; inner -= 1) {
      const element = stack[inner];
      if (element === undefined) continue;
      attach(element, stack[inner - 1]);
      stack[inner] = { ...element, name: '' };
    }
  }

  /** An element is done: an item is one of the feed's, everything else belongs to the element around it. */
  function attach(element: XmlElement, parent: XmlElement | undefined): void {
    if (element.name === '') return;
    if (isItem(element.name)) feed.items.push(element);
    else if (parent === undefined || containers.has(localName(parent.name))) addToHead(element);
    else parent.children.push(element);
  }

  function addToHead(element: XmlElement): void {
    // RSS 1.0's table of contents, and channels inside their root, are no description of the feed.
    if (containers.has(localName(element.name))) Object.assign(feed.head.attributes, element.attributes);
    else if (element.name !== 'items') feed.head.children.push(element);
  }

  function close(): void {
    const element = stack.pop();
    if (element === undefined) return;
    if (reading !== null && stack.length >= reading.depth) {
      addMarkup(`</${localName(element.name)}>`);
      return;
    }
    const wasReading = reading !== null;
    if (reading !== null) element.text = textOf(reading);
    reading = null;
    if (!isCutInTwo(element, wasReading)) attach(element, stack.at(-1));
    isDone ||= hasRoot && stack.length === 0;
  }

  function isCutInTwo(element: XmlElement, wasReading: boolean): boolean {
    return isCut && (wasReading || element.children.length === 0) && !isItem(element.name);
  }

  function addMarkup(markup: string): void {
    if (reading !== null && reading.markup.length < longestText) reading.markup += markup;
  }

  function text(raw: string): void {
    const value = charactersOf(raw, inCdata);
    if (reading !== null) {
      if (reading.plain.length < longestText) reading.plain += value;
      if (reading.element.isMarkup) addMarkup(escapeXml(value));
      return;
    }
    const element = stack.at(-1);
    if (element && element.text.length < longestField && !containers.has(element.name)) element.text += value.slice(0, longestField);
  }

  return {
    ...{ feed, open, close, text },
    cdata(on: boolean) {
      inCdata = on;
    },
    cutHere() {
      isCut = stack.length > 0;
    },
  };
}

/** Entities decoded, unless it stands in CDATA, and without what XML forbids. */
function charactersOf(raw: string, isCdata: boolean): string {
  const decoded = isCdata || !raw.includes('&') ? raw : decodeHTMLStrict(raw);
  return forbidden.test(decoded) ? decoded.replace(allForbidden, '') : decoded;
}

function cleaned(raw: Record<string, string>): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name in raw) if (isName(name)) attributes[name] = decodeHTMLStrict(raw[name] ?? '').replace(allForbidden, '');
  return attributes;
}

const attributesText = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');

function textOf({ element, plain, markup }: { element: XmlElement; plain: string; markup: string }): string {
  const type = element.attributes['type']?.toLowerCase() ?? '';
  if (isBase64(element.attributes, plain)) return Buffer.from(plain, 'base64').toString('utf8');
  const isXhtml = type === 'xhtml' || type === 'application/xhtml+xml';
  if (!element.isMarkup && !isXhtml) return plain;
  const text = element.isMarkup ? markup : escapeXml(plain);
  element.isMarkup = true;
  return text;
}

// Atom 0.3's `mode="base64"`, and Atom 1.0's rule that any type that is not text is base64.
const isBase64 = (attributes: Record<string, string>, plain: string): boolean =>
  (attributes['mode'] === 'base64' || /^application\/octet-stream$/i.test(attributes['type'] ?? '')) && /^[A-Za-z0-9+/=\s]+$/.test(plain);
