import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { PartialItemFailureResponse } from '@aws-lambda-powertools/batch/types';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import type { FunctionName } from '../environment.ts';
import { logger } from './log.ts';
import { wrap } from './wrap.ts';

/**
 * A function that works through messages, side by side. A message that throws goes back alone and is received again,
 * up to the queue's `receives`; then it is among the dead letters. One that does not fit the schema ends there too.
 *
 * `now` is read once per message, here at the edge, and is an argument from then on.
 */
export function queueHandler<Message>(options: {
  name: FunctionName;
  message: z.ZodType<Message>;
  handle: (message: Message, now: string) => Promise<void>;
}) {
  return wrap(options.name, (event: SQSEvent) => processQueueEvent(options, event));
}

/** The same without the wrapping. */
export async function processQueueEvent<Message>(
  options: { message: z.ZodType<Message>; handle: (message: Message, now: string) => Promise<void> },
  event: SQSEvent,
): Promise<PartialItemFailureResponse> {
  const handleRecord = async (record: SQSRecord) => {
    try {
      await options.handle(options.message.parse(JSON.parse(record.body)), new Date().toISOString());
    } catch (error) {
      // The body may hold what a log must not, so the record is known by its id alone.
      logger.error('message failed', {
        messageId: record.messageId,
        receives: record.attributes.ApproximateReceiveCount,
        error: error as Error,
      });
      throw error;
    }
  };
  return processPartialResponse(event, handleRecord, new BatchProcessor(EventType.SQS), { throwOnFullBatchFailure: false });
}
