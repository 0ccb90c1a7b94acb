import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { ConfigurationSet, EmailSendingEvent, EventDestination, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { QueueWithDeadLetters } from './queues.ts';

/** The configuration set that every mail names, and the road that SES's events take to `record-mail-event`. */
export function buildMail(scope: Construct, mailEvents: QueueWithDeadLetters): ConfigurationSet {
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', {
    // Reputation by configuration set: what else is mailed from the account does not ring our alarms.
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  configurationSet.addEventDestination('Events', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    // Send events prove that a mail without an answer went out; opens and clicks are never asked for.
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.DELIVERY_DELAY,
      EmailSendingEvent.RENDERING_FAILURE,
    ],
  });
  new Rule(scope, 'MailEvents', {
    description: 'What SES tells about our mails, to the queue of record-mail-event',
    eventPattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
    },
    targets: [new SqsQueue(mailEvents.queue, { deadLetterQueue: mailEvents.deadLetters })],
  });
  return configurationSet;
}
