import { ArnFormat, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic as SnsTopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** The policy that `enforceSSL` makes takes the place of SNS's own, which lets an account's alarms in: ours has to do so itself. */
export function buildAlarmsSnsTopic(scope: Construct, stage: string, alarmEmail: string): SnsTopic {
  const topic = new SnsTopic(scope, 'AlarmsSnsTopic', { displayName: `Tocsin ${stage}`, enforceSSL: true });
  topic.addSubscription(new EmailSubscription(alarmEmail));
  for (const subscription of topic.node.children) {
    Validations.of(subscription).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason: 'A mail that the operator did not get is no use in a queue; the alarm itself stays on for as long as its cause.',
    });
  }
  const stack = Stack.of(scope);
  const ourAlarms = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: `tocsin-${stage}-*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { ArnLike: { 'aws:SourceArn': ourAlarms }, StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
  return topic;
}
