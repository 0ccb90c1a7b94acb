/**
 * Writes functions/search/tables/country-forms.ts: every country and its people, in every form that texts use. Run: node infra/language/build-countries.ts
 * Names: Unicode CLDR as shipped in Node (Intl.DisplayNames; Unicode License v3). Peoples, inflections, marks and traps: written for this project.
 */
import { writeFileSync } from 'node:fs';
import { arabic } from './countries/arabic.ts';
import { chinese } from './countries/chinese.ts';
import { english } from './countries/english.ts';
import { french } from './countries/french.ts';
import { german } from './countries/german.ts';
import { hausa } from './countries/hausa.ts';
import { hindi } from './countries/hindi.ts';
import { inflectArabicPeople } from './countries/inflect-semitic.ts';
import { inflectSlavicName, inflectSlavicPeople } from './countries/inflect-slavic.ts';
import { inflectTurkishPeople } from './countries/inflect-turkish.ts';
import { type Inflect, inflectName, inflectPeople } from './countries/inflect-western.ts';
import { italian } from './countries/italian.ts';
import { japanese } from './countries/japanese.ts';
import { polish } from './countries/polish.ts';
import { portuguese } from './countries/portuguese.ts';
import { russian } from './countries/russian.ts';
import { spanish } from './countries/spanish.ts';
import { swahili } from './countries/swahili.ts';
import { traps } from './countries/traps.ts';
import { turkish } from './countries/turkish.ts';
import { ukrainian } from './countries/ukrainian.ts';

const unchanged: Inflect = (word) => [word];

const inflections = {
  en: { lines: english, name: inflectName.en, people: inflectPeople.en },
  fr: { lines: french, name: inflectName.fr, people: inflectPeople.fr },
  de: { lines: german, name: inflectName.de, people: inflectPeople.de },
  es: { lines: spanish, name: inflectName.es, people: inflectPeople.es },
  pl: { lines: polish, name: inflectSlavicName.pl, people: inflectSlavicPeople.pl },
  uk: { lines: ukrainian, name: inflectSlavicName.uk, people: inflectSlavicPeople.uk },
  ru: { lines: russian, name: inflectSlavicName.ru, people: inflectSlavicPeople.ru },
  pt: { lines: portuguese, name: unchanged, people: inflectPeople.pt },
  it: { lines: italian, name: unchanged, people: inflectPeople.it },
  tr: { lines: turkish, name: unchanged, people: inflectTurkishPeople },
  ar: { lines: arabic, name: unchanged, people: inflectArabicPeople },
  zh: { lines: chinese, name: unchanged, people: unchanged },
  ja: { lines: japanese, name: unchanged, people: unchanged },
  hi: { lines: hindi, name: unchanged, people: unchanged },
  sw: { lines: swahili, name: unchanged, people: unchanged },
  ha: { lines: hausa, name: unchanged, people: unchanged },
};

/** Every country has a line in English; another language may leave out one of which CLDR says all. */
const everyCode = english
  .trim()
  .split('\n')
  .map((line) => line.slice(0, line.indexOf('|')).trim());

const endings = new Map<string, number>();

/** Folds the forms of one word to its common beginning and the number of its list of endings: "Nigerien~1". */
function fold(forms: string[], marks: string): string {
  const distinct = [...new Set(forms)];
  const first = distinct[0] as string;
  let length = first.length;
  for (const form of distinct) while (!form.startsWith(first.slice(0, length))) length -= 1;
  if (distinct.length === 1) return first + marks;
  const list = distinct.map((form) => form.slice(length)).join(',');
  const number = endings.get(list) ?? endings.size;
  endings.set(list, number);
  return `${first.slice(0, length)}~${number}${marks}`;
}

const marksOf = (written: string) => written.match(/[\^!?]*$/)?.[0] ?? '';
const withoutMarks = (written: string) => written.slice(0, written.length - marksOf(written).length);

/** "Name^?" -> the word and its marks. A form spelled out with slashes ("Łotwa/Łotwy/Łotwie") is not inflected further, and may have marks of its own. */
function readWord(written: string, inflect: (word: string) => string[]): string[] {
  if (!written.includes('/')) return [fold(inflect(withoutMarks(written)), marksOf(written))];
  const byMarks = Map.groupBy(written.split('/'), marksOf);
  return [...byMarks].map(([marks, forms]) => fold(forms.map(withoutMarks), marks));
}

function readColumn(column: string, preset: string[], inflect: (word: string) => string[]): string[] {
  const fixed = column.startsWith('=');
  const written = column.replace(/^=/, '').split(/,\s*/).filter(Boolean);
  const all = fixed ? written : [...preset.filter((name) => !written.map(withoutMarks).includes(name)), ...written];
  return all.flatMap((word) => readWord(word, inflect));
}

function readLanguage(language: keyof typeof inflections): Map<string, string> {
  const { lines, name, people } = inflections[language];
  const cldr = new Intl.DisplayNames(language, { type: 'region' });
  const read = new Map<string, string>();
  const written = lines.trim().split('\n');
  const present = new Set(written.map((line) => line.slice(0, line.indexOf('|')).trim()));
  const missing = everyCode.filter((code) => code.length === 2 && !present.has(code)).map((code) => `${code} | |`);
  for (const line of [...written, ...missing]) {
    const [code, names = '', peoples = ''] = line.split('|').map((column) => column.trim());
    const preset = code?.length === 2 ? [cldr.of(code) ?? ''] : [];
    if (!names.startsWith('=') && /[()&.,（）]|[-–—] | о-ва/.test(preset[0] ?? ''))
      throw new Error(`${language}: spell out the name of ${line}`);
    const unruled = peoples.startsWith('=') ? (word: string) => [word] : people;
    read.set(code as string, `${readColumn(names, preset, name).join(',')};${readColumn(peoples, [], unruled).join(',')}`);
  }
  return read;
}

const languages = Object.keys(inflections) as (keyof typeof inflections)[];
const tables = languages.map(readLanguage);
const codes = [...new Set(tables.flatMap((table) => [...table.keys()]))];
const rows = codes.map((code) => [code, ...tables.map((table) => table.get(code) ?? ';')].join('|'));
const trapRows = traps
  .trim()
  .split('\n')
  .map((line) => line.replace(/\s*\|\s*/, '|').replaceAll('; ', ';'));

writeFileSync(
  new URL('../../functions/search/tables/country-forms.ts', import.meta.url),
  `// Generated by infra/language/build-countries.ts; do not edit. Read it through countries.ts.
// Sources: names from Unicode CLDR ${process.versions['cldr']} (Unicode License v3) through Intl.DisplayNames; all else written for this project (MIT).

/** One country a line: code|${languages.join('|')}, each names;peoples. "~n": the endings of line n below. Marks: ^ capital, ! capitals, ? ambiguous. */
export const languages = ${JSON.stringify(languages).replaceAll('"', "'").replaceAll(',', ', ')} as const;

export const rows = \`
${rows.join('\n')}
\`;

export const endings = \`
${[...endings.keys()].join('\n')}
\`;

export const traps = \`
${trapRows.join('\n')}
\`;
`,
);
console.log(`${codes.length} countries, ${endings.size} lists of endings`);
