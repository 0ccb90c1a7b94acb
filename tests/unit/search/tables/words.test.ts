import { describe, expect, it } from 'vitest';
import { expansions, needCapitals } from '../../../../functions/search/tables/acronyms.ts';
import { documentFrequencies, frequencyLanguages, unlistedFrequency } from '../../../../functions/search/tables/document-frequencies.ts';
import { stopWordLanguages, stopWords } from '../../../../functions/search/tables/stop-words.ts';

describe('stop words', () => {
  it('exist for every language the service reads, and for no other', () => {
    expect([...stopWordLanguages].toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk']);
    expect(stopWords('sw').size).toBe(0);
  });

  it('hold what says nothing and never what someone could want to follow', () => {
    for (const word of ['the', 'who', 'us', 'it', 'can']) expect(stopWords('en').has(word), word).toBe(true);
    for (const word of ['war', 'iran', 'aids', 'work', 'state', 'home', 'new', 'one', 'year'])
      expect(stopWords('en').has(word), word).toBe(false);
    for (const word of ['acuerdo', 'trabajo', 'lugar']) expect(stopWords('es').has(word), word).toBe(false);
  });

  it('are short lower-case lists', () => {
    for (const language of stopWordLanguages) {
      expect(stopWords(language).size, language).toBeGreaterThan(60);
      expect(stopWords(language).size, language).toBeLessThan(220);
      for (const word of stopWords(language)) expect(word).toBe(word.toLowerCase().trim());
    }
  });
});

describe('acronyms', () => {
  it('that are words in small letters need their capitals', () => {
    for (const acronym of ['US', 'WHO', 'IT', 'AM', 'IS', 'OR', 'ALL', 'CAN', 'AIDS', 'ICE'])
      expect(needCapitals.has(acronym), acronym).toBe(true);
    for (const acronym of ['FBI', 'IMF', 'BBC']) expect(needCapitals.has(acronym), acronym).toBe(false);
  });

  it('stand for one name each', () => {
    const all = expansions.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const names of expansions) expect(names.length).toBeGreaterThan(1);
  });
});

describe('document frequencies', () => {
  it('tell rare words from common ones', () => {
    const share = documentFrequencies('en');
    const of = (word: string) => share.get(word) ?? unlistedFrequency('en');
    expect(of('the')).toBeGreaterThan(of('government'));
    expect(of('government')).toBeGreaterThan(of('troops'));
    expect(of('troops')).toBeGreaterThan(of('earthquake'));
    expect(of('earthquake')).toBeGreaterThan(of('xylophonist'));
  });

  it.each(frequencyLanguages)('are shares of articles, and a word that is not listed is the rarest (%s)', (language) => {
    const shares = [...documentFrequencies(language).values()];
    expect(Math.max(...shares)).toBeLessThan(1);
    expect(Math.min(...shares)).toBeGreaterThan(unlistedFrequency(language));
    expect(unlistedFrequency(language)).toBeGreaterThan(0);
  });

  it('are empty for a language without a table', () => {
    expect(documentFrequencies('sw').size).toBe(0);
    expect(unlistedFrequency('sw')).toBeGreaterThan(0);
  });
});
