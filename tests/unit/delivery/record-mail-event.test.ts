import { describe, expect, test } from 'vitest';
import { mailEventOf, sesEvent } from '../../../functions/adapters/aws/ses-event.ts';
import type { Delivery, SendingProgress, SendingSubscriber } from '../../../functions/delivery/delivery.ts';
import { NEVER_HALTED } from '../../../functions/delivery/halt.ts';
import { type MailEvent, type RecordMailEvent, recordMailEvent } from '../../../functions/delivery/record-mail-event.ts';
import { sampleDelivery } from '../../support/records.ts';
import { subscriberOf, wholeOf } from '../../support/subscribers.ts';

const now = '2026-11-23T05:10:00.000Z';
const mail = sampleDelivery();
const event = (kind: MailEvent['kind'], extra: Partial<MailEvent> = {}): MailEvent => ({
  kind,
  at: now,
  messageId: 'm1',
  sentAt: '2026-11-23T05:00:00.000Z',
  to: 'ada@example.org',
  delivery: { subscriberId: 's1', deliveryId: mail.deliveryId },
  permanent: false,
  unwanted: true,
  toStranger: false,
  ...extra,
});

/** One subscriber with some mails in the ledger, and everything that was asked for on the way. */
function scene({ ledger = [], open = {} }: { ledger?: Delivery[]; open?: SendingProgress['open'] } = {}) {
  const seen = {
    raised: [] as string[],
    suppressed: [] as string[],
    ended: [] as string[],
    halts: [] as string[],
    mail: NEVER_HALTED,
    troubles: [] as string[],
  };
  const whole = wholeOf(subscriberOf(), []);
  const subscriber: SendingSubscriber = { ...whole, progress: { ...whole.progress, lastSlot: {}, open, owed: {} } };
  const deps: RecordMailEvent = {
    readSubscriber: async () => subscriber,
    listDeliveries: async () => ledger,
    async saveProgress(progress) {
      subscriber.progress = progress;
      return true;
    },
    raiseState: async (_key, to) => void seen.raised.push(to),
    newestDeliveries: async (_subscriberId, most) => ledger.slice(0, most),
    hashOf: async (address) => `hash of ${address}`,
    suppress: async (hash, reason) => void seen.suppressed.push(`${hash}: ${reason}`),
    suppressAtSes: async () => {},
    endAll: async (hash, reason) => void seen.ended.push(`${hash}: ${reason}`),
    halted: (reason) => void seen.halts.push(reason),
    readMailState: async () => seen.mail,
    async saveMailState(state) {
      seen.mail = state;
      return true;
    },
    countTrouble: async ({ what, emailHash: who }) => void seen.troubles.push(`${what}: ${who}`),
    readMailCounts: async () => ({ sent: 100, bounced: seen.troubles.length, complainers: new Set(seen.troubles).size }),
  };
  return { seen, subscriber, record: (each: MailEvent) => recordMailEvent(deps, each, now) };
}

const bouncedOn = (days: readonly number[]) =>
  days.map((day) => sampleDelivery({ state: 'bounced', claimedAt: `2026-11-${String(day).padStart(2, '0')}T05:00:00.000Z` }));

describe('what SES tells about a mail', () => {
  test('writes nothing of a delay', async () => {
    const { seen, record } = scene();
    await record(event('delayed'));
    expect(seen).toMatchObject({ raised: [], suppressed: [], ended: [] });
  });

  test('frees what other mails had folded into one that SES threw away', async () => {
    const other = sampleDelivery({
      deliveryId: 'mwssv5vs-w2026-W48',
      chosen: {},
      folded: { trains: { copy: 'story' }, trade: { x: 'another' } },
    });
    const { seen, record, subscriber } = scene({ ledger: [{ ...mail, chosen: { tides: ['story'] } }, other] });
    await record(event('rejected'));
    expect(seen.raised).toEqual(['failed']);
    expect(subscriber.progress.owed).toEqual({ trains: ['copy'] });
  });
});

