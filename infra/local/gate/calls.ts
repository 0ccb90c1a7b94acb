/** What a request to AWS asks for, in the words of IAM: actions, and the resources that they are asked on. */
import type { IncomingHttpHeaders } from 'node:http';
import { account, region } from '../engines/resources.ts';
import type { Request } from './policies.ts';

export type Service = 'dynamodb' | 'sqs' | 's3' | 'ses' | 'secretsmanager';

export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  /** Null for S3, whose bodies are content. */
  body: Record<string, unknown> | null;
}

/** Who signs a request, and for which service: `Credential=<access key id>/<date>/<region>/<service>/aws4_request`. */
export function signerOf({ authorization = '' }: IncomingHttpHeaders): { accessKeyId: string; service: string } | null {
  const [, scope = ''] = /Credential=([^,\s]+)/.exec(authorization) ?? [];
  const [accessKeyId, , , service] = scope.split('/');
  return accessKeyId && service ? { accessKeyId, service } : null;
}

/** Every action that has to be allowed. Empty if the call is not one that is known. */
export const requestsOf: Record<Service, (asked: Asked) => Request[]> = {
  dynamodb: tableRequests,
  sqs: queueRequests,
  s3: bucketRequests,
  ses: mailRequests,
  secretsmanager: secretRequests,
};

const operationOf = ({ headers }: Asked): string => String(headers['x-amz-target'] ?? '').split('.')[1] ?? '';
const tableArn = (name: unknown) => `arn:aws:dynamodb:${region}:${account}:table/${String(name)}`;

/** A transaction needs the rights of what it does (IAM guide of DynamoDB). */
const innerActions = { Put: 'PutItem', Update: 'UpdateItem', Delete: 'DeleteItem', ConditionCheck: 'ConditionCheckItem', Get: 'GetItem' };

function tableRequests(asked: Asked): Request[] {
  const operation = operationOf(asked);
  const { TableName, IndexName, RequestItems, TransactItems } = asked.body ?? {};
  const on = (action: string, resource: string): Request => ({ action: `dynamodb:${action}`, resource });
  if (TransactItems !== undefined) {
    return (TransactItems as Record<string, { TableName?: string }>[]).flatMap((item) =>
      Object.entries(item).map(([kind, { TableName: table }]) =>
        on(innerActions[kind as keyof typeof innerActions] ?? kind, tableArn(table)),
      ),
    );
  }
  if (RequestItems !== undefined) return Object.keys(RequestItems as object).map((table) => on(operation, tableArn(table)));
  if (operation === '' || TableName === undefined) return [];
  return [on(operation, IndexName === undefined ? tableArn(TableName) : `${tableArn(TableName)}/index/${String(IndexName)}`)];
}

function queueRequests(asked: Asked): Request[] {
  const name = String(asked.body?.['QueueUrl'] ?? '')
    .split('/')
    .at(-1);
  const operation = operationOf(asked);
  if (!name || operation === '') return [];
  // A batch has no right of its own: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-api-permissions-reference.html
  return [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: `arn:aws:sqs:${region}:${account}:${name}` }];
}

function bucketRequests({ method, path }: Asked): Request[] {
  const [place = '', query = ''] = path.split('?');
  const [, bucket = '', ...key] = decodeURIComponent(place).split('/');
  const object = `arn:aws:s3:::${bucket}/${key.join('/')}`;
  if (key.join('/') === '')
    return [{ action: method === 'GET' ? 's3:ListBucket' : `s3:${method}Bucket`, resource: `arn:aws:s3:::${bucket}` }];
  const uploads = /(^|&)(uploads|uploadId|partNumber)\b/.test(query);
  if (method === 'DELETE') return [{ action: uploads ? 's3:AbortMultipartUpload' : 's3:DeleteObject', resource: object }];
  return [{ action: method === 'PUT' || method === 'POST' ? 's3:PutObject' : 's3:GetObject', resource: object }];
}

const sesArn = (kind: string, name: string) => `arn:aws:ses:${region}:${account}:${kind}/${name}`;

function mailRequests({ method, path, body }: Asked): Request[] {
  const call = `${method} ${path.split('?')[0]}`;
  if (call === 'GET /v2/email/account') return [{ action: 'ses:GetAccount', resource: '*' }];
  if (call === 'PUT /v2/email/suppression/addresses') return [{ action: 'ses:PutSuppressedDestination', resource: '*' }];
  if (call.startsWith('DELETE /v2/email/suppression/addresses/')) return [{ action: 'ses:DeleteSuppressedDestination', resource: '*' }];
  return call === 'POST /v2/email/outbound-emails' && body !== null ? sendRequests(body) : [];
}

/** The sender's identity, the configuration set, and the recipients' identities too: SES asks for those in its sandbox. */
function sendRequests(body: Record<string, unknown>): Request[] {
  const { FromEmailAddress, ConfigurationSetName, Destination } = body as {
    FromEmailAddress?: string;
    ConfigurationSetName?: string;
    Destination?: { ToAddresses?: string[] };
  };
  const from = /<([^<>]+)>$/.exec(FromEmailAddress ?? '')?.[1] ?? FromEmailAddress ?? '';
  const resources = [
    sesArn('identity', from.slice(from.lastIndexOf('@') + 1)),
    ...(ConfigurationSetName === undefined ? [] : [sesArn('configuration-set', ConfigurationSetName)]),
    // Without the address itself, which belongs into no log.
    ...((Destination?.ToAddresses ?? []).length > 0 ? [sesArn('identity', 'recipient')] : []),
  ];
  return resources.map((resource) => ({ action: 'ses:SendEmail', resource, context: { 'ses:FromAddress': from } }));
}

function secretRequests(asked: Asked): Request[] {
  const id = String(asked.body?.['SecretId'] ?? '');
  const resource = id.startsWith('arn:') ? id : `arn:aws:secretsmanager:${region}:${account}:secret:${id}`;
  return [{ action: `secretsmanager:${operationOf(asked)}`, resource }];
}
