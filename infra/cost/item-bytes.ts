/** What DynamoDB charges to keep an item. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

/** Charged for each item that is kept, and again for each index that it stands in. */
const OVERHEAD_BYTES = 100;

/** Of all items of a table together. */
export async function tableBytes(client: DynamoDBDocumentClient, tableName: string): Promise<{ items: number; bytes: number }> {
  let items = 0;
  let bytes = 0;
  for await (const { Items = [] } of paginateScan({ client }, { TableName: tableName })) {
    items += Items.length;
    for (const item of Items) bytes += OVERHEAD_BYTES + sizeOf(item) - 3;
  }
  return { items, bytes };
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(Math.abs(value)).replace('.', '').length / 2) + 1;
  if (value instanceof Uint8Array) return value.byteLength;
  if (value instanceof Set) return [...value].reduce<number>((sum, each) => sum + sizeOf(each), 0);
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each) + 1, 3);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).reduce((sum, [name, each]) => sum + Buffer.byteLength(name) + sizeOf(each) + 1, 3);
  return 1;
}
