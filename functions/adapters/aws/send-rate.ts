/** The account's own send rate, shared by all senders: counters per second in the limits table. */
import { setTimeout as pause } from 'node:timers/promises';
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { mailAccount, type SendQuota } from './mail.ts';

/** Confirmations go ahead of everything: digests leave them a tenth of the rate, and of the day's quota. */
const digestShare = 0.9;
// Older than this, whoever needs the rate reads it anew: the tick that does so every 15 minutes must have stopped.
const staleMs = 3_600_000;
const cacheMs = 60_000;
const pollMs = 250;

const codec = itemCodec<SendQuota & { at: string }>('pointer', ['pointer'], {
  maxSendRate: z.number(),
  max24HourSend: z.number(),
  sentLast24Hours: z.number(),
  at: z.iso.datetime(),
});

export interface SendRateSettings {
  /** How long to wait for a turn. */
  patienceMs?: number;
  readQuota?: () => Promise<SendQuota>;
}

export function sendRate(
  { limitsTable = '', pointersTable }: { /** Only who takes turns needs it. */ limitsTable?: string; pointersTable: string },
  { patienceMs = 10_000, readQuota = () => mailAccount().readQuota() }: SendRateSettings = {},
  client: DynamoDBDocumentClient = documentClient(),
) {
  let cached: { quota: SendQuota; untilMs: number } | undefined;
  let block = { second: 0, left: 0 };

  /** Reads what the account may send, and leaves it for all senders. */
  async function refresh(): Promise<SendQuota> {
    const quota = await readQuota();
    await client.send(new PutCommand({ TableName: pointersTable, Item: { pointer: 'sendRate', ...quota, at: new Date().toISOString() } }));
    return quota;
  }

  async function currentQuota(): Promise<SendQuota> {
    if (cached && Date.now() < cached.untilMs) return cached.quota;
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer: 'sendRate' } }));
    const kept = Item && codec.fromItem(Item);
    const fresh = kept && Date.now() - Date.parse(kept.at) < staleMs;
    cached = { quota: fresh ? kept : await refresh(), untilMs: Date.now() + cacheMs };
    return cached.quota;
  }

  /** One mail's turn. False where none came within `patienceMs`, or where the day's quota is used up. */
  async function takeTurn(kind: 'digest' | 'confirmation'): Promise<boolean> {
    const { maxSendRate, max24HourSend, sentLast24Hours } = await currentQuota();
    // -1: the account has no daily quota.
    if (max24HourSend >= 0 && sentLast24Hours >= max24HourSend * (kind === 'digest' ? digestShare : 1)) return false;
    for (const deadlineMs = Date.now() + patienceMs; ; ) {
      const second = Math.floor(Date.now() / 1000);
      if (block.second === second && block.left > 0) {
        block.left -= 1;
        return true;
      }
      if (await takeBlock(second, maxSendRate, kind)) return true;
      if (Date.now() + pollMs > deadlineMs) return false;
      await pause(pollMs);
    }
  }

  async function takeBlock(second: number, rate: number, kind: 'digest' | 'confirmation'): Promise<boolean> {
    const whole = Math.max(1, Math.floor(rate));
    // A tenth of very few is none: every tenth second is theirs instead.
    if (kind === 'digest' && whole < 10 && second % 10 === 0) return false;
    const most = kind === 'digest' && whole >= 10 ? Math.floor(whole * digestShare) : whole;
    const size = kind === 'confirmation' ? 1 : Math.max(1, Math.min(25, Math.floor(rate / 4)));
    if (!(await count(second, Math.min(size, most), most))) return false;
    if (kind === 'digest') block = { second, left: Math.min(size, most) - 1 };
    return true;
  }

  async function count(second: number, size: number, most: number): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: limitsTable,
          Key: { bucket: `send-rate#${second}` },
          UpdateExpression: 'SET used = if_not_exists(used, :zero) + :size, expiresAt = :expiresAt',
          ConditionExpression: 'attribute_not_exists(used) OR used <= :most',
          ExpressionAttributeValues: { ':zero': 0, ':size': size, ':most': most - size, ':expiresAt': second + 3600 },
        }),
      ),
    );
  }

  return { refresh, takeTurn };
}
