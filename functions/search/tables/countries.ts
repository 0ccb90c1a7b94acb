import { endings, languages, rows, traps } from './country-forms.ts';

export type CountryLanguage = (typeof languages)[number];

/** One way to write a country's name or its people, as it stands in running text: case and marks kept, words separated by single spaces. */
export interface CountryForm {
  text: string;
  kind: 'name' | 'people';
  /** In lower case (`capital`) or with any small letter (`capitals`) it is another word: Turkey and turkey, US and us. */
  needs: 'capital' | 'capitals' | null;
  /** Also means something else, or another country too (Georgia, Congo, Korean): a weaker sign than the other forms. */
  ambiguous: boolean;
}

export interface Country {
  /** ISO 3166-1 alpha-2, or EU, GB-ENG, GB-SCT, GB-WLS, GB-NIR, XK. */
  code: string;
  /** Every form, inflected ones included, without duplicates within a language. */
  forms: Readonly<Record<CountryLanguage, readonly CountryForm[]>>;
  /** Phrases that hold one of the forms and mean something else: Niger Delta, New Mexico, Latin American. */
  traps: readonly string[];
}

const endingLists = endings
  .slice(1, -1)
  .split('\n')
  .map((line) => line.split(','));

function readForms(column: string, kind: CountryForm['kind']): CountryForm[] {
  return column
    .split(',')
    .filter(Boolean)
    .flatMap((word) => {
      const [, stem = '', list, marks = ''] = word.match(/^([^~^!?]*)(?:~(\d+))?([\^!?]*)$/) ?? [];
      const capital = marks.includes('^') ? 'capital' : null;
      const needs = marks.includes('!') ? 'capitals' : capital;
      const texts = list === undefined ? [stem] : (endingLists[Number(list)] ?? []).map((ending) => stem + ending);
      return texts.map((text) => ({ text, kind, needs, ambiguous: marks.includes('?') }) satisfies CountryForm);
    });
}

function readLanguage(column: string): CountryForm[] {
  const [names = '', peoples = ''] = column.split(';');
  const forms = [...readForms(names, 'name'), ...readForms(peoples, 'people')];
  return [...new Map(forms.toReversed().map((form) => [form.text, form])).values()].toReversed();
}

const trapsOf = new Map(
  traps
    .trim()
    .split('\n')
    .map((line) => [line.split('|')[0], line.split('|')[1]?.split(';') ?? []]),
);

function readCountry(row: string): Country {
  const [code = '', ...columns] = row.split('|');
  const forms = Object.fromEntries(languages.map((language, at) => [language, readLanguage(columns[at] ?? ';')] as const));
  return { code, forms: forms as Record<CountryLanguage, CountryForm[]>, traps: trapsOf.get(code) ?? [] };
}

/** Countries, the European Union and the four nations of the United Kingdom with their peoples. A form may belong to several (Korean, Congo). */
export const countries: readonly Country[] = rows.trim().split('\n').map(readCountry);
export const countryLanguages: readonly CountryLanguage[] = languages;
