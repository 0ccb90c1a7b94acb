/** Starts what makes functions run without a request: for every trigger of the wiring its queue, stream or schedule. */
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { FunctionName } from '../../functions/environment.ts';
import type { FunctionWiring, QueueName, Trigger } from '../wiring.ts';
import { functions } from '../wiring.ts';
import type { Activity } from './activity.ts';
import { clientSettings, localQueueName } from './engines/resources.ts';
import type { Engines } from './engines.ts';
import { keepFailedRecords } from './failed-records.ts';
import type { Faults } from './faults.ts';
import { pollQueue, type QueuePoller } from './queue-poller.ts';
import { runSchedules } from './schedules.ts';
import type { State } from './state.ts';
import { pollStream, type StreamPoller } from './stream-poller.ts';

export interface TriggersStart {
  names: readonly FunctionName[];
  engines: Engines;
  activity: Activity;
  faults: Faults;
  state: State;
  /** Functions at the same time; one unless said. */
  instances: Partial<Record<FunctionName, number>>;
  withSchedules: boolean;
  /** False: Lambda refuses to run it. */
  mayRun(name: FunctionName): boolean;
  /** False: its schedule does not come. */
  isScheduled(name: FunctionName): boolean;
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  runSchedule(name: FunctionName): Promise<unknown>;
  log(name: FunctionName, line: string): void;
}

export interface Triggers {
  /** A queue holds something to receive. */
  wake(queue: QueueName): void;
  /** Fires the schedules that are due by the clock. */
  lookAtClock(): void;
  /** Reads all streams to their end; true if there was nothing in them and nothing in a queue. */
  nothingToDo(): Promise<boolean>;
  /** How long the oldest record of its stream waits for a function. */
  behindMs(): Partial<Record<FunctionName, number>>;
  /** Stream records that were given up since the start. */
  failedRecords(): number;
  /** No new work; settles when what runs has ended. */
  stop(): Promise<void>;
}

type On<Kind extends Trigger['on']> = Extract<Trigger, { on: Kind }>;

export function startTriggers(start: TriggersStart): Triggers {
  const { engines, activity, faults, state, log } = start;
  const settings = clientSettings(engines.environment);
  const sqs = new SQSClient({ ...settings, endpoint: engines.sqsUrl });
  const streams = new DynamoDBStreamsClient({ ...settings, endpoint: engines.environment['AWS_ENDPOINT_URL_DYNAMODB_STREAMS'] ?? '' });

  let failedRecords = 0;

  const queuePoller = (name: FunctionName, trigger: On<'queue'>): QueuePoller =>
    pollQueue({
      queue: trigger.queue,
      batchSize: trigger.batchSize,
      concurrency: start.instances[name] ?? 1,
      sqsUrl: engines.sqsUrl,
      client: sqs,
      activity,
      faults,
      invoke: (event) => start.invoke(name, event),
      log: (line) => log(name, line),
    });

  function streamPoller(name: FunctionName, trigger: On<'stream'>): StreamPoller {
    const streamArn = engines.streamArn(trigger.table);
    const checkpointOf = (shard: string) => `checkpoint ${name} ${trigger.table} ${shard}`;
    return pollStream({
      streamArn,
      batchSize: trigger.batchSize,
      only: trigger.only,
      retries: trigger.retries,
      maxAgeMs: trigger.maxAgeHours * 3_600_000,
      client: streams,
      activity,
      faults,
      nowMs: engines.clock.nowMs,
      checkpoint: { get: (shard) => state.get(checkpointOf(shard)), set: (shard, number) => state.set(checkpointOf(shard), number) },
      mayRun: () => start.mayRun(name),
      invoke: (event) => start.invoke(name, event),
      async keepFailed(failed) {
        failedRecords += failed.records.length;
        await keepFailedRecords(engines.environment, { ...failed, functionName: name, streamArn, at: engines.clock.now() });
      },
      log: (line) => log(name, line),
    });
  }

  const queuePollers = new Map(triggersOf(start.names, 'queue').map(({ name, trigger }) => [trigger.queue, queuePoller(name, trigger)]));
  const streamPollers = triggersOf(start.names, 'stream').map(({ name, trigger }) => ({ name, poller: streamPoller(name, trigger) }));
  const schedules = runSchedules({
    schedules: start.withSchedules
      ? triggersOf(start.names, 'schedule').map(({ name, trigger }) => ({ functionName: name, everyMinutes: trigger.everyMinutes }))
      : [],
    nowMs: engines.clock.nowMs,
    fired: { get: (name) => state.get(`fired ${name}`), set: (name, boundary) => state.set(`fired ${name}`, boundary) },
    // What it throws is in the functions' log; the next boundary tries again.
    fire: (name) => start.isScheduled(name) && void start.runSchedule(name).catch(() => {}),
  });

  return {
    wake: (queue) => queuePollers.get(queue)?.wake(),
    lookAtClock: schedules.look,
    async nothingToDo() {
      const counts = await engines.fauxqs.counts();
      const nothingNew = await Promise.all(streamPollers.map(({ poller }) => poller.catchUp()));
      return nothingNew.every(Boolean) && ![...queuePollers.keys()].some((queue) => counts[localQueueName(queue)]?.deliverable);
    },
    behindMs: () => Object.fromEntries(streamPollers.map(({ name, poller }) => [name, poller.behindMs()])),
    failedRecords: () => failedRecords,
    async stop() {
      schedules.stop();
      await Promise.all([...queuePollers.values(), ...streamPollers.map(({ poller }) => poller)].map((poller) => poller.stop()));
      for (const client of [sqs, streams]) client.destroy();
    },
  };
}

const triggersOf = <Kind extends Trigger['on']>(names: readonly FunctionName[], kind: Kind) =>
  names.flatMap((name) => {
    const wiring: FunctionWiring = functions[name];
    return wiring.triggers.flatMap((trigger) => (trigger.on === kind ? [{ name, trigger: trigger as On<Kind> }] : []));
  });
