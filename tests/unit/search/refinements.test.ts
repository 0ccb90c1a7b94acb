import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../functions/search/query/read-query.ts';
import { addedTo, refinementsOf } from '../../../functions/search/query/refinements.ts';

const only = (query: string) => {
  const [first] = refinementsOf(query, 'en');
  if (first === undefined) throw new Error(`nothing to say of ${query}`);
  return first;
};
const senseOf = (query: string, label: RegExp) => only(query).senses.find((sense) => label.test(sense.label));
const without = (query: string, word: string) => only(query).counting.find((each) => each.word === word)?.query ?? '';

describe('the author of a query may say', () => {
  it('which of several senses is meant', () => {
    expect(senseOf('Jordan', /country/)).toMatchObject({ chosen: false, query: 'Jordan{country}' });
    expect(senseOf('Jordan{person}', /person/)).toMatchObject({ chosen: true });
    expect(only('Amazon strike').senses.map(({ query }) => query)).toEqual(['Amazon{company} strike', 'Amazon{rainforest} strike']);
  });

  it('which is not asked of a word with one sense, nor of one in small letters that is no name', () => {
    expect(refinementsOf('shell', 'en').flatMap(({ senses }) => senses)).toEqual([]);
    expect(only('troops').senses).toEqual([]);
  });

  it('which related words do not count, and puts them back', () => {
    const query = without('troops', 'soldier');
    expect(query).toBe('troops{-soldier}');
    expect(only(query).counting.map(({ word }) => word)).not.toContain('soldier');
    expect(only(query).takenAway).toEqual([{ word: 'soldier', query: 'troops' }]);
  });

  it('of words that are one thing together', () => {
    expect(without('climate change protest', 'global warming')).toBe('climate change{-global warming} protest');
  });

  it('which words count too', () => {
    expect(addedTo('troops Niger', 'en', { group: 0, word: ' Militia, ' })).toBe('troops{+militia} Niger');
    expect(without('troops{+militia}', 'militia')).toBe('troops');
    expect(addedTo('troops Niger', 'en', { group: 7, word: 'militia' })).toBe('troops Niger');
    expect(addedTo('troops Niger', 'en', { group: 0, word: '{}' })).toBe('troops Niger');
  });

  it('and what was said makes another topic of it', () => {
    const forms = ['Jordan', 'Jordan{person}', 'troops', 'troops{-soldier}', 'troops{+militia}'].map(
      (query) => readQuery(query, 'en').normalForm,
    );
    expect(new Set(forms).size).toBe(forms.length);
  });
});
