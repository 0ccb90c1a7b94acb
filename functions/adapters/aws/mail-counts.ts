/** The day's mails, counted by hour, and whether mail goes out at all. Counters live among the limits, the switch among the pointers. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { MailCounts, MailState, StrangerCounts } from '../../delivery/halt.ts';
import { NEVER_HALTED } from '../../delivery/halt.ts';
import type { MailTrouble } from '../../delivery/halt-mail.ts';
import { HOUR_MS } from '../../subscription/times.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally, inOneTransaction, type Write } from './conditional-writes.ts';
import { readItems } from './reads.ts';

interface HourCounts {
  sent: number;
  bounced: number;
  complainers: ReadonlySet<string>;
}
const hourCodec = itemCodec<HourCounts>('mail counts', ['bucket'], {
  sent: z.number().default(0),
  bounced: z.number().default(0),
  complainers: z.set(z.string()).default(new Set<string>()),
});

const maybeText = z.string().nullable();
const stateCodec = itemCodec<MailState>('mail state', ['pointer'], {
  halted: z.boolean(),
  reason: z.enum(['bounces', 'complaints', 'admin']).nullable(),
  at: maybeText,
  by: maybeText,
  why: maybeText,
  countedFrom: maybeText,
});

const HOURS = 24;
const KEPT_MS = 2 * HOURS * HOUR_MS;
const UNREADABLE: MailState = { ...NEVER_HALTED, halted: true };
/** A switch is obeyed within so long. */
const STATE_CACHE_MS = 5_000;
const WAIT_CACHE_MS = 60_000;

/** Mails to strangers are counted apart. Whoever resumes begins a series of his own, so that what he has seen counts no more. */
const STRANGERS = 'strangers';
const seriesOf = (countedFrom: string | null): string => countedFrom ?? 'from the first';
const bucketOf = (series: string, atMs: number): string => `mails#${series}#${new Date(atMs).toISOString().slice(0, 13)}`;
const expiresAt = (atMs: number): number => Math.ceil((atMs + KEPT_MS) / 1000);

export function mailCounts(
  { limitsTable, pointersTable }: { limitsTable: string; pointersTable: string },
  client: DynamoDBDocumentClient = documentClient(),
) {
  const add = (series: string, counts: { ADD: string; values: Record<string, unknown> }, atMs: number) => ({
    TableName: limitsTable,
    Key: { bucket: bucketOf(series, atMs) },
    UpdateExpression: `SET expiresAt = :expiresAt ADD ${counts.ADD}`,
    ExpressionAttributeValues: { ...counts.values, ':expiresAt': expiresAt(atMs) },
  });

  async function countSent(mails: number, series: string, now: string): Promise<void> {
    if (mails === 0) return;
    await client.send(new UpdateCommand(add(series, { ADD: 'sent :mails', values: { ':mails': mails } }, Date.parse(now))));
  }

  async function readHours(series: string, now: string): Promise<HourCounts[]> {
    const keys = Array.from({ length: HOURS + 1 }, (_, hour) => ({ bucket: bucketOf(series, Date.parse(now) - hour * HOUR_MS) }));
    return hourCodec.fromItems(await readItems(client, limitsTable, keys));
  }

  async function readMailCounts(countedFrom: string | null, now: string): Promise<MailCounts> {
    const hours = await readHours(seriesOf(countedFrom), now);
    const complainers = new Set(hours.flatMap((hour) => [...hour.complainers]));
    return { ...sums(hours), complainers: complainers.size };
  }

  const readStrangerCounts = async (now: string): Promise<StrangerCounts> => sums(await readHours(STRANGERS, now));

  /** With the event's own mark, so that one which comes twice counts once. */
  async function countTrouble({ messageId, what, emailHash, at }: MailTrouble, countedFrom: string | null): Promise<void> {
    const atMs = Date.parse(at);
    const series = what === 'confirmation bounced' ? STRANGERS : seriesOf(countedFrom);
    const counts =
      what === 'complained'
        ? { ADD: 'complainers :who', values: { ':who': new Set([emailHash]) } }
        : { ADD: 'bounced :one', values: { ':one': 1 } };
    const mark: Write = {
      Put: {
        TableName: limitsTable,
        Item: { bucket: `mail-trouble#${what}#${messageId}`, expiresAt: expiresAt(atMs) },
        ConditionExpression: 'attribute_not_exists(#bucket)',
        ExpressionAttributeNames: { '#bucket': 'bucket' },
      },
    };
    await inOneTransaction(client, [mark, { Update: add(series, counts, atMs) }]);
  }

  /** Consistent. A switch that cannot be read stops mail: it was written because something was wrong. */
  async function readMailState(): Promise<MailState> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer: 'mail' }, ConsistentRead: true }));
    if (!Item) return NEVER_HALTED;
    return stateCodec.fromItem(Item) ?? UNREADABLE;
  }

  const saveMailState = (state: MailState, before: MailState): Promise<boolean> =>
    conditionally(
      client.send(
        new PutCommand({
          TableName: pointersTable,
          Item: { pointer: 'mail', ...stateCodec.toItem(state) },
          // What cannot be read has no instant, and is overwritten.
          ...(before !== UNREADABLE && {
            ConditionExpression: 'attribute_not_exists(pointer) OR (halted = :halted AND #at = :at)',
            ExpressionAttributeNames: { '#at': 'at' },
            ExpressionAttributeValues: { ':halted': before.halted, ':at': before.at },
          }),
        }),
      ),
    );

  const state = rememberFor(STATE_CACHE_MS, readMailState);
  const waits = rememberFor(WAIT_CACHE_MS, readStrangerCounts);

  return {
    ...{ readMailState, saveMailState, countTrouble, readMailCounts },
    /** As it was within the last five seconds. */
    mailState: (now: string) => state(now),
    /** As they were within the last minute. */
    strangerCounts: (now: string) => waits(now),
    countSent: async (mails: number, now: string) => countSent(mails, seriesOf((await state(now)).countedFrom), now),
    countConfirmation: (now: string) => countSent(1, STRANGERS, now),
  };
}

const sums = (hours: readonly HourCounts[]): StrangerCounts => ({
  sent: hours.reduce((sum, { sent }) => sum + sent, 0),
  bounced: hours.reduce((sum, { bounced }) => sum + bounced, 0),
});

function rememberFor<T>(ms: number, read: (now: string) => Promise<T>): (now: string) => Promise<T> {
  let kept: { value: Promise<T>; untilMs: number } | undefined;
  return (now) => {
    const nowMs = Date.parse(now);
    if (!kept || nowMs >= kept.untilMs || nowMs < kept.untilMs - ms) kept = { value: read(now), untilMs: nowMs + ms };
    const { value } = kept;
    value.catch(() => {
      if (kept?.value === value) kept = undefined;
    });
    return value;
  };
}
