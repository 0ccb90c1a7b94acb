import { statSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { bundlesOf } from '../../../infra/local/bundles.ts';
import { newDataDir, startHost, type TestHost } from '../../support/host.ts';
import { syntheticFunction } from '../../support/synthetic-function.ts';

let host: TestHost | null = null;
afterEach(() => host?.remove());

/** Answers with how often its thread has been called. */
async function startTwo(mostThreads?: number) {
  const dataDir = newDataDir();
  const directory = `${dataDir}/functions`;
  const count = (name: string) => syntheticFunction(directory, name, 'return calls;');
  host = await startHost({
    dataDir,
    schedules: false,
    functions: { 'poll-feeds': count('poll-feeds'), 'watch-feeds': count('watch-feeds') },
    ...(mostThreads && { mostThreads }),
  });
  const running = host;
  return async (...names: ('poll-feeds' | 'watch-feeds')[]) => {
    const calls: unknown[] = [];
    for (const name of names) calls.push(await running.runSchedule(name));
    return calls;
  };
}

test('a function keeps its thread from one invocation to the next, as a warm function does', async () => {
  const call = await startTwo();
  expect(await call('poll-feeds', 'watch-feeds', 'poll-feeds', 'watch-feeds')).toEqual([1, 1, 2, 2]);
});

test('where only so many threads may stay warm, the one that was idle longest makes room', async () => {
  const call = await startTwo(1);
  expect(await call('poll-feeds', 'poll-feeds', 'watch-feeds', 'poll-feeds')).toEqual([1, 2, 1, 1]);
});

test('bundles are made once for as long as nothing that goes into them changes', async () => {
  const directory = await bundlesOf(['watch-feeds']);
  const madeAt = () => statSync(`${directory}/watch-feeds.mjs`).mtimeMs;
  const before = madeAt();
  expect(await bundlesOf(['watch-feeds'])).toBe(directory);
  expect(madeAt()).toBe(before);
  expect(await bundlesOf(['poll-feeds'])).not.toBe(directory);
});
