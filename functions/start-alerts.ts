import { pager } from './adapters/aws/pager.ts';
import { pageMembers } from './digest/page-members.ts';
import { readEnvironment } from './environment.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';

const environment = readEnvironment('start-alerts');
const pages = pager('alerts', environment, environment.ALERTS_QUEUE_URL);

export const handler = scheduleHandler({
  name: 'start-alerts',
  async handle(now) {
    const { dueMinutes, ...counts } = await pageMembers(pages.tick(), 'alerts', now);
    return { ...counts, alertsDueMinutes: dueMinutes };
  },
});
