/** The alarms of AWS, on this machine: each rings for the fault that it is there for, and none on a day without one. */

import { PurgeQueueCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FunctionName } from '../../functions/environment.ts';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { clientSettings, localDeadLettersName, localQueueName } from '../../infra/local/engines/resources.ts';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { askToSubscribe, days, digestsTo, hours, letPass, minutes, open, press, subscribe } from '../support/reader.ts';

let host: TestHost;
let stand: Newsstand;

beforeAll(async () => {
  host = await startHost({ now: '2026-11-20T06:00:00.000Z' });
  stand = await openNewsstand();
  publish('Opening day', 'An old item.');
  await addFeed(host, `${stand.url}/feeds/courier.xml`);
  await letPass(host, minutes(15));
  await subscribe(host, { email: 'ines@example.org', query: 'harbour strike', frequency: 'instant' });
  await subscribe(host, { email: 'hugo@example.org', query: 'ferry timetable', frequency: 'hourly' });
  await subscribe(host, { email: 'dora@example.org', query: 'harbour strike', frequency: 'daily', zone: 'Europe/Kyiv', hour: 7 });
}, 300_000);
afterAll(async () => {
  await host.remove();
  await stand.stop();
});

const publish = (title: string, text: string) => stand.publish('courier', { title, text, publishedAt: host.clock.now() });
const nothing = () => {};

/** Everything that has begun to ring, or has rung, after this. */
const rungSince = (time: string) =>
  host
    .alarms()
    .filter(({ since }) => since !== null && since > time)
    .map(({ id }) => id);

async function changeTable(command: PutCommand | DeleteCommand) {
  const client = documentClientFor(host.environment);
  await client.send(command as PutCommand);
  client.destroy();
}

async function withQueues(act: (client: SQSClient) => Promise<unknown>) {
  const client = new SQSClient({ ...clientSettings(host.environment), endpoint: host.environment['AWS_ENDPOINT_URL_SQS'] ?? '' });
  await act(client);
  client.destroy();
}

const refuse = (name: FunctionName) => host.outages.set({ refused: [{ function: name, service: 'dynamodb' }] });

interface Fault {
  rings: string;
  when: string;
  happens(): unknown;
  /** Beside lifting all outages. */
  mend?(): unknown;
}

