import { describe, expect, test } from 'vitest';
import { startSending } from '../../../functions/delivery/transitions.ts';
import { provenByEvents, type SentEvents } from '../../../functions/digest/proven-by-events.ts';
import { proofKey } from '../../../functions/digest/recover-deliveries.ts';
import { sampleDelivery } from '../../support/records.ts';

const at = (minutes: number) => new Date(Date.parse('2026-11-23T05:00:00.000Z') + minutes * 60_000).toISOString();
// The lease is over five minutes later.
const open = startSending(sampleDelivery({ claimedAt: at(0), attempt: 0, state: 'sending' }), 'c1', at(0));
const nothing: SentEvents = { sent: new Map(), newest: null, lateAt: null, failed: false };
const proofAfter = async (minutes: number, events: Partial<SentEvents>) =>
  (await provenByEvents({ readSent: async () => ({ ...nothing, ...events }) }, [open], at(minutes))).get(proofKey(open));

describe('a mail of which no answer came', () => {
  test('went out, if its event is there', async () => {
    const event = { messageId: 'm1', sentAt: at(0) };
    expect(await proofAfter(10, { sent: new Map([[proofKey(open), event]]) })).toEqual({ sent: true, ...event });
  });

  test.each([
    ['before an hour is over', 64, { newest: at(60) }],
    ['while no later mail has its event', 120, { newest: at(30) }],
    ['while nothing has come at all', 120, {}],
    ['if events came late since', 120, { newest: at(60), lateAt: at(40) }],
    ['if some could not be written', 120, { newest: at(60), failed: true }],
  ])('is not known yet, %s', async (_, minutes, events) => expect(await proofAfter(minutes, events)).toBe('not known yet'));

  test.each([
    ['an hour after its lease, if all other events came in time', 65, { newest: at(35) }],
    ['although events came late before that', 65, { newest: at(35), lateAt: at(4) }],
    ['a day and two hours later, whatever came', 26 * 60 + 5, { lateAt: at(100), failed: true }],
  ])('did not go out, %s', async (_, minutes, events) => expect(await proofAfter(minutes, events)).toEqual({ sent: false }));

  test('is looked for from its claim on', async () => {
    const asked: string[] = [];
    const older = { ...open, deliveryId: 'another', claimedAt: at(-300) };
    const readSent = async (from: string, now: string) => {
      asked.push(from, now);
      return nothing;
    };
    await provenByEvents({ readSent }, [open, older], at(90));
    expect(asked).toEqual([at(-300), at(90)]);
  });
});
