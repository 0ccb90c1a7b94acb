import { Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { functions, type QueueName, type QueueWiring, queues } from '../wiring.ts';

export interface QueueWithDeadLetters {
  queue: Queue;
  deadLetters: Queue;
}

/** Every queue of the wiring, each with its dead letters, which are kept for the two weeks SQS allows. */
export function buildQueues(scope: Construct): Record<QueueName, QueueWithDeadLetters> {
  const built = Object.entries(queues).map(([name, wiring]) => [name, buildQueue(scope, name as QueueName, wiring)] as const);
  return Object.fromEntries(built) as Record<QueueName, QueueWithDeadLetters>;
}

function buildQueue(scope: Construct, name: QueueName, wiring: QueueWiring): QueueWithDeadLetters {
  const always = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };
  const deadLetters = new Queue(scope, `${name}DeadLetters`, { ...always, retentionPeriod: Duration.days(14) });
  Validations.of(deadLetters).acknowledge({
    id: 'Serverless-SQSRedrivePolicy',
    reason: 'These are the dead letters: nothing comes after them but a person.',
  });
  const queue = new Queue(scope, `${name}Queue`, {
    ...always,
    retentionPeriod: Duration.days(wiring.retentionDays ?? 4),
    visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds(name)),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: wiring.receives },
  });
  return { queue, deadLetters };
}

/** Six times the longest timeout of a function that reads it, as AWS advises for Lambda (SQS developer guide). */
function visibilityTimeoutSeconds(name: QueueName): number {
  const readers = Object.values(functions).filter((wiring) =>
    wiring.triggers.some((trigger) => trigger.on === 'queue' && trigger.queue === name),
  );
  return 6 * Math.max(30, ...readers.map((wiring) => wiring.timeoutSeconds));
}
