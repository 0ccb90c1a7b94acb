import { describe, expect, it } from 'vitest';
import { countries } from '../../../../functions/search/tables/countries.ts';
import { exactRelatedWords, relatedLanguages, relatedWords } from '../../../../functions/search/tables/related-words.ts';
import { stopWords } from '../../../../functions/search/tables/stop-words.ts';

const english = relatedWords('en');
const of = (word: string) => new Map((english.get(word) ?? []).map(({ text, weight }) => [text, weight]));
const everyPair = [...english].flatMap(([word, all]) => all.map((related) => ({ word, ...related })));

describe('related words', () => {
  it('offer what an editor would look for', () => {
    expect([...of('troop').keys()]).toEqual(expect.arrayContaining(['soldier', 'force', 'army', 'military personnel']));
    expect([...of('earthquake').keys()]).toEqual(expect.arrayContaining(['quake', 'tremor', 'temblor']));
    expect([...of('merger').keys()]).toEqual(expect.arrayContaining(['acquisition', 'takeover']));
    expect([...of('resign').keys()]).toEqual(expect.arrayContaining(['step down', 'quit']));
    expect([...of('ceasefire').keys()]).toEqual(expect.arrayContaining(['truce', 'cease-fire']));
    expect([...of('colour').keys()]).toContain('color');
  });

  it('hold together the words of a family, which the stemmer keeps apart', () => {
    const families = [
      ['score', 'scorer'],
      ['climb', 'climber'],
      ['riot', 'rioter'],
      ['guilty', 'guilt'],
      ['explode', 'explosion'],
      ['invade', 'invasion'],
      ['collide', 'collision'],
      ['violent', 'violence'],
    ] as const;
    for (const [one, other] of families) {
      expect(of(one).get(other), `${one} offers ${other}`).toBeGreaterThanOrEqual(0.75);
      expect(of(other).get(one), `${other} offers ${one}`).toBeGreaterThanOrEqual(0.75);
    }
  });

  it('hold together the irregular forms of a word', () => {
    for (const [form, base] of [
      ['stolen', 'steal'],
      ['fled', 'flee'],
      ['shot', 'shoot'],
      ['sank', 'sink'],
      ['children', 'child'],
    ] as const) {
      expect(of(form).get(base), `${form} offers ${base}`).toBeGreaterThanOrEqual(0.9);
      expect(of(base).get(form), `${base} offers ${form}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('join no two words that only look alike', () => {
    const never = [
      ['organ', 'organise'],
      ['general', 'generalise'],
      ['state', 'statement'],
      ['author', 'authority'],
      ['press', 'pressure'],
      ['rule', 'ruler'],
      ['train', 'trainer'],
      ['move', 'movement'],
      ['store', 'storage'],
      ['lean', 'leaner'],
      ['leave', 'left'],
      ['speak', 'speaker'],
    ] as const;
    for (const [one, other] of never) {
      expect(of(one).has(other), `${one} offers ${other}`).toBe(false);
      expect(of(other).has(one), `${other} offers ${one}`).toBe(false);
    }
  });

  it('say in other words what headlines say', () => {
    expect([...of('wounded').keys()]).toContain('injured');
    expect([...of('climber').keys()]).toContain('mountaineer');
    expect([...of('guilty').keys()]).toContain('found guilty');
    expect([...of('playoff').keys()]).toContain('postseason');
    expect([...of('truck').keys()]).toContain('lorry');
    expect([...of('slump').keys()]).toContain('downturn');
  });

  it('offer no opposite and no sister', () => {
    const never = [
      ['win', 'lose'],
      ['buy', 'sell'],
      ['increase', 'decrease'],
      ['rise', 'fall'],
      ['guilty', 'innocent'],
      ['accept', 'reject'],
      ['arrest', 'release'],
      ['monday', 'tuesday'],
      ['cat', 'dog'],
      ['north', 'south'],
      ['january', 'february'],
      ['three', 'four'],
      ['man', 'woman'],
      ['king', 'queen'],
      ['gold', 'silver'],
      ['import', 'export'],
      ['war', 'peace'],
      ['democrat', 'republican'],
      ['rain', 'snow'],
      ['birth', 'death'],
      ['husband', 'wife'],
      ['boyfriend', 'girlfriend'],
      ['brother', 'sister'],
      ['mother', 'father'],
      ['left-wing', 'right-wing'],
      ['victim', 'killer'],
      ['pistol', 'rifle'],
      ['overturn', 'uphold'],
    ] as const;
    for (const [one, other] of never) {
      expect(of(one).has(other), `${one} offers ${other}`).toBe(false);
      expect(of(other).has(one), `${other} offers ${one}`).toBe(false);
    }
  });

  it('name no country and no people', () => {
    const names = new Set(
      countries.flatMap(({ forms }) =>
        forms.en.filter(({ needs, ambiguous }) => !needs && !ambiguous).map(({ text }) => text.toLowerCase()),
      ),
    );
    expect(everyPair.filter(({ word, text }) => names.has(word) || names.has(text.toLowerCase()))).toEqual([]);
  });

  it('never relate a word to itself, to a stop word, or twice to the same word', () => {
    for (const [word, all] of english) {
      const texts = all.map(({ text }) => text);
      expect(texts, word).not.toContain(word);
      expect(new Set(texts).size, word).toBe(texts.length);
      for (const text of [word, ...texts]) expect(stopWords('en').has(text), `${word}: ${text}`).toBe(false);
    }
  });

  it('weigh less than the word itself, the weightiest first', () => {
    for (const [word, all] of english) {
      const weights = all.map(({ weight }) => weight);
      expect(weights, word).toEqual(weights.toSorted((a, b) => b - a));
      expect(Math.max(...weights), word).toBeLessThan(1);
      expect(Math.min(...weights), word).toBeGreaterThan(0.4);
    }
  });

  it('stay few enough to be read by the person whose query they widen', () => {
    for (const [word, all] of english) expect(new Set(all.map(({ text }) => text)).size, word).toBeLessThanOrEqual(18);
  });

  it('are words as people write them', () => {
    for (const { word, text } of everyPair) {
      expect(word).toMatch(/^[a-z]+(?:[ '-][a-z]+)*$/);
      expect(text).toMatch(/^(?:[A-Z]{2,}s?|[a-z]+(?:[ '-][a-z]+)*)(?: \d+)?$/);
    }
  });

  it('mark the words whose stem is a stranger', () => {
    expect(exactRelatedWords('en').has('talks')).toBe(true);
    expect(exactRelatedWords('en').has('earthquake')).toBe(false);
  });

  it('exist for English, and for another language when it has a table', () => {
    expect(relatedLanguages).toEqual(['en']);
    expect(relatedWords('sw').size).toBe(0);
    expect(english.size).toBeGreaterThan(2000);
  });
});
