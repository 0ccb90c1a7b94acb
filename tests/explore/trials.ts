/** A scenario as a program that can be run again and again. */
import { brokenPromises } from '../support/world/promises.ts';
import { type Outside, outside } from '../support/world/surroundings.ts';
import { minuteMs, type Step, type World, worldOf } from '../support/world/world.ts';
import { introduced, type Scenario } from './scenarios.ts';
import type { Trial } from './search.ts';

// Sunday noon in Kyiv.
const startMs = Date.parse('2026-11-22T12:00:00.000Z');
/** Indexes, and reads that are not strong, show only what was written five minutes ago. */
const late = { startMs, lagMs: () => 5 * minuteMs };

/** What lies before the moment that is explored, done once; the answer begins a trial each time. */
export async function trialsOf({ before, meanwhile }: Scenario): Promise<() => Trial> {
  const base = outside(late);
  const world = worldOf(base);
  await world.introduce('ada', introduced);
  for (const step of before) await world.perform('before', step);
  return () => trialFrom(base, meanwhile);
}

function trialFrom(base: Outside, meanwhile: readonly Step[]): Trial {
  const now = outside(late, base);
  const world = worldOf(now);
  const steps = Object.fromEntries(meanwhile.map((step, index) => [`${index + 1} ${step.do}`, step]));
  // No two begin in the same millisecond.
  for (const [index, name] of Object.keys(steps).entries()) now.began[name] = index * 1000;
  return {
    outside: now,
    processes: Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, () => world.perform(name, step)])),
    after(process, ended) {
      const step = steps[process] as Step;
      delete now.deciding[process];
      if (ended === 'well') return;
      if (step.do === 'message') world.bringBack({ queue: step.queue, body: JSON.stringify(step.body), receives: 0 });
      if (step.do === 'events') now.events.push(...base.events);
      if (step.do === 'tell') now.events.push(...[world.eventFor(step)].filter((each) => each !== null));
    },
    async judge() {
      now.gate.current = async ({ carryOut }) => carryOut();
      await heal(world);
      return brokenPromises(now);
    },
  };
}

const healing = [1, 6, 10, 15, 31, 31, 31, 35, 61, 121, 241, 481, 720, ...Array.from({ length: 9 }, () => 1440)];

/** The storm is over: time goes on for eleven days, with all that runs by the clock. */
export async function heal({ outside: now, perform, drain, functions }: World): Promise<void> {
  for (const minutes of healing) {
    now.pass(minutes * minuteMs);
    await perform('healing', { do: 'events' });
    await drain('healing');
    await perform('healing', { do: 'tick' });
    await drain('healing');
    for (const kind of functions('healing').recoveries.keys()) await perform('healing', { do: 'recover', kind });
    await drain('healing');
  }
}
