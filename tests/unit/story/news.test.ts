import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../functions/story/headline-signs.ts';
import { type Headline, newsIn, toldBy } from '../../../functions/story/news.ts';

const headline = (title: string, language = 'en'): Headline => ({ title, language, signs: signsOf(title, null) });
const before = [toldBy([headline('Minister accused of bribery, 4 hurt at protest')])];

describe('what is news in a story that was mailed', () => {
  it('is a toll at least twice as high', () => {
    expect(newsIn(headline('9 injured as protest against minister goes on'), before)).toEqual({ kind: 'toll', toll: 9, before: 4 });
    expect(newsIn(headline('7 injured as protest against minister goes on'), before)).toBeNull();
  });

  it.each([
    ['Minister arrested over bribes', 'en', 'arrest'],
    ['Minister found guilty of bribery', 'en', 'conviction'],
    ['Le ministre annonce sa démission', 'fr', 'resignation'],
  ])('is an act that no headline told: %s', (title, language, act) => {
    expect(newsIn(headline(title, language), before)).toEqual({ kind: 'act', act });
    expect(newsIn(headline(title, language), [...before, toldBy([headline(title, language)])])).toBeNull();
  });

  it.each(['Will the minister be arrested?', '“Arrest the minister,” crowd shouts', 'Opposition calls for arrest of minister'])(
    'is no act that is only spoken of: %s',
    (title) => {
      expect(newsIn(headline(title), before)).toBeNull();
    },
  );
});
