import type { Inflect } from './inflect-western.ts';

const add = (stem: string, endings: string) => endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending));
type Rule = readonly [ending: RegExp, forms: (stem: string, matched: string) => string[]];

/** The first rule whose ending fits says the forms; what no rule fits stays as it is. Marks stress and stem changes only as far as spelling shows them. */
const byRule =
  (rules: readonly Rule[]): Inflect =>
  (word) => {
    for (const [ending, forms] of rules) {
      const found = word.match(ending);
      if (found) return [word, ...forms(word.slice(0, -found[0].length), found[0])];
    }
    return [word];
  };

const russianPeople = byRule([
  [/[кг]ий$/, (stem, end) => add(stem + end[0], 'ого ому им ом ая ой ую ое ие их ими')],
  [/ый$/, (stem) => add(stem, 'ого ому ым ом ая ой ую ое ые ых ыми')],
  [/([иаое])ец$/, (stem, end) => [...russianEc(`${stem}${end[0]}й`), ...russianKa(`${stem}${end[0]}й`)]],
  [/лец$/, (stem) => [...russianEc(`${stem}ль`), ...russianKa(`${stem}ль`)]],
  [/ец$/, (stem) => [...russianEc(stem), ...russianKa(stem)]],
  [
    /(ан|ян)ин$/,
    (stem, end) => [...add(stem + end, 'а у ом е'), ...add(stem + end.slice(0, 2), 'е - ам ами ах'), ...russianKa(stem + end.slice(0, 2))],
  ],
  [/ка$/, (stem) => russianKa(stem)],
  [/([кгхшжчщ])$/, (stem, end) => add(stem + end, 'а у ом е и ов ам ами ах')],
  [/[бвдзлмнпрстф]$/, (stem, end) => add(stem + end, 'а у ом е ы ов ам ами ах')],
]);
const russianEc = (stem: string) => add(stem, 'ца цу цем цом це цы цев цам цами цах');
const russianKa = (stem: string) => [
  ...add(stem, 'ка ки ке ку кой кам ками ках'),
  `${stem.replace(/[йь]$/, '')}${/[йьчжш]$/.test(stem) ? 'ек' : 'ок'}`,
];

const russianName = byRule([
  [/[оу]а$/, () => []],
  [/[\s–—].*$|-[А-Я].*$/, () => []],
  [/ия$/, (stem) => add(stem, 'ии ию ией')],
  [/ея$/, (stem) => add(stem, 'еи ее ею еей')],
  [/([кгхжчшщ])а$/, (stem, end) => add(stem + end[0], 'и е у ой')],
  [/а$/, (stem) => add(stem, 'ы е у ой')],
  [/й$/, (stem) => add(stem, 'я ю ем е')],
  [/(усь)$/, () => []],
  [/ь$/, (stem) => add(stem, 'я ю ем е')],
  [/[бвгджзйклмнпрстфхцчшщ]$/, (stem, end) => (/^[А-Я]+$/.test(stem + end) ? [] : add(stem + end, 'а у ом е'))],
]);

const ukrainianPeople = byRule([
  [/ий$/, (stem) => add(stem, 'ого ому им а ої ій у ою е і их ими')],
  [/([іаеї])єць$/, (stem, end) => [...ukrainianEc(`${stem}${end[0]}й`), ...ukrainianKa(`${stem}${end[0]}й`)]],
  [/лець$/, (stem) => [...ukrainianEc(`${stem}ль`), ...ukrainianKa(`${stem}ль`)]],
  [/ець$/, (stem) => [...ukrainianEc(stem), ...ukrainianKa(stem)]],
  [
    /(ан|ян)ин$/,
    (stem, end) => [
      ...add(stem + end, 'а у ові ом і'),
      ...add(stem + end.slice(0, 2), 'и - ам ами ах'),
      ...ukrainianKa(stem + end.slice(0, 2)),
    ],
  ],
  [/ка$/, (stem) => ukrainianKa(stem)],
  [/[бвгджзклмнпрстфхчшщ]$/, (stem, end) => add(stem + end, 'а у ові ом і и ів ам ами ах')],
]);
const ukrainianEc = (stem: string) => add(stem, 'ця цю цеві цем ці ців цям цями цях');
const ukrainianKa = (stem: string) => [
  ...add(stem, 'ка ки ці ку кою кам ками ках'),
  `${stem.replace(/[йь]$/, '')}${stem.endsWith('й') ? 'йок' : 'ок'}`,
];

