import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AddressRefused, emailHash, parseAddress } from '../../../functions/subscription/address.ts';
import { networkHash, networkOf } from '../../../functions/subscription/network.ts';

const key = Buffer.alloc(32, 'k');

describe('an address is taken as people write it', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['  ada@example.org\n', 'ada@example.org'],
    ['Ada.Lovelace+news@Example.ORG', 'Ada.Lovelace+news@example.org'],
    ["o'brien@example.org", "o'brien@example.org"],
    ['ada@bücher.example', 'ada@xn--bcher-kva.example'],
    ['ada@пошта.укр', 'ada@xn--80a1acn3a.xn--j1amh'],
    ['ada@example.org.', 'ada@example.org'],
    ['a@b.museum', 'a@b.museum'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%j -> %s', (typed, address) => expect(parseAddress(typed)).toBe(address));
});

describe('what cannot be mailed is refused with a reason', () => {
  test.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@example',
    'ada@@example.org',
    'ada lovelace@example.org',
    'ada@exam ple.org',
    'ada@localhost',
    'ada@127.0.0.1',
    'ada@[127.0.0.1]',
    'ada@example.org:25',
    'ada@example.org/path',
    '"ada"@example.org',
    'ada.@example.org',
    '.ada@example.org',
    'a..b@example.org',
    'ада@example.org',
    'ada\u00e9@example.org',
    'ada@-example.org',
    'ada@example-.org',
    'ada@exa_mple.org',
    'ada@example.123',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(250)}.org`,
    `a@${'b'.repeat(64)}.org`,
    'a@example.org\r\nBcc: all@example.org',
    'a\r\nBcc: all@example.org@example.org',
    'a\u0000@example.org',
    'a@exam\u0000ple.org',
    'a@example.org,b@example.org',
    'a@example.org;b@example.org',
    'Ada <ada@example.org>',
    'ada\u202e@example.org',
    'ada＠example.org',
    'x'.repeat(10_000),
  ])('%j', (typed) => {
    expect(() => parseAddress(typed)).toThrow(AddressRefused);
  });

  test('and nothing that is taken can break out of a header, or is anything but ASCII', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.emailAddress(),
          fc.tuple(fc.string({ unit: 'grapheme' }), fc.domain()).map((parts) => parts.join('@')),
        ),
        (typed) => {
          let address: string;
          try {
            address = parseAddress(typed);
          } catch (error) {
            expect(error).toBeInstanceOf(AddressRefused);
            return;
          }
          expect(address).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
          expect(address.length).toBeLessThanOrEqual(254);
          expect(address).not.toMatch(/[<>,;:\\"()[\]]/);
          expect(parseAddress(address)).toBe(address);
        },
      ),
    );
  });
});

describe('a keyed hash stands for an address', () => {
  test('the same for every way to write its case, another for another key', () => {
    expect(emailHash(key, 'Ada@Example.org')).toBe(emailHash(key, 'ada@example.org'));
    expect(emailHash(key, 'ada@example.org')).not.toBe(emailHash(Buffer.alloc(32, 'other'), 'ada@example.org'));
    expect(emailHash(key, 'ada@example.org')).not.toBe(emailHash(key, 'bob@example.org'));
  });

  test('and fits into ids, keys and message tags', () => {
    expect(emailHash(key, 'ada@example.org')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

describe('a network is counted, not an address', () => {
  test.each([
    ['203.0.113.77', '203.0.113.0/24'],
    ['203.0.113.1', '203.0.113.0/24'],
    ['::ffff:203.0.113.9', '203.0.113.0/24'],
    ['2001:db8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234:5600::/56'],
    ['2001:db8:1234:56ff::1', '2001:db8:1234:5600::/56'],
    ['127.0.0.1', '127.0.0.0/24'],
  ])('%s is of %s', (address, network) => expect(networkOf(address)).toBe(network));

  test.each(['', 'unknown', '203.0.113.77, 10.0.0.1', '203.0.113', '999.1.1.1', 'fe80::1%eth0 x'])('%j is of none', (text) => {
    expect(networkOf(text)).toBeNull();
  });

  test('and what is stored of it does not show it', () => {
    expect(networkHash(key, '203.0.113.0/24')).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(networkHash(key, '203.0.113.0/24')).not.toBe(networkHash(key, '203.0.114.0/24'));
  });
});
