import { documentFrequencies, frequencyLanguages, unlistedFrequency } from '../tables/document-frequencies.ts';
import type { LeafName } from './leaves.ts';
import { formsOfConcept } from './names.ts';
import { relatedTo } from './related-words.ts';

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

const remembered = new Map<LeafName, number>();
const MOST_REMEMBERED = 200_000;

function estimate(leaf: LeafName): number {
  const rest = leaf.slice(1);
  if (leaf.startsWith('=') || leaf.startsWith('!')) return shareOfWord(rest, 'en');
  if (leaf.startsWith('^')) return shareOfWord(rest.toLowerCase(), 'en') / 4;
  if (leaf.startsWith('@')) return shareOfConcept(rest);
  const separator = leaf.search(/[:;]/u);
  const language = leaf.slice(0, separator);
  const word = leaf.slice(separator + 1);
  const related = leaf[separator] === ':' ? relatedTo(word, language) : [];
  return Math.min(
    1,
    related.reduce((sum, { text }) => sum + shareOfWord(text, language), 1.5 * shareOfWord(word, language)),
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
