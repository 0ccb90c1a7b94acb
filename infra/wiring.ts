/**
 * Where everything is said once: the tables, queues and buckets, and for every function its trigger, its limits and
 * what it may touch. `infra/aws` builds this on AWS, `infra/local` on this machine.
 */
import type { FunctionName } from '../functions/environment.ts';

type KeyType = 'S' | 'N';
interface Key {
  partition: string;
  sort?: string;
  /** Type of the sort key; strings unless said. */
  sortType?: KeyType;
}

export interface TableWiring {
  holds: string;
  key: Key;
  /** One with the table's own partition key is a local index, which can be read consistently. */
  indexes?: Record<string, Key & { /** Attributes beside the keys; everything unless said. */ projects?: readonly string[] }>;
  stream?: boolean;
  /** Attribute with epoch seconds after which DynamoDB may remove the item. Readers ignore expired items themselves. */
  expires?: string;
  /** Cannot be had again: point-in-time recovery, 35 days. The rest is made anew by feeds and time. */
  irreplaceable?: true;
}

export const tables = {
  feeds: {
    holds: 'One feed with its validators, its rhythm and its health',
    irreplaceable: true,
    key: { partition: 'feedId' },
    indexes: {
      due: { partition: 'dueIn', sort: 'dueAt', projects: ['url'] },
      byTitle: { partition: 'listedIn', sort: 'sortTitle', projects: [] },
    },
  },
  hosts: {
    holds: 'One host that is asked for feeds and pages: whose turn it is, and its robots.txt',
    key: { partition: 'host' },
  },
  articles: {
    holds: 'One article, its text capped at 64 KB',
    key: { partition: 'articleId' },
    indexes: {
      byDay: {
        partition: 'ingestedOn',
        sort: 'ingestedAt',
        projects: [
          'title',
          'summary',
          'lead',
          'url',
          'canonicalUrl',
          'publisher',
          'language',
          'publishedAt',
          'feedId',
          'likeness',
          'alerts',
        ],
      },
      unmatched: { partition: 'unmatchedIn', sort: 'unmatchedSince', projects: [] },
    },
    stream: true,
    expires: 'expiresAt',
  },
  topics: {
    holds: 'One topic: title, query, breadth, revision',
    irreplaceable: true,
    key: { partition: 'topicId' },
    indexes: {
      curated: { partition: 'curatedIn', sort: 'title' },
      byChange: { partition: 'changedIn', sort: 'changedAt' },
    },
    stream: true,
  },
  topicVersions: {
    holds: 'One revision of a curated topic: what it asked for, and who made it so',
    irreplaceable: true,
    key: { partition: 'topicId', sort: 'revision', sortType: 'N' },
  },
  matches: {
    holds: 'One match: a topic, an article, the reason; put once',
    key: { partition: 'topicId', sort: 'articleId' },
    indexes: { byTime: { partition: 'topicId', sort: 'matchedAt' } },
    expires: 'expiresAt',
  },
  subscribers: {
    holds: 'One subscriber: profile, address, subscriptions, schedules, progress',
    irreplaceable: true,
    key: { partition: 'subscriberId', sort: 'item' },
    indexes: {
      bySchedule: { partition: 'scheduleKey', sort: 'subscriberId', projects: [] },
      byTopic: { partition: 'followedTopic', sort: 'subscriberId', projects: [] },
      unknown: { partition: 'unknownIn', sort: 'unknownSince', projects: [] },
    },
    expires: 'expiresAt',
  },
  deliveries: {
    holds: 'The ledger: one delivery by subscriber and time of claim',
    key: { partition: 'subscriberId', sort: 'deliveryId' },
    expires: 'expiresAt',
  },
  suppressions: {
    holds: 'One address, by keyed hash, that must not be mailed, with reason and date',
    irreplaceable: true,
    key: { partition: 'emailHash' },
  },
  limits: {
    holds: 'Counters that expire: sign-ups by address and network, the send-rate bucket',
    key: { partition: 'bucket' },
    expires: 'expiresAt',
  },
  checkpoints: {
    holds: 'How far ticks have queued whom, what of it is settled, and the windows that alerts wait for',
    key: { partition: 'kind', sort: 'checkpointId' },
    expires: 'expiresAt',
  },
  pointers: {
    holds: "Small facts changed by compare-and-set: the current topic index, the last tick, the account's send rate",
    key: { partition: 'pointer' },
  },
  apiKeys: {
    holds: 'One key of the API: a hash of its secret, its scopes, when it was last used',
    irreplaceable: true,
    key: { partition: 'keptIn', sort: 'keyId' },
  },
  admins: {
    holds: 'One person who has signed in to the console: name, role, when they signed out everywhere',
    irreplaceable: true,
    key: { partition: 'keptIn', sort: 'adminId' },
  },
  auditLog: {
    holds: 'What an admin changed, when',
    irreplaceable: true,
    key: { partition: 'changedOn', sort: 'changeId' },
  },
} as const satisfies Record<string, TableWiring>;

