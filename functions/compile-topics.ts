import { queue } from './adapters/aws/queue.ts';
import { topicIndex } from './adapters/aws/topic-index.ts';
import { topicCodec, topicsTable } from './adapters/aws/topics-table.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { type Change, streamHandler } from './lambda/stream-handler.ts';
import { publishTopics } from './match/publish-topics.ts';
import { matchesOtherThings } from './match/what-changed.ts';
import type { NewTopicMessage } from './queue-messages.ts';

const environment = readEnvironment('compile-topics');
const newTopics = queue<NewTopicMessage>(environment.NEW_TOPICS_QUEUE_URL);
const deps = {
  ...topicsTable(environment.TOPICS_TABLE),
  ...topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET }),
};
// By then every matcher has the index that knows the topic.
const catchUpSeconds = 60;

const topicIn = (image: Change['newImage']) => image && topicCodec.fromItem(image);

export const handler = streamHandler({
  name: 'compile-topics',
  handle: async (changes, now) => {
    const topics = changes.map(({ oldImage, newImage }) => ({ before: topicIn(oldImage), after: topicIn(newImage) }));
    const ids = topics.flatMap(({ after }) => after?.topicId ?? []);
    const pointer = await publishTopics(deps, ids, now);
    const toCatchUp = new Set(topics.filter(matchesOtherThings).flatMap(({ after }) => after?.topicId ?? []));
    await newTopics.sendAll(
      [...toCatchUp].map((topicId) => ({ topicId })),
      { delaySeconds: catchUpSeconds },
    );
    logger.info('topics published', { topics: ids.length, revision: pointer.revision });
    return { failed: [] };
  },
});
