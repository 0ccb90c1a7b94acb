import { describe, expect, it } from 'vitest';
import { recoverArticles } from '../../../functions/match/recover-matching.ts';
import { matcherOf } from '../../../functions/search/index/matcher.ts';
import { anArticle } from '../../support/articles.ts';

const now = '2026-11-23T07:00:00.000Z';
const unused = () => Promise.reject(new Error('nothing matches here'));

/** One run over articles that wait; `broken` cannot be read. */
function waiting(articleIds: string[], broken: string | null) {
  const matched: string[] = [];
  const run = recoverArticles(
    {
      matcher: async () => matcherOf(null, null),
      putMatch: unused,
      keepsWeak: unused,
      queueAlerts: unused,
      markMatched: async (articleId) => {
        matched.push(articleId);
      },
      clock: () => now,
      listUnmatched: async () => ({ articles: articleIds.map((articleId) => ({ articleId })), next: undefined }),
      readArticle: async (articleId) => {
        if (articleId === broken) throw new Error('unreadable');
        return anArticle({ articleId });
      },
      listChangedSince: async function* () {},
      queueNewTopics: unused,
    },
    now,
  );
  return { run, matched };
}

describe('articles that the stream left behind', () => {
  it('are matched, and counted', async () => {
    const { run, matched } = waiting(['a1', 'a2'], null);
    expect(await run).toEqual({ articlesMatched: 2 });
    expect(matched).toEqual(['a1', 'a2']);
  });

  it('are matched also behind one that cannot be, which is told at the end', async () => {
    const { run, matched } = waiting(['a1', 'a2', 'a3'], 'a1');
    await expect(run).rejects.toThrow('1 of 3 articles could not be matched');
    expect(matched).toEqual(['a2', 'a3']);
  });
});
