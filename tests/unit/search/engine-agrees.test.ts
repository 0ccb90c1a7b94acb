import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { engineFor } from '../../../functions/search/index/engine.ts';
import { readSnapshot, writeSnapshot } from '../../../functions/search/index/snapshot.ts';
import { vocabulary } from '../../../functions/search/index/vocabulary.ts';
import { QueryError } from '../../../functions/search/query/query.ts';
import { compileQuery } from '../../../functions/search/query/read-query.ts';
import { type PlainArticle, satisfies } from '../../support/brute-force.ts';

/** Few words each, so that queries and articles meet; with the traps of each language. */
const wordsOfLanguage: Record<string, string[]> = {
  en: 'US us U.S. American troops troop Troops Niger Nigerien Nigeria Nigerian forces soldiers coup WHO who UN United Nations States South Sudan Sudanese New Mexico hit-and-run COVID-19 Turkey turkey the of 1,000 Apple apples Niger’s IT it'.split(
    ' ',
  ),
  uk: 'Нігер Нігеру Нігерія Нігерії нігерський війська військ солдат солдати американські США Україна українські й та землетрус'.split(' '),
  ru: 'Нигер Нигера Нигерия Нигерии нигерийский войска войск солдат американские США и в землетрясение'.split(' '),
  fr: 'Niger nigérien nigériens Nigéria nigérian l’armée armées troupes américaines États-Unis le de séisme'.split(' '),
  de: 'Niger Nigeria nigrische nigerianische Truppen Truppe Erdbeben USA amerikanische Straße strasse der in'.split(' '),
  es: 'Níger nigerino Nigeria tropas militares terremoto terremotos Estados Unidos estadounidense el de'.split(' '),
  pt: 'Níger tropas tropa soldados terramoto o de'.split(' '),
  it: 'Niger truppe truppa l’esercito soldati terremoto il di'.split(' '),
  pl: 'Niger Nigru Nigeria Nigerii nigerski wojska wojsk żołnierze amerykańskie w i trzęsienie'.split(' '),
  nl: 'Niger troepen soldaten aardbeving de van'.split(' '),
  ar: 'النيجر نيجيريا القوات قوات الجيش في من'.split(' '),
  zh: '美国军队 撤离 尼日尔 军队 美国'.split(' '),
  ja: 'アメリカ軍 ニジェール 地震 撤退'.split(' '),
  th: 'กองทัพ สหรัฐ แผ่นดินไหว'.split(' '),
  sw: 'majeshi Niger Marekani jeshi'.split(' '),
};
const languages = Object.keys(wordsOfLanguage);

const wordIn = (language: string) => fc.constantFrom(...(wordsOfLanguage[language] as string[]));
const phraseIn = (language: string) => fc.array(wordIn(language), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** Queries as people could write them, every operator nested in every other. */
const queryIn = (language: string) =>
  fc.letrec<{ query: string; part: string }>((tie) => ({
    query: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    part: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'query' },
      wordIn(language),
      wordIn(language).map((word) => `=${word}`),
      phraseIn(language).map((words) => `"${words}"`),
      phraseIn(language).map((words) => `~"${words}"`),
      wordIn(language).map((word) => `title:${word}`),
      fc.constantFrom('site:bbc.co.uk', 'site:example.org', `lang:${language}`, 'lang:en'),
      tie('part').map((part) => `-${part.startsWith('-') ? part.slice(1) : part}`),
      fc.tuple(tie('part'), tie('part')).map(([one, other]) => `(${one} OR ${other})`),
      tie('query').map((query) => `(${query})`),
      tie('query').map((query) => `title:(${query})`),
    ),
  })).query;

const textIn = (language: string, maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: wordIn(language) },
        { weight: 1, arbitrary: wordIn('en') },
        { weight: 1, arbitrary: fc.constantFrom('.', ',', '-', 'x', 'y') },
      ),
      { maxLength },
    )
    .map((words) => words.join(' '));

const articleIn = (language: string): fc.Arbitrary<PlainArticle> =>
  fc.record({
    title: fc.oneof(
      { weight: 5, arbitrary: textIn(language, 8) },
      { weight: 1, arbitrary: textIn(language, 8).map((text) => text.toUpperCase()) },
    ),
    summary: fc.option(textIn(language, 12)),
    body: fc.option(textIn(language, 40)),
    language: fc.oneof({ weight: 6, arbitrary: fc.constant(language) }, { weight: 1, arbitrary: fc.constantFrom('en', null) }),
    url: fc.constantFrom('https://www.bbc.co.uk/news/1', 'https://example.org/a', null),
  });

function compiled(queries: readonly string[], language: string) {
  return queries.flatMap((query) => {
    try {
      return [{ query, meaning: compileQuery(query, language).meaning }];
    } catch (error) {
      if (error instanceof QueryError) return [];
      throw error;
    }
  });
}

describe('the engine finds what the tree says', () => {
  it.each(languages)('for every operator, in %s', (language) => {
    fc.assert(
      fc.property(
        fc.array(queryIn(language), { minLength: 1, maxLength: 12 }),
        fc.array(articleIn(language), { minLength: 1, maxLength: 4 }),
        (queries, articles) => {
          const topics = compiled(queries, language);
          const builder = indexBuilder();
          for (const [number, { meaning }] of topics.entries())
            builder.add({ topicId: `t${number}`, meaning, breadth: 'everything', revision: 1 });
          const known = vocabulary();
          const engine = engineFor(readSnapshot(writeSnapshot(builder.build())), known);
          for (const article of articles) {
            known.read(article);
            engine.locate();
            const found = new Set(engine.match().map(({ topic }) => engine.topicId(topic)));
            for (const [number, { query, meaning }] of topics.entries()) {
              expect({ query, article, matches: found.has(`t${number}`) }).toEqual({
                query,
                article,
                matches: satisfies(meaning, article),
              });
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
