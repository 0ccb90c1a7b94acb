import { describe, expect, test } from 'vitest';
import { haltReason, type MailState, NEVER_HALTED, strangersWait } from '../../../functions/delivery/halt.ts';
import { haltMail, resumeMail } from '../../../functions/delivery/halt-mail.ts';

const now = '2026-11-23T05:10:00.000Z';
const soon = '2026-11-23T05:20:00.000Z';

describe('all mail is halted', () => {
  test.each([
    ['nothing went wrong', { sent: 1000, bounced: 0, complainers: 0 }, null],
    ['nineteen of twenty bounced: too few to say anything', { sent: 20, bounced: 19, complainers: 0 }, null],
    ['twenty of five hundred bounced', { sent: 500, bounced: 20, complainers: 0 }, 'bounces'],
    ['twenty of five hundred and one bounced', { sent: 501, bounced: 20, complainers: 0 }, null],
    ['four people complained about ten mails', { sent: 10, bounced: 0, complainers: 4 }, null],
    ['five people complained about 6,250 mails', { sent: 6250, bounced: 0, complainers: 5 }, 'complaints'],
    ['five people complained about 6,251 mails', { sent: 6251, bounced: 0, complainers: 5 }, null],
    ['the count of what was sent is not there', { sent: 0, bounced: 20, complainers: 0 }, 'bounces'],
  ] as const)('or not, if %s', (_words, counts, reason) => expect(haltReason(counts)).toBe(reason));

  test('and what strangers type halts their confirmations alone, at twice the share', () => {
    expect(strangersWait({ sent: 250, bounced: 20 })).toBe(true);
    expect(strangersWait({ sent: 251, bounced: 20 })).toBe(false);
    expect(strangersWait({ sent: 19, bounced: 19 })).toBe(false);
  });
});

describe('an admin', () => {
  function kept(state: MailState, lost = 0) {
    const store = { state, losses: lost };
    return {
      store,
      readMailState: async () => store.state,
      async saveMailState(next: MailState, before: MailState) {
        if (store.losses-- > 0 || before !== store.state) return false;
        store.state = next;
        return true;
      },
    };
  }

  test('halts mail, says why, and lets it go on with a new count', async () => {
    const deps = kept(NEVER_HALTED);
    expect(await haltMail(deps, { by: 'ada', why: 'a wrong topic' }, now)).toMatchObject({
      halted: true,
      reason: 'admin',
      why: 'a wrong topic',
    });
    expect(await resumeMail(deps, { by: 'bo', why: null }, soon)).toMatchObject({ halted: false, by: 'bo', at: soon, countedFrom: soon });
  });

  test('who asks for what is so already changes nothing: the first reason stays', async () => {
    const halted: MailState = { ...NEVER_HALTED, halted: true, reason: 'bounces', at: now };
    const deps = kept(halted);
    await haltMail(deps, { by: 'ada', why: null }, soon);
    expect(deps.store.state).toBe(halted);
    const going = kept(NEVER_HALTED);
    await resumeMail(going, { by: 'ada', why: null }, soon);
    expect(going.store.state).toBe(NEVER_HALTED);
  });

  test('who is overtaken looks again', async () => {
    const deps = kept(NEVER_HALTED, 2);
    await haltMail(deps, { by: 'ada', why: null }, now);
    expect(deps.store.state.halted).toBe(true);
  });
});
