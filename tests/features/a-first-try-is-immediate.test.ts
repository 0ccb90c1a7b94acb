/** What somebody meets who has just started Tocsin on this machine: the demonstration, from its console. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHost, type TestHost } from '../support/host.ts';
import { digestsTo, open, press, subscribe } from '../support/reader.ts';

const reader = 'reader@example.org';

describe('a first try', () => {
  let host: TestHost;

  beforeAll(async () => {
    host = await startHost({ demonstration: true, now: '2026-11-23T16:20:00.000Z' });
    await host.whenIdle();
  });
  afterAll(() => host?.remove());

  it('shows matching articles on the very first look at the sign-up page', async () => {
    const { text } = await open(host, '/?q=US+troops+Niger');
    expect(text).toContain('After the accord: what becomes of the US troops in Niger?');
    expect(text).not.toContain('Nigeria opens relief camps');
    expect(text).not.toContain('had the best summer');
  });

  it('ends in a digest after two buttons: what one asked for, once, with the other outlet named, and no near miss', async () => {
    await subscribe(host, { email: reader, query: 'US troops Niger' });
    expect((await press(host, '/local/publish', {})).status).toBe(303);
    expect((await press(host, '/local/next-slot', {})).status).toBe(303);
    await host.whenIdle();
    expect(host.clock.now()).toMatch(/^2026-11-24T05:00/);
    const [digest, ...more] = await digestsTo(host, reader);
    expect(more).toEqual([]);
    expect(digest?.text).toMatch(/leave by\s+mid-September|by mid-September/);
    expect(digest?.text).toMatch(/also:\s+\p{Lu}/u);
    for (const miss of ['Nigeria', 'French troops', 'best summer', 'military accord']) expect(digest?.text).not.toContain(miss);
  });

  it('goes on: a round a story, and the console shows where each article is', async () => {
    await press(host, '/local/publish', {});
    await press(host, '/local/next-slot', {});
    await host.whenIdle();
    expect((await digestsTo(host, reader)).at(-1)?.text).toContain('First cargo planes leave Niamey');
    const { text } = await open(host, '/local/');
    expect(text).toMatch(/First cargo planes leave Niamey[\s\S]*?stored[\s\S]*?matched[\s\S]*?daily#2026-11-25/);
    expect(text).not.toContain('thread died');
  });
});
