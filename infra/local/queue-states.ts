import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { QueueName } from '../wiring.ts';
import type { QueueCounts } from './engines/fauxqs-thread.ts';
import { clientSettings, localDeadLettersName, localQueueName, localQueueUrl, queueNames } from './engines/resources.ts';
import type { Engines } from './engines.ts';

export interface QueueState extends QueueCounts {
  deadLetters: number;
}

export async function queueStates(engines: Engines): Promise<Record<QueueName, QueueState>> {
  const counts = await engines.fauxqs.counts();
  const none = { deliverable: 0, delayed: 0, inFlight: 0, oldestMs: 0 };
  const stateOf = (queue: QueueName) => ({
    ...(counts[localQueueName(queue)] ?? none),
    deadLetters: counts[localDeadLettersName(queue)]?.deliverable ?? 0,
  });
  return Object.fromEntries(queueNames.map((queue) => [queue, stateOf(queue)])) as Record<QueueName, QueueState>;
}

/** Puts what a service of AWS would put into a queue. */
export function queueSender(engines: Engines, queue: QueueName) {
  const client = new SQSClient({ ...clientSettings(engines.environment), endpoint: engines.sqsUrl });
  return async (message: unknown) => {
    await client.send(new SendMessageCommand({ QueueUrl: localQueueUrl(engines.sqsUrl, queue), MessageBody: JSON.stringify(message) }));
  };
}
