import type { GrowingArray } from './growing-array.ts';
import type { NumberedPart } from './placements.ts';
import { Op } from './topic-index.ts';

type Part<Kind extends NumberedPart['kind']> = Extract<NumberedPart, { kind: Kind }>;

/** Writes the instructions (see `Op`) that hold where this part of a query does. */
export function emit(programs: GrowingArray, part: NumberedPart): void {
  switch (part.kind) {
    case 'term':
      programs.push(((part.title ? Op.titleTerm : Op.term) << 24) | part.term);
      break;
    case 'filter':
      programs.push((Op.filter << 24) | part.term);
      break;
    case 'name':
    case 'phrase':
    case 'near':
      emitTerms(programs, part);
      break;
    case 'not':
    case 'all':
    case 'any':
      emitParts(programs, part);
  }
}

function emitTerms(programs: GrowingArray, part: Part<'name' | 'phrase' | 'near'>): void {
  const op = part.kind === 'name' && part.alone ? Op.rareName : Op[part.kind];
  // Each operation is followed by its like for titles.
  programs.push(((op + (part.title ? 1 : 0)) << 24) | part.terms.length);
  for (const term of part.terms) programs.push(term);
}

function emitParts(programs: GrowingArray, { kind, parts }: Part<'not' | 'all' | 'any'>): void {
  const at = programs.length;
  programs.push(0);
  for (const each of parts) emit(programs, each);
  programs.set(at, (Op[kind] << 24) | (programs.length - at - 1));
}
