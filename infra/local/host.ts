/** The wiring on this machine: the same bundles and SDK calls as on AWS, on engines of our own and a clock that can be moved. */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hono } from 'hono';
import type { FunctionName } from '../../functions/environment.ts';
import { startDemonstration } from '../demonstration/demonstration.ts';
import { functions } from '../wiring.ts';
import { countActivity } from './activity.ts';
import { type AlarmWatch, watchAlarms } from './alarms/alarm-watch.ts';
import { bundlesOf } from './bundles.ts';
import { movableClock } from './clock.ts';
import { type Endings, endAll, once } from './endings.ts';
import { localResources, region } from './engines/resources.ts';
import { startEngines } from './engines.ts';
import { faultsFrom } from './faults.ts';
import { functionEnvironment, localSettings } from './function-environment.ts';
import { functionLog } from './function-log.ts';
import { startGate } from './gate/gate.ts';
import { checkEdges, readRoles } from './gate/roles.ts';
import { removeAddress, writeAddress } from './host-address.ts';
import type { Host, HostStart } from './host-start.ts';
import { openDoor } from './http-server.ts';
import { startMailEndpoint } from './mail/endpoint.ts';
import { outageControl } from './outages.ts';
import { prepare } from './prepare.ts';
import { queueSender, queueStates } from './queue-states.ts';
import { scheduledEvent } from './schedules.ts';
import { startSecrets } from './secrets.ts';
import { localSignIn } from './sign-in/local-sign-in.ts';
import { openState } from './state.ts';
import { startTableFaults } from './table-faults.ts';
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
  const state = openState(directory);
  endings.push(() => state.close());
  const clock = movableClock(Number(state.get('clock-offset-ms') ?? 0));
  const moveClock = (iso: string) => {
    clock.moveTo(iso);
    state.set('clock-offset-ms', String(clock.offsetMs[0]));
  };
  if (start.now) moveClock(start.now);
  const log = functionLog(directory, clock.now);
  const usage = openUsageLog();
  const activity = countActivity();
  const faults = faultsFrom(start.faults);
  const names = Object.keys(start.functions ?? functions) as FunctionName[];
  const outages = outageControl();

  let alarms: AlarmWatch | null = null;
  // The door opens first, since its address is a setting of the functions; requests wait until all is there.
  const { promise: started, resolve: tellStarted } = Promise.withResolvers<Host>();
  let pages: Promise<Hono> | null = null;
  const door = await openDoor({
    port: start.port ?? 0,
    now: () => new Date(clock.nowMs()),
    invoke: async (name, event) => (await started).invoke(name, event),
    answered: (status) => alarms?.answered(status),
    localPages: async (request) => {
      // Loaded when somebody looks: they bring a good deal of code along.
      pages ??= import('./local-routes.ts').then(async ({ localRoutes }) => localRoutes(await started));
      return (await pages).fetch(request);
    },
  });
  endings.push(() => door.stop());
  const signIn = localSignIn({ url: door.url, state, offsetMs: clock.offsetMs });
  endings.push(() => signIn.stop());

  let triggers: Triggers | null = null;
  const [engines, bundles] = await Promise.all([
    startEngines({ directory, clock, dynamoUrl: start.dynamoUrl, onDeliverable: (queue) => triggers?.wake(queue) }).then((running) => {
      endings.push(() => running.stop());
      return running;
    }),
    start.functions ? '' : bundlesOf(names),
  ]);
  engines.dynoxide?.onLost((reason) => start.onLost?.(`The DynamoDB engine ended by itself (${reason}).`));
  const secrets = await startSecrets(state);
  endings.push(() => secrets.stop());
  const publishMailEvent = queueSender(engines, 'mailEvents');
  const mail = await startMailEndpoint({
    dataDir: directory,
    clock: () => new Date(clock.nowMs()),
    sandbox: start.sandbox ?? false,
    publish: (event) => activity.during(() => publishMailEvent(event)),
  });
  endings.push(() => mail.stop());
  const demonstration = start.demonstration ? await startDemonstration({ dataDir: directory, clock: () => new Date(clock.nowMs()) }) : null;
  endings.push(() => demonstration?.stop());

  const environment = { ...engines.environment, AWS_ENDPOINT_URL_SESV2: mail.url, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url };
  const tableFaults =
    faults.tables &&
    (await startTableFaults({
      ...faults,
      options: faults.tables,
      target: engines.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
      nowMs: clock.nowMs,
    }));
  endings.push(() => tableFaults?.stop());
  const roles = readRoles();
  checkEdges(roles);
  const gate = await startGate({
    roles,
    enforce: start.enforceRoles !== false,
    now: clock.now,
    targets: {
      dynamodb: (tableFaults?.environment ?? engines.environment)['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
      sqs: engines.sqsUrl,
      s3: engines.sqsUrl,
      ses: mail.url,
      secretsmanager: secrets.url,
    },
    isOut: (name, service) => outages.current().refused.some((one) => one.function === name && one.service === service),
    refused: log,
  });
  endings.push(() => gate.stop());
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

  const host: Host = {
    url: door.url,
    sesUrl: mail.url,
    clock: {
      now: clock.now,
      async set(iso) {
        await watch.look();
        moveClock(iso);
        running.lookAtClock();
        await engines.fauxqs.counts(); // messages whose time has come are deliverable when this returns
      },
    },
    async whenIdle() {
      for (;;) {
        await activity.whenQuiet();
        await mail.whenTold();
        const before = activity.begun();
        if ((await running.nothingToDo()) && activity.running() === 0 && activity.begun() === before) return watch.look();
      }
    },
    runSchedule,
    invoke,
    queues: () => queueStates(engines),
    inbox: mail.inbox,
    mail,
    demonstration,
    environment,
    resources,
    calls: gate.calls,
    usage,
    signIn,
    alarms: watch.alarms,
    outages,
    functionLog: join(directory, 'functions.log'),
    stop: once(() => endAll(endings)),
    kill: once(async () => {
      watch.stop();
      const atRest = running.stop(); // first, so that nothing takes the failures that follow for failures of a function
      await Promise.all([engines.kill(), threads.stop(), door.stop()]);
      await atRest;
      await Promise.all([gate.stop(), mail.stop(), secrets.stop(), demonstration?.stop(), signIn.stop()]);
      state.close();
    }),
  };
  writeAddress(directory, host);
  endings.push(() => removeAddress(directory));
  await prepare(host, { names, directory, activity, offsetMs: Number(clock.offsetMs[0]), log });
  running.lookAtClock();
  tellStarted(host);
  return host;
}
