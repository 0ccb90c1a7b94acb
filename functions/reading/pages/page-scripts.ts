import { foldLine, maybeHtmlToText } from '../text/plain-text.ts';
import { sameText } from './article-text.ts';
import type { PageFacts } from './page-facts.ts';
import { texts } from './page-facts.ts';
import { scriptValues } from './script-values.ts';

/**
 * The article as JSON-LD holds it: its body, or the updates of a live blog, newest first as they stand. Null if there is none.
 * Of several articles it is the one that is called as the page is.
 */
export function linkedText(facts: PageFacts, title: string | null): string | null {
  const isOwn = (object: Record<string, unknown>) =>
    title !== null && [object['headline'], object['name']].flatMap(texts).some((heading) => sameText(heading, title));
  const inOrder = [...facts.linked.filter(isOwn), ...facts.linked.filter((object) => !isOwn(object))];
  const updates = inOrder.flatMap((object) => updatesIn(object['liveBlogUpdate']));
  if (updates.length > 0) return joined(updates.flatMap((update) => [...texts(update['headline']), ...bodyOf(update, true)]));
  return joined(inOrder.map((object) => bodyOf(object, false)).find((body) => body.length > 0) ?? []);
}

const joined = (parts: readonly string[]): string | null =>
  parts
    .map(asText)
    .filter((text) => text !== null)
    .join('\n') || null;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The updates themselves, also out of an ItemList. */
function updatesIn(value: unknown): Record<string, unknown>[] {
  return [value]
    .flat()
    .filter(isObject)
    .flatMap((update) => {
      if (update['itemListElement'] !== undefined) return updatesIn(update['itemListElement']);
      return isObject(update['item']) ? [update['item']] : [update];
    });
}

/** An article's body: a text, several, or objects that hold one. A live blog's update may have no more than a description. */
function bodyOf(object: Record<string, unknown>, isUpdate: boolean): string[] {
  const names = isUpdate ? ['articleBody', 'text', 'description'] : ['articleBody', ...(isArticle(object) ? ['text'] : [])];
  return names.map((name) => textsIn(object[name])).find((found) => found.length > 0) ?? [];
}

const isArticle = (object: Record<string, unknown>): boolean => texts(object['@type']).some((type) => /article|posting/i.test(type));

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap((part) => texts(isObject(part) ? (part['text'] ?? part['articleBody'] ?? part) : part));

/** Line breaks of JSON are paragraphs, unless the text brings its own as HTML. */
const asText = (body: string): string | null => maybeHtmlToText(/&lt;|<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\r?\n/g, '<br>'));

// Shorter texts in a page's own JSON are labels.
const shortestParagraph = 80;
const fewestCharacters = 200;
const maxDepth = 30;
const maxValues = 100_000;

/** The article in the data from which a page's script builds it (`__NEXT_DATA__` and its kin): the list with the most running text. */
export function scriptedText(scripts: readonly string[], title: string | null): string | null {
  let best: string[] = [];
  for (const value of scriptValues(scripts)) {
    for (const paragraphs of paragraphLists(value)) if (lengthOf(paragraphs) > lengthOf(best)) best = paragraphs;
  }
  const text = best.join('\n');
  return text.length < fewestCharacters || !isAbout(text, title) ? null : text;
}

// Scripts also hold what a site says of itself. An article repeats some of its headline.
const leastShare = 0.3;

function isAbout(text: string, title: string | null): boolean {
  const words = (title ?? '').toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}]{4,}/gu) ?? [];
  const lower = text.toLowerCase();
  return words.length === 0 || words.filter((word) => lower.includes(word)).length >= words.length * leastShare;
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

/** For each list or object of the JSON: the running text directly in it, or in the entries of it. */
function* paragraphLists(root: unknown): Generator<string[]> {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let seen = 0; open.length > 0 && seen < maxValues; seen += 1) {
    const next = open.pop();
    if (next === undefined || !isObject(next.value) || next.depth > maxDepth) continue;
    const children = Object.values(next.value);
    yield children
      .flatMap((child) => (isObject(child) && Array.isArray(next.value) ? Object.values(child) : [child]))
      .flatMap(paragraphsOf);
    for (const value of children) open.push({ value, depth: next.depth + 1 });
  }
}

function paragraphsOf(value: unknown): string[] {
  if (typeof value !== 'string' || value.length < shortestParagraph || !/\s\S+\s\S+\s/.test(value) || /^\s*[[{]/.test(value)) return [];
  const lines = (asText(value) ?? '').split('\n').map(foldLine);
  return lines.filter((line): line is string => line !== null && /[.!?…。"”»)]$/u.test(line));
}
