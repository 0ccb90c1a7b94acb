import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { FunctionName } from '../environment.ts';
import { wrap } from './wrap.ts';

/** One change of an item, as a table's stream tells it, in order per item. */
export interface Change {
  eventId: string;
  sequenceNumber: string;
  kind: 'insert' | 'modify' | 'remove';
  oldImage: Record<string, unknown> | null;
  newImage: Record<string, unknown> | null;
}

const kinds = { INSERT: 'insert', MODIFY: 'modify', REMOVE: 'remove' } as const;

const image = (attributes: Record<string, AttributeValue> | undefined): Record<string, unknown> | null =>
  // aws-lambda's attribute type and the SDK's differ in name only.
  attributes ? unmarshall(attributes as Parameters<typeof unmarshall>[0]) : null;

/** A stream record without its wire format. Throws where the stream does not carry what every DynamoDB stream carries. */
export function changeOf(record: DynamoDBRecord): Change {
  const sequenceNumber = record.dynamodb?.SequenceNumber;
  if (!sequenceNumber || !record.eventName || !record.eventID) throw new Error('a stream record without sequence number, name or id');
  return {
    eventId: record.eventID,
    sequenceNumber,
    kind: kinds[record.eventName],
    oldImage: image(record.dynamodb?.OldImage),
    newImage: image(record.dynamodb?.NewImage),
  };
}

/**
 * A function that follows a table. The host goes on from the first failed sequence number, retries it a bounded number
 * of times, bisects the batch, and keeps a record that never succeeds in the bucket of failed records.
 */
export function streamHandler(options: { name: FunctionName; handle: (changes: Change[], now: string) => Promise<{ failed: string[] }> }) {
  return wrap(options.name, (event: DynamoDBStreamEvent) => processStreamEvent(options, event));
}

/** The same without the wrapping. */
export async function processStreamEvent(
  options: { handle: (changes: Change[], now: string) => Promise<{ failed: string[] }> },
  event: DynamoDBStreamEvent,
): Promise<DynamoDBBatchResponse> {
  const { failed } = await options.handle(event.Records.map(changeOf), new Date().toISOString());
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
