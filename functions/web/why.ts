/** /why: a query and an article, and what the one has of the other. */
import type { Hono } from 'hono';
import type { Article } from '../article/article.ts';
import { explainQuery } from '../match/explain-query.ts';
import type { FieldProblem } from '../presentation/pages/form-parts.tsx';
import type { QueryProblem } from '../presentation/pages/preview.tsx';
import { type Explanation, type WhyProps, whyPage } from '../presentation/pages/why.tsx';
import { breadths } from '../search/breadth.ts';
import { QueryError } from '../search/query/query.ts';
import { lineOf, type WebEnv } from './request.ts';

import type { ReadLinks } from './tokens.ts';
import { refusalOf, typedTopic } from './typed-query.ts';

export interface WhyRoutes extends ReadLinks {
  /** An article by any address that leads to it; null where we have not read it. */
  findArticleAt(url: string): Promise<Article | null>;
}

export function whyRoutes(app: Hono<WebEnv>, web: WhyRoutes): void {
  app.get('/why', async (c) => {
    const asked = c.req.query();
    const form = {
      q: lineOf(asked['q']),
      breadth: breadths.find((each) => each === asked['breadth']) ?? 'balanced',
      url: lineOf(asked['url']).slice(0, 2_000),
    };
    return c.html(whyPage({ site: web.site, form, ...(await explained(web, form)) }));
  });
}

type Answer = Pick<WhyProps, 'problems' | 'queryProblems' | 'explanation'>;

async function explained(web: WhyRoutes, { q, breadth, url }: WhyProps['form']): Promise<Answer> {
  const answer = (problems: FieldProblem[], queryProblems: QueryProblem[] = [], explanation: Explanation | null = null): Answer => ({
    problems,
    queryProblems,
    explanation,
  });
  if (q === '' || url === '') return answer([]);
  const article = await web.findArticleAt(url);
  if (!article) return answer([{ field: 'form', message: web.site.words.problems.unknownArticle }]);
  try {
    const { parts, ...rest } = explainQuery(typedTopic({ query: q, breadth }, web.now()), article);
    const { title, url: at, publisher, language, publishedAt } = article;
    return answer([], [], {
      ...rest,
      article: { title, url: at, publisher, language, publishedAt, snippet: rest.snippet },
      parts,
    });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return answer([], [refusalOf(error)]);
  }
}
