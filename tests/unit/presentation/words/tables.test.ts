import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageLanguages, wordsOf } from '../../../../functions/presentation/words/words.ts';

/** Letters of a sentence that stands between tags, or in an attribute that people read, instead of in a table. */
const typedIntoMarkup = />\s*[A-Z][a-z]+ [a-z]+|(?:label|title|placeholder|hint|aria-label)="[A-Z][a-z]/g;

it.each(pageLanguages)('the table of %s has every text, and none is empty', (language) => {
  const words = wordsOf(language);
  const empty: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value === 'string' && value === '' && !/^why\.ways\.(word|filter)$/.test(path)) empty.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) look(each, path === '' ? key : `${path}.${key}`);
  };
  look(words, '');
  expect(empty).toEqual([]);
  expect(words.language).toBe(language);
});

it('no page or mail has a sentence of its own: all of them are in the tables', () => {
  const own = ['pages', 'emails', 'console'].flatMap((folder) => {
    const at = new URL(`../../../../functions/presentation/${folder}/`, import.meta.url);
    return readdirSync(at).flatMap((file) =>
      (readFileSync(new URL(file, at), 'utf8').match(typedIntoMarkup) ?? []).map((found) => `${file}: ${found}`),
    );
  });
  expect(own).toEqual([]);
});
