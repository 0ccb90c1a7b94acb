/** What can be made to go wrong on request, at the object or through `POST /local/mail/faults`. */
import * as z from 'zod';
import { SesError, sesErrorNames } from './ses-error.ts';

const times = z.int().min(0).max(1_000_000);

export const faultSettings = z.strictObject({
  /** The next so many SendEmail calls are refused with this error, in SES's words unless told. */
  refuse: z
    .strictObject({
      times,
      error: z.enum(sesErrorNames as [string, ...string[]]).transform((name) => name as (typeof sesErrorNames)[number]),
      message: z.string().optional(),
    })
    .nullable(),
  /** The next so many mails are accepted, stored and told about, and the connection is cut instead of an answer. */
  dropAnswers: times,
  /** Every answer to SendEmail comes so much later. */
  delayMs: z.int().min(0).max(600_000),
  /** Events wait until this is false again. */
  holdEvents: z.boolean(),
  /** Every event is told twice. */
  repeatEvents: z.boolean(),
  maxSendRate: z.number().positive(),
  /** -1: no quota. */
  max24HourSend: z.number().min(-1),
  /** As a new account begins: verified recipients only, 200 a day, one a second. */
  sandbox: z.boolean(),
  /** Addresses and domains that the sandbox lets mail go to. */
  verified: z.array(z.string().max(320)).max(100),
  /** False: the account's sending is paused. */
  sendingEnabled: z.boolean(),
});

export type FaultSettings = z.infer<typeof faultSettings>;

/** What is not named stays as it is. */
export type FaultChanges = { [Name in keyof FaultSettings]?: FaultSettings[Name] | undefined };

export interface Faults {
  current(): FaultSettings;
  /** Changes what is named and leaves the rest. */
  set(changes: FaultChanges): void;
  clear(): void;
}

export interface FaultControl extends Faults {
  /** Throws the refusal that is due, if any. */
  refuseIfDue(): void;
  /** Whether this answer shall be dropped; counts it. */
  takeDroppedAnswer(): boolean;
}

/** `onChange` runs after each change, for what waits on one. */
export function faultControl(calm: FaultSettings, onChange: () => void): FaultControl {
  let settings = { ...calm };
  const change = (next: FaultSettings) => {
    settings = next;
    onChange();
  };
  return {
    current: () => ({ ...settings }),
    set(changes) {
      const named = Object.entries(faultSettings.partial().parse(changes)).filter(([, value]) => value !== undefined);
      change(faultSettings.parse({ ...settings, ...Object.fromEntries(named) }));
    },
    clear: () => change({ ...calm }),
    refuseIfDue() {
      if (!settings.sendingEnabled) throw new SesError('SendingPausedException');
      const { refuse } = settings;
      if (!refuse || refuse.times === 0) return;
      settings = { ...settings, refuse: { ...refuse, times: refuse.times - 1 } };
      throw new SesError(refuse.error, refuse.message);
    },
    takeDroppedAnswer() {
      if (settings.dropAnswers === 0) return false;
      settings = { ...settings, dropAnswers: settings.dropAnswers - 1 };
      return true;
    },
  };
}
