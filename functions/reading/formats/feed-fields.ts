import { decodeHTML } from 'entities';
import { parseDate } from '../text/parse-date.ts';
import { foldLine, titleText } from '../text/plain-text.ts';
import type { XmlElement } from './xml-elements.ts';

export const all = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => child.name === name);

/** The first child of any of these names, in the order of the names, that says something. */
export function first(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element?.children.find((child) => child.name === name && child.text.trim() !== '');
    if (found) return found;
  }
  return undefined;
}

export const textOf = (element: XmlElement | undefined, ...names: string[]): string | null => first(element, ...names)?.text.trim() || null;

/** The first of these elements that holds a date which can be read, as an instant. */
export function dateOf(element: XmlElement, language: string | null, ...names: string[]): string | null {
  for (const name of names) {
    for (const { text } of all(element, name)) {
      const date = parseDate(text, language);
      if (date !== null) return date;
    }
  }
  return null;
}

export const line = (value: string | null | undefined): string | null => (value ? titleText(value) : null);

/** `Jo Doe (jo@example.org)`, `jo@example.org (Jo Doe)`, `Jo Doe <jo@example.org>` -> `Jo Doe`. */
export function nameOf(value: string | null | undefined): string | null {
  const text = line(value);
  const name = text
    ?.replace(/^\s*(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+\s*\(([^()]+)\)\s*$/, '$1')
    .replace(/\s*[(<[]\s*(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+\s*[)>\]]\s*$/, '')
    .trim();
  return name || text;
}

export const namesIn = (values: (string | null | undefined)[]): string | null =>
  [...new Set(values.map(nameOf).filter((name) => name !== null))].join(', ') || null;

/** The people in Atom's `author`, RSS's too if it has markup inside. */
export const people = (element: XmlElement | undefined, name: string): string | null =>
  foldLine(
    all(element, name)
      .map((person) => line(textOf(person, 'name', 'atom:name')) ?? textOf(person, 'email', 'atom:email') ?? '')
      .filter(Boolean)
      .join(', '),
  );

export const isWebUrl = (url: string) => /^https?:\/\//i.test(url);

const looksLikeImage = (url: string | undefined) => /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(url ?? '');
const isImage = ({ attributes: { medium, type, url } }: XmlElement) =>
  medium === 'image' || type?.startsWith('image/') === true || (!type && !medium && looksLikeImage(url));

/** The picture that Media RSS names: a full one before a thumbnail. */
export function imageOfMedia(element: XmlElement): string | undefined {
  const contents = all(element, 'media:content');
  const thumbnails = [...all(element, 'media:thumbnail'), ...contents.flatMap((content) => all(content, 'media:thumbnail'))];
  const [group] = all(element, 'media:group');
  return contents.find(isImage)?.attributes['url'] ?? thumbnails[0]?.attributes['url'] ?? (group && imageOfMedia(group));
}

export const imageEnclosure = (element: XmlElement): string | undefined =>
  all(element, 'enclosure').find(({ attributes: { type, url } }) => type?.startsWith('image/') || looksLikeImage(url))?.attributes['url'];

/** The first picture in HTML that is not a counting pixel. */
export function firstImageIn(html: string | null | undefined): string | undefined {
  for (const [tag] of (html ?? '').slice(0, 20_000).matchAll(/<img\b[^<>]*>/gi)) {
    if (/\b(?:width|height)\s*=\s*["']?[01]["'\s/>]/i.test(tag)) continue;
    const source = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag);
    const url = decodeHTML(source?.[1] ?? source?.[2] ?? source?.[3] ?? '').trim();
    if (url && !url.startsWith('data:')) return url;
  }
  return undefined;
}
