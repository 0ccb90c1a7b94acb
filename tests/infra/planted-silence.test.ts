/** Alarms hear every kind of failure, and can ring: each way of being silent, planted, is found. */
import { describe, expect, it } from 'vitest';
import * as alarmPolicies from '../support/alarm-policies.ts';
import { type Change, gone, planted, plantedInEach, resourcesOf } from '../support/planted.ts';
import { templatesOf } from '../support/template.ts';

const first = templatesOf({ zoneId: 'Z00000000EXAMPLE', pagesHost: 'news.example.org' });

describe('planted back, this is found:', () => {
  it('H1, alarms on the errors of functions that answer with what failed', () => {
    const names = resourcesOf(first, 'AWS::Lambda::Function').map(([id]) => id);
    const onErrors = planted(first, 'AWS::CloudWatch::Alarm', (alarm, id) => {
      const FunctionName = { Ref: names[id.length % names.length] };
      const { AlarmName, AlarmActions } = alarm.Properties;
      const metric = { Namespace: 'AWS/Lambda', MetricName: 'Errors', Dimensions: [{ Name: 'FunctionName', Value: FunctionName }] };
      alarm.Properties = { AlarmName, AlarmActions, ...metric, Statistic: 'Sum', Period: 300, EvaluationPeriods: 2, Threshold: 3 };
    });
    expect(alarmPolicies.failuresThatRingNothing(onErrors).join('\n')).toContain('web: AWS/ApiGateway 5xx ApiId=Http');
    expect(alarmPolicies.failuresThatRingNothing(onErrors).join('\n')).toContain('tocsin-digests-dead-letters');
    expect(alarmPolicies.alarmsThatCannotRing(onErrors)).not.toEqual([]);
  });

  it('H1 elsewhere, any one alarm that is missing, switched off, or tells nobody', () => {
    const changes: Change[] = [
      gone,
      ({ Properties }) => Object.assign(Properties, { ActionsEnabled: false }),
      ({ Properties }) => void delete Properties['AlarmActions'],
    ];
    for (const change of changes) {
      for (const [id, templates] of plantedInEach(first, 'AWS::CloudWatch::Alarm', change))
        expect({ id, found: alarmPolicies.failuresThatRingNothing(templates).length > 0 }).toEqual({ id, found: true });
    }
    const silent = planted(first, 'AWS::CloudWatch::Alarm', ({ Properties }) => void delete Properties['AlarmActions']);
    expect(alarmPolicies.alarmsThatTellNobody(silent)).toHaveLength(resourcesOf(first, 'AWS::CloudWatch::Alarm').length);
  });

  it.each([
    ['a name that nobody publishes', '"MetricName":"5xx"', '"MetricName":"5XXError"'],
    ['a namespace of ours that is not', '"Namespace":"Tocsin"', '"Namespace":"tocsin"'],
    ['a dimension that the functions do not give', '"Name":"service","Value":"tocsin"', '"Name":"function","Value":"web"'],
    ["another's stage", '"Name":"stage","Value":"test"', '"Name":"stage","Value":"prod"'],
    ['a line that messages never live to see', 'FILL(m0, 0) / 900', 'FILL(m0, 0) / 9000000'],
    ['no line', 'FILL(m0, 0) / 5', 'FILL(m0, 0)'],
  ])('H1 elsewhere, an alarm that cannot ring, for %s', (_what, right, wrong) => {
    const deaf = planted(first, 'AWS::CloudWatch::Alarm', ({ Properties }) => {
      Properties['Metrics'] = JSON.parse(JSON.stringify(Properties['Metrics']).replaceAll(right, wrong));
    });
    expect(alarmPolicies.alarmsThatCannotRing(deaf)).not.toEqual([]);
  });
});
