/** What both ticks share: where they are, who is due, and how much may be queued. */
import type { Kind } from '../../digest/checkpoints.ts';
import type { PageMembers, PartMessage } from '../../digest/page-members.ts';
import { checkpointsTable } from './checkpoints-table.ts';
import { mailCounts } from './mail-counts.ts';
import { queue, queueDepth } from './queue.ts';
import { sendRate } from './send-rate.ts';
import { sendRoom } from './send-room.ts';
import { subscribersTable } from './subscribers-table.ts';

export interface PagerPlaces {
  CHECKPOINTS_TABLE: string;
  SUBSCRIBERS_TABLE: string;
  LIMITS_TABLE: string;
  POINTERS_TABLE: string;
}

const mailKinds = { alerts: 'alert', digests: 'digest' } as const;

/** `tick()`: once per tick, since it measures once what there is room for. */
export function pager(kind: Kind, places: PagerPlaces, queueUrl: string): { tick(): PageMembers } {
  const checkpoints = checkpointsTable(places.CHECKPOINTS_TABLE);
  const subscribers = subscribersTable(places.SUBSCRIBERS_TABLE);
  const messages = queue<PartMessage>(queueUrl);
  const { readMailState } = mailCounts({ limitsTable: places.LIMITS_TABLE, pointersTable: places.POINTERS_TABLE });
  const rate = sendRate({ pointersTable: places.POINTERS_TABLE });
  const mailKind = mailKinds[kind];

  async function measure() {
    const depth = await queueDepth(queueUrl);
    // Whoever asks for room has something to do.
    return { ...(await rate.shares(mailKind)), depth };
  }

  return {
    tick: () => ({
      ...checkpoints,
      ...sendRoom({ limitsTable: places.LIMITS_TABLE, kind: mailKind }, measure),
      isHalted: async () => (await readMailState()).halted,
      listMembers: subscribers.listMembers,
      queue: messages.sendAll,
      clock: Date.now,
    }),
  };
}