export type TableName = keyof typeof tables;

export interface QueueWiring {
  holds: string;
  /** Receives before a message goes to the queue's dead letters. */
  receives: number;
  retentionDays?: number;
}

export const queues = {
  feeds: { holds: 'feeds that are due', receives: 5, retentionDays: 1 },
  newTopics: { holds: 'topics that just went live, a minute late: to run over what came in meanwhile', receives: 5 },
  alerts: { holds: 'subscribers whose instant slot has come', receives: 10 },
  digests: { holds: 'subscribers whose digest is due', receives: 10 },
  // What cannot go out yet stays here, out of sight for up to three hours at a time: two days of a stopped account.
  confirmations: { holds: 'confirmation and manage-link mails', receives: 20, retentionDays: 4 },
  // Dead letters count their two weeks from when the message was first sent: what waits longest here has a week left there.
  mailEvents: { holds: 'what SES tells us about mails', receives: 10, retentionDays: 7 },
} as const satisfies Record<string, QueueWiring>;

export type QueueName = keyof typeof queues;

export interface BucketWiring {
  holds: string;
  /** Null: for ever. */
  expireDays: number | null;
}

export const buckets = {
  topicIndex: { holds: 'compiled topic indexes, immutable', expireDays: null },
  sendEvents: { holds: 'that mails were sent, by the hour, with their addresses: proof for those of which no answer came', expireDays: 7 },
  failedRecords: { holds: 'stream records that could not be processed, with their content', expireDays: 60 },
} as const satisfies Record<string, BucketWiring>;

export type BucketName = keyof typeof buckets;

export interface SecretWiring {
  holds: string;
  /** Why Secrets Manager does not change it by itself. */
  notRotated: string;
}

export const secrets = {
  tokenKeys: {
    holds: 'Signs the links in mails. Every link mailed so far dies with it.',
    notRotated: 'A change of keys is an act of an operator (infra/README.md): an old key stays for as long as unsubscribe links live.',
  },
  addressKey: {
    holds: 'Keys the hashes of addresses. Without it nobody is found by their address, and suppressions are forgotten.',
    notRotated: 'A new key would find no address again.',
  },
  consoleKeys: {
    holds:
      'Seals the cookies of the console. A key that is gone ends the sessions that it sealed, and costs nobody more than to sign in again.',
    notRotated: 'An operator adds a key with the next number, and takes the old one out a day later (infra/README.md).',
  },
} as const satisfies Record<string, SecretWiring>;

export type SecretName = keyof typeof secrets;

export type Trigger =
  | { on: 'schedule'; everyMinutes: number }
  | {
      on: 'queue';
      queue: QueueName;
      batchSize: number;
      batchWindowSeconds?: number;
      /** Batches at the same time in an account of 1,000 concurrent executions; a smaller one gets less (infra/aws/concurrency.ts). */
      maxConcurrency: number;
    }
  /** Failed records end in the bucket `failedRecords` after `retries` and bisection. */
  | {
      on: 'stream';
      table: TableName;
      /** Only changes whose new image has one of these values, by attribute (strings): others start nothing and cost nothing. */
      only?: Record<string, readonly string[]>;
      batchSize: number;
      batchWindowSeconds?: number;
      parallel?: number;
      retries: number;
      maxAgeHours: number;
    }
  | { on: 'http' };