const soften: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };
const ukrainianName = byRule([
  [/[оу]а$/, () => []],
  [/[\s–—].*$|-[А-ЯІЇЄ].*$/, () => []],
  [/([іеа])я$/, (stem, end) => add(stem + end[0], 'ї ю єю')],
  [/([гкх])а$/, (stem, end) => [...add(stem + end[0], 'и у ою'), `${stem}${soften[end[0] as string]}і`]],
  [/ща$/, (stem) => add(`${stem}щ`, 'і у ею')],
  [/а$/, (stem) => add(stem, 'и і у ою')],
  [/й$/, (stem) => add(stem, 'ю я єм єві ї')],
  [/усь$/, (stem) => add(stem, 'усі уссю')],
  [/ь$/, (stem) => add(stem, 'ю я ем і')],
  [/[бвгджзклмнпрстфхцчшщ]$/, (stem, end) => (/^[А-ЯІЇЄ]+$/.test(stem + end) ? [] : add(stem + end, 'у а ом ові і'))],
]);

const polishPeople = byRule([
  [/(s|c)ki$/, (stem, end) => [...add(`${stem}${end[0]}k`, 'iego iemu im a iej ą ie ich imi o'), `${stem}${end[0]}cy`]],
  [/ki$/, (stem) => [...add(`${stem}k`, 'iego iemu im a iej ą ie ich imi o'), `${stem}cy`]],
  [/ńczyk$/, (stem) => [...polishCzyk(`${stem}ń`), ...polishKa(`${stem}n`)]],
  [/czyk$/, (stem) => [...polishCzyk(stem), ...polishKa(stem)]],
  [/anin$/, (stem) => [...add(`${stem}anin`, 'a owi em ie'), ...add(`${stem}an`, 'ie - ów om ami ach'), ...polishKa(`${stem}an`)]],
  [/ka$/, (stem) => polishKa(stem)],
  [/k$/, (stem) => [...add(stem, 'ka kowi kiem ku cy ków kom kami kach')]],
  [/iec$/, (stem) => add(stem.replace(/n$/, 'ń'), 'ca cowi cem cu cy ców com cami cach')],
]);
const polishCzyk = (stem: string) => add(stem, 'czyka czykowi czykiem czyku czycy czyków czykom czykami czykach');
const polishKa = (stem: string) => add(stem, 'ka ki ce kę ką ek kom kami kach');

const polishLocative: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ście'],
  [/d$/, 'dzie'],
  [/t$/, 'cie'],
  [/r$/, 'rze'],
  [/ł$/, 'le'],
  [/k$/, 'ce'],
  [/g$/, 'dze'],
  [/([bfmnpswz])$/, '$1ie'],
];
const locative = (stem: string) => {
  const rule = polishLocative.find(([ending]) => ending.test(stem));
  return rule ? stem.replace(rule[0], rule[1]) : stem;
};
const polishName = byRule([
  [/[ou]a$/, () => []],
  [/[\s–—].*$|-\p{Lu}.*$/u, () => []],
  [/ia$/, (stem) => add(stem, 'ii ię ią')],
  [/ja$/, (stem) => add(stem, 'ji ję ją')],
  [/ea$/, (stem) => add(stem, 'ei eę eą')],
  [/([kg])a$/, (stem, end) => [...add(stem + end[0], 'i ę ą'), locative(stem + end[0])]],
  [/([clżšsc]z|l|ż)a$/, (stem, end) => add(stem + end.slice(0, -1), 'y i ę ą')],
  [/a$/, (stem) => [...add(stem, 'y ę ą'), locative(stem)]],
  [/[kg]$/, (stem, end) => add(stem + end, 'u owi iem')],
  [/(cz|sz|l|j)$/, (stem, end) => add(stem + end, 'u a owi em')],
  [/[bdfłmnprstwz]$/, (stem, end) => (/^\p{Lu}+$/u.test(stem + end) ? [] : [...add(stem + end, 'u owi em'), locative(stem + end)])],
]);

export const inflectSlavicPeople = { pl: polishPeople, uk: ukrainianPeople, ru: russianPeople };
export const inflectSlavicName = { pl: polishName, uk: ukrainianName, ru: russianName };
