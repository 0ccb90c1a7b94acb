/** SDK clients for tables outside a function: of the local host, or of a stage on AWS. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** `environment`: what the local host says that a client needs; empty for AWS, where the SDK finds region and credentials by itself. */
export function documentClientFor(environment: Record<string, string>): DynamoDBDocumentClient {
  const endpoint = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  const client = new DynamoDBClient(
    endpoint
      ? {
          endpoint,
          region: environment['AWS_REGION'] ?? 'eu-west-1',
          credentials: {
            accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? 'local',
            secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? 'local',
          },
        }
      : {},
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