export interface RouteWiring {
  /** Requests a second, all callers together; bursts of twice as many. More is answered 429. */
  perSecond: number;
  /** In API Gateway's words. */
  keys: readonly string[];
  /** The function that answers. */
  to: 'web' | 'api' | 'console';
}

/** The pages' routes by who must not be kept out by whom: each key has a budget of its own. The function behind it knows what each of them is. */
export const routes = {
  /** Mail programs post here without a person, and the law and Gmail ask that it works. */
  leaving: { perSecond: 500, keys: ['GET /u/{token}', 'POST /u/{token}', 'GET /n/{token}', 'POST /n/{token}'], to: 'web' },
  /** From mails: scanners follow them too. */
  links: {
    perSecond: 200,
    keys: [
      'GET /c/{token}',
      'POST /c/{token}',
      'GET /m/{token}',
      'POST /m/{token}',
      'GET /p/{token}',
      'POST /p/{token}',
      'GET /d/{token}',
      'GET /s/{token}/{articleId}',
      'POST /s/{token}/{articleId}',
    ],
    to: 'web',
  },
  /** Each writes, and may send a mail. */
  asking: { perSecond: 20, keys: ['POST /subscribe', 'POST /manage-link'], to: 'web' },
  /** A preview is the dearest page. */
  looking: { perSecond: 50, keys: ['GET /', 'GET /why'], to: 'web' },
  /** Machines with a key. Each key has a limit of its own besides. */
  api: { perSecond: 50, keys: ['ANY /api/v1/{proxy+}'], to: 'api' },
  /** People who are signed in, and their way there. */
  console: { perSecond: 50, keys: ['ANY /console', 'ANY /console/{proxy+}'], to: 'console' },
  other: { perSecond: 100, keys: ['ANY /{proxy+}'], to: 'web' },
} as const satisfies Record<string, RouteWiring>;

/** The function that answers at a path, as API Gateway finds it: the route whose beginning fits, else `web`. */
export function answersAt(path: string): RouteWiring['to'] {
  const fits = (key: string) => {
    const [, wanted = ''] = key.split(' ');
    return wanted.endsWith('{proxy+}') ? path.startsWith(wanted.replace('{proxy+}', '')) : path === wanted;
  };
  const apart = Object.values<RouteWiring>(routes).find(({ to, keys }) => to !== 'web' && keys.some(fits));
  return apart?.to ?? 'web';
}

export type Access = 'read' | 'write' | 'readWrite';

export interface FunctionWiring {
  /** One sentence; names the function in alarms and in the README. */
  does: string;
  triggers: readonly Trigger[];
  timeoutSeconds: number;
  memoryMb: number;
  tables?: Partial<Record<TableName, Access>>;
  /** Tables that it reads from end to end: no other function may. */
  scans?: readonly TableName[];
  sendsTo?: readonly QueueName[];
  /** Asks how much waits in them. */
  measures?: readonly QueueName[];
  /** Leaves messages in them, out of sight, that it has received. */
  hidesIn?: readonly QueueName[];
  buckets?: Partial<Record<BucketName, Access>>;
  /** Buckets whose objects it lists. */
  lists?: readonly BucketName[];
  /** May call SES: SendEmail, and read the account's quota. */
  mail?: readonly ('send' | 'quota' | 'suppress' | 'unsuppress')[];
  /** Of 1,000 concurrent executions so many are its own, and no more: the pages answer while digests go out, and a flood of pages stops no mail. */
  reserves?: number;
  /** Signs or checks the tokens in links, or knows people by their address: */
  secrets?: readonly SecretName[];
  settings?: readonly SettingName[];
}

