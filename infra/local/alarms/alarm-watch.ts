/** Measures what AWS would of its own accord, hears what functions count, and rings the alarms. */
import type { FunctionName } from '../../../functions/environment.ts';
import { rulesOf } from '../../alarm-rules.ts';
import type { Activity } from '../activity.ts';
import type { Clock } from '../clock.ts';
import type { QueueCounts } from '../engines/fauxqs-thread.ts';
import type { Envelope } from '../mail/mail-store.ts';
import type { Outages } from '../outages.ts';
import { FunctionFailed } from '../threads/function-threads.ts';
import { type Bell, hangBells } from './bells.ts';
import { countedIn } from './embedded-metrics.ts';
import { openPoints } from './points.ts';
import { accountMetric, apiMetric, failedRecordsNotices, lambdaMetric, queueMetric, reputationMetric, watchedHere } from './published.ts';

export interface AlarmWatchStart {
  /** False: schedules run on request only, and what does not come is not missed. */
  expectsSchedules: boolean;
  clock: Clock;
  activity: Activity;
  outages: Outages;
  /** Messages by the queue's own name. */
  countQueues(): Promise<Record<string, QueueCounts>>;
  /** Records that streams gave up, ever. */
  failedRecords(): number;
  /** How long the oldest record waits that a function has not done. */
  behindMs(): Partial<Record<FunctionName, number>>;
  envelopes(): readonly Envelope[];
  log(line: string): void;
}

export interface AlarmWatch {
  /** Whether Lambda would run it; each refusal counts. */
  mayRun(name: FunctionName): boolean;
  /** Runs a function, and counts as Lambda does. Throws `FunctionFailed`. */
  invoked<T>(name: FunctionName, run: () => Promise<T>): Promise<T>;
  /** A line that a function printed. */
  printed(line: string): void;
  /** An answer of the front door. */
  answered(status: number): void;
  /** Measures, and rings what is to ring. */
  look(): Promise<void>;
  alarms(): readonly Bell[];
  stop(): void;
}

/** A full account's. What the host itself runs side by side says nothing about it. */
const CONCURRENCY = 1_000;
const LOOK_EVERY_MS = 1_000;
const watched = watchedHere(CONCURRENCY);
const localRules = rulesOf(watched);

export function watchAlarms(start: AlarmWatchStart): AlarmWatch {
  const points = openPoints();
  const bells = hangBells(
    localRules.filter(({ rings }) => start.expectsSchedules || rings !== 'below one'),
    points,
    start.log,
  );
  const put = (metric: Parameters<typeof points.put>[0], value: number) => points.put(metric, value, start.clock.nowMs());
  let running = 0;
  let lookedAtMs = 0;

  async function look() {
    const counts = await start.countQueues();
    for (const [name, { deliverable, oldestMs }] of Object.entries(counts)) {
      put(queueMetric('ApproximateNumberOfMessagesVisible', name), deliverable);
      put(queueMetric('ApproximateAgeOfOldestMessage', name), oldestMs / 1_000);
    }
    put(queueMetric('ApproximateNumberOfMessagesVisible', failedRecordsNotices), start.failedRecords());
    for (const [name, ms] of Object.entries(start.behindMs())) put(lambdaMetric(watched, 'IteratorAge', name as FunctionName), ms);
    putReputation(start.envelopes());
    lookedAtMs = start.clock.nowMs();
    bells.look(lookedAtMs);
  }

  function putReputation(mails: readonly Envelope[]) {
    if (mails.length === 0) return;
    const share = (outcome: Envelope['outcome']) => mails.filter((mail) => mail.outcome === outcome).length / mails.length;
    put(reputationMetric(watched, 'BounceRate'), share('bounced'));
    put(reputationMetric(watched, 'ComplaintRate'), share('complained'));
  }

  // Not while something runs: a clock that was just moved makes a message look old that is being worked on.
  const timer = setInterval(() => {
    const isDue = start.clock.nowMs() - lookedAtMs >= 60_000;
    if (isDue && start.activity.running() === 0) void start.activity.looking(look).catch((error: unknown) => start.log(String(error)));
  }, LOOK_EVERY_MS).unref();

  function mayRun(name: FunctionName): boolean {
    const refused = start.outages.current().throttled.includes(name);
    if (refused) put(accountMetric('Throttles'), 1);
    return !refused;
  }

  return {
    mayRun,
    async invoked(name, run) {
      if (!mayRun(name)) throw new FunctionFailed(name, 'throttled', 'Rate Exceeded.');
      put(lambdaMetric(watched, 'Invocations', name), 1);
      running += 1;
      put(accountMetric('ConcurrentExecutions'), running);
      try {
        return await run();
      } catch (error) {
        if (error instanceof FunctionFailed) put(lambdaMetric(watched, 'Errors', name), 1);
        throw error;
      } finally {
        running -= 1;
      }
    },
    printed(line) {
      for (const { metric, values, atMs } of countedIn(line)) for (const value of values) points.put(metric, value, atMs);
    },
    answered(status) {
      if (status >= 500) put(apiMetric(watched, '5xx'), 1);
    },
    look,
    alarms: bells.all,
    stop: () => clearInterval(timer),
  };
}
