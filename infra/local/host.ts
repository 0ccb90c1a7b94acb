/** The wiring on this machine: the same bundles and SDK calls as on AWS, on engines of our own and a clock that can be moved. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FunctionName } from '../../functions/environment.ts';
import { functions } from '../wiring.ts';
import { type AlarmWatch, watchAlarms } from './alarms/alarm-watch.ts';
import { basisOf } from './basis.ts';
import { type Endings, endAll } from './endings.ts';
import { localResources, region } from './engines/resources.ts';
import { functionEnvironment, localSettings } from './function-environment.ts';
import { removeAddress, writeAddress } from './host-address.ts';
import { hostOf } from './host-of.ts';
import type { Host, HostStart } from './host-start.ts';
import { openFront } from './open-front.ts';
import { openGate } from './open-gate.ts';
import { prepare } from './prepare.ts';
import { scheduledEvent } from './schedules.ts';
import { startServices } from './start-services.ts';
import { functionThreads } from './threads/function-threads.ts';
import { startTriggers, type Triggers } from './triggers.ts';
import { openUsageLog } from './usage.ts';

/** How long running invocations get when the host stops. */
const graceMs = 3_000;

export async function startHost(start: HostStart): Promise<Host> {
  const endings: Endings = [];
  try {
    return await startAll(start, resolve(start.dataDir), endings);
  } catch (error) {
    await endAll(endings);
    throw error;
  }
}

async function startAll(start: HostStart, directory: string, endings: Endings): Promise<Host> {
  const basis = basisOf(start, directory, endings);
  const { state, clock, log, activity, faults, outages } = basis;
  const usage = openUsageLog();
  const names = Object.keys(start.functions ?? functions) as FunctionName[];

  let alarms: AlarmWatch | null = null;
  // The door opens first, since its address is a setting of the functions; requests wait until all is there.
  const { promise: started, resolve: tellStarted } = Promise.withResolvers<Host>();
  const { door, signIn } = await openFront(start, basis, { started, answered: (status) => alarms?.answered(status) }, endings);

  let triggers: Triggers | null = null;
  const { engines, bundles, secrets, mail, demonstration } = await startServices(
    start,
    { ...basis, directory, names, wake: (queue) => triggers?.wake(queue) },
    endings,
  );

  const environment = { ...engines.environment, AWS_ENDPOINT_URL_SESV2: mail.url, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url };
  const gate = await openGate(
    start,
    { clock, faults, outages, engines, urls: { ses: mail.url, secretsmanager: secrets.url }, log },
    endings,
  );
  const settings = { ...localSettings(door.url), ...start.settings };
  const resources = localResources(engines.sqsUrl, settings);
  const beforeTheGate = localResources(gate.url, settings);
  const threads = functionThreads({
    bundleUrl: (name) => start.functions?.[name] ?? pathToFileURL(join(bundles, `${name}.mjs`)).href,
    environment: (name) =>
      functionEnvironment(name, { AWS_REGION: region, AWS_ENDPOINT_URL: gate.url, ...gate.credentialsOf(name) }, beforeTheGate),
    offsetMs: clock.offsetMs,
    instances: start.instances,
    mostThreads: start.mostThreads,
    timeoutMs: start.timeoutMs,
    invoked: usage.invoked,
    log(name, line) {
      usage.logged(name, Buffer.byteLength(line) + 1);
      log(name, line);
      watch.printed(line);
    },
  });
  const watch = watchAlarms({
    expectsSchedules: start.schedules !== false && !start.functions,
    clock,
    activity,
    outages,
    countQueues: () => engines.fauxqs.counts(),
    failedRecords: () => triggers?.failedRecords() ?? 0,
    behindMs: () => triggers?.behindMs() ?? {},
    envelopes: mail.envelopes,
    log: (line) => log('alarms', line),
  });
  alarms = watch;
  endings.push(() => watch.stop());
  const invoke = (name: FunctionName, event: unknown) => activity.during(() => watch.invoked(name, () => threads.invoke(name, event)));
  const runSchedule = (name: FunctionName) => invoke(name, scheduledEvent(name, clock.now()));
  const running = startTriggers({
    names,
    engines,
    activity,
    faults,
    state,
    instances: start.instances ?? {},
    withSchedules: start.schedules !== false,
    mayRun: watch.mayRun,
    isScheduled: (name) => !outages.current().unscheduled.includes(name),
    invoke,
    runSchedule,
    log,
  });
  triggers = running;
  endings.push(async () => {
    const atRest = running.stop();
    await Promise.race([atRest, new Promise((settle) => setTimeout(settle, graceMs).unref())]);
    await threads.stop();
    await atRest;
  });

  const host = hostOf(
    {
      directory,
      clock,
      moveClock: basis.moveClock,
      activity,
      state,
      engines,
      door,
      mail,
      secrets,
      demonstration,
      signIn,
      gate,
      threads,
      watch,
      triggers: running,
    },
    { environment, resources, outages, usage, runSchedule, invoke, endings },
  );
  writeAddress(directory, host);
  endings.push(() => removeAddress(directory));
  await prepare(host, { names, directory, activity, offsetMs: Number(clock.offsetMs[0]), log });
  running.lookAtClock();
  tellStarted(host);
  return host;
}
