/**
 * SQS and S3, by fauxqs, in a worker thread of its own whose `Date` follows the movable clock: delays and visibility
 * timeouts are due when the clock says so. Its parts are put together here rather than by its own `startFauxqs`, which
 * listens on every network and cannot say when a message becomes deliverable.
 */
import type { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { replaceDate } from '../clock.ts';
import type { QueueDefinition } from './resources.ts';

/** The parts of fauxqs 2.4.1 that are used; it exports no types for them. */
interface Message {
  sentTimestamp: number;
  approximateReceiveCount: number;
}
interface Queue {
  name: string;
  messages: Message[];
  delayedMessages: (Message & { delayUntil?: number })[];
  inflightMessages: Map<string, { message: Message }>;
  persistence?: unknown;
  setAttributes(attributes: Record<string, string>): void;
  notifyWaiters(): void;
  processTimers(): void;
}
interface QueueStore {
  region: string;
  persistence?: unknown;
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): Queue;
  getQueueByName(name: string): Queue | undefined;
  allQueues(): Iterable<Queue>;
  processAllTimers(): void;
}
interface ObjectStore {
  persistence?: unknown;
  createBucket(name: string): void;
}
interface Persistence {
  db: DatabaseSync;
  updateMessageReady(messageId: string): void;
  load(queues: QueueStore, notifications: unknown, objects: ObjectStore): void;
  close(): void;
}
interface App {
  listen(at: { port: number; host: string }): Promise<string>;
  close(): Promise<void>;
}

export interface FauxqsStart {
  offsetMs: BigInt64Array;
  directory: string | null;
  region: string;
  account: string;
  queues: QueueDefinition[];
  buckets: string[];
}
/** Messages of one queue by state, on the moved clock. */
export interface QueueCounts {
  deliverable: number;
  delayed: number;
  inFlight: number;
  /** Age of the oldest, as SQS tells it; 0: there is none. */
  oldestMs: number;
}
export type FauxqsQuestion = { ask: 'counts'; id: number } | { ask: 'stop'; id: number };
export type FauxqsReport =
  | { tell: 'ready'; url: string }
  | { tell: 'deliverable'; queue: string }
  | { tell: 'counts'; id: number; counts: Record<string, QueueCounts> }
  | { tell: 'stopped'; id: number };

/** How soon a message whose time has come is noticed, real milliseconds. */
const timerEveryMs = 40;

const start = workerData as FauxqsStart;
const port = parentPort;
if (!port) throw new Error('fauxqs-thread runs as a worker thread only');
replaceDate(start.offsetMs);
const tell = (report: FauxqsReport) => port.postMessage(report);

const part = async (path: string) => import(new URL(path, import.meta.resolve('fauxqs')).href);
const { buildApp } = (await part('./app.js')) as { buildApp(options: object): App };
const { INVALID_MESSAGE_BODY_CHAR: refusedLetters } = (await part('./sqs/sqsTypes.js')) as { INVALID_MESSAGE_BODY_CHAR: RegExp };
// Its own expression takes an emoji for two letters that SQS refuses; SQS knows them as one and lets it pass.
refusedLetters.test = (text) => /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text);
const { SqsStore, SqsQueue } = (await part('./sqs/sqsStore.js')) as { SqsStore: new () => QueueStore; SqsQueue: { prototype: Queue } };
const { SnsStore } = (await part('./sns/snsStore.js')) as { SnsStore: new () => object };
const { S3Store } = (await part('./s3/s3Store.js')) as { S3Store: new () => ObjectStore };
const { PersistenceManager } = (await part('./persistence.js')) as {
  PersistenceManager: { new (directory: string): Persistence; prototype: Persistence };
};
// Its own statement also empties the receive count, which its own table forbids: a visibility timeout of 0 would fail and lose the message until the next start.
PersistenceManager.prototype.updateMessageReady = function (this: Persistence, messageId) {
  this.db.prepare('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?').run(messageId);
};

const sqsStore = new SqsStore();
const snsStore = new SnsStore();
const s3Store = new S3Store();
sqsStore.region = start.region;
const persistence = start.directory === null ? null : new PersistenceManager(start.directory);
if (persistence) {
  persistence.load(sqsStore, snsStore, s3Store);
  sqsStore.persistence = persistence;
  s3Store.persistence = persistence;
  for (const queue of sqsStore.allQueues()) queue.persistence = persistence;
}

const notifyWaiters = SqsQueue.prototype.notifyWaiters;
SqsQueue.prototype.notifyWaiters = function (this: Queue) {
  notifyWaiters.call(this);
  tell({ tell: 'deliverable', queue: this.name });
};

for (const { name, attributes } of start.queues) {
  const existing = sqsStore.getQueueByName(name);
  const arn = `arn:aws:sqs:${start.region}:${start.account}:${name}`;
  if (existing) existing.setAttributes(attributes);
  else sqsStore.createQueue(name, `http://127.0.0.1/${start.account}/${name}`, arn, attributes);
}
for (const bucket of start.buckets) s3Store.createBucket(bucket);

const app = buildApp({ logger: false, defaultRegion: start.region, stores: { sqsStore, snsStore, s3Store } });
const url = await app.listen({ port: 0, host: '127.0.0.1' });
const timer = setInterval(() => sqsStore.processAllTimers(), timerEveryMs);

port.on('message', (question: FauxqsQuestion) => {
  if (question.ask === 'counts') tell({ tell: 'counts', id: question.id, counts: counts() });
  else void stop(question.id);
});
tell({ tell: 'ready', url });

function counts(): Record<string, QueueCounts> {
  sqsStore.processAllTimers();
  const found: Record<string, QueueCounts> = {};
  for (const queue of sqsStore.allQueues()) {
    found[queue.name] = {
      deliverable: queue.messages.length,
      delayed: queue.delayedMessages.length,
      inFlight: queue.inflightMessages.size,
      oldestMs: ageOfOldest(queue),
    };
  }
  return found;
}

/** Whatever was received three times is no longer counted: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html */
function ageOfOldest({ messages, delayedMessages, inflightMessages }: Queue): number {
  const all = [...messages, ...delayedMessages, ...[...inflightMessages.values()].map(({ message }) => message)];
  const sentAt = all.filter(({ approximateReceiveCount }) => approximateReceiveCount < 3).map(({ sentTimestamp }) => sentTimestamp);
  return sentAt.length === 0 ? 0 : Math.max(0, Date.now() - Math.min(...sentAt));
}

async function stop(id: number) {
  clearInterval(timer);
  await app.close();
  persistence?.close();
  tell({ tell: 'stopped', id });
}
