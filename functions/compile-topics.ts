import { articlesTable } from './adapters/aws/articles-table.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { currentMatcher, topicIndex } from './adapters/aws/topic-index.ts';
import { topicCodec, topicsTable } from './adapters/aws/topics-table.ts';
import { windowOf } from './digest/slots.ts';
import { readEnvironment } from './environment.ts';
import { eitherHandler } from './lambda/either-handler.ts';
import { logger, metrics } from './lambda/log.ts';
import type { Change } from './lambda/stream-handler.ts';
import { matchNewTopic } from './match/match-new-topic.ts';
import { publishTopics } from './match/publish-topics.ts';
import { type AlertWindowMessage, type NewTopicMessage, newTopicMessage } from './queue-messages.ts';
import { withFingerprint } from './story/fingerprint-article.ts';
import type { Topic } from './topic/topic.ts';

const environment = readEnvironment('compile-topics');
const articles = articlesTable(environment.ARTICLES_TABLE);
const topics = topicsTable(environment.TOPICS_TABLE);
const index = topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET });
const newTopics = queue<NewTopicMessage>(environment.NEW_TOPICS_QUEUE_URL);
const alertWindows = queue<AlertWindowMessage>(environment.ALERT_WINDOWS_QUEUE_URL);
const publishing = { ...topics, ...index };
const matcher = currentMatcher(index);
// By then every matcher has the index that knows the topic.
const catchUpSeconds = 60;

const catchingUp = (now: string) => ({
  findTopic: topics.findTopic,
  ensurePublished: async (topic: Topic) => {
    // After an upgrade there is no index of this version yet, and so no matcher either.
    const known = (await index.readPointer()) !== null && (await matcher()).knows(topic.topicId, topic.revision);
    if (!known) await publishTopics(publishing, [topic.topicId], now);
  },
  listIngestedOn: articles.listIngestedOn,
  readArticle: async (articleId: string) => {
    const article = await articles.readArticle(articleId);
    return article && withFingerprint(article);
  },
  putMatch: matchesTable(environment.MATCHES_TABLE).putMatch,
  queueAlerts: (topicIds: readonly string[], matchedAt: string) =>
    alertWindows.sendAll(topicIds.map((topicId) => ({ topicId, window: windowOf(matchedAt) }))),
  clock: () => new Date().toISOString(),
});

/** A topic that matches something else than before: new, edited, or live again. */
function changesMatching({ oldImage, newImage }: Change): boolean {
  if (newImage === null || newImage['state'] !== 'live') return false;
  return ['state', 'query', 'language', 'breadth'].some((name) => oldImage?.[name] !== newImage[name]);
}

const topicIdsOf = (changes: Change[]): string[] =>
  topicCodec.fromItems(changes.flatMap(({ newImage }) => (newImage ? [newImage] : []))).map(({ topicId }) => topicId);

export const handler = eitherHandler({
  name: 'compile-topics',
  stream: {
    handle: async (changes, now) => {
      const ids = topicIdsOf(changes);
      const pointer = await publishTopics(publishing, ids, now);
      const live = topicIdsOf(changes.filter(changesMatching));
      await newTopics.sendAll(
        [...new Set(live)].map((topicId) => ({ topicId })),
        { delaySeconds: catchUpSeconds },
      );
      metrics.addMetric('topicsPublished', 'Count', ids.length);
      logger.info('topics published', { topics: ids.length, revision: pointer.revision });
      return { failed: [] };
    },
  },
  queue: {
    message: newTopicMessage,
    handle: async ({ topicId }, now) => {
      const counts = await matchNewTopic(catchingUp(now), topicId, now);
      logger.info('new topic caught up', { topicId, ...counts });
    },
  },
});
