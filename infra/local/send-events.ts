/** SES's stream of Send events into storage, as Firehose writes it: here each event is an object of its own at once, so that none is lost with the host. */
import { gzipSync } from 'node:zlib';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { hourPrefix } from '../../functions/adapters/aws/send-events.ts';
import { clientSettings, localBucketName } from './engines/resources.ts';
import type { MailEvent } from './mail/mail-events.ts';

export interface SendEventStream {
  put(event: MailEvent): Promise<void>;
  stop(): void;
}

export function sendEventStream(environment: Record<string, string>, nowMs: () => number): SendEventStream {
  const client = new S3Client({ ...clientSettings(environment), endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? '', forcePathStyle: true });
  return {
    // An event that is told twice has the same id, and stays one object.
    async put({ id, detail }) {
      const Body = gzipSync(`${JSON.stringify(detail)}\n`);
      await client.send(new PutObjectCommand({ Bucket: localBucketName('sendEvents'), Key: `${hourPrefix(nowMs())}${id}.gz`, Body }));
    },
    stop: () => client.destroy(),
  };
}
