/** The wiring on this machine: the same bundles and SDK calls as on AWS, on engines of our own and a clock that can be moved. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { FunctionName } from '../../functions/environment.ts';
import { bundleFunctions } from '../bundle.ts';
import type { QueueName, Resources, SettingName } from '../wiring.ts';
import { environmentFor, functions } from '../wiring.ts';
import { countActivity } from './activity.ts';
import { movableClock } from './clock.ts';
import { CannotStart } from './engines/dynoxide.ts';
import type { QueueCounts } from './engines/fauxqs-thread.ts';
import { localDeadLettersName, localQueueName, localQueueUrl, localResources, queueNames } from './engines/resources.ts';
import { startEngines } from './engines.ts';
import { keepFailedRecords } from './failed-records.ts';
import { type FaultOptions, faultsFrom } from './faults.ts';
import { functionLog } from './function-log.ts';
import { startHttpServer } from './http-server.ts';
import { localRoutes } from './local-routes.ts';
import { type MailEndpoint, startMailEndpoint } from './mail/endpoint.ts';
import { pollQueue } from './queue-poller.ts';
import { runSchedules, scheduledEvent } from './schedules.ts';
import { startSecrets } from './secrets.ts';
import { openState } from './state.ts';
import { pollStream } from './stream-poller.ts';
import { functionThreads } from './threads/function-threads.ts';

export interface HostStart {
  /** Everything that lasts is in here. */
  dataDir: string;
  /** A free one where 0 or absent. */
  port?: number;
  settings?: Partial<Record<SettingName, string>>;
  /** ISO 8601; sets the clock. Without it the clock goes on from where an earlier run moved it, or is real. */
  now?: string;
  /** Modules (file URLs) that run in place of the bundles; then only these functions run. */
  functions?: Partial<Record<FunctionName, string>>;
  faults?: FaultOptions;
  /** Threads of a function at the same time; one unless said. */
  instances?: Partial<Record<FunctionName, number>>;
  /** Timeouts other than the wiring's. */
  timeoutMs?: Partial<Record<FunctionName, number>>;
  /** False: schedules run by `runSchedule` only. */
  schedules?: boolean;
  /** Where DynamoDB is, if it is not ours to start. */
  dynamoUrl?: string | undefined;
  /** Told when an engine ended by itself; the host is of no use then. */
  onLost?: (reason: string) => void;
}

export interface QueueState extends QueueCounts {
  deadLetters: number;
}

export interface Host {
  url: string;
  sesUrl: string;
  clock: { now(): string; set(iso: string): Promise<void> };
  /** Settles when nothing runs, no message can be received, streams are read to their end and mail events were told. Delayed messages whose time has not come, and failed ones that wait for their visibility timeout, do not count. */
  whenIdle(): Promise<void>;
  /** Runs one scheduled function now and answers with its result. Throws `FunctionFailed`. */
  runSchedule(name: FunctionName): Promise<unknown>;
  /** Invokes a function directly. Throws `FunctionFailed`. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  queues(): Promise<Record<QueueName, QueueState>>;
  inbox: MailEndpoint['inbox'];
  mail: MailEndpoint;
  /** What an SDK client needs to reach the engines: endpoints, region, dummy credentials. */
  environment: Record<string, string>;
  resources: Resources;
  /** Ends after the invocations that run (three seconds at most). */
  stop(): Promise<void>;
  /** Ends at once, as if the machine went away. */
  kill(): Promise<void>;
}

/** How long running invocations get when the host stops. */
const graceMs = 3_000;

const localSettings = (url: string): Record<SettingName, string> => ({
  MAIL_FROM: 'Tocsin <alerts@tocsin.example>',
  POSTAL_ADDRESS: 'Tocsin, on this machine only',
  PUBLIC_URL: url,
  SERVICE_NAME: 'Tocsin',
  CONFIGURATION_SET: 'tocsin',
  ALLOW_LOOPBACK_FEEDS: 'yes',
});

export async function startHost(start: HostStart): Promise<Host> {
  const directory = resolve(start.dataDir);
  const endings: (() => Promise<void> | void)[] = [];
  const undo = async () => {
    for (const end of endings.reverse()) await end();
  };
  try {
    return await build(start, directory, endings);
  } catch (error) {
    await undo();
    throw error;
  }
}

