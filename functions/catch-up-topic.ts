import { articlesTable } from './adapters/aws/articles-table.ts';
import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { topicIndex } from './adapters/aws/topic-index.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { currentMatcher } from './match/current-matcher.ts';
import { keepsWeakMatches } from './match/keep-weak-matches.ts';
import { type MatchNewTopic, matchNewTopic } from './match/match-new-topic.ts';
import { publishTopics } from './match/publish-topics.ts';
import { newTopicMessage } from './queue-messages.ts';
import { withFingerprint } from './story/fingerprint-article.ts';

const environment = readEnvironment('catch-up-topic');
const articles = articlesTable(environment.ARTICLES_TABLE);
const matches = matchesTable(environment.MATCHES_TABLE);
const topics = topicsTable(environment.TOPICS_TABLE);
const index = topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET });
const matcher = currentMatcher({ ...index, clockMs: Date.now });
const publish = (topicIds: readonly string[], now: string) => publishTopics({ ...topics, ...index }, topicIds, now);

const deps: MatchNewTopic = {
  listIngestedOn: articles.listIngestedOn,
  readArticle: async (articleId) => {
    const article = await articles.readArticle(articleId);
    return article && withFingerprint(article);
  },
  findTopic: topics.findTopic,
  publish,
  // After an upgrade there is no index of this version yet, and so no matcher either.
  isPublished: async ({ topicId, revision }) => (await index.readPointer()) !== null && (await matcher()).knows(topicId, revision),
  putMatch: matches.putMatch,
  keepsWeak: keepsWeakMatches(matches),
  queueAlerts: checkpointsTable(environment.CHECKPOINTS_TABLE).noteMatches,
  clock: () => new Date().toISOString(),
};

export const handler = queueHandler({
  name: 'catch-up-topic',
  message: newTopicMessage,
  handle: async (message, now) => {
    if ('wanted' in message) {
      if ((await index.readPointer()) === null) await publish([], now);
      return;
    }
    const { topicId } = message;
    logger.info('new topic caught up', { topicId, ...(await matchNewTopic(deps, topicId, now)) });
  },
});
