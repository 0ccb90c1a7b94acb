import { setTimeout } from 'node:timers/promises';
import { articleCodec } from './adapters/aws/article-items.ts';
import { articlesTable } from './adapters/aws/articles-table.ts';
import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { topicIndex } from './adapters/aws/topic-index.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { streamHandler } from './lambda/stream-handler.ts';
import { currentMatcher } from './match/current-matcher.ts';
import { keepsWeakMatches } from './match/keep-weak-matches.ts';
import { matchArticle } from './match/match-articles.ts';
import { articleToMatch } from './match/what-changed.ts';
import type { NewTopicMessage } from './queue-messages.ts';
import { withFingerprint } from './story/fingerprint-article.ts';

const environment = readEnvironment('match-articles');
const articles = articlesTable(environment.ARTICLES_TABLE);
const matches = matchesTable(environment.MATCHES_TABLE);
const newTopics = queue<NewTopicMessage>(environment.NEW_TOPICS_QUEUE_URL);

const deps = {
  matcher: currentMatcher({
    ...topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET }),
    clockMs: Date.now,
    // A million topics are compiled within the minute that this function has.
    whenMissing: { ask: () => newTopics.send({ wanted: 'index' }), pause: () => setTimeout(5_000), steps: 8 },
  }),
  putMatch: matches.putMatch,
  keepsWeak: keepsWeakMatches(matches),
  queueAlerts: checkpointsTable(environment.CHECKPOINTS_TABLE).noteMatches,
  markMatched: articles.markMatched,
  clock: () => new Date().toISOString(),
};

const articleOf = (image: Record<string, unknown> | null) => image && articleCodec.fromItem(image);

export const handler = streamHandler({
  name: 'match-articles',
  handle: async (changes) => {
    for (const change of changes) {
      const article = articleToMatch({ before: articleOf(change.oldImage), after: articleOf(change.newImage) });
      if (article === null) continue;
      try {
        const counts = await matchArticle(deps, withFingerprint(article));
        logger.info('article matched', { articleId: article.articleId, ...counts });
      } catch (error) {
        // The stream goes on from the first record that failed; all from there on come again.
        logger.error('article not matched', { articleId: article.articleId, error: error as Error });
        return { failed: [change.sequenceNumber] };
      }
    }
    return { failed: [] };
  },
});
