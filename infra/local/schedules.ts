/** Fires the wiring's schedules when the movable clock crosses a boundary. A jump over many boundaries fires once, as for a service that was down; so does a start after one. */
import type { FunctionName } from '../../functions/environment.ts';
import { account, region } from './engines/resources.ts';

export interface Schedule {
  functionName: FunctionName;
  everyMinutes: number;
}

/** Real time between looks at the clock. */
const lookEveryMs = 250;

export function runSchedules(start: {
  schedules: Schedule[];
  nowMs(): number;
  /** Number of the last boundary that fired; kept on disk. */
  fired: { get(name: string): string | null; set(name: string, boundary: string): void };
  fire(name: FunctionName): void;
}) {
  /** Fires what is due. Also a clock that went back is followed: the boundary is then another one. */
  function look() {
    for (const { functionName, everyMinutes } of start.schedules) {
      const boundary = String(Math.floor(start.nowMs() / (everyMinutes * 60_000)));
      if (start.fired.get(functionName) === boundary) continue;
      start.fired.set(functionName, boundary);
      start.fire(functionName);
    }
  }
  const timer = setInterval(look, lookEveryMs);
  return { look, stop: () => clearInterval(timer) };
}

export const scheduledEvent = (name: FunctionName, time: string) => ({
  version: '0',
  id: `${name}-${time}`,
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  account,
  time,
  region,
  resources: [`arn:aws:scheduler:${region}:${account}:schedule/default/tocsin-${name}`],
  detail: {},
});