const faults: Fault[] = [
  {
    rings: 'feeds-silent',
    when: 'a feed answers with an error',
    happens: () => stand.breakFeed('courier', 500),
    mend: () => stand.breakFeed('courier', null),
  },
  {
    rings: 'pages-failing',
    when: 'the pages cannot read a table',
    async happens() {
      refuse('web');
      for (let request = 0; request < 5; request += 1) expect((await open(host, '/?q=harbour+strike')).status).toBe(500);
    },
  },
  {
    rings: 'confirmations-late',
    when: 'SES takes no mail for a new address',
    async happens() {
      host.mail.faults.set({ sandbox: true });
      await askToSubscribe(host, { email: 'nora@example.org', query: 'harbour strike' });
    },
    mend: () => host.mail.faults.clear(),
  },
  {
    rings: 'due-and-not-sent',
    when: 'digests are queued, and their sender fails',
    happens() {
      refuse('send-digest');
      publish('Ferry timetable changes', 'The ferry has a new timetable.');
    },
  },
  {
    rings: 'mail-late',
    when: "SES's quota of the day is used up",
    happens() {
      host.mail.faults.set({ max24HourSend: 1 });
      publish('Ferry timetable printed', 'The timetable of the ferry is out in print.');
    },
    mend: () => host.mail.faults.clear(),
  },
  {
    rings: 'matches-near-retention',
    when: 'a match has waited for its mail for six weeks and more',
    async happens() {
      publish('Ferry timetable for the winter', 'In winter the ferry keeps another timetable.');
      host.outages.set({ unscheduled: ['start-digests'] });
      await letPass(host, minutes(30));
      await host.clock.set(later(host.clock.now(), days(46)));
    },
  },
  {
    rings: 'bounces-and-complaints',
    when: 'mail is halted',
    happens: () => press(host, '/local/mail/switch', {}),
    mend: () => press(host, '/local/mail/switch', {}),
  },
  {
    rings: 'lost-work',
    when: 'an item of a table cannot be read',
    async happens() {
      await changeTable(new PutCommand({ TableName: host.resources.tableName('feeds'), Item: { feedId: 'broken', url: 42 } }));
    },
    mend: () => changeTable(new DeleteCommand({ TableName: host.resources.tableName('feeds'), Key: { feedId: 'broken' } })),
  },
  {
    rings: 'dead-letters',
    when: 'a message fails every time',
    async happens() {
      const QueueUrl = host.resources.queueUrl('mailEvents');
      await withQueues((client) => client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'no JSON' })));
    },
    mend: () =>
      withQueues((client) => {
        const QueueUrl = host.resources.queueUrl('mailEvents').replace(localQueueName('mailEvents'), localDeadLettersName('mailEvents'));
        return client.send(new PurgeQueueCommand({ QueueUrl }));
      }),
  },
  {
    rings: 'behind',
    when: 'articles wait to be matched',
    async happens() {
      host.outages.set({ throttled: ['match-articles'] });
      publish('Harbour strike goes on', 'The strike in the harbour goes on.');
    },
  },
  {
    rings: 'schedule-did-not-come',
    when: 'a schedule does not fire',
    happens: () => host.outages.set({ unscheduled: ['watch-feeds'] }),
  },
  {
    rings: 'schedule-did-not-come',
    when: 'a schedule fires and the function fails each time',
    happens: () => refuse('watch-feeds'),
  },
  {
    rings: 'throttled',
    when: 'the account runs no more functions',
    async happens() {
      host.outages.set({ throttled: ['api'] });
      for (let round = 0; round < 3; round += 1) {
        for (let call = 0; call < 60; call += 1) await host.invoke('api', {}).catch(nothing);
        await letPass(host, minutes(5), minutes(5));
      }
    },
  },
  {
    rings: 'bounces-and-complaints',
    when: 'addresses turn out not to exist',
    async happens() {
      await askToSubscribe(host, { email: 'bounce@simulator.amazonses.com', query: 'harbour strike' });
    },
  },
];

/** A reputation heals with every mail. */
const lasting = new Set(['bounces-and-complaints']);

describe('an operator', () => {
  it('hears nothing on a day on which all is well', { timeout: 300_000 }, async () => {
    const start = host.clock.now();
    for (const title of ['Harbour strike begins', 'Strike reaches the second harbour', 'Harbour strike may end']) {
      publish(title, 'Dockers stopped every crane of the harbour at dawn, and the strike may last.');
      await letPass(host, hours(8));
    }
    expect(await digestsTo(host, 'ines@example.org')).not.toEqual([]);
    expect(await digestsTo(host, 'dora@example.org')).not.toEqual([]);
    expect(rungSince(start)).toEqual([]);
  });

  it.each(faults)('hears $rings when $when', { timeout: 100_000 }, async ({ rings, happens, mend }) => {
    const start = host.clock.now();
    try {
      await happens();
      await passUntil(() => rungSince(start).length > 0);
      // And nothing else that takes a moment longer.
      await letPass(host, minutes(15));
      expect(rungSince(start)).toEqual([rings]);
      expect((await open(host, '/local/')).text.includes(rings)).toBe(true);
    } finally {
      host.outages.clear();
      await mend?.();
    }
    await passUntil(() => host.alarms().every(({ id, rings: still }) => !still || lasting.has(id)));
  });
});

/** A working day at most. */
async function passUntil(isSo: () => boolean) {
  await host.whenIdle();
  for (let quarter = 0; quarter < 4 * 9 && !isSo(); quarter += 1) await letPass(host, minutes(15));
}
