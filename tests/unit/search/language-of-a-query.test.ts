import { describe, expect, it } from 'vitest';
import { likelyLanguages, queryLanguageOf } from '../../../functions/search/query/query-language.ts';

describe('the language of a query is told by its words', () => {
  it.each([
    ['uk', ['Зеленський', 'вибори США', 'курс долара', 'погода Одеса', 'Одеса удар', 'зерно Одеса порт', 'новини', 'ціни на хліб']],
    ['ru', ['Зеленский', 'выборы США', 'война в Украине', 'мобилизация', 'цены на хлеб', 'новости']],
    ['fr', ['troupes américaines Niger', 'guerre Ukraine', 'réforme des retraites', 'grève SNCF', 'OTAN']],
    ['de', ['Erdbeben Türkei', 'Krieg Ukraine', 'Inflation Deutschland', 'Frankreich']],
    ['es', ['guerra Ucrania', 'elecciones Argentina', 'huelga']],
    ['pt', ['eleições Brasil']],
    ['it', ['guerra Ucraina', 'elezioni Italia', 'sciopero treni']],
    ['pl', ['wojna na Ukrainie', 'wybory w Polsce', 'strajk nauczycieli']],
    ['tr', ['ABD asker Nijer']],
    ['nl', ['verkiezingen Nederland']],
    ['ar', ['الانتخابات']],
    ['zh', ['美国 总统']],
    ['ja', ['米国の大統領']],
    ['hi', ['चुनाव']],
    ['ha', ['zaben Najeriya']],
    ['en', ['US troops Niger', 'climate change', 'Elon Musk', 'Emmanuel Macron', 'inflation', 'Real Madrid', 'Ukraine war']],
  ])('%s', (language, queries) => {
    expect(queries.map((query) => `${query}: ${queryLanguageOf(query)}`)).toEqual(queries.map((query) => `${query}: ${language}`));
  });

  it('and by the page and the browser where the words say nothing', () => {
    expect(queryLanguageOf('Macron', ['fr'])).toBe('fr');
    expect(queryLanguageOf('troops in Niger', ['fr'])).toBe('en');
  });

  it('offers the next likely one', () => {
    expect(likelyLanguages('guerra Ucrania').slice(0, 3)).toContain('pt');
  });
});
