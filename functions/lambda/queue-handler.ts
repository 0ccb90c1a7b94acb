import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { PartialItemFailureResponse } from '@aws-lambda-powertools/batch/types';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type * as z from 'zod';
import type { FunctionName } from '../environment.ts';
import { logger } from './log.ts';
import { wrap } from './wrap.ts';

/** A message that is not done yet and no fault: it stays in its queue, out of sight, for so long. It costs a receive. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly code = 'not-yet';
}

/** Out of sight by receive: 15 minutes at first, twice as long each time, three hours at most. */
const FIRST_WAIT_SECONDS = 15 * 60;
const LONGEST_WAIT_SECONDS = 3 * 3_600;
const waitSeconds = (receives: number): number => Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.max(0, receives - 1));

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
  /** Leaves a message that is not done yet in its queue; needed by whoever throws `NotYet`. */
  hide?: (receiptHandle: string, seconds: number) => Promise<void>;
}) {
  return wrap(options.name, (event: SQSEvent) => processQueueEvent(options, event));
}

/** The same without the wrapping. */
export async function processQueueEvent<Message>(
  options: {
    message: z.ZodType<Message>;
    handle: (message: Message, now: string) => Promise<void>;
    hide?: (receiptHandle: string, seconds: number) => Promise<void>;
  },
  event: SQSEvent,
): Promise<PartialItemFailureResponse> {
  const handleRecord = async (record: SQSRecord) => {
    try {
      await options.handle(options.message.parse(JSON.parse(record.body)), new Date().toISOString());
    } catch (error) {
      if (error instanceof NotYet) {
        await options.hide?.(record.receiptHandle, waitSeconds(Number(record.attributes.ApproximateReceiveCount)));
        throw error;
      }
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
