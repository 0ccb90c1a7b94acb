import { documentFrequencies, frequencyLanguages, unlistedFrequency } from '../tables/document-frequencies.ts';
import { fold } from './fold.ts';
import { TRAP } from './kinds.ts';
import { type LeafName, parseLeaf } from './leaf-name.ts';
import { formsOfConcept } from './names.ts';
import { relatedTo } from './related-words.ts';
import { isThing, partsOfThing } from './things.ts';
import { isWordBesides } from './word-flags.ts';

/**
 * About the share of articles, 0 to 1, in which a leaf occurs, from a shipped sample. It decides under which word a topic
 * is filed and whether it is far too broad; no match depends on it.
 */
export function shareOfArticles(leaf: LeafName): number {
  let share = remembered.get(leaf);
  if (share === undefined) {
    share = estimate(leaf);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(leaf, share);
  }
  return share;
}

/** What the lexicon holds is said in about one article in two hundred. */
const CARRIED_SHARE = 0.005;

const remembered = new Map<LeafName, number>();
const MOST_REMEMBERED = 200_000;

function estimate(name: LeafName): number {
  const leaf = parseLeaf(name);
  switch (leaf.kind) {
    case 'exact':
    case 'form':
    case 'given':
      return shareOfWord(leaf.text, 'en');
    case 'capital':
    case 'name':
      return isWordBesides(leaf.text) ? shareOfWord(leaf.text, 'en') / 4 : shareOfWord(leaf.text, 'en');
    case 'letters':
      return shareOfWord(leaf.text.toLowerCase(), 'en') / 4;
    case 'concept':
      return isThing(leaf.text) ? shareOfThing(leaf.text) : shareOfConcept(leaf.text);
    case 'word': {
      const related = leaf.related ? relatedTo(leaf.text, leaf.language) : [];
      return Math.min(
        1,
        related.reduce((sum, { text }) => sum + shareOfWord(text, leaf.language), 1.5 * shareOfWord(leaf.text, leaf.language)),
      );
    }
    case 'site':
    case 'language':
    case 'reads':
      return 1;
    case 'carried':
      return leaf.inner === '' ? CARRIED_SHARE : Math.min(1, 1.2 * shareOfArticles(leaf.inner));
  }
}

function shareOfThing(concept: string): number {
  const forms = partsOfThing(concept).filter(({ kind }) => kind !== TRAP);
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
  const forms = formsOfConcept(concept).filter(({ role, language }) => role !== 'trap' && (language === null || language === 'en'));
  const shares = forms.map(({ words, needs }) => Math.min(...words.map((word) => shareOfWord(word, 'en'))) / (needs === 'letters' ? 4 : 1));
  return Math.min(
    1,
    shares.reduce((sum, share) => sum + share, 0),
  );
}
