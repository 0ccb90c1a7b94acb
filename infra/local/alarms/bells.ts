/** The alarms of the one table, evaluated as CloudWatch does: over whole periods that end now. */
import type { AlarmRule, Measure } from '../../alarm-rules.ts';
import { nameOf, type Points } from './points.ts';

export interface Bell {
  id: string;
  hurts: string;
  runbook: string;
  rings: boolean;
  /** When it last began or ended, ISO 8601; null: never yet. */
  since: string | null;
}

export interface Bells {
  /** Evaluates all of them. */
  look(nowMs: number): void;
  all(): readonly Bell[];
}

const MINUTE_MS = 60_000;
/** A clock that jumps further skipped time in which nothing could run: what did not come then is nobody's fault. */
const LONGEST_STEP_MS = 30 * MINUTE_MS;

export function hangBells(rules: readonly AlarmRule[], points: Points, tell: (line: string) => void): Bells {
  const bells = new Map(rules.map(({ id, hurts, runbook }): [string, Bell] => [id, { id, hurts, runbook, rings: false, since: null }]));
  let lastMs: number | null = null;
  let watchedFromMs = 0;

  function noteTime(nowMs: number) {
    if (lastMs === null || nowMs < lastMs || nowMs - lastMs > LONGEST_STEP_MS) watchedFromMs = nowMs;
    if (lastMs !== null && nowMs < lastMs) points.forgetAfter(nowMs);
    lastMs = nowMs;
  }

  function ring(rule: AlarmRule, rings: boolean, nowMs: number) {
    const bell = bells.get(rule.id);
    if (!bell || bell.rings === rings) return;
    bells.set(rule.id, { ...bell, rings, since: new Date(nowMs).toISOString() });
    const worst = worstOf(rule, points, nowMs);
    tell(rings ? `ALARM ${rule.id}: ${rule.hurts} (${worst}) What to do: infra/README.md#${rule.runbook}` : `OK ${rule.id}`);
  }

  return {
    look(nowMs) {
      noteTime(nowMs);
      for (const rule of rules) ring(rule, isBreached(rule, points, { nowMs, watchedFromMs }), nowMs);
    },
    all: () => [...bells.values()],
  };
}

/** In each of its periods. */
export function isBreached(rule: AlarmRule, points: Points, { nowMs, watchedFromMs }: { nowMs: number; watchedFromMs: number }): boolean {
  const lengthMs = rule.minutes * MINUTE_MS;
  const periods = Array.from({ length: rule.periods ?? 1 }, (_, index) => nowMs - index * lengthMs);
  if (rule.rings === 'below one' && nowMs - periods.length * lengthMs < watchedFromMs) return false;
  return periods.every((endMs) => {
    const shares = rule.measures.map((measure) => shareOf(measure, points, endMs - lengthMs, endMs));
    return rule.rings === 'at one' ? Math.max(...shares) >= 1 : Math.min(...shares) < 1;
  });
}

/** The metric that it rings for, and what it was. */
function worstOf({ measures, minutes, rings }: AlarmRule, points: Points, nowMs: number): string {
  const shares = measures.map((measure) => ({ measure, share: shareOf(measure, points, nowMs - minutes * MINUTE_MS, nowMs) }));
  const [worst] = shares.toSorted((one, other) => (rings === 'at one' ? other.share - one.share : one.share - other.share));
  return worst ? `${nameOf(worst.measure.metric)}: ${worst.share * worst.measure.line}, line ${worst.measure.line}` : '';
}

/** How near to its line: 1 is on it. What was not measured counts as 0. */
function shareOf({ metric, less, statistic, line }: Measure, points: Points, fromMs: number, toMs: number): number {
  const of = (name: Measure['metric']) => points.over(name, statistic, fromMs, toMs) ?? 0;
  return (of(metric) - (less ? of(less) : 0)) / line;
}
