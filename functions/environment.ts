/** One schema per function: the names of what it touches, handed over by the host. The only reader of `process.env`. */
import * as z from 'zod';

const name = z.string().min(1);
const url = z.url();
const text = z.string().min(1);
const yesOrNo = z.enum(['yes', 'no']).transform((value) => value === 'yes');

const mail = { MAIL_FROM: text, POSTAL_ADDRESS: text, PUBLIC_URL: url, SERVICE_NAME: text, CONFIGURATION_SET: name };

const paging = { SUBSCRIBERS_TABLE: name, CHECKPOINTS_TABLE: name, LIMITS_TABLE: name, POINTERS_TABLE: name };

export const environments = {
  'poll-feeds': z.object({ FEEDS_TABLE: name, FEEDS_QUEUE_URL: url }),
  'ingest-feed': z.object({
    FEEDS_TABLE: name,
    HOSTS_TABLE: name,
    ARTICLES_TABLE: name,
    ALLOW_LOOPBACK_FEEDS: yesOrNo,
    PUBLIC_URL: url,
    SERVICE_NAME: text,
  }),
  'watch-feeds': z.object({ FEEDS_TABLE: name, POINTERS_TABLE: name }),
  'match-articles': z.object({
    ARTICLES_TABLE: name,
    MATCHES_TABLE: name,
    POINTERS_TABLE: name,
    TOPIC_INDEX_BUCKET: name,
    CHECKPOINTS_TABLE: name,
    NEW_TOPICS_QUEUE_URL: url,
  }),
  'compile-topics': z.object({ TOPICS_TABLE: name, POINTERS_TABLE: name, TOPIC_INDEX_BUCKET: name, NEW_TOPICS_QUEUE_URL: url }),
  'catch-up-topic': z.object({
    TOPICS_TABLE: name,
    ARTICLES_TABLE: name,
    MATCHES_TABLE: name,
    POINTERS_TABLE: name,
    TOPIC_INDEX_BUCKET: name,
    CHECKPOINTS_TABLE: name,
  }),
  'start-digests': z.object({ ...paging, DIGESTS_QUEUE_URL: url }),
  'start-alerts': z.object({ ...paging, ALERTS_QUEUE_URL: url }),
  'send-digest': z.object({
    SUBSCRIBERS_TABLE: name,
    DELIVERIES_TABLE: name,
    MATCHES_TABLE: name,
    TOPICS_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    LIMITS_TABLE: name,
    POINTERS_TABLE: name,
    CHECKPOINTS_TABLE: name,
    TOKEN_KEYS_SECRET: name,
    ...mail,
  }),
  'send-confirmation': z.object({
    ADDRESS_KEY_SECRET: name,
    SUBSCRIBERS_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    LIMITS_TABLE: name,
    POINTERS_TABLE: name,
    CONFIRMATIONS_QUEUE_URL: url,
    TOKEN_KEYS_SECRET: name,
    ...mail,
  }),
  'record-mail-event': z.object({
    SUBSCRIBERS_TABLE: name,
    DELIVERIES_TABLE: name,
    LIMITS_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    POINTERS_TABLE: name,
    ADDRESS_KEY_SECRET: name,
  }),
  'recover-lost-work': z.object({
    ARTICLES_TABLE: name,
    TOPICS_TABLE: name,
    MATCHES_TABLE: name,
    SUBSCRIBERS_TABLE: name,
    DELIVERIES_TABLE: name,
    POINTERS_TABLE: name,
    TOPIC_INDEX_BUCKET: name,
    CHECKPOINTS_TABLE: name,
    NEW_TOPICS_QUEUE_URL: url,
    SEND_EVENTS_BUCKET: name,
    MAIL_FROM: text,
    CONFIGURATION_SET: name,
  }),
  web: z.object({
    POINTERS_TABLE: name,
    TOPICS_TABLE: name,
    ARTICLES_TABLE: name,
    MATCHES_TABLE: name,
    SUBSCRIBERS_TABLE: name,
    DELIVERIES_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    LIMITS_TABLE: name,
    CHECKPOINTS_TABLE: name,
    CONFIRMATIONS_QUEUE_URL: url,
    TOKEN_KEYS_SECRET: name,
    ADDRESS_KEY_SECRET: name,
    PUBLIC_URL: url,
    SERVICE_NAME: text,
    POSTAL_ADDRESS: text,
  }),
  api: z.object({
    TOPICS_TABLE: name,
    FEEDS_TABLE: name,
    ARTICLES_TABLE: name,
    API_KEYS_TABLE: name,
    LIMITS_TABLE: name,
    AUDIT_LOG_TABLE: name,
    TOPIC_VERSIONS_TABLE: name,
    MATCHES_TABLE: name,
    SUBSCRIBERS_TABLE: name,
    FEEDS_QUEUE_URL: url,
    DELIVERIES_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    CHECKPOINTS_TABLE: name,
    CONFIRMATIONS_QUEUE_URL: url,
    ADDRESS_KEY_SECRET: name,
    POINTERS_TABLE: name,
    PUBLIC_URL: url,
    SERVICE_NAME: text,
    ALLOW_LOOPBACK_FEEDS: yesOrNo,
  }),
  console: z.object({
    ADMINS_TABLE: name,
    AUDIT_LOG_TABLE: name,
    FEEDS_TABLE: name,
    POINTERS_TABLE: name,
    TOPICS_TABLE: name,
    TOPIC_VERSIONS_TABLE: name,
    MATCHES_TABLE: name,
    SUBSCRIBERS_TABLE: name,
    ARTICLES_TABLE: name,
    FEEDS_QUEUE_URL: url,
    DELIVERIES_TABLE: name,
    SUPPRESSIONS_TABLE: name,
    CHECKPOINTS_TABLE: name,
    CONFIRMATIONS_QUEUE_URL: url,
    ADDRESS_KEY_SECRET: name,
    LIMITS_TABLE: name,
    ALLOW_LOOPBACK_FEEDS: yesOrNo,
    CONSOLE_KEYS_SECRET: name,
    PUBLIC_URL: url,
    SERVICE_NAME: text,
    POSTAL_ADDRESS: text,
    SIGN_IN_ISSUER: url,
    SIGN_IN_CLIENT_ID: name,
  }),
} as const;

export type FunctionName = keyof typeof environments;
export type Environment<Name extends FunctionName> = z.infer<(typeof environments)[Name]>;

/** The environment of one function, checked once at cold start. Throws a ZodError that names every missing variable. */
export function readEnvironment<Name extends FunctionName>(functionName: Name): Environment<Name> {
  return environments[functionName].parse(process.env) as Environment<Name>;
}

/** What the CDN before the API says in every request, if there is one: its key, and whose request it is. */
export const ORIGIN_HEADER = 'tocsin-origin';
export const CALLER_HEADER = 'tocsin-caller';

/** The secret that holds the CDN's key; null if there is no CDN. */
export const readOriginKeySecret = (): string | null => process.env['ORIGIN_KEY_SECRET'] ?? null;

/** The stage that a function runs in: the dimension of its metrics. */
export const readStage = (): string => process.env['STAGE'] ?? 'none';

/** At most ten: what CloudWatch gives away. All with the stage as dimension, none with the function: one alarm watches all. */
export const watchedCounts = [
  'alertsDueMinutes',
  'digestsDueMinutes',
  'queuedAgain',
  'mailHalted',
  'confirmationsNotTaken',
  'lostMatching',
  'lostDeliveries',
  'matchesNearRetention',
  'corruptItems',
  'feedsInTrouble',
] as const;
export type WatchedCount = (typeof watchedCounts)[number];
