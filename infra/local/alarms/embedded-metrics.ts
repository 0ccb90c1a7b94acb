/** What functions count: lines of their log in CloudWatch's embedded metric format. */
import * as z from 'zod';
import type { MetricName } from '../../alarm-rules.ts';

export interface Counted {
  metric: MetricName;
  values: number[];
  atMs: number;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html */
const embedded = z.looseObject({
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(
      z.object({ Namespace: z.string(), Dimensions: z.array(z.array(z.string())), Metrics: z.array(z.object({ Name: z.string() })) }),
    ),
  }),
});
const numbers = z.union([z.number().transform((value) => [value]), z.array(z.number())]);

/** None for any other line. */
export function countedIn(line: string): Counted[] {
  if (!line.includes('"CloudWatchMetrics"')) return [];
  const { _aws, ...values } = embedded.parse(JSON.parse(line));
  return _aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) =>
      Metrics.map(({ Name }) => ({
        metric: {
          namespace: Namespace,
          metricName: Name,
          dimensions: Object.fromEntries(names.map((name) => [name, String(values[name])])),
        },
        values: numbers.parse(values[Name]),
        atMs: _aws.Timestamp,
      })),
    ),
  );
}
