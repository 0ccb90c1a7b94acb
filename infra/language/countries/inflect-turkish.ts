import type { Inflect } from './inflect-western.ts';

/** The plural of a people's word and its cases; the last vowel chooses between back and front forms. */
export const inflectTurkishPeople: Inflect = (word) => {
  const vowels = word.toLocaleLowerCase('tr').match(/[aıoueiöü]/g);
  const back = /[aıou]/.test(vowels?.at(-1) ?? 'e');
  const plural = word + (back ? 'lar' : 'ler');
  const cases = back ? ['', 'ı', 'ın', 'a', 'da', 'dan'] : ['', 'i', 'in', 'e', 'de', 'den'];
  return [word, ...cases.map((ending) => plural + ending)];
};
