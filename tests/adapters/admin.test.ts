/** `npm run admin` as an admin runs it: a process of its own, against a running local host. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditLogTable } from '../../functions/adapters/aws/audit-log-table.ts';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { type Demonstration, startDemonstration } from '../../infra/demonstration/demonstration.ts';
import { startHost, type TestHost } from '../support/host.ts';

const script = fileURLToPath(new URL('../../infra/commands/admin.ts', import.meta.url));

interface Result {
  code: number;
  said: string;
  complained: string;
}

const run = (...args: string[]): Promise<Result> =>
  new Promise((resolve) => {
    const env = { ...process.env, AWS_REGION: '', AWS_PROFILE: '', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
    execFile(process.execPath, [script, ...args], { env }, (error, said, complained) =>
      resolve({ code: error ? Number(error.code) : 0, said, complained }),
    );
  });

let host: TestHost;
let press: Demonstration;
const admin = (...args: string[]) => run(...args, '--data', host.dataDir);

beforeAll(async () => {
  host = await startHost({ functions: {}, now: '2026-11-23T09:00:00.000Z' });
  press = await startDemonstration({ dataDir: host.dataDir, clock: () => new Date(host.clock.now()) });
});

afterAll(async () => {
  await press.stop();
  await host.remove();
});

const audited = async () => {
  const client = documentClientFor(host.environment);
  const entries = await auditLogTable(host.resources.tableName('auditLog'), client).listDay('2026-11-23');
  client.destroy();
  return entries.map(({ action, subject }) => `${action} ${subject}`);
};

describe('feeds', () => {
  it('are tried and followed, several at once; one that is refused does not keep the others out', async () => {
    const [courier, , , circuit] = press.feeds;
    const added = await admin('feeds', 'add', courier?.url ?? '', `${press.url}/courier/`, circuit?.url ?? '');
    expect(added.said).toMatch(/Added feed_\w+: The Courier \(rss, en\)/);
    expect(added.said).toMatch(/Added feed_\w+: Circuit Weekly \(json, en\)/);
    expect(added.complained).toMatch(/^http\S+\/courier\/: This is a web page, not a feed\./);
    expect(added.code).toBe(1);
  });

  it('are refused when they are there already', async () => {
    const again = await admin('feeds', 'add', press.feeds[0]?.url ?? '');
    expect(again).toMatchObject({ code: 1, said: '' });
    expect(again.complained).toContain('is there already');
  });

  it('can be paused, resumed and removed by address, and the audit log tells', async () => {
    const url = press.feeds[0]?.url ?? '';
    expect((await admin('feeds', 'pause', url)).said).toContain('Paused The Courier.');
    expect((await admin('feeds', 'list')).said).toMatch(/^paused {4}The Courier/m);
    expect((await admin('feeds', 'resume', url)).code).toBe(0);
    expect((await admin('feeds', 'list')).said).toMatch(/^fine {6}The Courier/m);
    expect((await admin('feeds', 'remove', url)).code).toBe(0);
    expect((await admin('feeds', 'list')).said).not.toContain('The Courier');
    expect((await admin('feeds', 'remove', url)).complained).toContain(`${url}: There is no such feed.`);
    const actions = (await audited()).map((line) => line.split(' ')[0]);
    expect(actions).toEqual(['feed-added', 'feed-added', 'feed-paused', 'feed-resumed', 'feed-removed']);
  });
});

describe('curated topics', () => {
  it('are added, changed and retired, each with its revision', async () => {
    const added = await admin('topics', 'add', 'US troops in Niger', 'US troops Niger');
    expect(added).toMatchObject({ code: 0, complained: '' });
    expect(added.said).toContain('Added us-troops-in-niger: US troops in Niger [US troops Niger], en, balanced');
    const edited = await admin('topics', 'edit', 'us-troops-in-niger', '--query', 'US (troops OR soldiers) Niger', '--breadth', 'focused');
    expect(edited.said).toContain('now revision 2: US troops in Niger [US (troops OR soldiers) Niger], en, focused');
    expect((await admin('topics', 'retire', 'us-troops-in-niger')).code).toBe(0);
    expect((await admin('topics', 'list')).said).not.toContain('us-troops-in-niger');
    expect((await admin('topics', 'list', '--retired')).said).toContain('us-troops-in-niger  (retired)');
    expect(await audited()).toEqual(
      expect.arrayContaining(['topic-added us-troops-in-niger', 'topic-edited us-troops-in-niger', 'topic-retired us-troops-in-niger']),
    );
  });

  it('with a query that cannot work are refused, with the reason', async () => {
    const refused = await admin('topics', 'add', 'Nothing', '(troops');
    expect(refused).toMatchObject({ code: 1, said: '' });
    expect(refused.complained.length).toBeGreaterThan(20);
  });

  it('that do not exist cannot be changed', async () => {
    expect((await admin('topics', 'retire', 'nowhere')).complained).toContain('There is no curated topic nowhere.');
  });
});

describe('wrong usage', () => {
  it.each([
    [['topics', 'add', 'only a title']],
    [['feeds', 'destroy', 'x']],
    [['feeds', 'add']],
    [['feeds', 'list', '--sort', 'title']],
    [[]],
  ])('%j is told with the help, and exits with 2', async (args) => {
    const result = await run(...args);
    expect(result).toMatchObject({ code: 2, said: '' });
    expect(result.complained).toContain('npm run admin -- feeds add URL');
  });

  it('no running host, or a stage without a region, is said in a line', async () => {
    const nowhere = await run('feeds', 'list', '--data', '/nowhere');
    expect(nowhere.code).toBe(1);
    expect(nowhere.complained).toMatch(/^No local host runs on \/nowhere\. [^\n]*\n$/);
    const stage = await run('feeds', 'list', '--stage', 'prod');
    expect(stage).toMatchObject({ code: 1, complained: expect.stringContaining('In which region is the stage?') });
  });

  it('--help fits on a screen', async () => {
    const { said, code } = await run('--help');
    expect(code).toBe(0);
    expect(said.split('\n').length).toBeLessThanOrEqual(24);
    expect(Math.max(...said.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