async function build(start: HostStart, directory: string, endings: (() => Promise<void> | void)[]): Promise<Host> {
  const state = openState(directory);
  endings.push(() => state.close());
  const clock = movableClock(Number(state.get('clock-offset-ms') ?? 0));
  const moveClock = (iso: string) => {
    clock.moveTo(iso);
    state.set('clock-offset-ms', String(clock.offsetMs[0]));
  };
  if (start.now) moveClock(start.now);
  const log = functionLog(directory, clock.now);
  const activity = countActivity();
  const faults = faultsFrom(start.faults);

  let open = (_host: Host) => {};
  const ready = new Promise<Host>((settle) => {
    open = settle;
  });
  const door = await startHttpServer({
    port: start.port ?? 0,
    now: () => new Date(clock.nowMs()),
    invokeWeb: async (event) => (await ready).invoke('web', event),
    localPages: async (request) => localRoutes(await ready).fetch(request),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE'
      ? new CannotStart(`Port ${start.port} is taken. Start with another one: npm start -- --port NUMBER`)
      : error;
  });
  endings.push(() => door.stop());

  const bundlesDirectory = join(directory, 'bundles');
  mkdirSync(bundlesDirectory, { recursive: true });
  // Until every function is written, those without a file are left out.
  const written = (Object.keys(functions) as FunctionName[]).filter((name) =>
    existsSync(new URL(`../../functions/${name}.ts`, import.meta.url)),
  );
  const names = start.functions ? (Object.keys(start.functions) as FunctionName[]) : written;
  const wakeQueue = new Map<QueueName, () => void>();
  const [engines] = await Promise.all([
    startEngines({ directory, clock, dynamoUrl: start.dynamoUrl, onDeliverable: (queue) => wakeQueue.get(queue)?.() }).then((started) => {
      endings.push(() => started.stop());
      return started;
    }),
    start.functions ? null : bundleFunctions(names, bundlesDirectory),
  ]);
  engines.dynoxide?.onLost((reason) => start.onLost?.(`The DynamoDB engine ended by itself (${reason}).`));

  const client = { region: engines.environment['AWS_REGION'] ?? '', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const sqs = new SQSClient({ ...client, endpoint: engines.sqsUrl });
  const s3 = new S3Client({ ...client, endpoint: engines.sqsUrl, forcePathStyle: true });
  const dynamoStreams = new DynamoDBStreamsClient({ ...client, endpoint: engines.environment['AWS_ENDPOINT_URL_DYNAMODB_STREAMS'] ?? '' });

  const secrets = await startSecrets(state);
  endings.push(() => secrets.stop());
  const mail = await startMailEndpoint({
    dataDir: directory,
    clock: () => new Date(clock.nowMs()),
    publish: (event) =>
      activity.during(async () => {
        activity.note();
        await sqs.send(
          new SendMessageCommand({ QueueUrl: localQueueUrl(engines.sqsUrl, 'mailEvents'), MessageBody: JSON.stringify(event) }),
        );
      }),
  });
  endings.push(() => mail.stop());

  const environment = { ...engines.environment, AWS_ENDPOINT_URL_SESV2: mail.url, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url };
  const resources = localResources(engines.sqsUrl, { ...localSettings(door.url), ...start.settings });
  const threads = functionThreads({
    bundleUrl: (name) => start.functions?.[name] ?? pathToFileURL(join(bundlesDirectory, `${name}.mjs`)).href,
    environment: (name) => ({
      ...environment,
      ...environmentFor(name, resources),
      AWS_LAMBDA_FUNCTION_NAME: name,
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(functions[name].memoryMb),
      TZ: 'UTC',
    }),
    offsetMs: clock.offsetMs,
    instances: start.instances,
    timeoutMs: start.timeoutMs,
    log,
  });
  const invoke = (name: FunctionName, event: unknown) =>
    activity.during(() => {
      activity.note();
      return threads.invoke(name, event);
    });

  const triggers = names.flatMap((name) => functions[name].triggers.map((trigger) => ({ name, trigger })));
  const queuePollers = triggers.flatMap(({ name, trigger }) => {
    if (trigger.on !== 'queue') return [];
    const poller = pollQueue({
      queue: trigger.queue,
      functionName: name,
      batchSize: trigger.batchSize,
      concurrency: start.instances?.[name] ?? 1,
      sqsUrl: engines.sqsUrl,
      client: sqs,
      activity,
      faults,
      invoke: (event) => invoke(name, event),
      log: (line) => log(name, line),
    });
    wakeQueue.set(trigger.queue, poller.wake);
    return [{ queue: trigger.queue, ...poller }];
  });
  const streamPollers = triggers.flatMap(({ name, trigger }) => {
    if (trigger.on !== 'stream') return [];
    const streamArn = engines.streamArn(trigger.table);
    const checkpointOf = (shard: string) => `checkpoint ${name} ${trigger.table} ${shard}`;
    return [
      pollStream({
        streamArn,
        batchSize: trigger.batchSize,
        retries: trigger.retries,
        maxAgeMs: trigger.maxAgeHours * 3_600_000,
        client: dynamoStreams,
        activity,
        faults,
        nowMs: clock.nowMs,
        checkpoint: { get: (shard) => state.get(checkpointOf(shard)), set: (shard, number) => state.set(checkpointOf(shard), number) },
        invoke: (event) => invoke(name, event),
        keepFailed: (failed) => keepFailedRecords(s3, { ...failed, functionName: name, streamArn, at: clock.now() }),
        log: (line) => log(name, line),
      }),
    ];
  });
  const runSchedule = (name: FunctionName) => invoke(name, scheduledEvent(name, clock.now()));
  const schedules = runSchedules({
    schedules:
      start.schedules === false
        ? []
        : triggers.flatMap(({ name, trigger }) =>
            trigger.on === 'schedule' ? [{ functionName: name, everyMinutes: trigger.everyMinutes }] : [],
          ),
    nowMs: clock.nowMs,
    fired: { get: (name) => state.get(`fired ${name}`), set: (name, boundary) => state.set(`fired ${name}`, boundary) },
    // What it throws is in the function's log; the next boundary tries again.
    fire: (name) => void runSchedule(name).catch(() => {}),
  });

  async function whenIdle() {
    for (;;) {
      await activity.whenQuiet();
      await mail.whenTold();
      const before = activity.noted();
      const counts = await engines.fauxqs.counts();
      const deliverable = queuePollers.some(({ queue }) => (counts[localQueueName(queue)]?.deliverable ?? 0) > 0);
      const nothingNew = (await Promise.all(streamPollers.map((poller) => poller.catchUp()))).every(Boolean);
      if (!deliverable && nothingNew && activity.running() === 0 && activity.noted() === before) return;
    }
  }

  async function endPollers() {
    await Promise.all([...queuePollers, ...streamPollers].map((poller) => poller.stop()));
  }

  const host: Host = {
    url: door.url,
    sesUrl: mail.url,
    clock: {
      now: clock.now,
      async set(iso) {
        moveClock(iso);
        activity.note();
        schedules.look();
        await engines.fauxqs.counts(); // messages whose time has come are deliverable when this returns
      },
    },
    whenIdle,
    runSchedule,
    invoke,
    async queues() {
      const counts = await engines.fauxqs.counts();
      const none = { deliverable: 0, delayed: 0, inFlight: 0 };
      return Object.fromEntries(
        queueNames.map((queue) => [
          queue,
          { ...(counts[localQueueName(queue)] ?? none), deadLetters: counts[localDeadLettersName(queue)]?.deliverable ?? 0 },
        ]),
      ) as Record<QueueName, QueueState>;
    },
    inbox: mail.inbox,
    mail,
    environment,
    resources,
    stop: once(async () => {
      schedules.stop();
      await door.stop();
      const polling = endPollers();
      await Promise.race([polling, new Promise((settle) => setTimeout(settle, graceMs).unref())]);
      await threads.stop();
      await polling;
      await mail.stop();
      await secrets.stop();
      await engines.stop();
      state.close();
    }),
    kill: once(async () => {
      schedules.stop();
      const polling = endPollers().catch(() => {});
      await Promise.all([engines.kill(), threads.stop(), door.stop()]);
      await polling;
      await mail.stop();
      await secrets.stop();
      state.close();
    }),
  };
  schedules.look();
  open(host);
  return host;
}

function once(end: () => Promise<void>): () => Promise<void> {
  let ending: Promise<void> | null = null;
  return () => {
    ending ??= end();
    return ending;
  };
}
