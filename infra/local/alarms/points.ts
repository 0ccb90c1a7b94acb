/** Data points of metrics, on the moved clock, as CloudWatch keeps them. */
import type { MetricName, Statistic } from '../../alarm-rules.ts';

interface Point {
  atMs: number;
  value: number;
}

export interface Points {
  put(metric: MetricName, value: number, atMs: number): void;
  /** Over the time after `fromMs` and up to `toMs`; null if nothing was put there. */
  over(metric: MetricName, statistic: Statistic, fromMs: number, toMs: number): number | null;
  /** As if nothing had been measured after this: the clock went back. */
  forgetAfter(atMs: number): void;
}

/** Longer than any alarm looks back. */
const KEPT_MS = 6 * 3_600_000;

const statistics: Record<Statistic, (values: number[]) => number> = {
  Maximum: (values) => Math.max(...values),
  Sum: (values) => values.reduce((sum, value) => sum + value, 0),
  Average: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
};

/** A metric is its name and all its dimensions: with one more it is another. */
export const nameOf = ({ namespace, metricName, dimensions }: MetricName): string =>
  [
    namespace,
    metricName,
    ...Object.entries(dimensions)
      .map(([name, value]) => `${name}=${value}`)
      .toSorted(),
  ].join(' ');

export function openPoints(): Points {
  const kept = new Map<string, Point[]>();
  return {
    put(metric, value, atMs) {
      const points = kept.get(nameOf(metric)) ?? [];
      const old = points.findIndex((point) => point.atMs > atMs - KEPT_MS);
      points.splice(0, old < 0 ? points.length : old);
      points.push({ atMs, value });
      kept.set(nameOf(metric), points);
    },
    over(metric, statistic, fromMs, toMs) {
      const values = (kept.get(nameOf(metric)) ?? []).filter(({ atMs }) => atMs > fromMs && atMs <= toMs).map(({ value }) => value);
      return values.length === 0 ? null : statistics[statistic](values);
    },
    forgetAfter(limitMs) {
      for (const [name, points] of kept)
        kept.set(
          name,
          points.filter(({ atMs }) => atMs <= limitMs),
        );
    },
  };
}
