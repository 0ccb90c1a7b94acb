import { expect, test } from 'vitest';
import { gateOf } from '../../../../infra/commands/admin-strangers.ts';

test.each([
  ['203.0.113.7', 'network#203.0.113.0/24'],
  ['203.0.113.0/24', 'network#203.0.113.0/24'],
  ['2001:db8:1:2ff::9', 'network#2001:db8:1:200::/56'],
  [' Example.ORG ', 'domain#example.org'],
])('“%s” blocks %s: what the pages count by', (typed, gate) => {
  expect(gateOf(typed)).toBe(gate);
});

test.each(['', 'nobody', '203.0.113', '*.example.org', 'http://example.org', 'example.org/x'])('“%s” blocks nothing', (typed) => {
  expect(() => gateOf(typed)).toThrow(/neither a network/);
});