/** What a deployment chooses or a host knows. */
export type SettingName =
  | 'MAIL_FROM'
  | 'POSTAL_ADDRESS'
  | 'PUBLIC_URL'
  | 'SERVICE_NAME'
  | 'CONFIGURATION_SET'
  | 'ALLOW_LOOPBACK_FEEDS'
  | 'SIGN_IN_ISSUER'
  | 'SIGN_IN_CLIENT_ID';

const mailSettings = ['MAIL_FROM', 'POSTAL_ADDRESS', 'PUBLIC_URL', 'SERVICE_NAME', 'CONFIGURATION_SET'] as const;

export const functions: Record<FunctionName, FunctionWiring> = {
  'poll-feeds': {
    does: 'finds feeds that are due and queues them',
    triggers: [{ on: 'schedule', everyMinutes: 1 }],
    timeoutSeconds: 60,
    memoryMb: 256,
    tables: { feeds: 'readWrite' },
    sendsTo: ['feeds'],
  },
  'ingest-feed': {
    does: 'fetches one feed and stores what is new',
    triggers: [{ on: 'queue', queue: 'feeds', batchSize: 5, maxConcurrency: 10 }],
    timeoutSeconds: 120,
    memoryMb: 1024,
    tables: { feeds: 'readWrite', hosts: 'readWrite', articles: 'readWrite' },
    settings: ['ALLOW_LOOPBACK_FEEDS', 'PUBLIC_URL', 'SERVICE_NAME'],
  },
  'watch-feeds': {
    does: 'counts feeds that are late or failing',
    triggers: [{ on: 'schedule', everyMinutes: 15 }],
    timeoutSeconds: 60,
    memoryMb: 256,
    tables: { feeds: 'read', pointers: 'write' },
    scans: ['feeds'],
  },
  'match-articles': {
    does: 'matches each new or changed article against all topics',
    triggers: [
      // Every other change of an article is our own note on it, with two images of up to 64 KB.
      { on: 'stream', table: 'articles', only: { unmatchedIn: ['unmatched'] }, batchSize: 100, parallel: 2, retries: 5, maxAgeHours: 6 },
    ],
    timeoutSeconds: 60,
    memoryMb: 1769,
    tables: { articles: 'readWrite', matches: 'readWrite', pointers: 'read', checkpoints: 'readWrite' },
    buckets: { topicIndex: 'read' },
    sendsTo: ['newTopics'],
  },
  'compile-topics': {
    does: 'keeps the compiled topic index current',
    triggers: [{ on: 'stream', table: 'topics', batchSize: 1000, batchWindowSeconds: 2, retries: 5, maxAgeHours: 6 }],
    // A new base at a million topics: a scan of 600 MB and two minutes of compiling.
    timeoutSeconds: 900,
    memoryMb: 3008,
    tables: { topics: 'read', pointers: 'readWrite' },
    // A new base holds every topic there is.
    scans: ['topics'],
    buckets: { topicIndex: 'readWrite' },
    sendsTo: ['newTopics'],
  },
  'catch-up-topic': {
    does: 'runs a new topic over the articles that came in meanwhile',
    triggers: [{ on: 'queue', queue: 'newTopics', batchSize: 10, maxConcurrency: 5 }],
    timeoutSeconds: 900,
    memoryMb: 3008,
    tables: { topics: 'read', articles: 'read', matches: 'readWrite', pointers: 'readWrite', checkpoints: 'readWrite' },
    // After an upgrade, or if an event was lost, it compiles what compile-topics did not.
    scans: ['topics'],
    buckets: { topicIndex: 'readWrite' },
  },
  'start-digests': {
    does: 'notes the slots that have come, and queues their subscribers, a page at a time, as fast as mails go out',
    triggers: [{ on: 'schedule', everyMinutes: 1 }],
    timeoutSeconds: 90,
    memoryMb: 512,
    tables: { subscribers: 'read', pointers: 'readWrite', checkpoints: 'readWrite', limits: 'write' },
    sendsTo: ['digests'],
    measures: ['digests'],
    mail: ['quota'],
  },
  'start-alerts': {
    does: 'queues the instant subscribers of the topics that matched, once their window is over',
    triggers: [{ on: 'schedule', everyMinutes: 1 }],
    timeoutSeconds: 90,
    memoryMb: 256,
    tables: { subscribers: 'read', pointers: 'readWrite', checkpoints: 'readWrite', limits: 'write' },
    sendsTo: ['alerts'],
    measures: ['alerts'],
    mail: ['quota'],
  },
  'send-digest': {
    does: 'composes, claims, renders and sends the digests of a few neighbours for one slot',
    triggers: [
      { on: 'queue', queue: 'alerts', batchSize: 2, maxConcurrency: 10 },
      { on: 'queue', queue: 'digests', batchSize: 2, maxConcurrency: 20 },
    ],
    // Below the lease of a claim (delivery/transitions.ts).
    timeoutSeconds: 120,
    memoryMb: 512,
    tables: {
      subscribers: 'readWrite',
      deliveries: 'readWrite',
      matches: 'read',
      topics: 'read',
      suppressions: 'read',
      limits: 'readWrite',
      pointers: 'readWrite',
      checkpoints: 'readWrite',
    },
    mail: ['send', 'quota'],
    secrets: ['tokenKeys'],
    settings: mailSettings,
  },
  'send-confirmation': {
    does: 'answers what was typed with an address: confirmation and manage-link mails, ahead of everything else',
    triggers: [{ on: 'queue', queue: 'confirmations', batchSize: 5, maxConcurrency: 5 }],
    reserves: 5,
    timeoutSeconds: 60,
    memoryMb: 256,
    tables: { subscribers: 'readWrite', suppressions: 'read', limits: 'readWrite', pointers: 'readWrite' },
    // What cannot go out yet waits in the queue.
    hidesIn: ['confirmations'],
    mail: ['send', 'quota'],
    secrets: ['tokenKeys', 'addressKey'],
    settings: mailSettings,
  },
  'record-mail-event': {
    does: 'records what SES tells about a mail; suppresses; resolves unknown deliveries',
    triggers: [{ on: 'queue', queue: 'mailEvents', batchSize: 10, maxConcurrency: 10 }],
    timeoutSeconds: 60,
    memoryMb: 256,
    tables: { subscribers: 'readWrite', deliveries: 'readWrite', suppressions: 'readWrite', pointers: 'readWrite', limits: 'readWrite' },
    mail: ['suppress'],
    secrets: ['addressKey'],
  },
  'recover-lost-work': {
    does: 'looks for what should have happened and did not, does it, and counts it',
    triggers: [{ on: 'schedule', everyMinutes: 30 }],
    timeoutSeconds: 300,
    // It matches articles, and so holds the topic index as match-articles does.
    memoryMb: 1769,
    tables: {
      articles: 'readWrite',
      topics: 'read',
      matches: 'readWrite',
      subscribers: 'readWrite',
      deliveries: 'readWrite',
      pointers: 'readWrite',
      checkpoints: 'readWrite',
    },
    buckets: { topicIndex: 'read', sendEvents: 'read' },
    lists: ['sendEvents'],
    sendsTo: ['newTopics'],
    // A probe to SES's own mailbox simulator, where a call went unanswered: its Send event says that events flow.
    mail: ['send'],
    settings: ['MAIL_FROM', 'CONFIGURATION_SET'],
  },
  web: {
    does: 'serves the pages: sign up with preview, confirm, manage, unsubscribe',
    triggers: [{ on: 'http' }],
    reserves: 200,
    timeoutSeconds: 29,
    memoryMb: 1024,
    tables: {
      topics: 'readWrite',
      articles: 'read',
      matches: 'read',
      subscribers: 'readWrite',
      deliveries: 'readWrite',
      suppressions: 'readWrite',
      limits: 'write',
      pointers: 'read',
      checkpoints: 'write',
    },
    sendsTo: ['confirmations'],
    secrets: ['tokenKeys', 'addressKey'],
    settings: ['PUBLIC_URL', 'SERVICE_NAME', 'POSTAL_ADDRESS'],
  },
  api: {
    does: 'serves the JSON API to those who have a key',
    triggers: [{ on: 'http' }],
    timeoutSeconds: 29,
    memoryMb: 1024,
    tables: {
      topics: 'readWrite',
      topicVersions: 'readWrite',
      matches: 'read',
      subscribers: 'readWrite',
      deliveries: 'readWrite',
      suppressions: 'readWrite',
      checkpoints: 'write',
      feeds: 'readWrite',
      articles: 'read',
      apiKeys: 'readWrite',
      limits: 'readWrite',
      pointers: 'readWrite',
      auditLog: 'readWrite',
    },
    sendsTo: ['feeds', 'confirmations'],
    mail: ['unsuppress'],
    secrets: ['addressKey'],
    settings: ['PUBLIC_URL', 'SERVICE_NAME', 'ALLOW_LOOPBACK_FEEDS'],
  },
  console: {
    does: "serves the admin's console to whoever has signed in",
    triggers: [{ on: 'http' }],
    timeoutSeconds: 29,
    memoryMb: 1024,
    tables: {
      admins: 'readWrite',
      auditLog: 'readWrite',
      feeds: 'readWrite',
      pointers: 'readWrite',
      limits: 'read',
      topics: 'readWrite',
      topicVersions: 'readWrite',
      matches: 'read',
      subscribers: 'readWrite',
      deliveries: 'readWrite',
      suppressions: 'readWrite',
      checkpoints: 'write',
      articles: 'read',
    },
    sendsTo: ['feeds', 'confirmations'],
    mail: ['unsuppress'],
    secrets: ['consoleKeys', 'addressKey'],
    settings: ['ALLOW_LOOPBACK_FEEDS', 'PUBLIC_URL', 'SERVICE_NAME', 'POSTAL_ADDRESS', 'SIGN_IN_ISSUER', 'SIGN_IN_CLIENT_ID'],
  },
};

