import fc from 'fast-check';
import { expect, test } from 'vitest';
import { subscriberOf, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';
import { openPages, pathOf } from '../../support/web.ts';

const niger = topicOf('US troops Niger');
const reader = () => wholeOf(subscriberOf(), [subscriptionOf(niger.topicId)], { [niger.topicId]: '2026-11-23T07:00:00.000Z' });
const links = [
  pathOf('confirm', 's1', niger.topicId),
  pathOf('manage', 's1'),
  pathOf('unsubscribe', 's1', 'mwssv5vs-d2026-11-23'),
  pathOf('more', 's1', 'd1'),
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '"',
    '((((',
    '-',
    '~"',
    'title:',
    '\u0000',
    '\ud800',
    '\r\nSet-Cookie: a=b',
    '__proto__',
    'OR',
    'lang:',
    '%',
    '💥'.repeat(40),
  ),
);
const names = fc.constantFrom(
  'q',
  'topic',
  'email',
  'breadth',
  'frequency',
  'hour',
  'weekday',
  'zone',
  'website',
  'action',
  'topicId',
  'sure',
  'also',
  'url',
  'List-Unsubscribe',
  '__proto__',
  'constructor',
);
const fields = fc.array(fc.tuple(names, fc.oneof(anyText, fc.constantFrom('edit', 'end', 'when', 'pause', 'daily', 'balanced', 'all'))), {
  maxLength: 8,
});
const paths = fc.oneof(
  fc.constantFrom('/', '/subscribe', '/manage-link', '/why', '/style.css', '/robots.txt', ...links),
  fc.tuple(fc.constantFrom('/c/', '/m/', '/u/', '/d/', '/'), fc.webSegment()).map((parts) => parts.join('')),
  fc.constantFrom('/c/%E0%A4%A', '/u/%00', '/m/..%2f..%2f', '//evil.example/', '/d/%2e%2e', '/?q=%E0%A4%A', '/?q=%00&zone=%ff'),
);

test('no page breaks, whatever is opened, and opening changes nothing', async () => {
  const pages = openPages({ subscribers: [reader()], topics: [niger] });
  const before = structuredClone(pages.store.bySubscriber);
  await fc.assert(
    fc.asyncProperty(paths, fields, fc.boolean(), async (path, asked, onlyHead) => {
      const url = `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(asked)}`;
      const { status, text } = await (onlyHead ? pages.head(url) : pages.open(url));
      expect(status).toBeLessThan(500);
      expect(text).not.toMatch(/<script>alert/);
      expect(pages.store.bySubscriber).toEqual(before);
      expect(pages.queued).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no page breaks, whatever is sent to it, and nobody signs up or erases by accident', async () => {
  await fc.assert(
    fc.asyncProperty(paths, fields, fc.constantFrom('POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), async (path, sent, method) => {
      const pages = openPages({ subscribers: [reader()], topics: [niger] });
      const { status, headers } = await pages.send(path, { method, body: new URLSearchParams(sent) });
      expect(status).toBeLessThan(500);
      expect(headers.get('set-cookie')).toBeNull();
      expect(pages.queued).toEqual([]);
      expect(pages.store.bySubscriber.size).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('bodies that are no form are met with patience', async () => {
  const bodies = [
    '',
    '&&&&',
    'q',
    '=',
    '%',
    '--x\r\nContent-Disposition: form-data; name="topic"\r\n\r\nall\r\n',
    '{"topic":"all"}',
    '\u0000',
  ];
  const types = [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/plain',
    'application/json',
    'nonsense',
  ];
  for (const body of bodies) {
    for (const type of types) {
      for (const path of ['/subscribe', '/manage-link', ...links.slice(0, 3)]) {
        const pages = openPages({ subscribers: [reader()], topics: [niger] });
        const { status } = await pages.send(path, { method: 'POST', headers: { 'content-type': type }, body });
        expect(status, `${path} ${type} ${body}`).toBeLessThan(500);
      }
    }
  }
});
