import type { PartOfSpeech } from './wordnet.ts';

const irregularNouns =
  'child children|man men|woman women|person people|foot feet|life lives|wife wives|thief thieves|crisis crises|policeman policemen|serviceman servicemen';
const irregularVerbs = `arise arose arisen|become became become|begin began begun|bind bound bound|blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|
catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
find found found|flee fled fled|fly flew flown|forbid forbade forbidden|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hanged hung|have had had|hear heard heard|hide hid hidden|
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shoot shot shot|shrink shrank shrunk|shut shut shut|sink sank sunk|slay slew slain|speak spoke spoken|spend spent spent|spread spread spread|stand stood stood|steal stole stolen|strike struck struck|swear swore sworn|
sweep swept swept|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|win won won|withdraw withdrew withdrawn|write wrote written`;

const otherWords = new Set(
  'bound became become come came did done felt fed fell found gave given gone went had heard held kept knew known laid lay left lent let lives made meant put rose said saw seen set spoke spoken stood thought told took taken got had men women people'.split(
    ' ',
  ),
);

const readIrregular = (text: string) =>
  new Map(text.split(/\|\s*/).map((each) => [each.split(' ')[0] as string, each.split(' ').slice(1)]));
const nouns = readIrregular(irregularNouns);
const verbs = readIrregular(irregularVerbs);

/** Forms that no stemmer brings to their base and that are nothing else besides (not left, found, spoke, fed): stole and stolen of steal. */
export const irregularForms: readonly (readonly [base: string, forms: readonly string[]])[] = [...verbs, ...nouns].map(([base, forms]) => [
  base,
  [...new Set(forms)].filter((form) => form !== base && !otherWords.has(form)),
]);

function withS(word: string): string {
  if (/(?:[sxz]|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
const doubled = (word: string) =>
  /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) || /[^aeiou][aeiou][r]$/.test(word) ? word + word.at(-1) : word;
function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${/^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? doubled(word) : word}ed`;
}
const withIng = (word: string) =>
  /[^aeiouy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${/^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? doubled(word) : word}ing`;

/** The forms of a word, in the same order for every word of its part of speech, so that equal forms can be compared. */
export function inflections(word: string, part: PartOfSpeech): string[] {
  if (part === 'adj') return [word];
  if (part === 'noun') return [word, nouns.get(word)?.[0] ?? withS(word)];
  const irregular = verbs.get(word);
  return [word, withS(word), withIng(word), irregular?.[0] ?? withEd(word), irregular?.[1] ?? withEd(word)];
}
