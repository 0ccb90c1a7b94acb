/**
 * Hands the events of accepted mails over, one mail after the other, at least once. What was not handed over when the
 * process ended is told at the next start: a mail that went out must not stay unproven because of us.
 */
import { setTimeout as after } from 'node:timers/promises';
import type { MailEvent } from './mail-events.ts';
import type { MailStore } from './mail-store.ts';

export interface EventTeller {
  tell(messageId: string): void;
  /** Goes on with what waits: held events, or those whose handing over failed. */
  wake(): void;
  whenTold(): Promise<void>;
  stop(): Promise<void>;
}

const retryAfterMs = 1000;

export function eventTeller(deps: {
  store: MailStore;
  eventsOf: (messageId: string) => Promise<MailEvent[]>;
  publish: (event: MailEvent) => Promise<void>;
  held: () => boolean;
  repeated: () => boolean;
}): EventTeller {
  const waiting = deps.store
    .all()
    .filter(({ published }) => !published)
    .map(({ messageId }) => messageId);
  let running: Promise<void> | null = null;
  let stopped = false;

  async function tellAll() {
    while (waiting.length > 0 && !stopped && !deps.held()) {
      const messageId = waiting[0] as string;
      for (const event of await deps.eventsOf(messageId)) {
        await deps.publish(event);
        if (deps.repeated()) await deps.publish(event);
      }
      await deps.store.markPublished(messageId);
      waiting.shift();
    }
  }

  function wake() {
    if (running || stopped || waiting.length === 0 || deps.held()) return;
    running = tellAll()
      .catch((error: unknown) => {
        console.error('mail events wait, and are told again in a second:', error);
        return after(retryAfterMs, undefined, { ref: false });
      })
      .finally(() => {
        running = null;
        // What came between the last look and here.
        wake();
      });
  }

  return {
    tell(messageId) {
      waiting.push(messageId);
      wake();
    },
    wake,
    async whenTold() {
      while (running !== null) await running;
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}
