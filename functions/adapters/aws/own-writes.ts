/**
 * A conditional write whose answer is lost is sent again by the SDK, and then fails at what it has written itself. So each
 * conditional put and update leaves a mark of its own, and one that fails at its own mark has succeeded.
 */
import { randomBytes } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient, PutCommandInput, UpdateCommandInput } from '@aws-sdk/lib-dynamodb';

/** The attribute of the mark. Readers take the attributes that they ask for, and not this one. */
const MARK = 'writer';
const MARK_BYTES = 6;

type Write = Partial<PutCommandInput & UpdateCommandInput>;

/** Transactions do without: the SDK gives each a token, by which DynamoDB knows it again. */
export function recogniseOwnWrites(client: DynamoDBDocumentClient): DynamoDBDocumentClient {
  client.middlewareStack.add(
    (next) => async (args) => {
      const write = args.input as Write;
      if (write.ConditionExpression === undefined) return next(args);
      const mark = randomBytes(MARK_BYTES);
      // Outside of the SDK's retries, so that all of them bear the same mark.
      return next({ ...args, input: { ...args.input, ...withMark(write, mark) } }).catch((error: unknown) => {
        if (!isOwn(error, mark)) throw error;
        return { response: error.$response, output: { $metadata: error.$metadata } };
      });
    },
    { name: 'recogniseOwnWrites', step: 'initialize' },
  );
  return client;
}

function withMark({ Item, UpdateExpression, ExpressionAttributeNames, ExpressionAttributeValues }: Write, mark: Uint8Array): Write {
  const old = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if (Item) return { ...old, Item: { ...Item, [MARK]: mark } };
  if (UpdateExpression === undefined) return {};
  const set = `SET #${MARK} = :${MARK}`;
  return {
    ...old,
    UpdateExpression: /^SET /.test(UpdateExpression) ? UpdateExpression.replace('SET', `${set},`) : `${set} ${UpdateExpression}`,
    ExpressionAttributeNames: { ...ExpressionAttributeNames, [`#${MARK}`]: MARK },
    ExpressionAttributeValues: { ...ExpressionAttributeValues, [`:${MARK}`]: mark },
  };
}

function isOwn(error: unknown, mark: Uint8Array): error is ConditionalCheckFailedException {
  if (!(error instanceof ConditionalCheckFailedException)) return false;
  const written = error.Item?.[MARK]?.B;
  return written !== undefined && Buffer.compare(written, mark) === 0;
}
