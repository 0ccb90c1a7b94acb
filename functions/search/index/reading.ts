import { isCarried } from '../analysis/carried-words.ts';
import { parseTerm, printTerm, type TermName } from '../analysis/term-name.ts';
import type { Meaning } from '../query/meaning.ts';

/** Who a topic is matched for: the language that its query is written in, and the languages that its readers ticked. */
export interface Reading {
  language: string;
  reads: readonly string[];
}

/** The term that holds for articles in a language that is read, and for those of which nobody knows the language. */
export const filterOf = ({ reads }: Reading): TermName => printTerm({ kind: 'reads', text: [...new Set(reads)].sort().join(',') });

/** Whether the query itself says in which languages: then the ticks do not count. */
export function namesLanguage(meaning: Meaning): boolean {
  if (meaning.kind === 'all') return meaning.parts.some(namesLanguage);
  if (meaning.kind === 'any') return meaning.parts.every(namesLanguage);
  return meaning.kind === 'language';
}

/** The same query with its words in the other languages of the lexicon; as it was if nobody reads another one. */
export function carriedInto({ language, reads }: Reading, meaning: Meaning): Meaning {
  return reads.some((each) => each !== language) || namesLanguage(meaning) ? carry(meaning, language) : meaning;
}

function carry(meaning: Meaning, language: string): Meaning {
  switch (meaning.kind) {
    case 'all':
      return { kind: 'all', parts: carryTogether(meaning.parts, language) };
    case 'any':
      return { kind: 'any', parts: meaning.parts.map((part) => carry(part, language)) };
    case 'not':
      return { kind: 'not', part: carry(meaning.part, language) };
    case 'term':
      return carryTerm(meaning, language);
    case 'phrase': {
      const other = carriedAlone(meaning.terms, language, meaning.title);
      return other === null ? meaning : { kind: 'any', parts: [meaning, other] };
    }
    default:
      return meaning;
  }
}

function carryTerm(meaning: Extract<Meaning, { kind: 'term' }>, language: string): Meaning {
  const text = textOf(meaning.term);
  if (text === null || !isCarried(text, language)) return meaning;
  return { ...meaning, term: printTerm({ kind: 'carried', language, text, inner: meaning.term }) };
}

/** Two words side by side may be one in the lexicon: interest rate, human rights. */
function carryTogether(parts: readonly Meaning[], language: string): Meaning[] {
  const carried: Meaning[] = [];
  let paired = false;
  parts.forEach((part, at) => {
    const pair = paired ? null : pairOf(parts[at - 1], part, language);
    if (pair !== null) carried[carried.length - 1] = pair;
    else carried.push(carry(part, language));
    paired = pair !== null;
  });
  return carried;
}

function pairOf(first: Meaning | undefined, second: Meaning, language: string): Meaning | null {
  if (first?.kind !== 'term' || second.kind !== 'term' || first.title !== second.title) return null;
  const other = carriedAlone([first.term, second.term], language, first.title);
  if (other === null) return null;
  return { kind: 'any', parts: [{ kind: 'all', parts: [carry(first, language), carry(second, language)] }, other] };
}

/** Words that are one in the lexicon, as it has them in the other languages. */
function carriedAlone(terms: readonly TermName[], language: string, title: boolean): Meaning | null {
  const texts = terms.map(textOf);
  const text = texts.join(' ');
  if (texts.includes(null) || !isCarried(text, language)) return null;
  return { kind: 'term', term: printTerm({ kind: 'carried', language, text, inner: '' }), title };
}

/** The word of a term; null for a country or a filter, which need no lexicon. */
function textOf(name: TermName): string | null {
  const term = parseTerm(name);
  switch (term.kind) {
    case 'word':
    case 'exact':
    case 'name':
    case 'capital':
      return term.text.replaceAll(',', ' ');
    case 'concept':
      return term.text.startsWith('&') ? term.text.slice(1).replaceAll(',', ' ') : null;
    default:
      return null;
  }
}
