import type { Meaning } from './meaning.ts';

/** The same meaning in one shape: flat, without doubles, without double exclusions. */
export function simplify(meaning: Meaning): Meaning {
  switch (meaning.kind) {
    case 'not': {
      const part = simplify(meaning.part);
      return part.kind === 'not' ? part.part : { kind: 'not', part };
    }
    case 'all':
    case 'any': {
      const parts = meaning.parts.map(simplify).flatMap((part) => (part.kind === meaning.kind ? part.parts : [part]));
      if (parts.length === 1) return parts[0] as Meaning;
      const distinct = [...new Map(parts.map((part) => [normalForm(part), part])).values()];
      return distinct.length === 1 ? (distinct[0] as Meaning) : { kind: meaning.kind, parts: distinct };
    }
    default:
      return meaning;
  }
}

/** One text for all queries of the same meaning, whatever the order of their words. Expects a simplified meaning. */
export function normalForm(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'all':
      return `(${meaning.parts.map(normalForm).sort().join(' ')})`;
    case 'any':
      return `(${meaning.parts.map(normalForm).sort().join('|')})`;
    case 'not':
      return `-${normalForm(meaning.part)}`;
    case 'term':
      return (meaning.title ? 'title:' : '') + meaning.term;
    case 'phrase':
      return `${meaning.title ? 'title:' : ''}"${meaning.terms.join(' ')}"`;
    case 'name':
      return `${meaning.title ? 'title:' : ''}${meaning.alone ? 'rare' : ''}'${meaning.terms.join(' ')}'`;
    case 'near':
      return `${meaning.title ? 'title:' : ''}~"${[...meaning.terms].sort().join(' ')}"`;
    case 'site':
      return `site:${meaning.host}`;
    case 'language':
      return `lang:${meaning.language}`;
  }
}
