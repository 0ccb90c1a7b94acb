import { join } from 'node:path';
import type { Demonstration } from '../demonstration/demonstration.ts';
import type { Activity } from './activity.ts';
import type { AlarmWatch } from './alarms/alarm-watch.ts';
import type { Clock } from './clock.ts';
import { type Endings, endAll, once } from './endings.ts';
import type { Engines } from './engines.ts';
import type { Gate } from './gate/gate.ts';
import type { Host } from './host-start.ts';
import type { openDoor } from './http-server.ts';
import type { MailEndpoint } from './mail/endpoint.ts';
import { queueStates } from './queue-states.ts';
import type { LocalSignIn } from './sign-in/local-sign-in.ts';
import type { State } from './state.ts';
import type { FunctionThreads } from './threads/function-threads.ts';
import type { Triggers } from './triggers.ts';

/** All that runs of a host. */
export interface HostParts {
  directory: string;
  clock: Clock;
  moveClock(iso: string): void;
  activity: Activity;
  state: State;
  engines: Engines;
  door: Awaited<ReturnType<typeof openDoor>>;
  mail: MailEndpoint;
  secrets: { url: string; stop(): Promise<void> };
  demonstration: Demonstration | null;
  signIn: LocalSignIn;
  gate: Gate;
  threads: FunctionThreads;
  watch: AlarmWatch;
  triggers: Triggers;
}

type Given = Pick<Host, 'environment' | 'resources' | 'outages' | 'usage' | 'runSchedule' | 'invoke'> & { endings: Endings };

/** The host as its users have it. */
export function hostOf(parts: HostParts, { endings, ...given }: Given): Host {
  const { directory, clock, moveClock, engines, door, mail, demonstration, signIn, gate, watch, triggers } = parts;
  return {
    url: door.url,
    sesUrl: mail.url,
    clock: {
      now: clock.now,
      async set(iso) {
        await watch.look();
        moveClock(iso);
        triggers.lookAtClock();
        // Messages whose time has come are deliverable when this returns.
        await engines.fauxqs.counts();
      },
    },
    whenIdle: () => whenIdle(parts),
    ...given,
    queues: () => queueStates(engines),
    inbox: mail.inbox,
    mail,
    demonstration,
    calls: gate.calls,
    signIn,
    alarms: watch.alarms,
    functionLog: join(directory, 'functions.log'),
    stop: once(() => endAll(endings)),
    kill: once(() => kill(parts)),
  };
}

async function whenIdle({ activity, mail, triggers, watch }: HostParts): Promise<void> {
  for (;;) {
    await activity.whenQuiet();
    await mail.whenTold();
    const before = activity.begun();
    if ((await triggers.nothingToDo()) && activity.running() === 0 && activity.begun() === before) return watch.look();
  }
}

async function kill({
  watch,
  triggers,
  engines,
  threads,
  door,
  gate,
  mail,
  secrets,
  demonstration,
  signIn,
  state,
}: HostParts): Promise<void> {
  watch.stop();
  // First, so that nothing takes the failures that follow for failures of a function.
  const atRest = triggers.stop();
  await Promise.all([engines.kill(), threads.stop(), door.stop()]);
  await atRest;
  await Promise.all([gate.stop(), mail.stop(), secrets.stop(), demonstration?.stop(), signIn.stop()]);
  state.close();
}
