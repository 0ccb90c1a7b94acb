import type { Inflect } from './inflect-western.ts';

/** Gender, number and case of the Arabic adjective of belonging. */
const ENDINGS = ['', 'ة', 'ين', 'ون', 'ات', 'ا'];

/** Every form without and with the article; adjectives of two words agree in both. */
export const inflectArabicPeople: Inflect = (word) => {
  const words = word.split(' ');
  const adjective = (each: string, ending: string) => (each.endsWith('ي') ? each + ending : each);
  const bare = ENDINGS.map((ending) => words.map((each) => adjective(each, ending)).join(' '));
  return [
    ...bare,
    ...bare.map((form) =>
      form
        .split(' ')
        .map((each) => `ال${each}`)
        .join(' '),
    ),
  ];
};
