import { queue } from './adapters/aws/queue.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { startAlerts } from './digest/start-alerts.ts';
import { readEnvironment } from './environment.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { type AlertWindowMessage, alertWindowMessage, type DigestMessage, mostHops, oneHopOn } from './queue-messages.ts';

const environment = readEnvironment('start-alerts');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const alerts = queue<DigestMessage>(environment.ALERTS_QUEUE_URL);
const alertWindows = queue<AlertWindowMessage>(environment.ALERT_WINDOWS_QUEUE_URL);

export const handler = queueHandler({
  name: 'start-alerts',
  message: alertWindowMessage,
  handle: async (message, now) => {
    await startAlerts(
      {
        listFollowers: (topicId, page) => subscribers.listFollowers(topicId, { frequency: 'instant', page }),
        queueAlerts: alerts.sendAll,
        queuePage: (page) => alertWindows.send(oneHopOn(page, message.hops, mostHops.alertWindows)),
      },
      message,
      now,
    );
  },
});
