import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDataDir, startHost, type TestHost } from '../../support/host.ts';
import { notesOf, syntheticFunction } from '../../support/synthetic-function.ts';

let host: TestHost;
const dataDir = newDataDir();
const directory = `${dataDir}/functions`;
beforeAll(async () => {
  const web = syntheticFunction(
    directory,
    'web',
    `if (event.rawPath === '/broken') throw new Error('broken');
     if (event.rawPath === '/picture') return { statusCode: 200, headers: { 'content-type': 'image/png' }, body: 'iVBORw==', isBase64Encoded: true };
     if (event.rawPath === '/plain') return { hello: 'there' };
     return { statusCode: 201, headers: { 'content-type': 'application/json' }, cookies: ['a=1; HttpOnly', 'b=2'], body: JSON.stringify(event) };`,
  );
  const polled = syntheticFunction(directory, 'poll-feeds', 'note(new Date().toISOString()); return { due: 3 };');
  const times = syntheticFunction(
    directory,
    'watch-feeds',
    `const format = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' });
     return {
       years: [new Date().getUTCFullYear(), new Date(Date.now()).getUTCFullYear(), new Date(Date()).getUTCFullYear(), Number(format.format()), Number(format.formatToParts()[0].value)],
       told: [new Date('2001-02-03').toISOString(), new Date(0).getTime(), new Date(2001, 1).getFullYear(), Number(format.format(new Date(0)))],
       kinds: [new Date() instanceof Date, new Date().constructor === Date, typeof Date()],
     };`,
  );
  host = await startHost({ dataDir, now: '2026-11-23T07:00:30Z', functions: { web, 'poll-feeds': polled, 'watch-feeds': times } });
});
afterAll(() => host.remove());

test('a request reaches the function as API Gateway hands it over', async () => {
  const answer = await fetch(`${host.url}/subscribe?topic=a&topic=b%20c&q=1`, {
    method: 'POST',
    headers: { cookie: 'one=1; two=2', 'content-type': 'application/x-www-form-urlencoded', 'x-tried': 'yes' },
    body: 'address=a%40b.example',
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
  expect(await answer.json()).toMatchObject({
    version: '2.0',
    rawPath: '/subscribe',
    rawQueryString: 'topic=a&topic=b%20c&q=1',
    queryStringParameters: { topic: 'a,b c', q: '1' },
    cookies: ['one=1', 'two=2'],
    headers: { 'x-tried': 'yes' },
    requestContext: { http: { method: 'POST', path: '/subscribe', sourceIp: '127.0.0.1' }, stage: '$default' },
    body: Buffer.from('address=a%40b.example').toString('base64'),
    isBase64Encoded: true,
  });
});

test('a JSON body comes as text, a binary answer leaves as bytes, an answer without status is JSON', async () => {
  const json = (await (
    await fetch(`${host.url}/`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' })
  ).json()) as object;
  expect(json).toMatchObject({ body: '{"a":1}', isBase64Encoded: false });
  expect(new Uint8Array(await (await fetch(`${host.url}/picture`)).arrayBuffer())).toEqual(new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  expect(await (await fetch(`${host.url}/plain`)).json()).toEqual({ hello: 'there' });
});

test('a function that throws is an internal error, without its words', async () => {
  const answer = await fetch(`${host.url}/broken`);
  expect(answer.status).toBe(500);
  expect(await answer.json()).toEqual({ message: 'Internal Server Error' });
});

test('the clock is moved through the front door, a jump over many minutes fires a schedule once, and only pages of this machine may move it', async () => {
  await host.whenIdle();
  const before = notesOf(directory, 'poll-feeds').length;
  const move = (headers: Record<string, string>, now: string) =>
    fetch(`${host.url}/local/clock`, { method: 'POST', headers, body: JSON.stringify({ now }) });
  expect((await move({ origin: 'https://elsewhere.example' }, '2027-01-01T00:00:00Z')).status).toBe(403);
  expect((await move({}, 'soon')).status).toBe(400);
  expect((await move({}, '2026-11-23T09:00:10Z')).status).toBe(200);
  await host.whenIdle();
  const fired = notesOf<string>(directory, 'poll-feeds').slice(before);
  expect(fired).toHaveLength(1);
  expect(fired[0]).toMatch(/^2026-11-23T09:00:1/);
  expect(await host.runSchedule('poll-feeds')).toEqual({ due: 3 });
});

test('every way of asking for the time follows the clock, and no other date changes', async () => {
  await host.clock.set('2031-06-01T00:00:00Z');
  expect(await host.runSchedule('watch-feeds')).toEqual({
    years: [2031, 2031, 2031, 2031, 2031],
    told: ['2001-02-03T00:00:00.000Z', 0, 2001, 1970],
    kinds: [true, true, 'string'],
  });
});

test('nothing listens beyond this machine', async () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === 'IPv4')?.address;
  const urls = [host.url, ...Object.entries(host.environment).flatMap(([name, value]) => (name.startsWith('AWS_ENDPOINT') ? [value] : []))];
  for (const url of urls) {
    const { hostname, port } = new URL(url);
    expect(hostname).toBe('127.0.0.1');
    if (outside) await expect(fetch(`http://${outside}:${port}/`)).rejects.toThrow('fetch failed');
  }
});
