/** The account's send rate and 24-hour quota. Both count recipients, as SES does. */
import { SesError } from './ses-error.ts';

export interface SendingLimits {
  /** Throws where SES would throttle; else the recipients count from now on. */
  take(recipients: number, limits: { maxSendRate: number; max24HourSend: number }): void;
  sentLast24Hours(): number;
}

const dayMs = 86_400_000;

/**
 * `nowMs` is the clock that can be moved and rules the quota; the rate is one of real seconds, `monotonicMs`, since a
 * moved clock must not throttle anybody. `sent`: what was sent before, to go on counting after a restart.
 */
export function sendingLimits(nowMs: () => number, monotonicMs: () => number, sent: { atMs: number; recipients: number }[]): SendingLimits {
  const quota = [...sent];
  let lastSecond: { atMs: number; recipients: number }[] = [];

  const sentLast24Hours = () => {
    const from = nowMs() - dayMs;
    return quota.reduce((sum, { atMs, recipients }) => (atMs > from && atMs <= nowMs() ? sum + recipients : sum), 0);
  };

  return {
    sentLast24Hours,
    take(recipients, { maxSendRate, max24HourSend }) {
      // -1 stands for no quota, as in GetAccount.
      if (max24HourSend >= 0 && sentLast24Hours() + recipients > max24HourSend) {
        throw new SesError('LimitExceededException', 'Daily message quota exceeded.');
      }
      // Rates below one a second (none is sold) would stretch the window.
      const windowMs = maxSendRate < 1 ? 1000 / maxSendRate : 1000;
      const now = monotonicMs();
      lastSecond = lastSecond.filter(({ atMs }) => atMs > now - windowMs);
      const inWindow = lastSecond.reduce((sum, taken) => sum + taken.recipients, 0);
      if (inWindow >= Math.max(1, Math.floor(maxSendRate)))
        throw new SesError('TooManyRequestsException', 'Maximum sending rate exceeded.');
      lastSecond.push({ atMs: now, recipients });
      quota.push({ atMs: nowMs(), recipients });
    },
  };
}
