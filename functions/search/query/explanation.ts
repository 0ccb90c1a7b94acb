import { TRAP } from '../analysis/kinds.ts';
import { parseLeaf } from '../analysis/leaf-name.ts';
import { formsOfConcept } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { isThing, partsOfThing } from '../analysis/things.ts';
import { type Meaning, resolveQuery } from './meaning.ts';
import type { Query } from './query.ts';

/** The most words named in "also …". */
const SHOWN = 3;

/** A query said back in plain words: "articles with “US” (also United States, American) and “troops”, but not “Niger”". */
export function readingOf(query: Query, language: string): string {
  return `articles ${phraseOf(query, language)}`;
}

/** `wide`: words count with related ones, which an excluded word does not. */
function phraseOf(query: Query, language: string, wide = true): string {
  const parts = query.kind === 'all' ? query.parts : [query];
  const filters = parts.filter((part) => part.kind === 'language' || part.kind === 'site');
  const excluded = parts.filter((part) => part.kind === 'not');
  const required = parts.filter((part) => part.kind !== 'language' && part.kind !== 'site' && part.kind !== 'not');
  const asked = required.map((part) => say(part, language, wide)).filter((said) => said !== '');
  const unwanted = excluded.map(({ part }) => say(part, language, false)).filter((said) => said !== '');
  const sentence = [...filters.map((part) => say(part, language, wide)), ...(asked.length > 0 ? [`with ${asked.join(' and ')}`] : [])].join(
    ' ',
  );
  return unwanted.length > 0 ? `${sentence}, but not ${unwanted.join(' or ')}` : sentence;
}

function say(query: Query, language: string, wide: boolean): string {
  switch (query.kind) {
    case 'all':
      return `(${phraseOf(query, language, wide).replace(/^with /u, '')})`;
    case 'any':
      return `(${query.parts
        .map((part) => say(part, language, wide))
        .filter((said) => said !== '')
        .join(' or ')})`;
    case 'not':
      return `not ${say(query.part, language, false)}`;
    case 'title':
      return `${say(query.part, language, wide)} in the title`;
    case 'near':
      return `${query.text.split(' ').map(quote).join(', ')} close together`;
    case 'phrase':
      return resolveQuery(query, language).meaning === null ? '' : quote(query.text);
    case 'site':
      return `from ${query.host}`;
    case 'language':
      return `in ${languageName(query.language)}`;
    case 'word': {
      const { meaning } = resolveQuery(query, language);
      if (meaning === null) return '';
      const also = query.exact ? [] : alsoMeant(meaning, query.text, language, wide);
      return quote(query.text) + (query.exact ? ' exactly' : '') + (also.length > 0 ? ` (also ${also.join(', ')})` : '');
    }
  }
}

/** Aliases of a country, related words of a word; what was typed itself apart. */
function alsoMeant(meaning: Meaning, typed: string, language: string, wide: boolean): string[] {
  if (meaning.kind !== 'leaf') return [];
  const leaf = parseLeaf(meaning.leaf);
  if (leaf.kind === 'concept') return otherNames(leaf.text, typed, language).slice(0, SHOWN);
  if (leaf.kind !== 'word' || !leaf.related || !wide) return [];
  return relatedTo(leaf.text, language)
    .slice(0, SHOWN)
    .map(({ text }) => text);
}

/** What else a thing is called, as it is written; without what was typed. */
function otherNames(concept: string, typed: string, language: string): string[] {
  const forms = isThing(concept)
    ? partsOfThing(concept).filter(({ kind }) => kind !== TRAP)
    : formsOfConcept(concept).filter(({ role, language: own }) => role !== 'trap' && (own === null || own === language));
  const plain = typed.replaceAll('.', '').toLowerCase();
  return [...new Set(forms.map(({ shown }) => shown).filter((shown) => shown.toLowerCase() !== plain))];
}

const quote = (words: string) => `“${words}”`;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const languageName = (language: string) => languageNames.of(language) ?? language;
