/**
 * What stands around the functions: tables, queues and a mail service in memory, and a clock that only `pass` moves. Every
 * call of every adapter is an effect that goes through one gate, so that a search can say whose turn it is, and what fails.
 */
import { BadRequestException, SESv2Client, TooManyRequestsException } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type Command, memoryClient, writes } from '../tables/memory-client.ts';
import { type MemoryOptions, MemoryTables } from '../tables/memory-tables.ts';

export type EffectKind = 'read' | 'write' | 'transaction' | 'send' | 'queue';

/** One call on its way. `carryOut` does what it does; whoever holds the gate may do it once, twice or never. */
export interface Effect {
  kind: EffectKind;
  name: string;
  carryOut: () => unknown;
  /** How the mail service answers other than well. */
  refuse?: (as: 'throttled' | 'malformed') => never;
}
export type Gate = (effect: Effect, process: string) => Promise<unknown>;

/** A mail that SES took. */
export interface SentMail {
  subscriberId: string;
  slot: string;
  sections: { topicId: string; articleIds: string[] }[];
  to: string;
  tags: Record<string, string>;
  messageId: string;
  sentAt: string;
  /** How many happenings its sender had before its last write before this call: it has to honour each of them. */
  seen: number;
  /** How many there were when it was taken. */
  takenWith: number;
  /** SES took it, and threw it away later. */
  rejected: boolean;
}

export interface Message {
  queue: string;
  body: string;
  visibleMs: number;
  receives: number;
}

/** An event as SES publishes it, as far as it is read. */
export interface SesTelling {
  eventType: string;
  mail: { timestamp: string; messageId: string; destination: string[]; tags: Record<string, string[]> };
  bounce?: object;
  complaint?: object;
  /** When it comes; at once if nothing is said. */
  comesMs?: number;
}

/** What the functions connect to. */
export interface Surroundings {
  tables: DynamoDBDocumentClient;
  queues: SQSClient;
  mail: SESv2Client;
  now: () => string;
  nowMs: () => number;
  /** Send events in storage, as they stand when it is asked. */
  stored: () => Promise<readonly { event: SesTelling; atMs: number }[]>;
  newId: () => string;
  chance: () => number;
}

