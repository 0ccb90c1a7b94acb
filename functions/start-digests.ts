import { pointersTable } from './adapters/aws/pointers-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { sendRate } from './adapters/aws/send-rate.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { startDigests } from './digest/start-digests.ts';
import { readEnvironment } from './environment.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';
import type { DigestMessage } from './queue-messages.ts';
import { scheduleKeys } from './subscription/schedule.ts';
import { zoneNames } from './subscription/zones.ts';

const environment = readEnvironment('start-digests');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const pointers = pointersTable(environment.POINTERS_TABLE);
const digests = queue<DigestMessage>(environment.DIGESTS_QUEUE_URL);
const rate = sendRate({ pointersTable: environment.POINTERS_TABLE });

export const handler = scheduleHandler({
  name: 'start-digests',
  async handle(now) {
    // A night has ten thousand possible keys, and most places have nobody who gets up at each of its hours.
    const inUse = await subscribers.scheduleKeysInUse();
    // Digests first: without a fresh quota they still go out, at the rate known before.
    const started = await startDigests(
      {
        ...pointers,
        listZones: async () => zoneNames,
        shardsOf: (schedule) => scheduleKeys(schedule).filter((key) => inUse.has(key)),
        listDue: (scheduleKey, page) => subscribers.listDue(scheduleKey, { page }),
        queue: (messages) => digests.sendAll(messages),
      },
      now,
    );
    const { maxSendRate } = await rate.refresh();
    return { ...started, maxSendRate };
  },
});
