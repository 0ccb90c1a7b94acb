import { describe, expect, it } from 'vitest';
import { countries, countryLanguages } from '../../../../functions/topic/tables/countries.ts';

const formsOf = (code: string) => {
  const country = countries.find((each) => each.code === code);
  if (!country) throw new Error(`no country ${code}`);
  return countryLanguages.flatMap((language) => country.forms[language]);
};
const textsOf = (code: string) => formsOf(code).map((form) => form.text.toLowerCase());

describe('countries and their peoples', () => {
  it('holds the members and observers of the United Nations, Taiwan and Kosovo', () => {
    expect(countries.filter(({ code }) => code.length === 2 && code !== 'EU').length).toBeGreaterThanOrEqual(197);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  });

  it('never takes Niger for Nigeria, in any language', () => {
    const shared = textsOf('NE').filter((text) => textsOf('NG').includes(text));
    expect(shared).toEqual([]);
    expect(textsOf('NE')).toContain('nigeriens');
    expect(textsOf('NE').join()).not.toMatch(/nigeria/);
    expect(textsOf('NG')).toContain('nigerians');
  });

  it('never takes the pronoun us for the United States', () => {
    const us = formsOf('US').filter(({ text }) => /^u\.?s\.?$/i.test(text));
    expect(us.length).toBeGreaterThan(0);
    for (const form of us) expect(form).toMatchObject({ text: form.text.toUpperCase(), needs: 'capitals' });
  });
});
