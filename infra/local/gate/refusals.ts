/** How each service says that IAM does not allow a call: the SDK turns these into the exceptions that it has on AWS. */
import { account } from '../engines/resources.ts';
import type { Service } from './calls.ts';
import type { Request } from './policies.ts';

export interface Refusal {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export const sentenceOf = (name: string, { action, resource }: Request): string =>
  `User: arn:aws:sts::${account}:assumed-role/${name}/${name} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;

export function refusalOf(service: Service, message: string): Refusal {
  if (service === 's3') return s3Refusal(message);
  const names = {
    dynamodb: 'com.amazon.coral.service#AccessDeniedException',
    sqs: 'com.amazonaws.sqs#AccessDenied',
    ses: 'AccessDeniedException',
    secretsmanager: 'AccessDeniedException',
  };
  const status = service === 'sqs' || service === 'ses' ? 403 : 400;
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', ...(service === 'ses' && { 'x-amzn-errortype': names.ses }) },
    body: JSON.stringify({ __type: names[service], message }),
  };
}

/** Also for what is not there: S3 tells that only to those who may list the bucket. */
export const s3Refusal = (message: string): Refusal => ({
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`,
});
