import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AddressRefused } from '../../../functions/subscription/address.ts';
import { type Asked, askToSubscribe } from '../../../functions/subscription/ask-to-subscribe.ts';
import { easyInAll, easyPerDomain, easyPerNetwork, mostPerNetworkAndHour } from '../../../functions/subscription/limits.ts';
import { ProofNeeded, SubscriptionRefused, TooManyRequests } from '../../../functions/subscription/refused.ts';
import { requestManageLink } from '../../../functions/subscription/request-manage-link.ts';
import { limitsInMemory } from '../../support/limits.ts';
import { addressKey, morning, topicOf } from '../../support/subscribers.ts';

const later = (minutes: number) => new Date(Date.parse(morning) + minutes * 60_000).toISOString();
const asked: Asked = {
  email: 'ada@example.org',
  topic: topicOf('US troops Niger'),
  reading: 'articles with “US”',
  frequency: 'daily',
  zone: 'Europe/Kiev',
  hour: 7,
  weekday: 'MON',
  network: '203.0.113.0/24',
  askedOn: 'https://alerts.example.org/',
  askedWording: 'Subscribe',
  again: false,
  trap: '',
  proof: null,
};

function front() {
  const queued: { kind: string }[] = [];
  const blocked = new Set<string>();
  const deps = {
    ...limitsInMemory(),
    addressKey,
    isBlocked: async (what: string) => blocked.has(what),
    queueRequest: async (message: { kind: string }) => {
      queued.push(message);
    },
  };
  const sign = (index: number, now = morning, changes: Partial<Asked> = {}) =>
    askToSubscribe(deps, { ...asked, email: `p${index}@gmail.com`, network: `10.${index >> 8}.${index & 255}.0/24`, ...changes }, now);
  const challengeOf = async (promise: Promise<unknown>): Promise<string> => {
    const error = await promise.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error instanceof ProofNeeded) return error.challenge;
    throw error ?? new Error('no proof was asked for');
  };
  return { deps, queued, blocked, sign, challengeOf };
}

/** What a browser does. */
function solve(challenge: string): string {
  const bits = Number(challenge.split('.')[1]);
  for (let solution = 0; ; solution += 1) {
    const hash = createHash('sha256').update(`${challenge}:${solution}`).digest();
    if (hash.readUInt32BE() >>> (32 - bits) === 0) return String(solution);
  }
}

describe('the page', () => {
  test('hands on what was typed, with a hash of the network, and looks nothing up', async () => {
    const { deps, queued } = front();
    expect(await askToSubscribe(deps, { ...asked, email: ' Ada@EXAMPLE.org' }, morning)).toEqual({ email: 'Ada@example.org' });
    expect(queued).toMatchObject([{ kind: 'ask', email: 'Ada@example.org', zone: 'Europe/Kyiv', askedAt: morning, again: false }]);
    expect(JSON.stringify(queued)).not.toContain('203.0.113');
  });

  test('takes no notice of what fills the field that people do not see, and does not say so', async () => {
    const { deps, queued } = front();
    expect(await askToSubscribe(deps, { ...asked, trap: 'https://spam.example' }, morning)).toEqual({ email: 'ada@example.org' });
    expect(queued).toEqual([]);
  });

  test.each([
    [{ email: 'ada' }, AddressRefused],
    [{ frequency: 'yearly' }, SubscriptionRefused],
    [{ zone: 'Mars/Base' }, SubscriptionRefused],
    [{ hour: 24 }, SubscriptionRefused],
    [{ hour: 7.5 }, SubscriptionRefused],
    [{ hour: Number.NaN }, SubscriptionRefused],
    [{ weekday: 'monday' }, SubscriptionRefused],
    [{ topic: topicOf('gone', { kind: 'curated', state: 'retired' }) }, SubscriptionRefused],
  ])('refuses what it does not offer: %o', async (wrong, refusal) => {
    const { deps, queued } = front();
    await expect(askToSubscribe(deps, { ...asked, ...wrong }, morning)).rejects.toThrow(refusal);
    expect(queued).toEqual([]);
  });
});

