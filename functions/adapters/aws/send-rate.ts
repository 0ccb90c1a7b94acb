/** The account's own send rate, shared by all senders. Slow accounts count each second together; fast ones give each process its part. */
import { setTimeout as pause } from 'node:timers/promises';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { isUsedUp, type MailKind, mostInSecond, type SendQuota, shareOf } from '../../delivery/send-shares.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { mailAccount } from './mail.ts';

/** Older than this, whoever needs the quota reads it anew: the ticks that do so must have stopped. */
const STALE_MS = 3_600_000;
const FRESH_MS = 5 * 60_000;
const CACHE_MS = 60_000;
/** A kind that no tick queued anything of for so long leaves its share to the others. */
const IDLE_MS = 150_000;
/** From so many mails a second on, a counter for each second would cost more than it brings. */
const PART_RATE = 50;
/** Turns taken at once: fewer writes. Those that are left over when the second ends are lost. */
const MOST_AT_ONCE = 25;
const SECOND_MS = 1_000;

interface Rate extends SendQuota {
  at: string;
  alertsAt: string | null;
  digestsAt: string | null;
}
const instant = z.iso.datetime();
const codec = itemCodec<Rate>('pointer', ['pointer'], {
  maxSendRate: z.number(),
  max24HourSend: z.number(),
  sentLast24Hours: z.number(),
  at: instant,
  alertsAt: instant.nullable().default(null),
  digestsAt: instant.nullable().default(null),
});

export interface SendRateSettings {
  /** How long to wait for a turn. */
  patienceMs?: number;
  readQuota?: () => Promise<SendQuota>;
  /** Processes that send mails of one kind at the same time, at most: infra/wiring.ts. */
  processes?: number;
}

export function sendRate(
  { limitsTable = '', pointersTable }: { /** Only who takes turns needs it. */ limitsTable?: string; pointersTable: string },
  { patienceMs = 10_000, readQuota = () => mailAccount().readQuota(), processes = 10 }: SendRateSettings = {},
  client: DynamoDBDocumentClient = documentClient(),
) {
  let cached: { rate: Rate; untilMs: number } | undefined;
  const blocks = new Map<MailKind, { second: number; left: number }>();
  const nextAtMs = new Map<MailKind, number>();
  let waiter: Promise<unknown> = Promise.resolve();

  async function set(values: Record<string, unknown>): Promise<void> {
    const names = Object.keys(values);
    await client.send(
      new UpdateCommand({
        TableName: pointersTable,
        Key: { pointer: 'sendRate' },
        UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
        ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, values[name]])),
      }),
    );
  }

  /** Reads what the account may send, and leaves it for all senders. */
  async function refresh(): Promise<SendQuota> {
    const quota = await readQuota();
    await set({ ...quota, at: new Date().toISOString() });
    cached = undefined;
    return quota;
  }

  async function read(): Promise<Rate | null> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer: 'sendRate' } }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function currentRate(freshMs = STALE_MS): Promise<Rate> {
    if (cached && Date.now() < cached.untilMs) return cached.rate;
    const kept = await read();
    const fresh = kept && Date.now() - Date.parse(kept.at) < freshMs;
    const rate = fresh ? kept : { ...(await refresh()), at: '', alertsAt: kept?.alertsAt ?? null, digestsAt: kept?.digestsAt ?? null };
    cached = { rate, untilMs: Date.now() + CACHE_MS };
    return rate;
  }

  /** What the account may send, and whose share nobody uses: for the ticks. `busy`: the kind that has something to do. */
  async function shares(busy: 'alert' | 'digest' | null): Promise<{ quota: SendQuota; idle: MailKind | null }> {
    const quota = await currentRate(FRESH_MS);
    if (busy) await set({ [busy === 'alert' ? 'alertsAt' : 'digestsAt']: new Date().toISOString() });
    return { quota, idle: idleKind(quota) };
  }

  /** One mail's turn. False if none came within `patienceMs`, or if the day's quota is used up. One waits at a time. */
  function takeTurn(kind: MailKind): Promise<boolean> {
    const turn = waiter.then(() => waitForTurn(kind));
    waiter = turn.catch(() => undefined);
    return turn;
  }

  async function waitForTurn(kind: MailKind): Promise<boolean> {
    const rate = await currentRate();
    if (isUsedUp(kind, rate)) return false;
    if (rate.maxSendRate >= PART_RATE && kind !== 'confirmation') return waitForPart(kind, rate);
    for (const deadlineMs = Date.now() + patienceMs; ; ) {
      const nowMs = Date.now();
      if (await takeInSecond(kind, rate, Math.floor(nowMs / SECOND_MS))) return true;
      const nextMs = (Math.floor(nowMs / SECOND_MS) + 1) * SECOND_MS;
      if (nextMs > deadlineMs) return false;
      await pause(Math.max(0, nextMs - Date.now()));
    }
  }

  /** This process's part of the rate, evenly. */
  async function waitForPart(kind: MailKind, rate: Rate): Promise<boolean> {
    const everyMs = (SECOND_MS * processes) / (rate.maxSendRate * shareOf(kind, idleKind(rate)));
    const atMs = Math.max(Date.now(), nextAtMs.get(kind) ?? 0);
    if (atMs - Date.now() > patienceMs) return false;
    nextAtMs.set(kind, atMs + everyMs);
    if (atMs > Date.now()) await pause(atMs - Date.now());
    return true;
  }

  async function takeInSecond(kind: MailKind, rate: Rate, second: number): Promise<boolean> {
    const block = blocks.get(kind);
    if (block?.second === second && block.left > 0) {
      block.left -= 1;
      return true;
    }
    const most = mostInSecond(kind, rate, idleKind(rate), second);
    const size = kind === 'confirmation' ? 1 : Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(rate.maxSendRate / 4), most));
    if (most < size || !(await count(kind, second, size, most))) return false;
    blocks.set(kind, { second, left: size - 1 });
    return true;
  }

  /** Each kind has a counter of its own, so that a busy one does not take the others' share. */
  async function count(kind: MailKind, second: number, size: number, most: number): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: limitsTable,
          Key: { bucket: `send-rate#${kind}#${second}` },
          UpdateExpression: 'SET used = if_not_exists(used, :zero) + :size, expiresAt = :expiresAt',
          ConditionExpression: 'attribute_not_exists(used) OR used <= :most',
          ExpressionAttributeValues: { ':zero': 0, ':size': size, ':most': most - size, ':expiresAt': second + 3600 },
        }),
      ),
    );
  }

  return { refresh, shares, takeTurn };
}

function idleKind({ alertsAt, digestsAt }: Rate): MailKind | null {
  const isIdle = (at: string | null) => at === null || Date.now() - Date.parse(at) > IDLE_MS;
  if (isIdle(alertsAt)) return 'alert';
  return isIdle(digestsAt) ? 'digest' : null;
}
