import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { pager } from './adapters/aws/pager.ts';
import { pointersTable } from './adapters/aws/pointers-table.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { noteSlots } from './digest/note-slots.ts';
import { pageMembers } from './digest/page-members.ts';
import { readEnvironment } from './environment.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';
import { scheduleKeys } from './subscription/schedule.ts';
import { zoneNames } from './subscription/zones.ts';

const environment = readEnvironment('start-digests');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const pages = pager('digests', environment, environment.DIGESTS_QUEUE_URL);

export const handler = scheduleHandler({
  name: 'start-digests',
  async handle(now) {
    // A night has ten thousand possible keys, and most places have nobody who gets up at each of its hours.
    let inUse: Promise<ReadonlySet<string>> | undefined;
    const noting = {
      ...pointersTable(environment.POINTERS_TABLE),
      ...checkpointsTable(environment.CHECKPOINTS_TABLE),
      listZones: async () => zoneNames,
      async keysInUse(schedule: string) {
        inUse ??= subscribers.scheduleKeysInUse();
        const used = await inUse;
        return scheduleKeys(schedule).filter((key) => used.has(key));
      },
    };
    const { slots } = await noteSlots(noting, now);
    const { dueMinutes, ...counts } = await pageMembers(pages.tick(), 'digests', now);
    return { slots, ...counts, digestsDueMinutes: dueMinutes };
  },
});
