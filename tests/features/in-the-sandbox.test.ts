import { afterEach, describe, expect, it } from 'vitest';
import { startHost, type TestHost } from '../support/host.ts';
import { askToSubscribe, letPass, mailsTo, minutes } from '../support/reader.ts';

let host: TestHost;
afterEach(() => host.remove());

describe("in SES's sandbox, where every account begins", () => {
  it('a verified address gets its confirmation, and others get theirs once the account is out of it', async () => {
    host = await startHost({ now: '2026-11-20T10:00:00.000Z', sandbox: true });
    host.mail.faults.set({ verified: ['operator@example.org'] });
    await askToSubscribe(host, { email: 'operator@example.org', query: 'drone base' });
    await askToSubscribe(host, { email: 'stranger@example.com', query: 'drone base' });
    expect(await mailsTo(host, 'operator@example.org')).toHaveLength(1);
    expect(await mailsTo(host, 'stranger@example.com')).toHaveLength(0);

    host.mail.faults.set({ sandbox: false });
    await letPass(host, minutes(30));
    expect(await mailsTo(host, 'stranger@example.com')).toHaveLength(1);
  });
});
