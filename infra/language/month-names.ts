/**
 * Writes functions/reading/text/month-names.ts: what the months are called in the languages that feeds are written in.
 * Source: Unicode CLDR, as shipped with the Node that runs this (`process.versions.cldr`), Unicode License v3.
 * Run: `node infra/language/month-names.ts`
 */
import { writeFileSync } from 'node:fs';
import { foldMonthName } from '../../functions/reading/text/fold-month-name.ts';

const languages =
  'en af sq am ar hy az eu be bn bs bg ca zh hr cs da nl et fi fr gl ka de el gu ha he hi hu is id ig ga it ja kn kk km ko ky lo lv lt mk ms ml mt mr mn ne nb nn fa pl pt pa ro ru sr sr-Latn si sk sl so es sw sv ta te th tr tk uk ur uz vi cy yo zu ps my rw eo fil ceb jv su ku lb fo fy gd mi sd tg tt yi ast ha sc de-AT ar-LB ar-MA ar-DZ ar-MR ar-SA'.split(
    ' ',
  );
const shapes: Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long', day: 'numeric', year: 'numeric' },
];
// Names that people write and CLDR does not list.
const alsoWritten: Record<string, number> = {
  sept: 9,
  june: 6,
  july: 7,
  mrz: 3,
  maerz: 3,
  mär: 3,
  set: 9,
  out: 10,
  dez: 12,
  déc: 12,
  aout: 8,
  févr: 2,
  // Latvian, as "in November".
  janvārī: 1,
  februārī: 2,
  aprīlī: 4,
  maijā: 5,
  jūnijā: 6,
  jūlijā: 7,
  septembrī: 9,
  oktobrī: 10,
  novembrī: 11,
  decembrī: 12,
};

const monthsOf = new Map<string, Map<number, string[]>>();
function add(name: string, month: number, language: string): void {
  const folded = foldMonthName(name);
  if (folded.length < 2 || /[\d\s]/.test(folded)) return;
  const months = monthsOf.get(folded) ?? new Map<number, string[]>();
  months.set(month, [...(months.get(month) ?? []), language]);
  monthsOf.set(folded, months);
}

for (const language of languages)
  for (let month = 1; month <= 12; month += 1)
    for (const shape of shapes) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...shape, timeZone: 'UTC' });
      const name = format.formatToParts(new Date(Date.UTC(2021, month - 1, 15))).find((part) => part.type === 'month')?.value;
      if (name) add(name, month, language.split('-')[0] ?? language);
    }
for (const [name, month] of Object.entries(alsoWritten)) add(name, month, 'en');

const sure = Array.from({ length: 12 }, () => [] as string[]);
const doubtful: Record<string, Record<string, number>> = {};
for (const [name, months] of [...monthsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (months.size === 1) sure[([...months.keys()][0] as number) - 1]?.push(name);
  else
    doubtful[name] = Object.fromEntries(
      [...months].flatMap(([month, spoken]) => [...new Set(spoken)].map((language) => [language, month])),
    );
}

writeFileSync(
  new URL('../../functions/reading/text/month-names.ts', import.meta.url),
  `// Written by infra/language/month-names.ts from Unicode CLDR ${process.versions['cldr']} (Unicode License v3). Do not edit.
/** Names of the months, January first, folded. */
export const monthNames: readonly string[] = ${JSON.stringify(
    sure.map((names) => names.join(' ')),
    null,
    2,
  )};
/** Names that mean different months in different languages. */
export const doubtfulMonthNames: Readonly<Record<string, Readonly<Record<string, number>>>> = ${JSON.stringify(doubtful, null, 2)};
`,
);
