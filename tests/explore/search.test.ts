/** The search itself: that it misses nothing, before it is believed. */
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { outside } from '../support/world/surroundings.ts';
import { type Scenario, scenarios, usual } from './scenarios.ts';
import { search, type Trial } from './search.ts';
import { trialsOf } from './trials.ts';

const TableName = 'pointers';
const Key = { pointer: 'count' };

/** Two processes that each add one to a number. */
function counting(addOne: (process: string, now: ReturnType<typeof outside>) => Promise<unknown>): Trial {
  const now = outside({ startMs: 0 });
  return {
    outside: now,
    processes: { one: () => addOne('one', now), other: () => addOne('other', now) },
    after: () => {},
    async judge() {
      const value = now.tables.read(TableName, Key, true)?.['value'] ?? 0;
      return value === 2 ? [] : [`it is ${String(value)}`];
    },
  };
}

const readAndWrite = async (process: string, now: ReturnType<typeof outside>) => {
  const { tables } = now.surroundings(process);
  const { Item } = await tables.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  await tables.send(new PutCommand({ TableName, Item: { ...Key, value: ((Item?.['value'] as number | undefined) ?? 0) + 1 } }));
};
const add = (process: string, now: ReturnType<typeof outside>) =>
  now.surroundings(process).tables.send(
    new UpdateCommand({
      TableName,
      Key,
      UpdateExpression: 'ADD #v :one',
      ExpressionAttributeNames: { '#v': 'value' },
      ExpressionAttributeValues: { ':one': 1 },
    }),
  );

describe('a search', () => {
  test('goes through every order, and finds the one write that is lost', async () => {
    const found = await search(() => counting(readAndWrite), { switches: 9, faults: 0, kinds: [] });
    expect(found.interleavings).toBe(6);
    expect(found.broken.map(({ promises }) => promises)).toEqual([['it is 1'], ['it is 1'], ['it is 1'], ['it is 1']]);
  });

  test('finds nothing if nothing can be lost, and every crash and every doubled write if they may be', async () => {
    expect(await search(() => counting(add), { switches: 9, faults: 0, kinds: [] })).toMatchObject({ interleavings: 2, broken: [] });
    const crashed = await search(() => counting(add), { switches: 9, faults: 1, kinds: ['crash before', 'crash after', 'answer lost'] });
    expect(new Set(crashed.broken.flatMap(({ promises }) => promises))).toEqual(new Set(['it is 1', 'it is 3']));
  });

  test('stays within its switches', async () => {
    expect(await search(() => counting(readAndWrite), { switches: 0, faults: 0, kinds: [] })).toMatchObject({
      interleavings: 2,
      broken: [],
    });
  });

  test('finds the same ways and ends if it remembers no state', async () => {
    const scenario = scenarios.find(({ name }) => name === 'a topic ends') as Scenario;
    const bounds = { switches: Number.POSITIVE_INFINITY, faults: 0, kinds: usual };
    const short = await search(await trialsOf(scenario), bounds);
    const long = await search(await trialsOf(scenario), { ...bounds, remember: false });
    expect(long).toMatchObject({ interleavings: short.interleavings, ends: short.ends, broken: [] });
    expect(long.runs).toBe(long.interleavings);
  });
});