const settings = { region: 'memory-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } };
const queueClient = new SQSClient(settings);
const mailClient = new SESv2Client(settings);

export interface OutsideOptions extends Omit<MemoryOptions, 'nowMs'> {
  startMs: number;
  chance?: () => number;
  /** How long a Send event is on its way, drawn for each. */
  eventLagMs?: () => number;
}

export type Outside = ReturnType<typeof outside>;

/** What is kept beside the tables. */
interface Kept {
  mails: SentMail[];
  messages: Message[];
  /** What SES will tell, the oldest first. */
  events: SesTelling[];
  /** Send events that have come into storage, with when they did. */
  stored: { event: SesTelling; atMs: number }[];
  /** What people did, in the order in which it was true. */
  happenings: Happening[];
  /** What matched, each once. */
  matched: Matched[];
  /** By process, how many happenings there were before its last write. */
  seen: Record<string, number>;
  mailsTaken: number;
}

/** All that lasts beyond a function's end; `from`: as it was at some moment, from then on apart. */
export function outside(
  { startMs, chance = () => 0.5, eventLagMs, ...options }: OutsideOptions,
  from?: Kept & { tables: MemoryTables; nowMs: () => number },
) {
  let nowMs = from?.nowMs() ?? startMs;
  const nothing: Kept = { mails: [], messages: [], events: [], stored: [], happenings: [], matched: [], seen: {}, mailsTaken: 0 };
  const { mails, messages, events, stored, happenings, matched, seen, mailsTaken } = from ?? nothing;
  const state = {
    ...structuredClone({ mails, messages, events, stored, happenings, seen, mailsTaken }),
    matched: [...matched],
    /** A sender died or got no answer: what it had claimed may have gone out, and that takes long to prove. */
    leftOpen: false,
    /** How much later than the first a process began, in milliseconds. */
    began: {} as Record<string, number>,
    /** What a process is about to have done: true with its first transaction. */
    deciding: {} as Record<string, Happening>,
  };
  const tables: MemoryTables = new MemoryTables({ nowMs: () => nowMs, ...options }, from?.tables);
  const gate: { current: Gate } = { current: async ({ carryOut }) => carryOut() };

  /** The clients of one process. */
  function surroundings(process: string): Surroundings {
    const pass = (effect: Effect) => gate.current(effect, process);
    let ids = 0;
    return {
      tables: memoryClient(tables, (command, carryOut) => pass(tableEffect(command, carryOut, (kind) => noteWrite(process, kind)))),
      queues: Object.assign(Object.create(queueClient) as SQSClient, {
        send: (command: Command) => pass({ kind: 'queue', name: 'SendMessageBatch', carryOut: () => takeMessages(command.input as Batch) }),
      }),
      mail: Object.assign(Object.create(mailClient) as SESv2Client, {
        send: (command: Command) => pass(mailEffect(command, process)),
      }),
      now: () => nowOf(process),
      nowMs: () => nowMs,
      stored: async () => (await pass({ kind: 'read', name: 'GetObject', carryOut: () => [...state.stored] })) as Kept['stored'],
      newId() {
        ids += 1;
        return `${process.replaceAll(/\W/g, '-')}-${ids}`;
      },
      chance,
    };
  }

  const nowOf = (process: string) => new Date(nowMs + (state.began[process] ?? 0)).toISOString();

  function noteWrite(process: string, kind: EffectKind): void {
    const happening = kind === 'transaction' ? state.deciding[process] : undefined;
    if (happening) state.happenings.push(happening);
    if (happening) delete state.deciding[process];
    state.seen[process] = state.happenings.length;
  }

  function takeMessages({ QueueUrl, Entries }: Batch) {
    for (const { MessageBody, DelaySeconds = 0 } of Entries) {
      state.messages.push({ queue: QueueUrl, body: MessageBody, visibleMs: nowMs + DelaySeconds * 1000, receives: 0 });
    }
    return { Successful: Entries, Failed: [] };
  }

  function mailEffect(command: Command, process: string): Effect {
    const name = command.constructor.name.replace('Command', '');
    if (name !== 'SendEmail') return { kind: 'queue', name, carryOut: () => ({}) };
    return { kind: 'send', name, carryOut: () => takeMail(command.input as SendEmail, process), refuse };
  }

  function takeMail(input: SendEmail, process: string) {
    const tags = Object.fromEntries(input.EmailTags.map(({ Name, Value }) => [Name, Value]));
    const text = input.Content.Simple.Body.Text.Data;
    const to = input.Destination.ToAddresses[0] ?? '';
    state.mailsTaken += 1;
    const messageId = `message-${state.mailsTaken}`;
    const sentAt = new Date(nowMs).toISOString();
    if (text.startsWith('{')) {
      const digest = JSON.parse(text) as Pick<SentMail, 'subscriberId' | 'slot' | 'sections'>;
      state.mails.push({
        ...digest,
        to,
        tags,
        messageId,
        sentAt,
        seen: state.seen[process] ?? 0,
        takenWith: state.happenings.length,
        rejected: false,
      });
    }
    state.events.push({
      eventType: 'Send',
      mail: { timestamp: sentAt, messageId, destination: [to], tags: asLists(tags) },
      ...(eventLagMs && { comesMs: nowMs + eventLagMs() }),
    });
    return { MessageId: messageId };
  }

  return Object.assign(state, {
    tables,
    gate,
    surroundings,
    nowMs: () => nowMs,
    nowOf,
    now: () => nowOf('everybody'),
    pass(milliseconds: number) {
      nowMs += milliseconds;
    },
  });
}

const asLists = (tags: Record<string, string>) => Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));

function refuse(as: 'throttled' | 'malformed'): never {
  const parts = { message: as === 'throttled' ? 'Maximum sending rate exceeded.' : 'Illegal content', $metadata: {} };
  throw as === 'throttled' ? new TooManyRequestsException(parts) : new BadRequestException(parts);
}

function tableEffect(command: Command, carryOut: () => unknown, done: (kind: EffectKind) => void): Effect {
  const name = command.constructor.name.replace('Command', '');
  if (!writes.has(command.constructor.name)) return { kind: 'read', name, carryOut };
  const kind = name === 'TransactWrite' ? 'transaction' : 'write';
  const written = () => {
    const answer = carryOut();
    done(kind);
    return answer;
  };
  return { kind, name, carryOut: written };
}

interface Batch {
  QueueUrl: string;
  Entries: { MessageBody: string; DelaySeconds?: number }[];
}
interface SendEmail {
  Destination: { ToAddresses: string[] };
  EmailTags: { Name: string; Value: string }[];
  Content: { Simple: { Body: { Text: { Data: string } } } };
}

/** An article under a topic. Of copies of each other `likeness` is the same. */
export interface Matched {
  topicId: string;
  articleId: string;
  matchedAt: string;
  likeness: string | null;
}

/** What a person did to what they follow, from the moment it was stored. Topics and frequencies by name. */
export type Happening = { at: string; subscriberId: string } & (
  | { did: 'follow'; topicId: string; frequency: string }
  | { did: 'edit'; topicId: string; to: string }
  | { did: 'frequency'; topicId: string; frequency: string }
  | { did: 'end'; topicId: string }
  | { did: 'end all' | 'pause' | 'resume' | 'suppressed' | 'when' }
);
