import { Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { ConfigurationSet, EmailSendingEvent, EventDestination, SuppressionReasons } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { QueueWithDeadLetters } from './queues.ts';

/** The configuration set that every mail names, and the road that SES's events take to `record-mail-event`. */
export function buildMail(scope: Construct, mailEvents: QueueWithDeadLetters, sendEvents: IDeliveryStream): ConfigurationSet {
  const configurationSet = new ConfigurationSet(scope, 'ConfigurationSet', {
    // Reputation by configuration set: what else is mailed from the account does not ring our alarms.
    reputationMetrics: true,
    suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
  });
  configurationSet.addEventDestination('Events', {
    destination: EventDestination.eventBus(EventBus.fromEventBusName(scope, 'DefaultBus', 'default')),
    // Deliveries, opens and clicks are never asked for.
    events: [
      EmailSendingEvent.BOUNCE,
      EmailSendingEvent.COMPLAINT,
      EmailSendingEvent.REJECT,
      EmailSendingEvent.DELIVERY_DELAY,
      EmailSendingEvent.RENDERING_FAILURE,
    ],
  });
  // They prove that a mail without an answer went out. One a mail: too many for a function.
  configurationSet.addEventDestination('SendEvents', {
    destination: EventDestination.firehoseDeliveryStream({
      deliveryStream: sendEvents,
      role: roleOfSes(scope, configurationSet.configurationSetName, sendEvents),
    }),
    events: [EmailSendingEvent.SEND],
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

/** SES guide, "Set up Amazon Data Firehose event destination": for our configuration set alone. */
function roleOfSes(scope: Construct, configurationSetName: string, sendEvents: IDeliveryStream): Role {
  const stack = Stack.of(scope);
  const role = new Role(scope, 'SendEventsFromSesRole', {
    description: 'Puts Send events into their stream',
    assumedBy: new ServicePrincipal('ses.amazonaws.com', {
      conditions: {
        StringEquals: {
          'aws:SourceAccount': stack.account,
          'aws:SourceArn': stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: configurationSetName }),
        },
      },
    }),
  });
  role.addToPolicy(new PolicyStatement({ actions: ['firehose:PutRecordBatch'], resources: [sendEvents.deliveryStreamArn] }));
  return role;
}
