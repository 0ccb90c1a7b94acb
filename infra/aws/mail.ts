import { Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { ConfigurationSet, EmailIdentity, EmailSendingEvent, EventDestination, Identity, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { QueueWithDeadLetters } from './queues.ts';

export interface MailSending {
  configurationSetName: string;
  mailArns: string[];
  /** DNS records the domain's owner sets once, for DKIM. */
  dkimRecords: { name: string; value: string }[];
}

/** The sending identity with DKIM and its own MAIL FROM, and the road that SES's events take to `record-mail-event`. */
export function buildMail(scope: Construct, stage: string, domain: string, mailEvents: QueueWithDeadLetters): MailSending {
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', {
    configurationSetName: `tocsin-${stage}`,
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  const identity = new EmailIdentity(scope, 'Identity', {
    identity: Identity.domain(domain),
    configurationSet,
    mailFromDomain: `mail.${domain}`,
  });
  configurationSet.addEventDestination('Events', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    // Send events prove that a mail without an answer went out; opens and clicks are never asked for.
    events: [
      EmailSendingEvent.SEND,
      EmailSendingEvent.DELIVERY,
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.DELIVERY_DELAY,
      EmailSendingEvent.RENDERING_FAILURE,
    ],
  });
  new Rule(scope, 'MailEvents', {
    description: 'What SES tells about our mails, to the queue of record-mail-event',
    eventPattern: { source: ['aws.ses'], detail: { mail: { tags: { 'ses:configuration-set': [`tocsin-${stage}`] } } } },
    targets: [new SqsQueue(mailEvents.queue, { deadLetterQueue: mailEvents.deadLetters })],
  });
  const { partition, region, account } = Stack.of(scope);
  return {
    configurationSetName: configurationSet.configurationSetName,
    mailArns: [identity.emailIdentityArn, `arn:${partition}:ses:${region}:${account}:configuration-set/tocsin-${stage}`],
    dkimRecords: identity.dkimRecords,
  };
}
