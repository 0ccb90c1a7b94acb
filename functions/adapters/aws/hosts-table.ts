/** What is known of the hosts that feeds and pages lie on: whose turn it is to ask, and robots.txt. */
import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { StoredRobots } from '../../feed/robots-for.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';

export type HostsTable = ReturnType<typeof hostsTable>;

const codec = itemCodec<{ robots: string | null; robotsReadAt: string | null; restUntilMs: number | null }>('host', ['host'], {
  robots: z.string().nullable().default(null),
  robotsReadAt: z.string().nullable().default(null),
  restUntilMs: z.number().nullable().default(null),
});

export function hostsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  /** Takes the host's turn until `untilMs` (epoch). Null if somebody else has it; else what gives it back. */
  async function takeTurn(host: string, nowMs: number, untilMs: number): Promise<(() => Promise<void>) | null> {
    const owner = randomUUID();
    const taken = await conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { host },
          UpdateExpression: 'SET turnOwner = :owner, turnUntilMs = :until',
          // A turn that is no number would never end.
          ConditionExpression: 'attribute_not_exists(turnUntilMs) OR turnUntilMs < :now OR NOT attribute_type(turnUntilMs, :number)',
          ExpressionAttributeValues: { ':owner': owner, ':until': untilMs, ':now': nowMs, ':number': 'N' },
        }),
      ),
    );
    return taken ? () => giveBack(host, owner) : null;
  }

  async function giveBack(host: string, owner: string): Promise<void> {
    await conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { host },
          UpdateExpression: 'REMOVE turnOwner, turnUntilMs',
          ConditionExpression: 'turnOwner = :owner',
          ExpressionAttributeValues: { ':owner': owner },
        }),
      ),
    );
  }

  /** Nobody takes the host's turn until `untilMs` (epoch): it asked for less. */
  async function rest(host: string, untilMs: number): Promise<void> {
    await conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { host },
          UpdateExpression: 'SET turnOwner = :nobody, turnUntilMs = :until, restUntilMs = :until',
          ConditionExpression: 'attribute_not_exists(restUntilMs) OR restUntilMs < :until',
          ExpressionAttributeValues: { ':nobody': 'nobody', ':until': untilMs },
        }),
      ),
    );
  }

  /** Until when (epoch, milliseconds) the host wants to be left alone; null if it never said so. */
  async function restsUntil(host: string): Promise<number | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { host } }));
    return (Item && codec.fromItem(Item)?.restUntilMs) ?? null;
  }

  /** The robots.txt of an origin as it was read last, however long ago. */
  async function readRobots(origin: string): Promise<StoredRobots | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { host: origin } }));
    const { robots, robotsReadAt } = (Item && codec.fromItem(Item)) ?? { robots: null, robotsReadAt: null };
    return robots === null || robotsReadAt === null ? null : { text: robots, readAt: robotsReadAt };
  }

  async function saveRobots(origin: string, { text, readAt }: StoredRobots): Promise<void> {
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { host: origin },
        UpdateExpression: 'SET robots = :text, robotsReadAt = :readAt',
        ExpressionAttributeValues: { ':text': text, ':readAt': readAt },
      }),
    );
  }

  return { takeTurn, rest, restsUntil, readRobots, saveRobots };
}
