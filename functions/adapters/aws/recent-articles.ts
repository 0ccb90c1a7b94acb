/** The newest articles, for previews: read through the index by day, a bounded number, and kept for a moment. */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleOfDay } from './article-items.ts';
import type { ArticlesTable } from './articles-table.ts';

interface Recent {
  articles: ArticleOfDay[];
  /** Back to this moment every article is among them. */
  sinceAt: string;
}

const dayMs = 86_400_000;
const pageSize = 500;
// A person tries several queries in a row: they see the same articles, and only the first waits for them.
const keptMs = 15_000;

export function recentArticles(articles: Pick<ArticlesTable, 'listIngestedOn'>, { most = 3_000, days = 7 } = {}) {
  let kept: { recent: Promise<Recent>; untilMs: number } | undefined;
  let before = new Map<string, ArticleOfDay>();

  async function read(now: string): Promise<Recent> {
    const nowMs = Date.parse(now);
    const earliest = new Date(nowMs - days * dayMs).toISOString();
    const found: ArticleOfDay[] = [];
    for (let back = 0; back <= days; back += 1) {
      const day = new Date(nowMs - back * dayMs).toISOString().slice(0, 10);
      let page: string | undefined;
      do {
        const answer = await articles.listIngestedOn(day, { limit: Math.min(pageSize, most - found.length), ...(page && { page }) });
        found.push(...answer.articles.filter(({ ingestedAt }) => ingestedAt >= earliest && ingestedAt <= now));
        page = answer.next;
        if (found.length >= most) return { articles: found, sinceAt: found.at(-1)?.ingestedAt ?? earliest };
      } while (page);
    }
    // A service that began yesterday has looked at one day, not at seven.
    return { articles: found, sinceAt: found.at(-1)?.ingestedAt ?? earliest };
  }

  /** What is as it was is the same object, so that whoever read its words need not do it again. */
  function asBefore({ articles: found, sinceAt }: Recent): Recent {
    const same = found.map((article) => {
      const earlier = before.get(article.articleId);
      return earlier !== undefined && isDeepStrictEqual(earlier, article) ? earlier : article;
    });
    before = new Map(same.map((article) => [article.articleId, article]));
    return { articles: same, sinceAt };
  }

  return (now: string): Promise<Recent> => {
    if (kept === undefined || Date.parse(now) >= kept.untilMs || Date.parse(now) < kept.untilMs - keptMs) {
      const recent = read(now).then(asBefore);
      kept = { recent, untilMs: Date.parse(now) + keptMs };
      const forget = () => {
        kept = undefined;
      };
      // What failed is not kept, nor that there is nothing: somebody who has just started it waits for the first feed.
      recent.then(({ articles: found }) => found.length === 0 && forget(), forget);
    }
    return kept.recent;
  };
}
