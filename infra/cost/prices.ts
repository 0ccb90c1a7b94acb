/** What AWS asks for, in dollars: list prices of us-east-1. Looked up on 2026-11-23 unless said. */

/** Dollars for one of each. */
export const PRICES = {
  /** SES à la carte. https://aws.amazon.com/ses/pricing/ (new accounts begin on Essentials, 0.16 per thousand) */
  mail: 0.1 / 1e3,
  /** On demand. https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  writeUnit: 0.625 / 1e6,
  readUnit: 0.125 / 1e6,
  storedGbMonth: 0.25,
  recoverableGbMonth: 0.2,
  /** Standard queues, each begun 64 KB. https://aws.amazon.com/sqs/pricing/ */
  sqsRequest: 0.4 / 1e6,
  /** arm64. https://aws.amazon.com/lambda/pricing/ */
  invocation: 0.2 / 1e6,
  gbSecond: 0.0000133334,
  /** CloudWatch Logs, written; thirty days of keeping them cost 0.03 a GB more. https://aws.amazon.com/cloudwatch/pricing/ */
  logGb: 0.53,
  alarmMetric: 0.1,
  customMetric: 0.3,
  /** HTTP API. https://aws.amazon.com/api-gateway/pricing/ */
  httpRequest: 1 / 1e6,
  /** https://aws.amazon.com/secrets-manager/pricing/ */
  secret: 0.4,
  /** https://aws.amazon.com/s3/pricing/ */
  s3Put: 5 / 1e6,
  s3Get: 0.4 / 1e6,
} as const;

/** What every account gets for nothing each month, not only in its first year. Only the table's "idle" counts on it, and only once an account. */
export const FREE = {
  sqsRequests: 1e6,
  invocations: 1e6,
  gbSeconds: 400_000,
  alarmMetrics: 10,
  customMetrics: 10,
  logGb: 5,
  /** EventBridge Scheduler: https://aws.amazon.com/eventbridge/pricing/ */
  schedules: 14e6,
  storedGb: 25,
} as const;

/** CPU seconds become billed seconds by a function's part of a core: one core at 1,769 MB. https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
export const MB_OF_A_CORE = 1769;
/** One call of a function to another service, there and back within a region. An assumption: no test on one machine can measure it. */
export const CALL_SECONDS = 0.005;
/** Lambda asks each queue from five connections, for up to twenty seconds at a time. https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
export const QUEUE_CONNECTIONS = 5;
export const QUEUE_WAIT_SECONDS = 20;

export const MONTH_DAYS = 30;