const screamingSnake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The environment variable that carries a table's name to a function: `auditLog` -> `AUDIT_LOG_TABLE`. */
export const tableVariable = (table: TableName) => `${screamingSnake(table)}_TABLE`;
/** The environment variable that carries a queue's URL: `mailEvents` -> `MAIL_EVENTS_QUEUE_URL`. */
export const queueVariable = (queue: QueueName) => `${screamingSnake(queue)}_QUEUE_URL`;
/** The environment variable that carries a bucket's name: `topicIndex` -> `TOPIC_INDEX_BUCKET`. */
export const bucketVariable = (bucket: BucketName) => `${screamingSnake(bucket)}_BUCKET`;

/** The environment variable that carries a secret's name: `tokenKeys` -> `TOKEN_KEYS_SECRET`. */
export const secretVariable = (secret: SecretName) => `${screamingSnake(secret)}_SECRET`;

/** The parameter in which a stage's commands find the names of its tables. */
export const resourcesParameter = (stage: string) => `/tocsin/${stage}/resources`;

/** What a host knows about the resources it made. */
export interface Resources {
  tableName(table: TableName): string;
  queueUrl(queue: QueueName): string;
  bucketName(bucket: BucketName): string;
  secretName(secret: SecretName): string;
  settings: Record<SettingName, string>;
}

/** The environment of one function: names of what it may touch, and its settings. Same on both hosts. */
export function environmentFor(name: FunctionName, resources: Resources): Record<string, string> {
  const wiring = functions[name];
  const variables: Record<string, string> = {};
  for (const table of Object.keys(wiring.tables ?? {}) as TableName[]) variables[tableVariable(table)] = resources.tableName(table);
  for (const queue of [...(wiring.sendsTo ?? []), ...(wiring.hidesIn ?? [])]) variables[queueVariable(queue)] = resources.queueUrl(queue);
  for (const bucket of Object.keys(wiring.buckets ?? {}) as BucketName[]) variables[bucketVariable(bucket)] = resources.bucketName(bucket);
  for (const secret of wiring.secrets ?? []) variables[secretVariable(secret)] = resources.secretName(secret);
  for (const setting of wiring.settings ?? []) variables[setting] = resources.settings[setting];
  return variables;
}
