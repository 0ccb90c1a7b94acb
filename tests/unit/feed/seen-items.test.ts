import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSeen, remembered, type SeenItem, unpackSeen } from '../../../functions/feed/seen-items.ts';

const hex = (digits: number) => fc.stringMatching(new RegExp(`^[1-9a-f][0-9a-f]{${digits - 1}}$`));
const seenItem: fc.Arbitrary<SeenItem> = fc.record({
  guid: fc.option(hex(10)),
  link: hex(10),
  title: hex(8),
  revision: hex(8),
  articleId: hex(32),
  sharesLink: fc.boolean(),
  own: fc.boolean(),
});

test('what a feed remembers of its items comes back as it was, at 35 bytes each', () =>
  fc.assert(
    fc.property(fc.array(seenItem, { maxLength: 50 }), (items) => {
      const packed = packSeen(items);
      expect(packed.length).toBe(items.length * 35);
      expect(unpackSeen(packed)).toEqual(items);
    }),
  ));

test('bytes of another length are refused', () => expect(() => unpackSeen(new Uint8Array(36))).toThrow(RangeError));

const item = (articleId: string): SeenItem => ({
  guid: null,
  link: 'l',
  title: 't',
  revision: 'r',
  articleId,
  sharesLink: false,
  own: true,
});
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => item(`${prefix}${index}`));

test('what fell out of a feed is remembered for a while, and the memory is bounded', () => {
  expect(remembered(many(2, 'new'), many(10, 'old'), false)).toHaveLength(12);
  expect(remembered(many(40, 'new'), many(200, 'old'), false)).toHaveLength(80);
  expect(remembered(many(4_000, 'new'), many(4_000, 'old'), true)).toHaveLength(5_000);
});

test('an empty feed forgets nothing', () => expect(remembered([], many(200, 'old'), false)).toHaveLength(200));
