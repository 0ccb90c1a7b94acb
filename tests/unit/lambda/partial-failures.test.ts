/** One message or record that fails goes back alone: what was done is not done again, and what was not is not forgotten. */
import type { DynamoDBRecord, SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { logger } from '../../../functions/lambda/log.ts';
import { processQueueEvent } from '../../../functions/lambda/queue-handler.ts';
import { processStreamEvent } from '../../../functions/lambda/stream-handler.ts';

beforeEach(() => {
  vi.spyOn(logger, 'error').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const record = (messageId: string, body: string) =>
  ({ messageId, body, attributes: { ApproximateReceiveCount: '1' }, eventSource: 'aws:sqs' }) as SQSEvent['Records'][number];
const message = z.strictObject({ number: z.number() });

test('of a batch, only the messages that threw or make no sense are received again', async () => {
  const done: number[] = [];
  const handle = async ({ number }: z.infer<typeof message>) => {
    if (number === 2) throw new Error('not this one');
    done.push(number);
  };
  const Records = [
    record('m1', '{"number":1}'),
    record('m2', '{"number":2}'),
    record('m3', 'no JSON'),
    record('m4', '{"number":4,"more":1}'),
    record('m5', '{"number":5}'),
  ];
  const { batchItemFailures } = await processQueueEvent({ message, handle }, { Records });
  expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual(['m2', 'm3', 'm4']);
  expect(done).toEqual([1, 5]);
});

test('a batch of which everything failed is no error of the function: each message goes back by itself', async () => {
  const handle = () => Promise.reject(new Error('nothing works'));
  const { batchItemFailures } = await processQueueEvent({ message, handle }, { Records: [record('m1', '{"number":1}')] });
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
});

test('a stream goes on from the record that failed', async () => {
  const change = (SequenceNumber: string): DynamoDBRecord => ({
    eventID: SequenceNumber,
    eventName: 'MODIFY',
    dynamodb: { SequenceNumber, OldImage: { a: { S: 'old' } }, NewImage: { a: { S: 'new' } } },
  });
  const seen: unknown[] = [];
  const handle = async (changes: { oldImage: unknown; newImage: unknown }[]) => {
    seen.push(...changes.map(({ oldImage, newImage }) => [oldImage, newImage]));
    return { failed: ['102'] };
  };
  expect(await processStreamEvent({ handle }, { Records: [change('101'), change('102')] })).toEqual({
    batchItemFailures: [{ itemIdentifier: '102' }],
  });
  expect(seen).toEqual([
    [{ a: 'old' }, { a: 'new' }],
    [{ a: 'old' }, { a: 'new' }],
  ]);
});
