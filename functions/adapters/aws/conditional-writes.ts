/** Writes to DynamoDB that tell whether their condition held, where the SDK throws. */
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** False where the condition did not hold: nothing was written. Everything else that goes wrong is thrown on. */
export async function conditionally(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** All of the writes, or false and none of them: where a condition did not hold, or another transaction was under way. */
export async function inOneTransaction(client: DynamoDBDocumentClient, writes: Write[]): Promise<boolean> {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: writes }));
    return true;
  } catch (error) {
    if (error instanceof TransactionCanceledException && lostTo(error)) return false;
    throw error;
  }
}

/** Whether a transaction was cancelled by its conditions, or by another one under way, and by nothing else. */
const lostTo = (error: TransactionCanceledException): boolean =>
  (error.CancellationReasons ?? []).every(({ Code }) => ['None', 'ConditionalCheckFailed', 'TransactionConflict'].includes(Code ?? 'None'));