describe('under pressure', () => {
  test('one network is asked for a proof, then refused; the next hour it may again, and others may all the time', async () => {
    const { deps, sign, challengeOf } = front();
    const one = { network: '203.0.113.0/24' };
    for (let index = 0; index < easyPerNetwork; index += 1) await sign(index, morning, one);
    for (let index = 0; index < mostPerNetworkAndHour; index += 1) {
      const challenge = await challengeOf(sign(index, morning, one));
      await sign(index, later(2), { ...one, proof: { challenge, solution: '' } });
    }
    const challenge = await challengeOf(sign(99, morning, one));
    await expect(sign(99, later(30), { ...one, proof: { challenge, solution: '' } })).rejects.toThrow(TooManyRequests);
    await sign(100, later(30));
    await sign(99, later(60), one);
    expect([...deps.used.keys()].join()).not.toContain('203.0.113');
  });

  test('nobody is refused: whoever works a moment, or waits a minute, signs up', async () => {
    const { queued, sign, challengeOf } = front();
    for (let index = 0; index < easyInAll; index += 1) await sign(index);
    const challenge = await challengeOf(sign(500));
    expect(queued).toHaveLength(easyInAll);
    await sign(500, morning, { proof: { challenge, solution: solve(challenge) } });
    const other = await challengeOf(sign(501));
    expect(await challengeOf(sign(501, later(0.9), { proof: { challenge: other, solution: '' } }))).toBe(other);
    await sign(501, later(1), { proof: { challenge: other, solution: '' } });
    expect(queued).toHaveLength(easyInAll + 2);
  });

  test('a proof is good once, for one mailbox, for an hour, and cannot be made up', async () => {
    const { sign, challengeOf } = front();
    for (let index = 0; index < easyInAll; index += 1) await sign(index);
    const challenge = await challengeOf(sign(500));
    const proof = { challenge, solution: solve(challenge) };
    for (const wrong of [
      { challenge: challenge.replace('.16.', '.1.'), solution: '1' },
      { challenge: `x${challenge}`, solution: '1' },
    ]) {
      await expect(sign(500, later(5), { proof: wrong })).rejects.toThrow(ProofNeeded);
    }
    await expect(sign(501, morning, { proof })).rejects.toThrow(ProofNeeded);
    await expect(sign(500, later(61), { proof })).resolves.toBeDefined(); // A new hour has room of its own.
    await sign(500, morning, { proof });
    await expect(sign(500, morning, { proof })).rejects.toThrow(ProofNeeded);
  });

  test('a domain that many strangers name is asked for proofs, without any to be paid for by others', async () => {
    const { sign } = front();
    for (let index = 0; index < easyPerDomain; index += 1) await sign(index, morning, { email: `x${index}@victim.example` });
    await expect(sign(98, morning, { email: 'x98@victim.example' })).rejects.toThrow(ProofNeeded);
    await sign(99, morning, { email: 'ada@other.example' });
  });

  test('who asks for their own link is kept out by no flood of sign-ups', async () => {
    const { deps, queued, sign } = front();
    for (let index = 0; index < easyInAll; index += 1) await sign(index);
    await expect(sign(999)).rejects.toThrow(ProofNeeded);
    await requestManageLink(deps, { email: 'ada@example.org', network: '10.9.9.0/24', proof: null }, morning);
    expect(queued.at(-1)).toEqual({ kind: 'link', email: 'ada@example.org' });
  });

  test('an operator keeps a network or a domain out', async () => {
    const { deps, blocked, queued, sign } = front();
    blocked.add('domain#victim.example').add('network#203.0.113.0/24');
    await expect(sign(0, morning, { network: '203.0.113.0/24' })).rejects.toThrow(TooManyRequests);
    await expect(sign(1, morning, { email: 'x@victim.example' })).rejects.toThrow(TooManyRequests);
    expect(queued).toEqual([]);
    await sign(2);
    expect(deps.used.size).toBeGreaterThan(0);
  });
});
