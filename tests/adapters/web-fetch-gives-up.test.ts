/** Answers whose body nobody wants: given up without harm to the process. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const status = Number(request.url?.slice(1));
    response.writeHead(status, status === 302 ? { location: '/200' } : {}).end(status === 304 ? undefined : 'x'.repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

it.each([304, 404, 500, 302])('a %i leaves no error behind that ends the process', async (status) => {
  const uncaught: unknown[] = [];
  const note = (error: unknown) => uncaught.push(error);
  process.on('uncaughtExceptionMonitor', note);
  const fetch = webFetch({ userAgent: 'test', allowLoopback: true });
  expect((await fetch(`${url}/${status}`)).status).toBe(status === 302 ? 200 : status);
  // The error event comes in a later turn of the event loop.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  process.off('uncaughtExceptionMonitor', note);
  expect(uncaught).toEqual([]);
});
