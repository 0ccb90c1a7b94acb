/** How many mails one mailbox gets that somebody asked for in its name, and how many all strangers together. */
import { DAY_MS, later } from './times.ts';

export interface MailBudget {
  take(bucket: string, most: number, expiresAt: string): Promise<boolean>;
  takeOnce(bucket: string, hours: number, now: string): Promise<boolean>;
  giveBack(bucket: string): Promise<void>;
  /** One mail's turn at the account's send rate; false if none came. */
  takeTurn(): Promise<boolean>;
  /** Mails that may go to unproven addresses today. */
  strangersADay(now: string): Promise<number>;
}

/** There is no room for the mail now: the request waits. */
export class NoRoomForMail extends Error {
  override readonly name = 'NoRoomForMail';
  readonly code = 'no-room-for-mail';
}

/** A tenth of the day's quota goes to addresses that nobody has proven; less as more of them turn out not to exist, none at 8 %. */
export function strangersShare(quota: { max24HourSend: number }, { sent, bounced }: { sent: number; bounced: number }): number {
  const whole = quota.max24HourSend < 0 ? MOST_WITHOUT_QUOTA : quota.max24HourSend / 10;
  const enoughToTell = bounced >= FEWEST_BOUNCES;
  const bounceShare = enoughToTell ? bounced / Math.max(1, sent) : 0;
  return Math.floor(whole * Math.max(0, 1 - bounceShare / MOST_BOUNCES));
}

const MOST_WITHOUT_QUOTA = 20_000;
const FEWEST_BOUNCES = 20;
const MOST_BOUNCES = 0.08;

interface Within {
  /** Buckets of one mail in 24 hours each: the first that is free is taken. */
  slots: readonly string[];
  isStranger: boolean;
}

/** Mails once if a slot is free; what was taken is given back if the mail did not go. Throws `NoRoomForMail`. */
export async function mailWithin(
  deps: MailBudget,
  { slots, isStranger }: Within,
  mail: () => Promise<void>,
  now: string,
): Promise<'sent' | 'enough'> {
  const slot = await firstFree(deps, slots, now);
  if (slot === null) return 'enough';
  try {
    if (!(await deps.takeTurn())) throw new NoRoomForMail('no turn');
    if (isStranger && !(await takeStrangers(deps, now))) throw new NoRoomForMail('the share of strangers is used up');
    await mail();
  } catch (error) {
    await deps.giveBack(slot);
    throw error;
  }
  return 'sent';
}

async function firstFree(deps: MailBudget, slots: readonly string[], now: string): Promise<string | null> {
  for (const slot of slots) if (await deps.takeOnce(slot, 24, now)) return slot;
  return null;
}

const takeStrangers = async (deps: MailBudget, now: string): Promise<boolean> =>
  deps.take(strangersSent(now), await deps.strangersADay(now), later(now, DAY_MS));

const strangersSent = (now: string): string => `strangers#${now.slice(0, 10)}`;