describe('no mail after no', () => {
  test('a hard bounce ends everything, also one of a confirmation mail, which is no delivery', async () => {
    for (const delivery of [event('bounced').delivery, null]) {
      const { seen, record } = scene();
      await record(event('bounced', { permanent: true, delivery }));
      expect(seen.suppressed).toEqual(['hash of ada@example.org: bounced']);
      expect(seen.ended).toEqual(['hash of ada@example.org: bounced']);
    }
  });

  test('so does a complaint, but not the word that it was no spam after all', async () => {
    const { seen, record } = scene();
    await record(event('complained', { unwanted: false }));
    expect(seen.suppressed).toEqual([]);
    await record(event('complained'));
    expect(seen.suppressed).toEqual(['hash of ada@example.org: complained']);
    expect(seen.raised).toEqual(['complained']);
  });

  test.each([
    ['the last five mails bounced, over days', bouncedOn([23, 22, 21, 20, 19]), 1],
    ['one of the last five was taken', [...bouncedOn([23, 22]), sampleDelivery(), ...bouncedOn([20, 19])], 0],
    ['the last five were within an hour, as of an instant reader', bouncedOn([23, 23, 23, 23, 23]), 0],
    ['there were only four', bouncedOn([23, 22, 21, 20]), 0],
  ])('a mailbox counts as dead only by its last five mails: %s', async (_when, ledger, suppressed) => {
    const { seen, record } = scene({ ledger });
    await record(event('bounced'));
    expect(seen.raised).toEqual(['bounced']);
    expect(seen.suppressed).toHaveLength(suppressed);
  });
});

describe('an event as EventBridge carries it', () => {
  const detail = (eventType: string, content: object, tags: object = { subscriberId: ['s1'], deliveryId: ['d1'], attempt: ['2'] }) => ({
    version: '0',
    source: 'aws.ses',
    detail: {
      eventType,
      mail: { timestamp: '2026-11-23T05:00:00.123Z', messageId: 'm1', destination: ['ada@example.org'], tags },
      ...content,
    },
  });
  const bounce = { timestamp: '2026-11-23T05:00:01.000Z', bounceType: 'Permanent', bouncedRecipients: [{ status: '5.1.1' }] };

  test('is read with its tags and times', () => {
    expect(mailEventOf(sesEvent.parse(detail('Bounce', { bounce })))).toEqual({
      kind: 'bounced',
      toStranger: false,
      at: '2026-11-23T05:00:01.000Z',
      messageId: 'm1',
      sentAt: '2026-11-23T05:00:00.123Z',
      to: 'ada@example.org',
      delivery: { subscriberId: 's1', deliveryId: 'd1' },
      permanent: true,
      unwanted: true,
    });
    expect(mailEventOf(sesEvent.parse(detail('Bounce', { bounce }, { kind: ['confirm'] })))?.delivery).toBeNull();
  });

  test('is nothing where it is an out-of-office answer, which SES calls a passing bounce', () => {
    const away = { ...bounce, bounceType: 'Transient', bouncedRecipients: [{ status: '2.0.0' }] };
    expect(mailEventOf(sesEvent.parse(detail('Bounce', { bounce: away })))).toBeNull();
  });

  test('is refused where it has no mail', () => {
    expect(sesEvent.safeParse({ detail: { eventType: 'Send' } }).success).toBe(false);
  });
});

describe('how many mails go wrong', () => {
  test('is counted by what SES says will never arrive, and by who calls it spam', async () => {
    const { seen, record } = scene();
    await record(event('bounced', { permanent: true }));
    await record(event('bounced', { permanent: false }));
    await record(event('complained', { to: 'bo@example.org' }));
    await record(event('complained', { unwanted: false }));
    await record(event('bounced', { permanent: true, delivery: null, toStranger: true }));
    await record(event('bounced', { permanent: true, delivery: null }));
    expect(seen.troubles).toEqual([
      'bounced: hash of ada@example.org',
      'complained: hash of bo@example.org',
      'confirmation bounced: hash of ada@example.org',
    ]);
  });

  test('stops all mail once, at the fifth person who complains', async () => {
    const { seen, record } = scene();
    for (const name of ['a', 'b', 'c', 'd']) await record(event('complained', { to: `${name}@example.org` }));
    expect(seen.halts).toEqual([]);
    for (const name of ['e', 'f']) await record(event('complained', { to: `${name}@example.org` }));
    expect(seen.halts).toEqual(['complaints']);
    expect(seen.mail).toMatchObject({ halted: true, reason: 'complaints', at: now });
  });
});
