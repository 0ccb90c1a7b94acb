import { printChoice } from '../analysis/term-name.ts';
import type { Query } from './query.ts';

/** A query as text that parses to the same tree. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return query.parts.map((part) => (part.kind === 'all' ? `(${printQuery(part)})` : printQuery(part))).join(' ');
    case 'any':
      return query.parts.map(printUnit).join(' OR ');
    case 'not':
      return `-${printUnit(query.part).replace(/^--/u, '')}`;
    case 'title':
      return `title:${printUnit(query.part).replace(/^--/u, '')}`;
    case 'word':
      return printWord(query.text, query.exact) + printChoice(query.choice);
    case 'phrase':
      return `"${query.text}"`;
    case 'near':
      return `~"${query.text}"`;
    case 'site':
      return `site:${query.host}`;
    case 'language':
      return `lang:${query.language}`;
  }
}

/** `--OR` is the word, since it is no operator after a minus, and two of these are none. */
function printWord(text: string, exact: boolean): string {
  if (exact) return `=${text}`;
  return text === 'OR' || text === 'AND' ? `--${text}` : text;
}

/** In parentheses where the grammar wants one unit. */
function printUnit(query: Query): string {
  const printed = printQuery(query);
  return query.kind === 'all' || query.kind === 'any' || query.kind === 'not' ? `(${printed})` : printed;
}
