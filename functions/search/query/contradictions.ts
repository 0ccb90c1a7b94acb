import { formsOf } from '../analysis/term-forms.ts';
import { parseTerm, type TermName, termWithoutOthers } from '../analysis/term-name.ts';
import type { Meaning } from './meaning.ts';
import { normalForm } from './normal-form.ts';

/** Why no article can ever match; null where one can, as far as the words themselves tell. Expects a simplified meaning. */
export function contradictionIn(meaning: Meaning): string | null {
  if (meaning.kind === 'any') {
    const reasons = meaning.parts.map(contradictionIn);
    return reasons.every((reason) => reason !== null) ? (reasons[0] as string) : null;
  }
  if (meaning.kind !== 'all') return null;
  for (const part of meaning.parts) {
    const reason = contradictionIn(part);
    if (reason !== null) return reason;
  }
  if (!meaning.parts.some(canContradict)) return null;
  const required = meaning.parts.filter((part) => part.kind !== 'not');
  const known = new Set(required.flatMap(certainties));
  const excluded = meaning.parts.filter((part) => part.kind === 'not').find(({ part }) => follows(part, known));
  if (excluded !== undefined) return 'This can never match: it terms out what it asks for.';
  const languages = new Set(required.flatMap((part) => (part.kind === 'language' ? [part.language] : [])));
  if (languages.size > 1) return 'This can never match: an article has one language. Write (lang:en OR lang:fr).';
  const hosts = required.flatMap((part) => (part.kind === 'site' ? [part.host] : []));
  const longest = hosts.reduce((longer, host) => (host.length > longer.length ? host : longer), '');
  if (hosts.some((host) => !`.${longest}`.endsWith(`.${host}`))) {
    return 'This can never match: an article comes from one site. Write (site:a.org OR site:b.org).';
  }
  return null;
}

const canContradict = ({ kind }: Meaning) => kind === 'not' || kind === 'language' || kind === 'site';

/** What every article has that matches this part: parts by their normal form, words by the keys they are found by. */
function certainties(part: Meaning): string[] {
  if (part.kind === 'all') return part.parts.flatMap(certainties);
  if (part.kind === 'term') return [normalForm(part), part.term, termWithoutOthers(part.term), ...certainKeys([part.term])];
  if (part.kind === 'phrase') return [normalForm(part), normalForm({ ...part, title: false }), ...part.terms, ...certainKeys(part.terms)];
  return [normalForm(part)];
}

const certainKeys = (terms: readonly TermName[]): string[] =>
  terms.map(parseTerm).flatMap((term) => {
    if (term.kind === 'form') return [term.text];
    return term.kind === 'letters' ? [`^${term.text}`] : [];
  });

/** Whether `part` holds in every article with these certainties. */
function follows(part: Meaning, known: ReadonlySet<string>): boolean {
  if (known.has(normalForm(part)) || (part.kind === 'term' && !part.title && known.has(part.term))) return true;
  if (part.kind === 'any') return part.parts.some((alternative) => follows(alternative, known));
  if (part.kind === 'all') return part.parts.every((each) => follows(each, known));
  return part.kind === 'term' && !part.title && formsOf(part.term).some(({ keys }) => keys.length === 1 && known.has(keys[0] as string));
}
