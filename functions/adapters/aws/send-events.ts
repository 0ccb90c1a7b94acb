/** What SES told of mails that it took: gzipped objects that Firehose writes, an event a line, by the hour in which they came. */
import { gunzipSync } from 'node:zlib';
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { SentEvents } from '../../digest/proven-by-events.ts';
import { proofKey } from '../../digest/recover-deliveries.ts';
import { HOUR_MS, MINUTE_MS } from '../../subscription/times.ts';
import { bucketClient } from './clients.ts';

/** Where Firehose puts what it could not deliver otherwise (infra/aws/send-events.ts). */
const ERRORS = 'errors/';
/** An object holds five minutes; more than three times as long after its oldest mail it is late. */
const LATE_MS = 15 * MINUTE_MS;

const event = z.object({
  mail: z.object({ timestamp: z.string(), messageId: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) }),
});

interface Written {
  key: string;
  at: string;
}

/** `sent/2026/11/23/07/`: as Firehose names the hour, in UTC. */
export const hourPrefix = (atMs: number): string => `sent/${new Date(atMs).toISOString().slice(0, 13).replace(/[-T]/g, '/')}/`;

export function sendEvents(bucket: string, client: S3Client = bucketClient()) {
  let known: { from: string; events: Promise<SentEvents> } | null = null;

  async function list(prefix: string): Promise<Written[]> {
    const found: Written[] = [];
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix }))
      found.push(...Contents.map(({ Key = '', LastModified }) => ({ key: Key, at: (LastModified ?? new Date(0)).toISOString() })));
    return found;
  }

  async function linesOf(key: string): Promise<string[]> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const bytes = await Body?.transformToByteArray();
    return bytes ? gunzipSync(bytes).toString('utf8').split('\n').filter(Boolean) : [];
  }

  async function read(from: string, now: string): Promise<SentEvents> {
    const sent = new Map<string, { messageId: string; sentAt: string }>();
    const events: SentEvents = { sent, newest: null, lateAt: null, failed: (await list(ERRORS)).some(({ at }) => at >= from) };
    for (let hourMs = Math.floor(Date.parse(from) / HOUR_MS) * HOUR_MS; hourMs <= Date.parse(now); hourMs += HOUR_MS) {
      for (const { key, at } of await list(hourPrefix(hourMs))) note(events, sent, at, await linesOf(key));
    }
    return events;
  }

  /** Of all mails since an instant. Read once, as long as nobody asks for older ones. */
  function readSent(from: string, now: string): Promise<SentEvents> {
    if (known === null || from < known.from) known = { from, events: read(from, now) };
    return known.events;
  }

  return { readSent };
}

function note(
  events: SentEvents,
  sent: Map<string, { messageId: string; sentAt: string }>,
  writtenAt: string,
  lines: readonly string[],
): void {
  for (const line of lines) {
    const { timestamp, messageId, tags } = event.parse(JSON.parse(line)).mail;
    const sentAt = new Date(timestamp).toISOString();
    const [subscriberId, deliveryId] = [tags['subscriberId']?.[0], tags['deliveryId']?.[0]];
    if (subscriberId !== undefined && deliveryId !== undefined) sent.set(proofKey({ subscriberId, deliveryId }), { messageId, sentAt });
    if (sentAt > (events.newest ?? '')) events.newest = sentAt;
    if (Date.parse(writtenAt) - Date.parse(sentAt) > LATE_MS && writtenAt > (events.lateAt ?? '')) events.lateAt = writtenAt;
  }
}
