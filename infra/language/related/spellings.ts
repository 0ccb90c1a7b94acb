import type { Embeddings } from './embeddings.ts';

/** How American and British spellings differ, in the middle or at the end of a word. */
const differences: readonly (readonly [RegExp, string])[] = [
  [/ize$/, 'ise'],
  [/yze$/, 'yse'],
  [/ization$/, 'isation'],
  [/izer$/, 'iser'],
  [/or$/, 'our'],
  [/or(?=able$|al$|ed$|ful$|hood$|ing$|ite$|less$|y$)/, 'our'],
  [/ter$/, 'tre'],
  [/ber$/, 'bre'],
  [/og$/, 'ogue'],
  [/ense$/, 'ence'],
  [/eled$/, 'elled'],
  [/eling$/, 'elling'],
  [/eler$/, 'eller'],
  [/el(?=ment$)|l(?=fill$|lment$)/, 'l'],
  [/ll(?=ment$)/, 'l'],
  [/em(?=ia$|ic$|orrhage$)/, 'aem'],
  [/edic$/, 'aedic'],
  [/ck$/, 'que'],
  [/m$/, 'mme'],
  [/gray/, 'grey'],
  [/plow/, 'plough'],
  [/tire$/, 'tyre'],
  [/curb/, 'kerb'],
  [/mold/, 'mould'],
  [/skeptic/, 'sceptic'],
  [/aluminum/, 'aluminium'],
  [/maneuver/, 'manoeuvre'],
  [/pediatric/, 'paediatric'],
  [/archeolog/, 'archaeolog'],
  [/airplane/, 'aeroplane'],
  [/^esophag/, 'oesophag'],
  [/^diarrhea/, 'diarrhoea'],
  [/^pajama/, 'pyjama'],
  [/^check$/, 'cheque'],
];

/** Pairs of spellings that both occur and are used alike; each stands for the other. */
export function spellingPairs(words: readonly string[], embeddings: Embeddings): [string, string][] {
  const known = new Set(words);
  return words.flatMap((word) =>
    differences.flatMap(([american, british]): [string, string][] => {
      const other = word.replace(american, british);
      const alike = other !== word && known.has(other) && embeddings.likeness(word, other) >= 0.5;
      return alike ? [[word, other]] : [];
    }),
  );
}
