/**
 * The SDK's clients, each made at first use and once. Where they connect is the SDK's own business (`AWS_ENDPOINT_URL`).
 * Marked as pure, so that a function's bundle leaves out the clients that it does not use.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { recogniseOwnWrites } from './own-writes.ts';

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export const documentClient = /* @__PURE__ */ once(() =>
  recogniseOwnWrites(DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })),
);
export const queueClient = /* @__PURE__ */ once(() => new SQSClient({}));
// Path style: buckets of the local host have no DNS names of their own; AWS accepts both.
export const bucketClient = /* @__PURE__ */ once(() => new S3Client({ forcePathStyle: true }));
export const secretsClient = /* @__PURE__ */ once(() => new SecretsManagerClient({}));
/** One attempt only: SES has no idempotency key, so a retry of the SDK's can send twice (infra/decisions/0008). */
export const mailClient = /* @__PURE__ */ once(
  () => new SESv2Client({ maxAttempts: 1, requestHandler: { connectionTimeout: 3_000, requestTimeout: 15_000 } }),
);
