import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksFor } from '../../../functions/subscription/links.ts';
import { frequencies } from '../../../functions/subscription/subscription.ts';
import {
  type Claims,
  kidOf,
  lifetimeHours,
  purposes,
  readToken,
  signToken,
  type TokenKeys,
} from '../../../functions/subscription/tokens.ts';
import { keys, keysNamed } from '../../support/subscribers.ts';

const now = '2026-11-23T07:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,26}$/);
const claims: fc.Arbitrary<Claims> = fc.record({
  purpose: fc.constantFrom(...purposes),
  subscriberId: id,
  epoch: fc.integer({ min: 0, max: 10_000 }),
  subject: fc.stringMatching(/^[A-Za-z0-9_-]{0,26}$/),
});
const confirmation: Claims = { purpose: 'confirm', subscriberId: 's5f2a77c0de41b3c9a8d7e6f0', epoch: 0, subject: 'pf50e0033af397963fc01' };

describe('a token', () => {
  test('says what it was signed with, for its own purpose, until it expires', () => {
    fc.assert(
      fc.property(claims, (signed) => {
        const token = signToken(keys, signed, now);
        expect(readToken(keys, token, signed.purpose, now)).toEqual({ claims: signed, trouble: null });
        expect(readToken(keys, token, signed.purpose, later(lifetimeHours[signed.purpose] - 1)).trouble).toBeNull();
        expect(readToken(keys, token, signed.purpose, later(lifetimeHours[signed.purpose])).trouble).toBe('expired');
      }),
    );
  });

  test('opens its own purpose and no other', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...purposes), (signed, asked) => {
        fc.pre(asked !== signed.purpose);
        expect(readToken(keys, signToken(keys, signed, now), asked, now)).toEqual({ claims: null, trouble: 'wrong-purpose' });
      }),
    );
  });

  test('is worth nothing with any one character changed, added or taken away', () => {
    const token = signToken(keys, confirmation, now);
    for (let at = 0; at < token.length; at += 1) {
      for (const sign of ['A', 'b', '0', '_', '.', '~', 'é', '']) {
        if (token[at] === sign) continue;
        const forged = token.slice(0, at) + sign + token.slice(at + 1);
        expect(readToken(keys, forged, 'confirm', now).claims, forged).toBeNull();
      }
      expect(readToken(keys, token.slice(0, at), 'confirm', now).trouble).toBe('malformed');
    }
    expect(readToken(keys, `${token}A`, 'confirm', now).trouble).toBe('malformed');
  });

  test('cannot be given another subscriber, topic, time or purpose', () => {
    const [version, kid, , subscriberId, epoch, subject, expiresAt, mac] = signToken(keys, confirmation, now).split('.');
    const forgeries = [
      [version, kid, 'm', subscriberId, epoch, subject, expiresAt, mac],
      [version, kid, 'c', 's5f2a77c0de41b3c9a8d7e6f1', epoch, subject, expiresAt, mac],
      [version, kid, 'c', subscriberId, '1', subject, expiresAt, mac],
      [version, kid, 'c', subscriberId, epoch, 'p00000000000000000000', expiresAt, mac],
      [version, kid, 'c', subscriberId, epoch, subject, 'zzzzzz', mac],
      [version, 'none', 'c', subscriberId, epoch, subject, expiresAt, mac],
    ].map((parts) => parts.join('.'));
    for (const forged of forgeries)
      expect(readToken(keys, forged, 'confirm', later(10_000)), forged).toEqual({ claims: null, trouble: 'forged' });
  });

  test('does not let one field run over into the next', () => {
    const one = signToken(keys, { ...confirmation, subscriberId: 'ab', subject: 'c' }, now)
      .split('.')
      .at(-1);
    const other = signToken(keys, { ...confirmation, subscriberId: 'a', subject: 'bc' }, now)
      .split('.')
      .at(-1);
    expect(one).not.toBe(other);
    expect(() => signToken(keys, { ...confirmation, subscriberId: 'a.b' }, now)).toThrow();
  });

  test('only tells that it expired when it was ours', () => {
    const token = signToken(keysNamed('2'), confirmation, now);
    expect(readToken(keys, token, 'confirm', later(10_000)).trouble).toBe('forged');
  });

  test('of a key that was replaced opens the way out for its reader and nothing else, unless an operator says so', () => {
    const old = keysNamed('old');
    const since = keysNamed('new', 'old');
    const opened = (known: TokenKeys) =>
      purposes.filter((purpose) => readToken(known, signToken(old, { ...confirmation, purpose }, now), purpose, now).claims !== null);
    expect(opened(since)).toEqual(['unsubscribe', 'block']);
    const lenient = { ...since, find: (kid: string) => ({ kid, key: Buffer.alloc(32, kid), until: null, opens: ['confirm' as const] }) };
    expect(opened(lenient)).toEqual(['confirm']);
  });

  test('made before an operator revoked all of them opens nothing but the way out', () => {
    const revoked = { ...keys, revokedBefore: later(1) };
    const made = (at: string) =>
      purposes.filter(
        (purpose) => readToken(revoked, signToken(keys, { ...confirmation, purpose }, at), purpose, later(2)).claims !== null,
      );
    expect(made(now)).toEqual(['unsubscribe', 'block']);
    expect(made(later(1))).toEqual([...purposes]);
  });

  test('that says it lasts longer than any of ours is not ours, however well it is signed', () => {
    for (const purpose of purposes) {
      const forged = signToken(keys, { ...confirmation, purpose }, later(10 * 8_760));
      expect(readToken(keys, forged, purpose, now), purpose).toEqual({ claims: null, trouble: 'expired' });
    }
  });

  test('survives a change of keys until its key is taken away', () => {
    const token = signToken(keysNamed('old'), { ...confirmation, purpose: 'unsubscribe' }, now);
    expect(readToken(keysNamed('new', 'old'), token, 'unsubscribe', now).trouble).toBeNull();
    expect(readToken(keysNamed('new'), token, 'unsubscribe', now).trouble).toBe('forged');
    expect(signToken(keysNamed('new', 'old'), confirmation, now).split('.')[1]).toBe('new');
    expect(kidOf(token)).toBe('old');
  });

  test('is refused, never thrown at, whatever somebody puts into the address bar', () => {
    const hostile = [
      '',
      '.',
      '.......',
      '1.1.c.....',
      'a'.repeat(100_000),
      '1.1.c.s1.0.t.zz.\u0000',
      '%2e%2e',
      '1.__proto__.c.s.0.t.1.aaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ];
    for (const token of hostile) expect(readToken(keys, token, 'confirm', now).claims).toBeNull();
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (token) => readToken(keys, token, 'manage', now).claims === null));
  });
});

