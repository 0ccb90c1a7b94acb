/** The forms of one word as it stands in texts, the word itself first. */
export type Inflect = (word: string) => string[];

const english: Inflect = (word) => {
  if (/(?:ese|ish|ic|ss|s|ch|z|x|otho|swana|-Kiribati|Lao|Vatican|-Vanuatu)$/.test(word) && word !== 'Czech') return [word];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
};

const french: Inflect = (word) => {
  const feminine = [
    [/ien$/, 'ienne'],
    [/éen$/, 'éenne'],
    [/yen$/, 'yenne'],
    [/on$/, 'onne'],
    [/c$/, word.endsWith('grec') ? 'cque' : 'que'],
    [/eux$/, 'euse'],
    [/[^e]$/, '$&e'],
    [/e$/, 'e'],
  ] as const;
  const rule = feminine.find(([ending]) => ending.test(word));
  const she = rule ? word.replace(rule[0], rule[1]) : word;
  const they = /[sxz]$/.test(word) ? word : `${word}s`;
  return [word, they, she, `${she}s`];
};

const spanish: Inflect = (word) => {
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/és$/.test(word)) return ['és', 'esa', 'eses', 'esas'].map((ending) => word.replace(/és$/, ending));
  if (/án$/.test(word)) return ['án', 'ana', 'anes', 'anas'].map((ending) => word.replace(/án$/, ending));
  if (/ón$/.test(word)) return ['ón', 'ona', 'ones', 'onas'].map((ending) => word.replace(/ón$/, ending));
  if (/o$/.test(word)) return ['o', 'a', 'os', 'as'].map((ending) => word.replace(/o$/, ending));
  if (/[ae]$/.test(word)) return [word, `${word}s`];
  return [word, `${word}a`, `${word}es`, `${word}as`];
};

const replaced = (word: string, ending: RegExp, endings: string) =>
  endings.split(' ').map((each) => word.replace(ending, each === '-' ? '' : each));

const portuguese: Inflect = (word) => {
  if (/ês$/.test(word)) return replaced(word, /ês$/, 'ês esa eses esas');
  if (/eu$/.test(word)) return replaced(word, /eu$/, 'eu eia eus eias');
  if (/o$/.test(word)) return replaced(word, /o$/, 'o a os as');
  return [word, `${word}s`];
};

const italian: Inflect = (word) => {
  if (/co$/.test(word)) return replaced(word, /co$/, 'co ca ci che');
  if (/o$/.test(word)) return replaced(word, /o$/, 'o a i e');
  if (/e$/.test(word)) return replaced(word, /e$/, 'e i');
  return [word];
};

/** A lower-case word is an adjective, a capitalised one a person. */
const german: Inflect = (word) => {
  if (/^\p{Ll}|isch$/u.test(word)) return ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => word + ending);
  if (/e$/.test(word)) {
    const she = `${word.replace(/e$/, '').replace(/^Franzos$/, 'Französ')}in`;
    return [word, `${word}n`, she, `${she}nen`];
  }
  if (/er$/.test(word)) return [word, `${word}s`, `${word}n`, `${word}in`, `${word}innen`];
  if (/[aiouyé]$/.test(word)) return [word, `${word}s`];
  return [word, `${word}en`, `${word}in`, `${word}innen`];
};

export const inflectPeople = { en: english, fr: french, de: german, es: spanish, pt: portuguese, it: italian };

const unchanged: Inflect = (name) => [name];
/** German names take an s in the genitive, unless they end in a hissing sound or are several words. */
const germanName: Inflect = (name) => (/[sßzx]$|\s|^\p{Lu}+$/u.test(name) ? [name] : [name, `${name}s`]);

export const inflectName = { en: unchanged, fr: unchanged, de: germanName, es: unchanged };
