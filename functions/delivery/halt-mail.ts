/** Stops all mail but manage links if the last day's went wrong, until an admin lets it go on. */
import { type HaltReason, haltReason, type MailCounts, type MailState } from './halt.ts';

/** What went wrong with one mail. */
export interface MailTrouble {
  /** SES's id of the mail: an event that comes twice counts once. */
  messageId: string;
  what: 'bounced' | 'complained' | 'confirmation bounced';
  /** By keyed hash. */
  emailHash: string;
  at: string;
}

export interface CountTrouble {
  /** Consistent. */
  readMailState(): Promise<MailState>;
  countTrouble(trouble: MailTrouble, countedFrom: string | null): Promise<void>;
  /** Of the 24 hours before `now`. */
  readMailCounts(countedFrom: string | null, now: string): Promise<MailCounts>;
  /** False if it is not any more as it was read. */
  saveMailState(state: MailState, before: MailState): Promise<boolean>;
}

/** Gives the reason if this one was too many. May be told of the same trouble again, and late. */
export async function countTrouble(deps: CountTrouble, trouble: MailTrouble, now: string): Promise<HaltReason | null> {
  const state = await deps.readMailState();
  await deps.countTrouble(trouble, state.countedFrom);
  if (trouble.what === 'confirmation bounced' || state.halted) return null;
  const reason = haltReason(await deps.readMailCounts(state.countedFrom, now));
  if (reason === null) return null;
  const halted: MailState = { ...state, halted: true, reason, at: now, by: null, why: null };
  return (await deps.saveMailState(halted, state)) ? reason : null;
}

export type SwitchMail = Pick<CountTrouble, 'readMailState' | 'saveMailState'>;

/** Who asks, and why. */
export interface SwitchedBy {
  by: string;
  why: string | null;
}

/** Nothing more goes out but manage links: what is due waits where it is. Gives what is so now. */
export const haltMail = (deps: SwitchMail, by: SwitchedBy, now: string): Promise<MailState> =>
  switchMail(deps, (state) => (state.halted ? state : { ...state, ...by, halted: true, reason: 'admin', at: now }));

/** What waited goes out, and the day's mails are counted anew. */
export const resumeMail = (deps: SwitchMail, by: SwitchedBy, now: string): Promise<MailState> =>
  switchMail(deps, (state) => (state.halted ? { ...by, halted: false, reason: null, at: now, countedFrom: now } : state));

async function switchMail(deps: SwitchMail, change: (state: MailState) => MailState): Promise<MailState> {
  for (;;) {
    const before = await deps.readMailState();
    const after = change(before);
    if (after === before || (await deps.saveMailState(after, before))) return after;
  }
}
