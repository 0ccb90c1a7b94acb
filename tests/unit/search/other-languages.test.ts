import { describe, expect, it } from 'vitest';
import { matcherFor } from '../../../functions/search/index/match-one.ts';
import { leastScores } from '../../../functions/search/index/score.ts';

interface Text {
  language: string | null;
  title: string;
  body?: string;
}
const everyLanguage = ['en', 'uk', 'ru', 'fr', 'de', 'es', 'pl', 'pt', 'it', 'ar', 'tr', 'zh', 'ja', 'hi', 'ha', 'sw'];

/** Whether a query brings a text at the usual breadth to somebody who reads `reads`. */
function brings(
  query: string,
  { language, title, body = '' }: Text,
  reads: readonly string[] = everyLanguage,
  queryLanguage = 'en',
): boolean {
  const match = matcherFor(query, queryLanguage, { reads })({ title, summary: null, body, language, url: null });
  return match !== null && match.score >= leastScores.balanced;
}

describe('US troops Niger, in the news of other languages', () => {
  it.each<[string, string, string]>([
    ['uk', 'США виводять війська з Нігеру', 'Американські військові залишать базу в Агадесі.'],
    ['ru', 'Американские солдаты покидают Нигер', 'Вывод войск начнется в мае.'],
    ['fr', 'Les soldats américains quittent le Niger', 'Le retrait des troupes commence à Agadez.'],
    ['de', 'US-Truppen ziehen aus Niger ab', 'Rund tausend Soldaten verlassen das Land.'],
    ['es', 'Las tropas estadounidenses se marchan de Níger', 'La junta anunció el acuerdo.'],
    ['pl', 'Amerykańscy żołnierze opuszczą Niger', 'Bazę w Agadezie przejmie armia.'],
    ['pt', 'Militares dos EUA deixam o Níger', 'A retirada das tropas começa este mês.'],
    ['it', 'I soldati americani lasciano il Niger', 'Il ritiro delle truppe inizia a maggio.'],
    ['ar', 'القوات الأمريكية تغادر النيجر', 'بدأ انسحاب الجنود من القاعدة.'],
    ['tr', "ABD askerleri Nijer'den çekiliyor", 'Üs orduya devredilecek.'],
    ['zh', '美军开始撤离尼日尔', '约一千名士兵将离开。'],
    ['ja', '米軍部隊、ニジェールから撤退', '兵士千人が基地を離れる。'],
    ['hi', 'अमेरिकी सैनिक नाइजर छोड़ेंगे', 'सेना का अड्डा खाली होगा।'],
    ['sw', 'Wanajeshi wa Marekani waondoka Niger', 'Kambi ya kijeshi itafungwa.'],
    ['ha', 'Sojojin Amurka za su fice daga Nijar', 'Sojoji kusan dubu za su tafi.'],
  ])('%s: %s', (language, title, body) => {
    expect(brings('US troops Niger', { language, title, body })).toBe(true);
  });

  it.each<[string, string, string]>([
    ['uk', 'Війська Нігерії звільнили заручників', 'США привітали армію.'],
    ['ru', 'Армия Нигерии освободила заложников', 'США приветствовали действия войск.'],
    ['fr', 'Le Niger reçoit une aide alimentaire', 'Les États-Unis livrent des céréales.'],
    ['tr', 'Nijerya ordusu rehineleri kurtardı', 'ABD memnuniyetini bildirdi.'],
    ['zh', '尼日利亚军队解救人质', '美国表示欢迎。'],
  ])('%s: not %s', (language, title, body) => {
    expect(brings('US troops Niger', { language, title, body })).toBe(false);
  });
});

describe('the languages that a reader ticked', () => {
  const ukrainian: Text = { language: 'uk', title: 'США виводять війська з Нігеру' };

  it('bring nothing in a language that was not ticked', () => {
    expect(brings('US troops Niger', ukrainian, ['en', 'fr'])).toBe(false);
    expect(brings('Niger', ukrainian, ['en'])).toBe(false);
    expect(brings('Niger', ukrainian, ['en', 'uk'])).toBe(true);
  });

  it('give way to lang: in the query, which the lexicon follows', () => {
    expect(brings('US troops Niger lang:uk', ukrainian, ['en'])).toBe(true);
    expect(brings('US troops Niger (lang:uk OR lang:pl)', ukrainian, ['en'])).toBe(true);
    expect(brings('US troops Niger lang:pl', ukrainian, ['en', 'uk'])).toBe(false);
  });

  it('let an article of unknown language pass if it has the words themselves', () => {
    expect(brings('US troops Niger', { language: null, title: 'US troops leave Niger' }, ['en'])).toBe(true);
    expect(brings('earthquake', { language: null, title: 'Erdbeben' }, ['en', 'de'])).toBe(false);
  });

  it('change nothing for a query in the one language that is read', () => {
    const text = { title: 'US forces leave Niger', summary: null, body: null, language: 'en', url: null };
    const without = matcherFor('US troops Niger', 'en')(text);
    expect(matcherFor('US troops Niger', 'en', { reads: ['en'] })(text)).toEqual(without);
  });

  it('carry an exclusion too', () => {
    const text: Text = { language: 'fr', title: 'Niger : les soldats partent' };
    expect(brings('Niger', text)).toBe(true);
    expect(brings('Niger -soldiers', text)).toBe(false);
  });
});
