import { foldLine, maybeHtmlToText } from '../text/plain-text.ts';
import type { PageDocument, PageFacts } from './page-facts.ts';
import { texts } from './page-facts.ts';

/** The article as JSON-LD holds it: its body, or the updates of a live blog, newest first as they stand. Null if there is none. */
export function linkedText(facts: PageFacts): string | null {
  const body = facts.linked.flatMap((object) => texts(object['articleBody']))[0];
  const updates = facts.linked.flatMap((object) => [object['liveBlogUpdate']].flat()).filter(isObject);
  if (updates.length === 0) return body === undefined ? null : asText(body);
  const parts = updates.flatMap((update) => [...texts(update['headline']), ...texts(update['articleBody'])]);
  return (
    parts
      .map(asText)
      .filter((text) => text !== null)
      .join('\n') || null
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Line breaks of JSON are paragraphs, unless the text brings its own as HTML. */
const asText = (body: string): string | null => maybeHtmlToText(/&lt;|<(?:p|br|div)\b/i.test(body) ? body : body.replace(/\r?\n/g, '<br>'));

// Shorter texts in a page's own JSON are labels.
const shortestParagraph = 80;
const fewestCharacters = 200;
const maxDepth = 30;
const maxValues = 100_000;

/** The article in the JSON from which a page's script builds it (`__NEXT_DATA__` and its kin): the list with the most running text. */
export function scriptedText(document: PageDocument): string | null {
  let best: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/json"]')) {
    for (const paragraphs of paragraphLists(parsed(script.textContent ?? ''))) if (lengthOf(paragraphs) > lengthOf(best)) best = paragraphs;
  }
  return lengthOf(best) < fewestCharacters ? null : best.join('\n');
}

const lengthOf = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, text) => sum + text.length, 0);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Templates and configuration that only look like JSON.
    return null;
  }
}

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
