/** What Lambda does for a queue: receives a batch, invokes the function, deletes what succeeded. All else comes back when its visibility timeout ends, and goes to the dead letters after `receives`. */
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { QueueName } from '../wiring.ts';
import type { Activity } from './activity.ts';
import { account, localQueueName, localQueueUrl, region } from './engines/resources.ts';
import type { Faults } from './faults.ts';

export interface QueuePollerStart {
  queue: QueueName;
  batchSize: number;
  /** Batches at the same time. */
  concurrency: number;
  sqsUrl: string;
  client: SQSClient;
  activity: Activity;
  faults: Faults;
  invoke(event: unknown): Promise<unknown>;
  log(line: string): void;
}

export interface QueuePoller {
  /** Something is there to receive. */
  wake(): void;
  stop(): Promise<void>;
}

export function pollQueue(start: QueuePollerStart): QueuePoller {
  const { client, activity, faults } = start;
  const QueueUrl = localQueueUrl(start.sqsUrl, start.queue);
  const loops = new Set<Promise<void>>();
  let stopped = false;
  let wokenDuringLast = false;

  /** Works through what is deliverable, then ends; `wake` begins again. */
  async function drain() {
    do {
      wokenDuringLast = false;
      while (!stopped && (await activity.looking(pollOnce)));
    } while (wokenDuringLast && !stopped);
  }

  async function pollOnce(): Promise<boolean> {
    const { Messages: messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: faults.batchSize(Math.min(10, start.batchSize)),
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
    );
    if (messages.length === 0) return false;
    const batch = faults.order(messages);
    const failed = await failedOf(batch);
    const done = batch.filter((message) => !failed.has(message.MessageId ?? ''));
    // Once more and not again, or a message that succeeded would use up its receives.
    const again = done.filter((message) => message.Attributes?.ApproximateReceiveCount === '1' && faults.deliverAgain());
    await release(again);
    await remove(done.filter((message) => !again.includes(message)));
    return true;
  }

  async function failedOf(batch: Message[]): Promise<Set<string>> {
    const ids = batch.map((message) => message.MessageId ?? '');
    try {
      const failed = failedIds(await start.invoke({ Records: batch.map((message) => recordOf(message, start.queue)) }), ids);
      if (failed) return new Set(failed);
      start.log(`answered with batchItemFailures that name no message of the batch: all ${ids.length} come again`);
    } catch (error) {
      start.log(`${start.queue}: all ${ids.length} messages come again: ${error instanceof Error ? error.message : String(error)}`);
    }
    return new Set(ids);
  }

  async function remove(messages: Message[]) {
    if (messages.length === 0) return;
    await client.send(new DeleteMessageBatchCommand({ QueueUrl, Entries: messages.map(entryOf) }));
  }

  async function release(messages: Message[]) {
    if (messages.length === 0) return;
    await client.send(
      new ChangeMessageVisibilityBatchCommand({
        QueueUrl,
        Entries: messages.map((message, i) => ({ ...entryOf(message, i), VisibilityTimeout: 0 })),
      }),
    );
  }

  return {
    wake() {
      wokenDuringLast = true;
      while (loops.size < start.concurrency && !stopped) {
        // An engine's error must not end the host: the engine reports the messages again, and so wakes this poller.
        const loop: Promise<void> = drain()
          .catch((error: unknown) => start.log(`${start.queue}: ${error instanceof Error ? error.message : String(error)}`))
          .finally(() => loops.delete(loop));
        loops.add(loop);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all(loops);
    },
  };
}

const entryOf = (message: Message, index: number) => ({ Id: String(index), ReceiptHandle: message.ReceiptHandle });

function recordOf(message: Message, queue: QueueName) {
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: message.MessageAttributes ?? {},
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: `arn:aws:sqs:${region}:${account}:${localQueueName(queue)}`,
    awsRegion: region,
  };
}

/**
 * The ids that a function reports as failed; null where the answer is malformed, which AWS treats as failure of the whole batch.
 * https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedIds(answer: unknown, known: readonly string[]): string[] | null {
  if (answer === null || typeof answer !== 'object' || !('batchItemFailures' in answer)) return [];
  const { batchItemFailures } = answer;
  if (batchItemFailures === null) return [];
  if (!Array.isArray(batchItemFailures)) return null;
  const ids = batchItemFailures.map((failure: unknown) => (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier);
  return ids.every((id): id is string => typeof id === 'string' && known.includes(id)) ? ids : null;
}
