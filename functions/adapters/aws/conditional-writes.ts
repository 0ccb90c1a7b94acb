/** Writes to DynamoDB that tell whether their condition held, where the SDK throws. */
import { setTimeout } from 'node:timers/promises';
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

/** Tries and pauses as of the SDK for a throttled call: 50, 100 and 200 ms. */
const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 50;

/**
 * All of the writes, or false and none of them: where a condition did not hold, or another transaction was under way. Where
 * one of several tables is throttled, DynamoDB cancels the transaction, which the SDK does not try again.
 */
export async function inOneTransaction(client: DynamoDBDocumentClient, writes: Write[]): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: writes }));
      return true;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = reasonsOf(error);
      if (reasons.every((reason) => lost.has(reason))) return false;
      if (tries === MOST_TRIES || !reasons.some((reason) => throttled.has(reason))) throw error;
      await setTimeout(FIRST_PAUSE_MS * 2 ** (tries - 1));
    }
  }
}

/** Cancelled by its own conditions, or by another one under way. */
const lost: ReadonlySet<string> = new Set(['ConditionalCheckFailed', 'TransactionConflict']);
const throttled: ReadonlySet<string> = new Set(['ThrottlingError', 'ProvisionedThroughputExceeded']);

const reasonsOf = ({ CancellationReasons = [] }: TransactionCanceledException): string[] =>
  CancellationReasons.flatMap(({ Code = 'None' }) => (Code === 'None' ? [] : [Code]));
