import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import type * as z from 'zod';
import type { FunctionName } from '../environment.ts';
import { processQueueEvent } from './queue-handler.ts';
import { type Change, processStreamEvent } from './stream-handler.ts';
import { wrap } from './wrap.ts';

/** A function with a stream and a queue: each event goes to its own half. */
export function eitherHandler<Message>(options: {
  name: FunctionName;
  stream: { handle: (changes: Change[], now: string) => Promise<{ failed: string[] }> };
  queue: { message: z.ZodType<Message>; handle: (message: Message, now: string) => Promise<void> };
}) {
  return wrap(options.name, (event: SQSEvent | DynamoDBStreamEvent) =>
    isQueueEvent(event) ? processQueueEvent(options.queue, event) : processStreamEvent(options.stream, event),
  );
}

const isQueueEvent = (event: SQSEvent | DynamoDBStreamEvent): event is SQSEvent => event.Records[0]?.eventSource === 'aws:sqs';
