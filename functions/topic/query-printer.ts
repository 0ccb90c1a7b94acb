import type { Query } from './query.ts';

/** A query as text that parses to the same tree. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case 'all':
      return query.parts.map((part) => (part.kind === 'all' ? `(${printQuery(part)})` : printQuery(part))).join(' ');
    case 'any':
      return query.parts.map(printUnit).join(' OR ');
    case 'not':
      return `-${printUnit(query.part)}`;
    case 'title':
      return `title:${printUnit(query.part)}`;
    case 'word':
      return query.exact ? `=${query.text}` : query.text;
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

/** In parentheses where the grammar wants one unit. */
function printUnit(query: Query): string {
  const printed = printQuery(query);
  return query.kind === 'all' || query.kind === 'any' || query.kind === 'not' ? `(${printed})` : printed;
}
