import { describe, expect, it } from 'vitest';
import { type CountryForm, type CountryLanguage, countries, countryLanguages } from '../../../../functions/search/tables/countries.ts';

const country = (code: string) => {
  const found = countries.find((each) => each.code === code);
  if (!found) throw new Error(`no country ${code}`);
  return found;
};
const formsOf = (code: string): CountryForm[] => countryLanguages.flatMap((language) => [...country(code).forms[language]]);
const textsIn = (language: CountryLanguage, code: string) => country(code).forms[language].map((form) => form.text);
/** As an analyser folds: no case, no marks on Latin letters. */
const folded = (text: string) =>
  text.toLowerCase().replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
const foldedOf = (code: string) => new Set(formsOf(code).map(({ text }) => folded(text)));

describe('countries and their peoples', () => {
  it('holds the members and observers of the United Nations, Taiwan and Kosovo', () => {
    expect(countries.filter(({ code }) => code.length === 2 && code !== 'EU').length).toBeGreaterThanOrEqual(197);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });

  it.each([
    ['Niger', 'NE', 'Nigeria', 'NG'],
    ['Guinea', 'GN', 'Equatorial Guinea', 'GQ'],
    ['Sudan', 'SD', 'South Sudan', 'SS'],
    ['Dominica', 'DM', 'Guinea-Bissau', 'GW'],
    ['Austria', 'AT', 'Australia', 'AU'],
    ['Slovakia', 'SK', 'Slovenia', 'SI'],
    ['Iran', 'IR', 'Iraq', 'IQ'],
    ['Mauritania', 'MR', 'Mauritius', 'MU'],
    ['Lithuania', 'LT', 'Latvia', 'LV'],
    ['Ireland', 'IE', 'Northern Ireland', 'GB-NIR'],
    ['Mali', 'ML', 'Malawi', 'MW'],
    ['Gambia', 'GM', 'Zambia', 'ZM'],
  ])('never takes %s (%s) for %s (%s), in any language and without marks', (_one, code, _other, otherCode) => {
    const others = foldedOf(otherCode);
    expect([...foldedOf(code)].filter((text) => others.has(text))).toEqual([]);
  });

  /** 日米, 中俄: one word, two countries. */
  const namesBoth = /^[\p{Script=Han}\p{Script=Katakana}]{2}$/u;

  it('lets two countries share a word only where it says that the word is ambiguous, or where it names both', () => {
    const owners = new Map<string, { code: string; ambiguous: boolean }[]>();
    for (const { code } of countries) {
      const forms = new Map(formsOf(code).map((form) => [folded(form.text), form.ambiguous]));
      for (const [text, ambiguous] of forms) owners.set(text, [...(owners.get(text) ?? []), { code, ambiguous }]);
    }
    const silent = [...owners].filter(([text, all]) => all.length > 1 && !namesBoth.test(text) && all.some(({ ambiguous }) => !ambiguous));
    expect(silent.map(([text, all]) => `${text}: ${all.map(({ code }) => code).join(' ')}`)).toEqual([]);
  });

  it('knows the people of Niger by their own name in every language', () => {
    const people = {
      en: 'Nigeriens',
      fr: 'nigériennes',
      de: 'nigrischen',
      es: 'nigerinos',
      pl: 'Nigerczyków',
      uk: 'нігерці',
      ru: 'нигерских',
    };
    for (const [language, word] of Object.entries(people)) expect(textsIn(language as CountryLanguage, 'NE')).toContain(word);
    expect([...foldedOf('NE')].join(' ')).not.toMatch(/nigeria|нигери|нігерії|нігерія/);
  });

  it('knows the cases of Slavic names', () => {
    expect(textsIn('pl', 'NE')).toEqual(expect.arrayContaining(['Nigru', 'Nigrem', 'Nigrze']));
    expect(textsIn('ru', 'CN')).toEqual(expect.arrayContaining(['Китая', 'Китаем', 'китайских', 'китайцы']));
    expect(textsIn('uk', 'PL')).toEqual(expect.arrayContaining(['Польщі', 'Польщею', 'польською', 'поляків']));
    expect(textsIn('pl', 'UA')).toEqual(expect.arrayContaining(['Ukrainie', 'ukraińskiego', 'Ukraińców']));
    expect(textsIn('uk', 'US')).toEqual(expect.arrayContaining(['США', 'Сполучених Штатах', 'американців']));
  });

  it('never takes the pronoun us for the United States', () => {
    const us = formsOf('US').filter(({ text }) => /^u\.?s\.?$/i.test(text));
    expect(us.length).toBeGreaterThan(0);
    for (const form of us) expect(form).toMatchObject({ text: form.text.toUpperCase(), needs: 'capitals' });
  });

  it('asks for a capital where the small letter makes another word', () => {
    const needs = (code: string, text: string) => formsOf(code).find((form) => form.text === text)?.needs;
    expect([needs('TR', 'Turkey'), needs('PL', 'Polish'), needs('TD', 'Czad'), needs('ML', 'Малі'), needs('CN', 'China')]).toEqual(
      Array(5).fill('capital'),
    );
  });

  it('takes no everyday word for a country', () => {
    const everyday = {
      pl: ['samo', 'czad', 'dania', 'mali', 'katar'],
      uk: ['того', 'мали', 'чад', 'комор'],
      ru: ['того', 'чад', 'куба', 'перу'],
      fr: ['grenade', 'chili'],
      es: ['granada', 'cuba', 'china'],
    };
    for (const [language, words] of Object.entries(everyday))
      for (const { code, forms } of countries)
        for (const { text, needs } of forms[language as CountryLanguage])
          if (words.includes(text.toLowerCase())) expect(needs, `${code} ${text}`).toBe('capital');
  });

  it('says which words are a weaker sign', () => {
    const ambiguous = (code: string, text: string) => formsOf(code).find((form) => form.text === text)?.ambiguous;
    for (const [code, text] of [
      ['GE', 'Georgia'],
      ['JO', 'Jordan'],
      ['TD', 'Chad'],
      ['CD', 'Congo'],
      ['KP', 'Korean'],
      ['DO', 'Dominican'],
    ] as const)
      expect(ambiguous(code, text), text).toBe(true);
    expect(ambiguous('NE', 'Niger')).toBe(false);
  });

  it('names the phrases that hold a country and mean something else', () => {
    expect(country('NE').traps).toEqual(expect.arrayContaining(['Niger Delta', 'дельта Нигера', 'delta du Niger']));
    expect(country('MX').traps).toContain('New Mexico');
    for (const { traps, code } of countries.filter((each) => each.traps.length > 0)) {
      const words = [...foldedOf(code)];
      for (const trap of traps)
        expect(
          words.some((word) => folded(trap).includes(word)),
          `${code}: ${trap}`,
        ).toBe(true);
    }
  });

  it('holds no form twice in a language, and none that is empty or padded', () => {
    for (const { code, forms } of countries)
      for (const language of countryLanguages) {
        const texts = forms[language].map(({ text }) => text);
        expect(new Set(texts).size, `${code} ${language}`).toBe(texts.length);
        for (const text of texts) expect(text, `${code} ${language}`).toMatch(/^[\p{L}É](?:[\p{L}\p{M}.'’ʼ&—・（）ー-]| (?! ))*$/u);
        // Turkish calls the whole kingdom İngiltere, and has no word for England alone.
        if (!(code === 'GB-ENG' && language === 'tr')) expect(texts.length, `${code} has no name in ${language}`).toBeGreaterThan(0);
      }
  });
});
