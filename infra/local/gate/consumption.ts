/** What DynamoDB charges for a call: it is asked to say so, whoever asks, and the SDK takes no notice. */
import type { IncomingHttpHeaders } from 'node:http';

export interface Consumed {
  readUnits: number;
  writeUnits: number;
}

const reading = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan', 'TransactGetItems']);

export function withConsumption(body: Record<string, unknown> | null, sent: Buffer): Buffer {
  return body === null ? sent : Buffer.from(JSON.stringify({ ReturnConsumedCapacity: 'TOTAL', ...body }));
}

/** Units of one answer. A write whose condition failed is charged too: the engine does not say how much, so it counts for the least there is, 1. */
export function consumed(headers: IncomingHttpHeaders, answer: Buffer): Consumed {
  const text = answer.toString('utf8');
  if (text.includes('ConditionalCheckFailedException')) return { readUnits: 0, writeUnits: 1 };
  if (!text.includes('"ConsumedCapacity"')) return { readUnits: 0, writeUnits: 0 };
  const { ConsumedCapacity = [] } = JSON.parse(text) as { ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[] };
  const units = [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  const operation = String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  return reading.has(operation) ? { readUnits: units, writeUnits: 0 } : { readUnits: 0, writeUnits: units };
}
