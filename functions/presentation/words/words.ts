/**
 * Every sentence that people read, one table per language. English is the pattern: `const ukrainian: Words = { … }` compiles
 * only if no text is missing, and `npm run types` fails otherwise. A text that needs a number, a name or a time is a function;
 * one with something marked up inside takes it as it is and gives the parts back in the order that the language wants.
 */
import { english } from './en/english.ts';

export type Words = typeof english;

const tables = { en: english } as const satisfies Record<string, Words>;

export type PageLanguage = keyof typeof tables;
export const pageLanguages = Object.keys(tables) as readonly PageLanguage[];

/** The table of a language (a primary subtag); English if there is none. */
export const wordsOf = (language: string | null): Words => tables[pageLanguages.find((each) => each === language) ?? 'en'];
