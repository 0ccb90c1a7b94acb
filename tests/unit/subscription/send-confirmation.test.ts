import { describe, expect, test } from 'vitest';
import { type SendConfirmation, sendConfirmation } from '../../../functions/subscription/send-confirmation.ts';
import type { WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import { readToken } from '../../../functions/subscription/tokens.ts';
import { end } from '../../../functions/subscription/transitions.ts';
import { keys, morning, subscriberOf, subscribersInMemory, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';

const niger = topicOf('US troops Niger');
const confirmMessage = { kind: 'confirm' as const, subscriberId: 's1', topicId: niger.topicId };
const manageMessage = { kind: 'manage' as const, subscriberId: 's1' };
const pending = wholeOf(subscriberOf({ state: 'pending', confirmedAt: null }), [
  subscriptionOf(niger.topicId, { state: 'pending', wanted: niger }),
]);
const reader = wholeOf(subscriberOf({ tokenEpoch: 2 }), [subscriptionOf(niger.topicId)]);

function mailer(whole: WholeSubscriber | null, suppressed = false) {
  const mailed: { to: string; link: string; title?: string }[] = [];
  const deps: SendConfirmation = {
    ...subscribersInMemory(...(whole ? [whole] : [])),
    publicUrl: 'https://alerts.example.org',
    keys,
    findTopic: async (topicId) => (topicId === niger.topicId ? niger : null),
    isSuppressed: async () => suppressed,
    mailConfirmation: async (to, { topic, link }) => {
      mailed.push({ to: to.email, link, title: topic.title });
    },
    mailManageLink: async (to, link) => {
      mailed.push({ to: to.email, link });
    },
  };
  return { deps, mailed };
}
const tokenIn = (link: string | undefined) => new URL(link ?? '').pathname.slice(3);

describe('a confirmation mail', () => {
  test('asks by a link that confirms this subscription and nothing else', async () => {
    const { deps, mailed } = mailer(pending);
    expect(await sendConfirmation(deps, confirmMessage, morning)).toBe('sent');
    expect(mailed).toMatchObject([{ to: 'ada@example.org', title: 'US troops Niger' }]);
    expect(mailed[0]?.link).toMatch(/^https:\/\/alerts\.example\.org\/c\//);
    expect(readToken(keys, tokenIn(mailed[0]?.link), 'confirm', morning).claims).toMatchObject({
      subscriberId: 's1',
      subject: niger.topicId,
    });
  });

  test('is not sent to a suppressed address', async () => {
    const { deps, mailed } = mailer(pending, true);
    expect(await sendConfirmation(deps, confirmMessage, morning)).toBe('suppressed');
    expect(mailed).toEqual([]);
  });

  test.each([
    ['confirmed in the meantime', reader],
    ['ended in the meantime', end(pending, () => true, 'unsubscribed-all', morning)],
    ['asked for nothing of the kind', wholeOf(subscriberOf(), [])],
    ['erased or expired in the meantime', null],
  ])('is not sent to who has %s', async (_what, whole) => {
    const { deps, mailed } = mailer(whole);
    expect(await sendConfirmation(deps, confirmMessage, morning)).toBe('nothing-to-confirm');
    expect(mailed).toEqual([]);
  });
});

describe('the mail with the link to one’s topics', () => {
  test('bears the epoch of the person, so that it can be revoked', async () => {
    const { deps, mailed } = mailer(reader);
    expect(await sendConfirmation(deps, manageMessage, morning)).toBe('sent');
    expect(readToken(keys, tokenIn(mailed[0]?.link), 'manage', morning).claims).toEqual({
      purpose: 'manage',
      subscriberId: 's1',
      epoch: 2,
      subject: '',
    });
  });

  test('is not sent before the address is confirmed, nor to a suppressed one', async () => {
    for (const { deps, mailed } of [mailer(pending), mailer(reader, true), mailer(null)]) {
      await sendConfirmation(deps, manageMessage, morning);
      expect(mailed).toEqual([]);
    }
  });
});