describe('links', () => {
  const links = linksFor(
    { publicUrl: 'https://alerts.example.org', keys },
    { subscriberId: confirmation.subscriberId, tokenEpoch: 3 },
    now,
  );

  test('lead to the page of their purpose, and no token is longer than a mail header likes', () => {
    const all = {
      '/c/': links.confirm(confirmation.subject),
      '/m/': links.manage(),
      '/p/': links.settings(),
      '/n/': links.block('A'.repeat(22)),
      '/u/': links.unsubscribe('instant'),
      '/d/': links.more('d0000000000000000000000000001'),
    };
    for (const [path, link] of Object.entries(all)) {
      const url = new URL(link);
      expect(url.origin).toBe('https://alerts.example.org');
      expect(url.pathname.slice(0, 3)).toBe(path);
      expect(url.pathname.slice(3).length).toBeLessThan(120);
      expect(url.pathname.slice(3)).toMatch(/^[A-Za-z0-9._-]+$/);
    }
  });

  test('work as long as they should: three days to confirm, a day to manage, more than a year to say no', () => {
    expect(lifetimeHours.confirm).toBe(72);
    expect(lifetimeHours.manage).toBe(24);
    expect(lifetimeHours.unsubscribe).toBeGreaterThanOrEqual(400 * 24);
    expect(lifetimeHours.block).toBeGreaterThanOrEqual(400 * 24);
  });

  test('carry nothing of the person but an id', () => {
    for (const frequency of frequencies) {
      const token = new URL(links.unsubscribe(frequency)).pathname.slice(3);
      expect(readToken(keys, token, 'unsubscribe', now).claims).toEqual({
        purpose: 'unsubscribe',
        subscriberId: confirmation.subscriberId,
        epoch: 3,
        subject: frequency,
      });
    }
  });
});
