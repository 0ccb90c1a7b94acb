import { type Activity, countActivity } from './activity.ts';
import { type Clock, movableClock } from './clock.ts';
import type { Endings } from './endings.ts';
import { type Faults, faultsFrom } from './faults.ts';
import { functionLog } from './function-log.ts';
import type { HostStart } from './host-start.ts';
import { type Outages, outageControl } from './outages.ts';
import { openState, type State } from './state.ts';

/** What every part of a host stands on. */
export interface Basis {
  state: State;
  clock: Clock;
  /** Moves the clock, and keeps how far for the next start. */
  moveClock(iso: string): void;
  log: ReturnType<typeof functionLog>;
  activity: Activity;
  faults: Faults;
  outages: Outages;
}

export function basisOf(start: HostStart, directory: string, endings: Endings): Basis {
  const state = openState(directory);
  endings.push(() => state.close());
  const clock = movableClock(Number(state.get('clock-offset-ms') ?? 0));
  const moveClock = (iso: string) => {
    clock.moveTo(iso);
    state.set('clock-offset-ms', String(clock.offsetMs[0]));
  };
  if (start.now) moveClock(start.now);
  const log = functionLog(directory, clock.now);
  return { state, clock, moveClock, log, activity: countActivity(), faults: faultsFrom(start.faults), outages: outageControl() };
}
