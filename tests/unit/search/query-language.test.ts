import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Query, QueryError } from '../../../functions/search/query/query.ts';
import { parseQuery } from '../../../functions/search/query/query-parser.ts';
import { printQuery } from '../../../functions/search/query/query-printer.ts';
import { readingOfQuery, readQuery } from '../../../functions/search/query/read-query.ts';
import { personalTopic } from '../../../functions/topic/personal-topic.ts';

const word = (text: string): Query => ({ kind: 'word', text, exact: false, choice: null });

function refusalOf(query: string, language = 'en'): Pick<QueryError, 'code' | 'position' | 'suggestion'> {
  try {
    readQuery(query, language);
  } catch (error) {
    if (error instanceof QueryError) return { code: error.code, position: error.position, suggestion: error.suggestion };
    throw error;
  }
  throw new Error(`${query} is not refused`);
}

const warningsOf = (query: string) => readQuery(query, 'en').warnings.map(({ code }) => code);
const sameTopic = (one: string, other: string) => readQuery(one, 'en').normalForm === readQuery(other, 'en').normalForm;

describe('what people type', () => {
  it('does not claim to exclude related words, which it does not', () => {
    expect(readingOfQuery('troops', 'en')).toMatch(/“troops” \(also .*soldier/);
    expect(readingOfQuery('Niger -troops', 'en')).toMatch(/but not “troops”$/);
    expect(readingOfQuery('Niger -(troops OR talks)', 'en')).toMatch(/but not \(“troops” or “talks”\)$/);
  });

  it.each([
    ['"Ernesto "Che" Guevara"', '"Ernesto Che Guevara"'],
    ['"Ernesto “Che” Guevara" film', '"Ernesto Che Guevara" film'],
    ['"hit and run" "stray bullet"', '"hit and run" "stray bullet"'],
    ['"US troops "Niger', '"US troops" Niger'],
    ['"US troops "Niger "drone base"', '"US troops" Niger "drone base"'],
  ])('reads quotes around a nickname inside a phrase as people mean them: %s', (typed, printed) => {
    expect(printQuery(parseQuery(typed))).toBe(printed);
  });

  it('asks for all words that stand side by side', () => {
    expect(parseQuery('US troops Niger')).toEqual({ kind: 'all', parts: ['US', 'troops', 'Niger'].map(word) });
  });

  it('binds OR and | tighter than a space', () => {
    const expected = { kind: 'all', parts: [{ kind: 'any', parts: [word('A'), word('B')] }, word('C')] };
    expect(parseQuery('A OR B C')).toEqual(expected);
    expect(parseQuery('A|B C')).toEqual(expected);
    expect(parseQuery('(A OR B) C')).toEqual(expected);
  });

  it('takes AND as nothing, and "or" as a word', () => {
    expect(parseQuery('A AND B')).toEqual(parseQuery('A B'));
    expect(parseQuery('A or B')).toEqual({ kind: 'all', parts: [word('A'), word('or'), word('B')] });
  });

  it('excludes the word, phrase or group after a minus, and reads a dash between spaces as nothing', () => {
    expect(parseQuery('a -b -"c d" -(e f)')).toMatchObject({ parts: [word('a'), { kind: 'not' }, { kind: 'not' }, { kind: 'not' }] });
    expect(parseQuery('US - Niger')).toEqual(parseQuery('US Niger'));
    expect(parseQuery('hit-and-run')).toEqual(word('hit-and-run'));
  });

  it('knows phrases, near words, titles, sites, languages and exact words', () => {
    expect(parseQuery('"a b"')).toEqual({ kind: 'phrase', text: 'a b' });
    expect(parseQuery('“a b”')).toEqual({ kind: 'phrase', text: 'a b' });
    expect(parseQuery('~"a b c"')).toEqual({ kind: 'near', text: 'a b c' });
    expect(parseQuery('title:x')).toEqual({ kind: 'title', part: word('x') });
    expect(parseQuery('title:(x y)')).toEqual({ kind: 'title', part: { kind: 'all', parts: [word('x'), word('y')] } });
    expect(parseQuery('site:www.Example.org')).toEqual({ kind: 'site', host: 'example.org' });
    expect(parseQuery('lang:EN')).toEqual({ kind: 'language', language: 'en' });
    expect(parseQuery('=Niger')).toEqual({ kind: 'word', text: 'Niger', exact: true, choice: null });
  });
});

describe('a query never fails in silence', () => {
  it.each([
    ['"open', 'unbalanced-quotes', 0, '"open"'],
    ['a (b', 'unbalanced-parentheses', 2, 'a (b)'],
    ['a b)', 'unbalanced-parentheses', 3, 'a b'],
    ['OR a', 'missing-alternative', 0, 'a'],
    ['a OR', 'missing-alternative', 2, 'a'],
    ['a || b', 'missing-alternative', 2, 'a | b'],
    ['a ""', 'empty-quotes', 2, 'a'],
    ['a ()', 'empty-parentheses', 2, 'a'],
    ['title: a', 'missing-word', 0, 'title:a'],
    ['="a b"', 'missing-word', 0, '"a b"'],
    ['a site:https://www.example.org/news', 'bad-site', 2, 'a site:example.org'],
    ['a lang:en-GB', 'bad-language', 2, 'a lang:en'],
    ['intitle:coup', 'unknown-operator', 0, 'title:coup'],
    ['', 'empty', 0, null],
    ['…', 'empty', 0, null],
  ])('refuses %s: %s at %s, and offers %s', (query, code, position, suggestion) => {
    expect(refusalOf(query)).toEqual({ code, position, suggestion });
  });

  it.each([
    ['-Niger', 'only-exclusions'],
    ['-a -b -"Niger coup"', 'only-exclusions'],
    ['Niger OR -Mali', 'only-exclusions'],
    ['lang:en', 'only-filters'],
    ['the', 'only-common-words'],
    ['of the "to be or not to be"', 'only-common-words'],
    ['us', 'only-common-words'],
    ['Niger -Niger', 'never-matches'],
    ['US -(American OR Mali)', 'never-matches'],
    ['"New York" -"New York"', 'never-matches'],
    ['lang:en lang:fr coup', 'never-matches'],
    ['site:bbc.co.uk site:example.org coup', 'never-matches'],
  ])('refuses %s: %s', (query, code) => {
    expect(refusalOf(query).code).toBe(code);
  });

  it.each([
    ['us troops Niger', 'small-acronym'],
    ['cats or dogs', 'operator-in-small-letters'],
    ['Niger NOT Nigeria', 'operator-in-small-letters'],
    ['the war in Ukraine', 'common-words-ignored'],
    ['government', 'too-broad'],
  ])('warns about %s: %s', (query, code) => {
    expect(warningsOf(query)).toContain(code);
  });

  it.each(['US troops Niger', '"The Who" tour', 'site:news.example.org', 'WHO outbreak', 'earthquake Türkiye'])(
    'says nothing about %s',
    (query) => {
      expect(warningsOf(query)).toEqual([]);
    },
  );

  it('bounds the longest and the deepest query', () => {
    expect(refusalOf('a'.repeat(10_001)).code).toBe('too-long');
    expect(refusalOf(`${'('.repeat(5_000)}a`).code).toBe('too-deep');
    expect(refusalOf(Array.from({ length: 200 }, (_, number) => `word${number}`).join(' ')).code).toBe('too-long');
    expect(readQuery('a'.repeat(10_000), 'en').normalForm).toHaveLength(10_003);
  });
});

describe('the query said back', () => {
  it.each([
    ['US troops Niger', /^articles with “US” \(also .*United States.*\) and “troops”.* and “Niger” \(also .*Nigerien.*\)$/],
    ['coup -Mali', /but not “Mali”/],
    ['(coup OR putsch) Niger', /\(“coup”.* or “putsch”.*\) and “Niger”/],
    ['title:coup', /“coup”.* in the title$/],
    ['=Niger', /^articles with “Niger” exactly$/],
    ['~"troops Niger"', /“troops”, “Niger” close together$/],
    ['coup site:bbc.co.uk lang:en', /^articles from bbc.co.uk in English with “coup”/],
  ])('%s', (query, reading) => {
    expect(readingOfQuery(query, 'en')).toMatch(reading);
  });
});

describe('equal queries are one topic', () => {
  it.each([
    ['US troops Niger', 'Niger   U.S. troops'],
    ['US troops', 'American troops'],
    ['a OR b c', 'c (b | a)'],
    ['(x y) z', 'x y z x'],
    ['title:(x y)', 'title:y title:x'],
    ['--x', 'x'],
    ['Niger', 'niger'],
  ])('%s is %s', (one, other) => {
    expect(sameTopic(one.replaceAll(/\b([abcxyz])\b/g, 'word$1'), other.replaceAll(/\b([abcxyz])\b/g, 'word$1'))).toBe(true);
  });

  it.each([
    ['Niger', 'Nigeria'],
    ['Niger', '=Niger'],
    ['WHO outbreak', 'outbreak'],
    ['coup OR Niger', 'coup Niger'],
  ])('%s is not %s', (one, other) => {
    expect(sameTopic(one, other)).toBe(false);
  });

  it('gives each its own topic by language and breadth', () => {
    const idOf = (query: string, language: string, breadth: 'balanced' | 'focused') =>
      personalTopic({ query, language, breadth }, '2026-11-23T07:00:00.000Z').topicId;
    expect(idOf('US troops', 'en', 'balanced')).toBe(idOf('troops  U.S.', 'en', 'balanced'));
    expect(idOf('US troops', 'en', 'balanced')).not.toBe(idOf('US troops', 'en', 'focused'));
    expect(idOf('US troops', 'en', 'balanced')).not.toBe(idOf('US troops', 'fr', 'balanced'));
  });
});

/** Text that is likelier than chance to be nearly a query. */
const nearQuery = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'"()|-~= :',
        'OR',
        ' OR ',
        'AND',
        'title:',
        'site:',
        'lang:',
        'a',
        'Niger',
        'US',
        'the',
        '~"',
        '…',
        '“',
        '\u0000',
        '👍',
        'й',
        '美国',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function parsed(text: string): Query | null {
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

describe('no input breaks the parser', () => {
  it.each(['--OR', '--AND a', '-OR a', 'title:OR', '=OR', 'a OR --OR', '-(-a)', 'title:(-a) b', '~a "b"', 'a~"b c"'])(
    '%s prints to the same query',
    (text) => {
      expect(parseQuery(printQuery(parseQuery(text)))).toEqual(parseQuery(text));
    },
  );

  it('throws nothing but its own error, and reads what it printed as the same query', () => {
    fc.assert(
      fc.property(nearQuery, (text) => {
        const query = parsed(text);
        if (query !== null) expect(parseQuery(printQuery(query))).toEqual(query);
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads or refuses anything, in any language', () => {
    fc.assert(
      fc.property(nearQuery, fc.constantFrom('en', 'uk', 'de', 'ar', 'zh', 'sw'), (text, language) => {
        try {
          expect(readQuery(text, language).normalForm).not.toBe('');
          readingOfQuery(text, language);
        } catch (error) {
          expect(error).toBeInstanceOf(QueryError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('offers suggestions that are read', () => {
    fc.assert(
      fc.property(nearQuery, (text) => {
        try {
          parseQuery(text);
        } catch (error) {
          const { suggestion } = error as QueryError;
          if (suggestion !== null) expect(suggestion).not.toBe(text);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
