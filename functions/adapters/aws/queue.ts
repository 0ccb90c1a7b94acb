import {
  ChangeMessageVisibilityCommand,
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { queueClient } from './clients.ts';

export interface Queue<Message> {
  /** `delaySeconds`: 0 to 900. Throws if the queue did not take the message. */
  send(message: Message, options?: { delaySeconds?: number }): Promise<void>;
  /** All or an error: a caller that goes on after this has queued every message. Messages may then be queued twice. */
  sendAll(messages: readonly Message[], options?: { delaySeconds?: number }): Promise<void>;
}

// Limits of SendMessageBatch: 10 entries a call.
const batchSize = 10;

export function queue<Message>(queueUrl: string, client: SQSClient = queueClient()): Queue<Message> {
  async function sendAll(messages: readonly Message[], options: { delaySeconds?: number } = {}): Promise<void> {
    for (let start = 0; start < messages.length; start += batchSize) {
      const batch = messages.slice(start, start + batchSize);
      await sendBatch(
        client,
        queueUrl,
        batch.map((message, index) => entryOf(index, message, options.delaySeconds)),
      );
    }
  }
  return { sendAll, send: (message, options) => sendAll([message], options) };
}

const entryOf = (index: number, message: unknown, delaySeconds: number | undefined): SendMessageBatchRequestEntry => ({
  Id: String(index),
  MessageBody: JSON.stringify(message),
  ...(delaySeconds === undefined ? {} : { DelaySeconds: Math.max(0, Math.min(900, Math.ceil(delaySeconds))) }),
});

/** A batch call can succeed in part: what failed is tried once more, then it is an error. */
async function sendBatch(client: SQSClient, queueUrl: string, entries: SendMessageBatchRequestEntry[]): Promise<void> {
  const first = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
  const failedIds = new Set((first.Failed ?? []).map((failure) => failure.Id));
  if (failedIds.size === 0) return;
  const again = await client.send(
    new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries.filter((entry) => failedIds.has(entry.Id)) }),
  );
  const failure = again.Failed?.[0];
  if (failure) throw new Error(`queue did not take ${again.Failed?.length} messages: ${failure.Code} ${failure.Message ?? ''}`);
}

/** Messages that wait, are delayed or being worked on, about. */
export async function queueDepth(queueUrl: string, client: SQSClient = queueClient()): Promise<number> {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesDelayed', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...names] }));
  return names.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
}

/** Leaves a message that was received in its queue for so long: a receive, and no message of our own. */
export async function hideMessage(
  queueUrl: string,
  receiptHandle: string,
  seconds: number,
  client: SQSClient = queueClient(),
): Promise<void> {
  await client.send(new ChangeMessageVisibilityCommand({ QueueUrl: queueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout: seconds }));
}
