// The reader of the lexicon; its words are in news-lexicon.ts. Licence: MIT, as the rest of it.
import { elevenLanguages, sixteenLanguages } from './news-lexicon.ts';

/** One sense of a word of the news: by language, the words and phrases that say it, the usual one first. `=` before one: this very form alone. */
export type Sense = ReadonlyMap<string, readonly string[]>;

function readSenses(table: string): Sense[] {
  const [head = '', ...lines] = table.trim().split('\n');
  const languages = head.split('|');
  return lines.map((line) => {
    const columns = line.split('|').map((column) => column.split(',').filter(Boolean));
    return new Map(languages.map((language, at) => [language, columns[at] ?? []] as const));
  });
}

const nameOf = (sense: Sense): string => sense.get('en')?.[0] ?? '';

/** The hundred commonest have their words in five more languages, found by their English ones. */
function joined(): Sense[] {
  const more = new Map(readSenses(sixteenLanguages).map((sense) => [nameOf(sense), sense]));
  return readSenses(elevenLanguages).map((sense) => new Map([...(more.get(nameOf(sense)) ?? []), ...sense]));
}

export const newsLexicon: readonly Sense[] = joined();
