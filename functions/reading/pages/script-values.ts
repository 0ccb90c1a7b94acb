import type { PageDocument } from './page-facts.ts';

// Pages have some dozen scripts; data that holds an article is seldom beyond a megabyte.
const mostScripts = 200;
const longestScript = 3_000_000;
// A shorter one holds no paragraph, and what is given to a variable no article.
const shortestScript = 80;
const shortestValue = 200;

/** The scripts of a page that may hold data, as they stand. */
export const scriptsOf = (document: PageDocument): string[] =>
  [...document.querySelectorAll('script:not([src])')]
    .filter((script) => !/ld\+json|template|importmap|speculationrules/i.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length >= shortestScript && text.length <= longestScript)
    .slice(0, mostScripts);

/** The JSON in scripts: as a whole, given to a variable (`window.__STATE__ = {…}`, `JSON.parse("…")`), or in pieces (Next.js). */
export function* scriptValues(scripts: readonly string[]): Generator<unknown> {
  for (const script of scripts) {
    if (/^\s*[[{]/.test(script)) yield parsed(script);
    else yield* assigned(script);
  }
  yield* flight(scripts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Templates and configuration that only look like JSON.
    return null;
  }
}

const assignment = /[\w$\])]\s*[=(]\s*(?:JSON\.parse\(\s*)?(?=["'[{])/g;
// What is given to variables in one script.
const mostValues = 20;

function* assigned(script: string): Generator<unknown> {
  let end = 0;
  let found = 0;
  for (const match of script.matchAll(assignment)) {
    const start = match.index + match[0].length;
    if (start < end || found >= mostValues) continue;
    const text = literalAt(script, start);
    if (text === null || text.length < shortestValue) continue;
    found += 1;
    end = start + text.length;
    const value = parsed(text);
    yield typeof value === 'string' ? parsed(value) : value;
  }
}

/** The list, object or text that begins at `start`, as it is written; null if it does not end. */
function literalAt(script: string, start: number): string | null {
  let depth = 0;
  const token = /"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
  token.lastIndex = start;
  for (let match = token.exec(script); match !== null; match = token.exec(script)) {
    if (/[[{]/.test(match[0][0] ?? '')) depth += 1;
    else if (match[0] === ']' || match[0] === '}') depth -= 1;
    if (depth <= 0) return script.slice(start, match.index + match[0].length);
  }
  return null;
}

/** Next.js sends a page in rows (`5:["$","p",null,{"children":"…"}]`), cut into pieces: all texts that it shows, in order. */
function* flight(scripts: readonly string[]): Generator<unknown> {
  const pieces = scripts.flatMap((script) => {
    const written = /self\.__next_f\.push\((\[1,.*\])\)\s*;?\s*$/s.exec(script)?.[1];
    const value = written === undefined ? null : parsed(written);
    return Array.isArray(value) && typeof value[1] === 'string' ? [value[1]] : [];
  });
  const rows = pieces
    .join('')
    .split('\n')
    .map((row) => parsed(row.replace(/^[\da-f]+:[A-Z]?/i, '')));
  yield rows.flatMap(shownIn);
}

function shownIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => (name === 'children' && typeof child === 'string' ? [child] : shownIn(child)));
}
