/** What runs by itself: ticks, queues, recovery and what the mail service tells, side by side and in any weather. */
import type { Effect, Outside } from '../world/surroundings.ts';
import { minuteMs, type World, worldOf } from '../world/world.ts';
import { type WeatherName, zones } from './actions.ts';
import { invocation } from './weather.ts';

/** Fewer than the queues have, so that histories of a few crashes lose messages. */
const receives = 3;
const quarterMs = 15 * minuteMs;
/** After so long in calm, only hours are looked at: nothing is due between them, for four of five zones. */
const closelyMs = 3 * 60 * minuteMs;

export type Machine = ReturnType<typeof machineOf>;

export function machineOf(outside: Outside, chance: () => number) {
  const world: World = worldOf(outside, zones);
  let weather: WeatherName = 'calm';
  let processes = 0;
  /** Calls that wait for their turn. */
  const waiting: (() => void)[] = [];
  const calls = new Map<string, (effect: Effect) => unknown>();

  outside.gate.current = async (effect, process) => {
    const call = calls.get(process);
    if (!call) return effect.carryOut();
    await new Promise<void>((go) => waiting.push(go));
    return call(effect);
  };

  /** Runs tasks side by side; whose turn it is, chance says. What fails is told, and nobody else minds. */
  async function sideBySide(
    tasks: readonly ((process: string) => Promise<unknown>)[],
    failed: (task: number, error: unknown) => void,
  ): Promise<void> {
    let left = tasks.length;
    const errors: unknown[] = [];
    const all = tasks.map(async (task, index) => {
      processes += 1;
      const process = `process-${processes}`;
      calls.set(process, invocation(outside, weather, chance));
      try {
        await task(process);
      } catch (error) {
        try {
          failed(index, error);
        } catch (worse) {
          errors.push(worse);
        }
      } finally {
        calls.delete(process);
        left -= 1;
      }
    });
    while (left > 0) {
      await new Promise((settle) => setImmediate(settle));
      waiting.splice(Math.floor(chance() * waiting.length), 1)[0]?.();
    }
    await Promise.all(all);
    if (errors.length > 0) throw errors[0];
  }

  /** Functions may fail, and are called again. What is wrong with the memory or the code itself is no weather. */
  const survive = (_task: number, error: unknown) => {
    if (error instanceof TypeError || error instanceof ReferenceError || /expression|document path|no table|Zod/.test(String(error)))
      throw error;
  };

  /** What people are about to do while the machine works. */
  const deeds: ((process: string) => Promise<unknown>)[] = [];

  /** Receives what can be received, up to four at a time, with what people do. */
  async function work(): Promise<void> {
    for (;;) {
      const visible = outside.messages.filter((each) => each.visibleMs <= outside.nowMs());
      if (visible.length === 0 && deeds.length === 0) return;
      const batch = visible.slice(0, 1 + Math.floor(chance() * 4));
      for (const message of batch) outside.messages.splice(outside.messages.indexOf(message), 1);
      const people = deeds.splice(0);
      await sideBySide(
        [
          ...batch.map(
            ({ queue, body }) =>
              (process: string) =>
                world.receive(process, queue, body),
          ),
          ...people,
        ],
        (task, error) => {
          const message = batch[task];
          if (message) world.bringBack(message, receives);
          survive(task, error);
        },
      );
    }
  }

  const events = () => sideBySide([(process) => world.perform(process, { do: 'events' })], survive);

  async function recover(): Promise<void> {
    for (const kind of world.functions('nobody').recoveries.keys()) {
      await sideBySide([(process) => world.perform(process, { do: 'recover', kind })], survive);
    }
  }

  /** Time in which everything runs: the clock stops wherever there is something to do. */
  async function run(minutes: number): Promise<void> {
    const endMs = outside.nowMs() + minutes * minuteMs;
    const closelyUntilMs = outside.nowMs() + closelyMs;
    for (;;) {
      const nowMs = outside.nowMs();
      const stepMs = nowMs < closelyUntilMs ? quarterMs : 4 * quarterMs;
      const nextTickMs = (Math.floor(nowMs / stepMs) + 1) * stepMs;
      const nextMs = Math.min(endMs, nextTickMs, ...outside.messages.map(({ visibleMs }) => Math.max(visibleMs, nowMs)));
      outside.pass(nextMs - nowMs);
      if (nextMs === nextTickMs) {
        await sideBySide([(process) => world.perform(process, { do: 'tick' })], survive);
        await events();
        if (nextMs % (2 * quarterMs) === 0) await recover();
      }
      await work();
      if (outside.nowMs() >= endMs) return;
    }
  }

  return {
    world,
    run,
    work,
    meanwhile: (deed: (process: string) => Promise<unknown>) => deeds.push(deed),
    get weather() {
      return weather;
    },
    set weather(name: WeatherName) {
      weather = name;
    },
  };
}
