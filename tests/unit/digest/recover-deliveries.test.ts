import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import type { DeliveryChange } from '../../../functions/delivery/transitions.ts';
import { recoverDeliveries } from '../../../functions/digest/recover-deliveries.ts';

const now = '2026-11-23T09:00:00.000Z';
const leaseUntil = '2026-11-23T08:00:00.000Z';

function delivery(change: Partial<Delivery>): Delivery {
  return {
    subscriberId: 's1',
    slot: 'daily#2026-11-23',
    deliveryId: 'd1',
    frequency: 'daily',
    state: 'unknown',
    failedReason: null,
    ranges: {},
    chosen: {},
    heldBack: {},
    folded: {},
    likenesses: {},
    dropped: [],
    attempt: 1,
    leaseUntil,
    notBefore: null,
    messageId: null,
    claimedAt: '2026-11-23T07:00:00.000Z',
    sentAt: null,
    ...change,
  };
}

/** One run over one open delivery: what became of it. */
async function recovered(open: Delivery, { sendEvents = null, taken = true }: { sendEvents?: string | null; taken?: boolean } = {}) {
  const changes: DeliveryChange[] = [];
  const queued: string[] = [];
  let probes = 0;
  const counts = await recoverDeliveries(
    {
      async *listOpen() {
        yield open;
      },
      change: async (change) => {
        changes.push(change);
        return taken;
      },
      queue: async (messages) => {
        queued.push(...messages.map(({ slot }) => slot));
      },
      readSendEvents: async () => sendEvents,
      sendProbe: async () => {
        probes += 1;
      },
    },
    now,
  );
  return { changes, queued, probes, counts };
}

describe('a mail whose call to SES was never answered', () => {
  it('is not sent again while no Send event has come at all; a probe asks whether they flow', async () => {
    expect(await recovered(delivery({}))).toMatchObject({ changes: [], queued: [], probes: 1, counts: { deliveriesStillUnknown: 1 } });
  });

  it('is not sent again while its own Send event may still be under way', async () => {
    const { changes, queued } = await recovered(delivery({}), { sendEvents: '2026-11-23T08:29:00.000Z' });
    expect({ changes, queued }).toEqual({ changes: [], queued: [] });
  });

  it('is sent again once events of mails half an hour later were processed and its own was not', async () => {
    const { changes, queued, counts } = await recovered(delivery({}), { sendEvents: '2026-11-23T08:30:00.000Z' });
    expect(changes).toMatchObject([{ onlyIf: { states: ['sending', 'unknown'], attempt: 1 }, set: { state: 'claimed' } }]);
    expect(queued).toEqual(['daily#2026-11-23']);
    expect(counts['deliveriesSentAgain']).toBe(1);
  });

  it('is not queued where its event came at this very moment', async () => {
    const { queued, counts } = await recovered(delivery({}), { sendEvents: '2026-11-23T08:30:00.000Z', taken: false });
    expect(queued).toEqual([]);
    expect(counts['deliveriesSentAgain']).toBe(0);
  });
});

describe('a delivery that is open for long', () => {
  it('is left alone while its sender has the lease', async () => {
    const { changes, queued } = await recovered(delivery({ state: 'sending', leaseUntil: '2026-11-23T09:00:01.000Z' }));
    expect({ changes, queued }).toEqual({ changes: [], queued: [] });
  });

  it('is unknown, and not sent, once the lease has passed', async () => {
    const { changes, queued } = await recovered(delivery({ state: 'sending' }), { sendEvents: '2026-11-23T08:59:00.000Z' });
    expect(changes).toMatchObject([{ set: { state: 'unknown' } }]);
    expect(queued).toEqual([]);
  });

  it('is queued again where its message was lost, though not before it may be tried', async () => {
    expect((await recovered(delivery({ state: 'claimed', leaseUntil: null }))).queued).toEqual(['daily#2026-11-23']);
    expect((await recovered(delivery({ state: 'claimed', leaseUntil: null, notBefore: '2026-11-23T09:10:00.000Z' }))).queued).toEqual([]);
  });
});
