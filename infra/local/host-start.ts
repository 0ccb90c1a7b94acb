import type { FunctionName } from '../../functions/environment.ts';
import type { Demonstration } from '../demonstration/demonstration.ts';
import type { QueueName, Resources, SettingName } from '../wiring.ts';
import type { AlarmWatch } from './alarms/alarm-watch.ts';
import type { FaultOptions } from './faults.ts';
import type { CallLog } from './gate/call-log.ts';
import type { MailEndpoint } from './mail/endpoint.ts';
import type { Outages } from './outages.ts';
import type { QueueState } from './queue-states.ts';
import type { LocalSignIn } from './sign-in/local-sign-in.ts';
import type { UsageLog } from './usage.ts';

/** What a host may be told when it starts. */
export interface HostStart {
  /** Everything that lasts is in here. */
  dataDir: string;
  /** A free one where 0 or absent. */
  port?: number;
  settings?: Partial<Record<SettingName, string>>;
  /** ISO 8601; sets the clock. Without it the clock goes on from where an earlier run moved it, or is real. */
  now?: string;
  /** Modules (file URLs) that run in place of the bundles; then only these functions run. */
  functions?: Partial<Record<FunctionName, string>>;
  faults?: FaultOptions;
  /** Threads of a function at the same time; one unless said. */
  instances?: Partial<Record<FunctionName, number>>;
  /** Threads of all functions that are kept warm; no limit unless said. */
  mostThreads?: number;
  /** Timeouts other than the wiring's. */
  timeoutMs?: Partial<Record<FunctionName, number>>;
  /** Serves the demonstration's outlets, and follows their feeds. */
  demonstration?: boolean;
  /** Mail begins in SES's sandbox. */
  sandbox?: boolean;
  /** False: schedules run by `runSchedule` only. */
  schedules?: boolean;
  /** Where DynamoDB is, if it is not ours to start. */
  dynamoUrl?: string | undefined;
  /** False: what a function's role does not allow on AWS is counted and logged, and done all the same. */
  enforceRoles?: boolean;
  /** Told when an engine ended by itself; the host is of no use then. */
  onLost?: (reason: string) => void;
}

export interface Host {
  url: string;
  sesUrl: string;
  clock: { now(): string; set(iso: string): Promise<void> };
  /** Settles when nothing runs, no message can be received, streams are read to their end and mail events were told. Delayed messages whose time has not come, and failed ones that wait for their visibility timeout, do not count. */
  whenIdle(): Promise<void>;
  /** Runs one scheduled function now and answers with its result. Throws `FunctionFailed`. */
  runSchedule(name: FunctionName): Promise<unknown>;
  /** Invokes a function directly. Throws `FunctionFailed`. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  queues(): Promise<Record<QueueName, QueueState>>;
  inbox: MailEndpoint['inbox'];
  mail: MailEndpoint;
  /** What an SDK client needs to reach the engines: endpoints, region, dummy credentials. */
  environment: Record<string, string>;
  resources: Resources;
  /** Null unless the start asked for it. */
  demonstration: Demonstration | null;
  /** Where people sign in to the console, on this machine. */
  signIn: LocalSignIn;
  /** What the functions asked of AWS, counted. */
  calls: CallLog;
  /** What they used of this machine, counted. */
  usage: UsageLog;
  /** The alarms of the stage, as CloudWatch would have them by now. */
  alarms: AlarmWatch['alarms'];
  /** What stands still on request. */
  outages: Outages;
  /** Path of what the functions print. */
  functionLog: string;
  /** Ends after the invocations that run (three seconds at most). */
  stop(): Promise<void>;
  /** Ends at once, as if the machine went away. */
  kill(): Promise<void>;
}
