import { describe, expect, it } from 'vitest';
import { fold } from '../../../functions/search/analysis/fold.ts';
import { stemmedLanguages, stemOf } from '../../../functions/search/analysis/stems.ts';
import { wordsOf } from '../../../functions/search/analysis/tokens.ts';
import { matchOne } from '../../../functions/search/index/match-one.ts';

const titled = (title: string, language: string | null = 'en') => ({ title, summary: null, body: null, language, url: null });
const finds = (query: string, title: string, language = 'en', queryLanguage = language) =>
  matchOne(query, queryLanguage, titled(title, language)) !== null;
const termsOf = (query: string, title: string) => matchOne(query, 'en', titled(title))?.terms ?? null;

describe('words of a text', () => {
  it.each([
    ['l’armée, d’accord', ['l', 'armée', 'd', 'accord']],
    ['The U.S. left. So did the U.N.', ['The', 'U.S.', 'left', 'So', 'did', 'the', 'U.N.']],
    ['COVID-19 and COVID|19', ['COVID', '19', 'and', 'COVID', '19']],
    ["Niger's army, the boss’s", ['Niger', 'army', 'the', 'boss']],
    ['1,000 of 4.6 million', ['1,000', 'of', '4.6', 'million']],
    ['米軍ヘリ、尼日尔', ['米', '軍', 'ヘリ', '尼', '日', '尔']],
    ['soft\u00adhyphen', ['soft\u00adhyphen']],
    ['Marks & Spencer, AT&T', ['Marks', '&', 'Spencer', 'AT', 'T']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('folding', () => {
  it('drops marks of Latin and Greek letters alone', () => {
    expect(['Łódź', 'Øresund', 'Straße', 'Müller', 'Æsop', 'cœur', 'Αθήνα', 'São'].map(fold)).toEqual([
      'lodz',
      'oresund',
      'strasse',
      'muller',
      'aesop',
      'coeur',
      'αθηνα',
      'sao',
    ]);
    expect(fold('й')).toBe('й');
    expect(fold('й')).not.toBe(fold('и'));
    expect(fold('ї')).not.toBe(fold('і'));
    expect(fold('हिन्दी')).toBe('हिन्दी'.normalize('NFC'));
  });

  it('resolves ligatures, full-width forms, soft hyphens and tashkeel', () => {
    expect(['ﬁre', 'Ｎｉｇｅｒ', 'soft\u00adhyphen', 'النِّيجَر'].map(fold)).toEqual(['fire', 'niger', 'softhyphen', 'النيجر']);
    expect(fold('أمريكا')).toBe(fold('امريكا'));
  });
});

describe('stems', () => {
  it('are there for fourteen languages', () => {
    expect([...stemmedLanguages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk']);
  });

  it('are Porter2 in English: corruption is not corrup, has is not ha', () => {
    expect(['corruption', 'has', 'today'].map((word) => stemOf(word, 'en'))).toEqual(['corrupt', 'has', 'today']);
  });

  it('are those that Snowball publishes for English', () => {
    const published =
      'consigned consign consignment consign consistency consist consistently consist consolation consol consolatory consolatori consolidate consolid conspicuous conspicu conspiracy conspiraci constable constabl constancy constanc knackeries knackeri knavish knavish kneading knead knees knee knightly knight knitted knit skies sky dying die gently gentl inning inning proceed proceed generate generat generously generous communism communism arsenal arsenal hopping hop hoping hope feed feed agreed agre cries cri ties tie gas gas kiwis kiwi';
    const words = published.split(' ');
    for (let at = 0; at < words.length; at += 2) expect([words[at], stemOf(words[at] as string, 'en')]).toEqual([words[at], words[at + 1]]);
  });

  it.each([
    ['en', 'troops', 'troop'],
    ['uk', 'військами', 'війська'],
    ['ru', 'войска', 'войсками'],
    ['fr', 'militaires', 'militaire'],
    ['de', 'Truppen', 'Truppe'],
    ['es', 'terremotos', 'terremoto'],
    ['pt', 'tropas', 'tropa'],
    ['it', 'soldati', 'soldato'],
    ['pl', 'żołnierzami', 'żołnierze'],
    ['nl', 'aardbevingen', 'aardbeving'],
    ['ar', 'القوات', 'القوات'],
  ])('%s: %s and %s are the same word', (language, one, other) => {
    expect(stemOf(one, language)).toBe(stemOf(other, language));
  });

  it('are not used in another language, nor in one without a stemmer', () => {
    expect(finds('troops coup', 'troop coup')).toBe(true);
    expect(finds('troops coup', 'troop coup', 'sw', 'en')).toBe(false);
    expect(finds('troops coup', 'troops coup', 'sw', 'en')).toBe(true);
  });
});

describe('names', () => {
  it.each([
    ['en', 'Niger', 'Nigerien soldiers', 'Nigerian soldiers'],
    ['ru', 'Нигер', 'Войска Нигера', 'Войска Нигерии'],
    ['uk', 'Нігер', 'Війська Нігеру', 'Війська Нігерії'],
    ['fr', 'Niger', 'l’armée nigérienne', 'l’armée nigériane'],
    ['de', 'Niger', 'die nigrische Armee', 'die nigerianische Armee'],
    ['es', 'Níger', 'el ejército nigerino', 'el ejército nigeriano'],
    ['pl', 'Niger', 'wojska Nigru', 'wojska Nigerii'],
  ])('%s: %s is in "%s" and not in "%s"', (language, query, right, wrong) => {
    expect([finds(query, right, language), finds(query, wrong, language)]).toEqual([true, false]);
  });

  it('keep Niger and Nigeria apart for a query of any language in an article of any other', () => {
    const nigeria = {
      en: 'Nigeria Nigerian',
      ru: 'Нигерия нигерийский',
      uk: 'Нігерія нігерійці',
      fr: 'Nigéria nigérian',
      de: 'nigerianisch',
      es: 'nigeriano',
      pl: 'Nigerii',
    };
    for (const [language, title] of Object.entries(nigeria))
      for (const query of ['Niger', 'Níger', 'Нигер', 'Нігер']) {
        for (const written of Object.keys(nigeria))
          expect({ query, title, found: finds(query, title, language, written) }).toEqual({ query, title, found: false });
      }
  });

  it('with a capital match that form, not another word with the same stem', () => {
    expect(finds('"General Motors"', 'A general motor')).toBe(false);
    expect(finds('General Motors', 'A general motor')).toBe(false);
    expect(finds('Apple profits', 'Apple profit falls')).toBe(true);
    expect(finds('Apple profits', 'Profits from apples')).toBe(false);
    expect(finds('=Niger', 'Nigerien soldiers')).toBe(false);
    expect(finds('=troops', 'One troop')).toBe(false);
  });

  it('quoted still match the cases of a country, and its people', () => {
    expect(finds('"Нігер"', 'Війська Нігеру', 'uk')).toBe(true);
    expect(finds('"Нігер"', 'Нігерські війська', 'uk')).toBe(true);
  });

  it('that hold a country mean something else', () => {
    expect(finds('Sudan', 'Talks in South Sudan')).toBe(false);
    expect(finds('Sudan', 'Talks between Sudan and South Sudan')).toBe(true);
    expect(finds('Mexico', 'Fire in New Mexico')).toBe(false);
    expect(finds('Niger', 'Oil in the Niger Delta')).toBe(false);
    expect(finds('Turkey', 'Roast turkey for all')).toBe(false);
    expect(finds('Turkey', 'Turkey votes')).toBe(true);
  });
});

describe('acronyms', () => {
  it.each(['US', 'U.S.', 'United States', 'American', 'Americans', 'USA'])('US is %s', (text) => {
    expect(finds('US troops', `${text} troops`)).toBe(true);
    expect(finds(`${text} troops`, 'US troops')).toBe(true);
  });

  it('are never the common word', () => {
    expect(finds('US troops', 'They told us about troops')).toBe(false);
    expect(finds('WHO outbreak', 'Who said there was an outbreak?')).toBe(false);
    expect(finds('WHO outbreak', 'WHO warns of outbreak')).toBe(true);
    expect(finds('WHO outbreak', 'World Health Organization warns of outbreak')).toBe(true);
    expect(finds('AIDS conference', 'She aids a conference')).toBe(false);
    expect(finds('UN', 'Un soldat', 'fr', 'en')).toBe(false);
  });

  it('with dots are the same as without', () => {
    expect(finds('UN mission', 'The U.N. mission ends')).toBe(true);
    expect(finds('U.N. mission', 'The UN mission ends')).toBe(true);
  });

  it('count in a headline of capitals where they are no common word', () => {
    expect(finds('US troops', 'TROOPS TELL US EVERYTHING')).toBe(false);
    expect(finds('US troops', 'AMERICAN TROOPS LEAVE NIGER')).toBe(true);
    expect(finds('US troops', 'U.S. TROOPS LEAVE NIGER')).toBe(true);
    expect(finds('NATO troops', 'NATO TROOPS LEAVE KOSOVO')).toBe(true);
  });
});

describe('adjacency', () => {
  it('runs through hyphens and apostrophes, within one field', () => {
    expect(finds('"hit and run"', 'A hit-and-run in Queens')).toBe(true);
    expect(finds('hit-and-run', 'A hit and run in Queens')).toBe(true);
    expect(finds('"COVID 19"', 'COVID-19 cases')).toBe(true);
    expect(finds('O’Neill', "Paul O'Neill resigns")).toBe(true);
    expect(matchOne('"peace talks"', 'en', { ...titled('Hopes of peace'), summary: 'Talks go on' })).toBeNull();
  });

  it('keeps common words inside a phrase', () => {
    expect(finds('"Doctor Who"', 'The new Doctor Who is here')).toBe(true);
    expect(finds('"Doctor Who"', 'The doctor who came')).toBe(true);
    expect(finds('"Doctor Who"', 'Who is the doctor?')).toBe(false);
  });

  it('allows ten words between near ones', () => {
    const apart = (words: number) => `troops ${'x '.repeat(words)}coup`;
    expect(finds('~"troops coup"', apart(9))).toBe(true);
    expect(finds('~"troops coup"', apart(10))).toBe(false);
    expect(finds('~"coup troops"', apart(3))).toBe(true);
  });

  it('shows the words as they stand in the article', () => {
    expect(termsOf('US troops Niger', 'American troops leave Niger: U.S. statement')).toEqual(
      expect.arrayContaining(['American', 'U.S.', 'troops', 'Niger']),
    );
    expect(termsOf('"hit and run"', 'A Hit-and-Run in Queens')).toEqual(['Hit-and-Run']);
  });
});

describe('filters', () => {
  const article = { ...titled('Coup in Niger'), url: 'https://news.bbc.co.uk/1' };
  it.each([
    ['coup site:bbc.co.uk', true],
    ['coup site:news.bbc.co.uk', true],
    ['coup site:co.uk', true],
    ['coup site:c.co.uk', false],
    ['coup -site:bbc.co.uk', false],
    ['coup lang:en', true],
    ['coup lang:fr', false],
    ['site:bbc.co.uk', true],
    ['title:coup', true],
    ['title:summit', false],
  ])('%s: %s', (query, expected) => {
    expect(matchOne(query, 'en', article) !== null).toBe(expected);
  });
});

it('reads the first 20,000 words of an endless article and no more', () => {
  const body = `${'word '.repeat(19_990)}early ${'word '.repeat(100_000)}late`;
  expect(matchOne('early', 'en', { ...titled('x'), body })).not.toBeNull();
  expect(matchOne('late', 'en', { ...titled('x'), body })).toBeNull();
});

describe('names written short', () => {
  it.each([
    ['"Mount Rushmore"', 'Storm over Mt. Rushmore'],
    ['"Mt Rushmore"', 'Storm over Mount Rushmore'],
    ['"Marks and Spencer"', 'Marks & Spencer opens a shop'],
    ['"Marks & Spencer"', 'Marks and Spencer opens a shop'],
    ['"Saint Petersburg"', 'Flood in St. Petersburg'],
  ])('%s finds "%s"', (query, title) => {
    expect(finds(query, title)).toBe(true);
  });
});
