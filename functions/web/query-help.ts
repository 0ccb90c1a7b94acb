/** Help with a query that is none, or finds nothing: what was probably meant, with how much it finds. */
import { correctedQuery } from '../match/correct-spelling.ts';
import { waysOut } from '../match/help-with-query.ts';
import { pastedIn } from '../match/pasted-text.ts';
import { type PreviewQuery, previewQuery } from '../match/preview-query.ts';
import type { Site } from '../presentation/pages/layout.tsx';
import type { QueryProblem } from '../presentation/pages/preview.tsx';
import type { SignUpForm } from '../presentation/pages/sign-up.tsx';
import { languageName } from '../presentation/words/wording.ts';
import type { Words } from '../presentation/words/words.ts';
import { offeredLanguages } from '../search/query/offered-languages.ts';
import { QueryError } from '../search/query/query.ts';
import { likelyLanguages } from '../search/query/query-language.ts';
import { wishOf } from './typed-query.ts';

export interface QueryHelp extends PreviewQuery {
  site: Site;
  now(): string;
}

/** `found`: how many articles satisfy the query, however weakly. */
export async function helpWith(web: QueryHelp, form: SignUpForm, found: number): Promise<QueryProblem[]> {
  const pasted = await pastedProblems(web, form);
  if (found > 0 || pasted.length > 0) return pasted;
  for (const help of [inAnotherLanguage, spelling, withoutOneWord]) {
    const problems = await help(web, form);
    if (problems.length > 0) return problems;
  }
  return [];
}

async function pastedProblems(web: QueryHelp, form: SignUpForm): Promise<QueryProblem[]> {
  const pasted = pastedIn(form.q);
  if (pasted === null) return [];
  const { help } = web.site.words.signUp;
  const message = { address: help.pastedAddress, sentence: help.pastedSentence, emoji: help.pastedEmoji }[pasted.kind];
  return Promise.all(
    pasted.queries.map(async (query, at) =>
      doubtful(at === 0 ? message : '', { suggestion: query, found: await countOf(web, form, query) }),
    ),
  );
}

/** Null for a query that is refused. */
async function countOf(web: QueryHelp, form: SignUpForm, query: string): Promise<number | null> {
  try {
    return (await previewQuery(web, { ...wishOf(form), query }, web.now())).found.length;
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

/** Nothing was found in the language that the query was read in: the next likely one is tried, and offered if it finds something. */
async function inAnotherLanguage(web: QueryHelp, form: SignUpForm): Promise<QueryProblem[]> {
  const likely = likelyLanguages(form.q).filter((each) => each !== form.language && offeredLanguages.includes(each));
  for (const language of likely.slice(0, TRIED_LANGUAGES)) {
    const reads = [...new Set([...form.reads, language])];
    const { foundByBreadth } = await previewQuery(web, { ...wishOf(form), language, reads }, web.now());
    if (foundByBreadth.everything > 0) return [otherLanguage(web.site.words, form, { language, reads, found: foundByBreadth.everything })];
  }
  return [];
}

const TRIED_LANGUAGES = 2;

function otherLanguage(
  words: Words,
  form: SignUpForm,
  { language, reads, found }: { language: string; reads: readonly string[]; found: number },
): QueryProblem {
  const say = words.signUp.languages;
  const likely = languageName(words, language);
  const link = new URLSearchParams({ q: form.q, breadth: form.breadth, lang: language });
  for (const each of reads) link.set(`reads-${each}`, 'on');
  const message = say.another(languageName(words, form.language), likely, words.general.articles(found));
  return { ...doubtful(message), link: { href: `/?${link}`, text: say.readItAs(likely) } };
}

async function spelling(web: QueryHelp, form: SignUpForm): Promise<QueryProblem[]> {
  const query = await correctedQuery(web, form.q, web.now());
  const found = query === null ? null : await countOf(web, form, query);
  if (query === null || !found) return [];
  const { general, signUp } = web.site.words;
  return [doubtful(signUp.help.spelling(query, general.articles(found)), { suggestion: query })];
}

async function withoutOneWord(web: QueryHelp, form: SignUpForm): Promise<QueryProblem[]> {
  const { general, signUp } = web.site.words;
  const ways = await waysOut(web, wishOf(form), web.now());
  return ways.map(({ without, query, found }) =>
    doubtful(signUp.help.without(/^["“]/u.test(without) ? without : general.quoted(without), general.articles(found)), {
      suggestion: query,
    }),
  );
}

const doubtful = (
  message: string,
  { suggestion = null, found = null }: { suggestion?: string | null; found?: number | null } = {},
): QueryProblem => ({
  kind: 'doubtful',
  message,
  position: null,
  suggestion,
  found,
});
