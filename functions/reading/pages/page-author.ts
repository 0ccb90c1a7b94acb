import { nameOf } from '../formats/feed-fields.ts';
import type { PageDocument, PageElement, PageFacts } from './page-facts.ts';
import { texts } from './page-facts.ts';

const isName = (text: string) => !/^https?:|^[@#]|\.(?:com|org|net)\b/i.test(text) && text.length <= 100;
const metaNames = [
  'author',
  'article:author',
  'byl',
  'byline',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];

/** Who wrote an article, as its page says: names, apart by commas. The outlet is named only if nobody else is. */
export function authorOf(document: PageDocument, facts: PageFacts, siteName: string | null): string | null {
  const outlets = new Set([siteName, ...facts.linked.flatMap((object) => texts(object['publisher']))].map(fold));
  const linked = facts.linked.slice(0, 3).flatMap((object) => [object['author']].flat().flatMap(personsIn));
  const meta = metaNames.map((name) => facts.meta(name)).filter((text) => text !== null);
  const marked = [...document.querySelectorAll('[rel~="author"],[itemprop~="author"] [itemprop~="name"]')]
    .filter((element) => !isCredit(element))
    .map((element) => element.textContent ?? '');
  const sources = [
    linked.filter(({ isPerson }) => isPerson).map(({ name }) => name),
    meta.slice(0, 1),
    marked,
    linked.map(({ name }) => name),
  ];
  const named = sources.map((source) => namesIn(source.filter(isName)));
  const isOutlet = (names: readonly string[]) => names.every((name) => outlets.has(fold(name)));
  const best = named.find((names) => names.length > 0 && !isOutlet(names)) ?? named.find((names) => names.length > 0);
  return best?.slice(0, 10).join(', ') ?? null;
}

const fold = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const namesIn = (source: readonly string[]): string[] => [...new Set(source.map((name) => byline(name)).filter((name) => name !== null))];

function personsIn(value: unknown): { name: string; isPerson: boolean }[] {
  const type = typeof value === 'object' && value !== null && '@type' in value ? texts(value['@type']) : [];
  return texts(value).map((name) => ({ name, isPerson: !type.some((each) => /organi[sz]ation/i.test(each)) }));
}

/** The photographer's name stands with the picture. */
const isCredit = (element: PageElement): boolean =>
  element.closest('figure,figcaption,[class*="caption"],[class*="credit"],[class*="photo"]') !== null;

/** `By Jo Doe` -> `Jo Doe`. */
export const byline = (text: string): string | null =>
  nameOf(text.replace(/\s+/g, ' '))
    ?.replace(/^(?:by|von|par|por|di|av|door|autor(?:in)?:?|author:?|text:?)\s+/i, '')
    .trim() || null;
