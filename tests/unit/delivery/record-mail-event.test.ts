import { describe, expect, test } from 'vitest';
import { mailEventOf, sesEvent } from '../../../functions/adapters/aws/ses-event.ts';
import type { DeliveryState } from '../../../functions/delivery/delivery.ts';
import { type MailEvent, type RecordMailEvent, recordMailEvent } from '../../../functions/delivery/record-mail-event.ts';

const now = '2026-11-23T05:10:00.000Z';
const event = (kind: MailEvent['kind'], extra: Partial<MailEvent> = {}): MailEvent => ({
  kind,
  at: now,
  messageId: 'm1',
  sentAt: '2026-11-23T05:00:00.000Z',
  to: 'ada@example.org',
  deliveryId: 'd1',
  permanent: false,
  unwanted: true,
  ...extra,
});

/** One delivery in a state, and everything that was asked for on the way. */
function ledger(state: DeliveryState) {
  const softBounces = new Set<string>();
  const seen = { state, suppressed: [] as string[], ended: [] as string[], atSes: [] as string[], sendEvents: [] as string[] };
  const deps: RecordMailEvent = {
    findDelivery: async (deliveryId) => (deliveryId === 'd1' ? { subscriberId: 'ada', slot: 'daily#2026-11-23' } : null),
    async change({ onlyIf, set }) {
      const right = onlyIf.states.includes(seen.state);
      if (right && set.state) seen.state = set.state;
      return right;
    },
    hashOf: async (address) => `hash of ${address}`,
    suppress: async (hash, reason) => void seen.suppressed.push(`${hash}: ${reason}`),
    async countSoftBounce(_hash, messageId) {
      return softBounces.add(messageId).size;
    },
    suppressAtSes: async (address, reason) => void seen.atSes.push(`${address}: ${reason}`),
    endAll: async (hash, reason) => void seen.ended.push(`${hash}: ${reason}`),
    noteSendEvent: async (sentAt) => void seen.sendEvents.push(sentAt),
  };
  return { seen, record: (each: MailEvent, at = now) => recordMailEvent(deps, each, at) };
}

describe('what SES tells about a mail', () => {
  test.each<DeliveryState>(['claimed', 'sending', 'unknown'])('proves that a %s one went out', async (state) => {
    const { seen, record } = ledger(state);
    await record(event('sent'));
    expect(seen).toMatchObject({ state: 'sent', sendEvents: ['2026-11-23T05:00:00.000Z'] });
  });

  test('may come in any order, and twice', async () => {
    const orders: MailEvent['kind'][][] = [
      ['sent', 'delivered', 'complained'],
      ['complained', 'delivered', 'sent'],
      ['delivered', 'complained', 'complained', 'sent', 'delivered'],
    ];
    for (const order of orders) {
      const { seen, record } = ledger('sending');
      for (const kind of order) await record(event(kind));
      expect(seen.state).toBe('complained');
    }
  });

  test('a delay changes nothing', async () => {
    const { seen, record } = ledger('sent');
    await record(event('delayed'));
    expect(seen).toEqual({ state: 'sent', suppressed: [], ended: [], atSes: [], sendEvents: [] });
  });

  test('a mail that SES found a virus in has failed', async () => {
    const { seen, record } = ledger('sent');
    await record(event('rejected'));
    expect(seen.state).toBe('failed');
  });
});

describe('no mail after no', () => {
  test('a hard bounce ends everything, with us and with SES', async () => {
    const { seen, record } = ledger('sent');
    await record(event('bounced', { permanent: true }));
    expect(seen).toMatchObject({
      state: 'bounced',
      suppressed: ['hash of ada@example.org: bounced'],
      ended: ['hash of ada@example.org: bounced'],
      atSes: ['ada@example.org: bounced'],
    });
  });

  test('so does one of a confirmation mail, which is no delivery', async () => {
    const { seen, record } = ledger('sent');
    await record(event('bounced', { permanent: true, deliveryId: null }));
    expect(seen).toMatchObject({ state: 'sent', suppressed: ['hash of ada@example.org: bounced'] });
  });

  test('so does a complaint, but not the word that it was no spam after all', async () => {
    const { seen, record } = ledger('delivered');
    await record(event('complained', { unwanted: false }));
    expect(seen).toMatchObject({ state: 'delivered', suppressed: [] });
    await record(event('complained'));
    expect(seen).toMatchObject({ state: 'complained', suppressed: ['hash of ada@example.org: complained'] });
  });

  test('a full mailbox ends it the fifth time, however often each is told', async () => {
    const { seen, record } = ledger('sent');
    for (let mail = 1; mail <= 4; mail += 1) {
      for (let told = 0; told < 3; told += 1) await record(event('bounced', { messageId: `m${mail}` }));
    }
    expect(seen.suppressed).toEqual([]);
    await record(event('bounced', { messageId: 'm5' }));
    expect(seen.suppressed).toEqual(['hash of ada@example.org: bounced']);
  });
});

test('an event that overtakes the ledger comes again; one of an erased subscriber is let go', async () => {
  const { record } = ledger('sending');
  await expect(record(event('sent', { deliveryId: 'd2' }))).rejects.toThrow('no delivery d2 yet');
  await record(event('sent', { deliveryId: 'd2' }), '2026-11-23T06:00:00.000Z');
});

describe('an event as EventBridge carries it', () => {
  const detail = (eventType: string, content: object) => ({
    version: '0',
    source: 'aws.ses',
    detail: {
      eventType,
      mail: {
        timestamp: '2026-11-23T05:00:00.123Z',
        messageId: 'm1',
        destination: ['ada@example.org'],
        tags: { deliveryId: ['d1'], attempt: ['2'], 'ses:configuration-set': ['tocsin'] },
      },
      ...content,
    },
  });

  test('is read with its tags and times', () => {
    const bounce = { timestamp: '2026-11-23T05:00:01.000Z', bounceType: 'Permanent', bouncedRecipients: [{ status: '5.1.1' }] };
    expect(mailEventOf(sesEvent.parse(detail('Bounce', { bounce })))).toEqual({
      kind: 'bounced',
      at: '2026-11-23T05:00:01.000Z',
      messageId: 'm1',
      sentAt: '2026-11-23T05:00:00.123Z',
      to: 'ada@example.org',
      deliveryId: 'd1',
      permanent: true,
      unwanted: true,
    });
  });

  test('is nothing where it is an out-of-office answer, which SES calls a passing bounce', () => {
    const bounce = { timestamp: '2026-11-23T05:00:01.000Z', bounceType: 'Transient', bouncedRecipients: [{ status: '2.0.0' }] };
    expect(mailEventOf(sesEvent.parse(detail('Bounce', { bounce })))).toBeNull();
  });

  test('is refused where it has no mail', () => {
    expect(sesEvent.safeParse({ detail: { eventType: 'Send' } }).success).toBe(false);
  });
});
