/** Whoever is erased while a mail goes out to them may get one more entry in the ledger: it is looked for after the lease. */
import { later, MINUTE_MS } from '../subscription/times.ts';

export interface RecoverErasures {
  /** Subscribers that were erased before an instant and not looked at since. */
  listErased(before: string): Promise<string[]>;
  eraseDeliveries(subscriberId: string): Promise<void>;
  forgetErased(subscriberId: string): Promise<void>;
}

/** Longer than a sender may hold a claim. */
const AFTER_MS = 15 * MINUTE_MS;

export async function recoverErasures(deps: RecoverErasures, now: string): Promise<{ erasedAgain: number }> {
  const erased = await deps.listErased(later(now, -AFTER_MS));
  for (const subscriberId of erased) {
    await deps.eraseDeliveries(subscriberId);
    await deps.forgetErased(subscriberId);
  }
  return { erasedAgain: erased.length };
}
