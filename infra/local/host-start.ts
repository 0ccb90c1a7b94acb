import type { FunctionName } from '../../functions/environment.ts';
import type { SettingName } from '../wiring.ts';
import type { FaultOptions } from './faults.ts';

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
