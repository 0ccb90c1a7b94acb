import { TRAP } from '../../functions/search/analysis/kinds.ts';
import { formsOf, type LeafName } from '../../functions/search/analysis/leaves.ts';
import { isShouted, keysOfWord } from '../../functions/search/analysis/lexicon.ts';
import { wordsOf } from '../../functions/search/analysis/tokens.ts';
import type { Meaning } from '../../functions/search/query/meaning.ts';
import { NEAR_WORDS } from '../../functions/search/query/query.ts';

export interface PlainArticle {
  title: string;
  summary: string | null;
  body: string | null;
  language: string | null;
  url: string | null;
}

/** Each field as the keys of each of its words. */
type Fields = Set<string>[][];

/**
 * Whether an article satisfies a query, decided the slow way: straight from the tree, field by field, with nothing compiled,
 * filed or skipped. What the engine must agree with.
 */
export function satisfies(meaning: Meaning, article: PlainArticle): boolean {
  const fields = [article.title, article.summary ?? '', article.body ?? ''].map((text) =>
    wordsOf(text).map((word) => new Set(keysOfWord(word, article.language, isShouted(text)))),
  );
  return holds(meaning, fields, article);
}

function holds(meaning: Meaning, fields: Fields, article: PlainArticle): boolean {
  switch (meaning.kind) {
    case 'all':
      return meaning.parts.every((part) => holds(part, fields, article));
    case 'any':
      return meaning.parts.some((part) => holds(part, fields, article));
    case 'not':
      return !holds(meaning.part, fields, article);
    case 'leaf':
      return read(fields, meaning.title).some((field) => places(meaning.leaf, field).length > 0);
    case 'phrase':
      return read(fields, meaning.title).some((field) => {
        const each = meaning.leaves.map((leaf) => new Set(places(leaf, field)));
        return field.some((_, at) => each.every((found, step) => found.has(at + step)));
      });
    case 'near':
      return read(fields, meaning.title).some((field) => {
        const each = meaning.leaves.map((leaf) => places(leaf, field));
        return field.some((_, from) => each.every((found) => found.some((at) => at >= from && at <= from + NEAR_WORDS)));
      });
    case 'site': {
      const host = article.url === null ? '' : new URL(article.url).hostname;
      return host === meaning.host || host.endsWith(`.${meaning.host}`);
    }
    case 'language':
      return article.language === meaning.language;
  }
}

const read = (fields: Fields, title: boolean): Fields => (title ? fields.slice(0, 1) : fields);

/** Where in a field the leaf stands: the first word of each of its forms, unless it stands in a trap. */
function places(leaf: LeafName, field: Set<string>[]): number[] {
  const trapped = new Set<number>();
  const starts: number[] = [];
  for (const { keys, kind } of formsOf(leaf)) {
    field.forEach((_, at) => {
      if (!keys.every((key, step) => field[at + step]?.has(key))) return;
      if (kind === TRAP) for (const step of keys.keys()) trapped.add(at + step);
      else starts.push(at);
    });
  }
  return [...new Set(starts)].filter((at) => !trapped.has(at));
}
