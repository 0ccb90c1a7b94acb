import { documentFrequencies, frequencyLanguages, unlistedFrequency } from '../tables/document-frequencies.ts';
import { fold } from './fold.ts';
import { BLOCKED } from './kinds.ts';
import { formsOfConcept } from './names.ts';
import { relatedTo } from './related-words.ts';
import { parseTerm, type TermName } from './term-name.ts';
import { isThing, partsOfThing } from './things.ts';
import { isWordBesides } from './word-flags.ts';

/**
 * About the share of articles, 0 to 1, in which a term occurs, from a shipped sample. It decides under which word a topic
 * is filed and whether it is far too broad; no match depends on it.
 */
export function shareOfArticles(term: TermName): number {
  let share = remembered.get(term);
  if (share === undefined) {
    share = estimate(term);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(term, share);
  }
  return share;
}

/** What the lexicon holds is said in about one article in two hundred. */
const CARRIED_SHARE = 0.005;

const remembered = new Map<TermName, number>();
const MOST_REMEMBERED = 200_000;

function estimate(name: TermName): number {
  const term = parseTerm(name);
  switch (term.kind) {
    case 'exact':
    case 'form':
    case 'given':
      return shareOfWord(term.text, 'en');
    case 'capital':
    case 'name':
      return isWordBesides(term.text) ? shareOfWord(term.text, 'en') / 4 : shareOfWord(term.text, 'en');
    case 'letters':
      return shareOfWord(term.text.toLowerCase(), 'en') / 4;
    case 'concept':
      return isThing(term.text) ? shareOfThing(term.text) : shareOfConcept(term.text);
    case 'word': {
      const related = term.related ? relatedTo(term.text, term.language) : [];
      return Math.min(
        1,
        related.reduce((sum, { text }) => sum + shareOfWord(text, term.language), 1.5 * shareOfWord(term.text, term.language)),
      );
    }
    case 'site':
    case 'language':
    case 'reads':
      return 1;
    case 'carried':
      return term.inner === '' ? CARRIED_SHARE : Math.min(1, 1.2 * shareOfArticles(term.inner));
  }
}

function shareOfThing(concept: string): number {
  const forms = partsOfThing(concept).filter(({ kind }) => kind !== BLOCKED);
  return Math.min(
    1,
    forms.reduce((sum, { words }) => sum + Math.min(...words.map((word) => shareOfWord(fold(word), 'en'))) / (words.length > 1 ? 4 : 1), 0),
  );
}

function shareOfWord(word: string, language: string): number {
  const table = frequencyLanguages.includes(language) ? language : 'en';
  return documentFrequencies(table).get(word) ?? unlistedFrequency(table);
}

/** Names are in the sample as single words; the rarest word of a longer one bounds it. */
function shareOfConcept(concept: string): number {
  const forms = formsOfConcept(concept).filter(
    ({ role, language }) => (role === 'name' || role === 'people') && (language === null || language === 'en'),
  );
  const shares = forms.map(({ words, needs }) => Math.min(...words.map((word) => shareOfWord(word, 'en'))) / (needs === 'letters' ? 4 : 1));
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}
