import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountFacts } from '../../infra/commands/deploy-account.ts';
import { dnsLines } from '../../infra/commands/deploy-dns.ts';
import { obstaclesOf, recordsOf, remarksOf, settledBy } from '../../infra/commands/deploy-plan.ts';
import { type StubbedAccount, stubAccount } from '../support/account-stub.ts';
import { testDeployment } from '../support/template.ts';

const facts: AccountFacts = {
  account: '123456789012',
  region: 'eu-west-1',
  dataStack: null,
  serviceStack: null,
  edgeStack: null,
  edgeBootstrapped: false,
  bootstrapped: true,
  concurrency: 10,
  inSandbox: true,
  sendingEnabled: true,
  maxSendRate: 1,
  max24HourSend: 200,
  identity: null,
  zone: null,
};

describe('what the account says about a deployment', () => {
  it('protects what was made, and not what is about to be', () => {
    expect(settledBy(facts, testDeployment).established).toBe(false);
    expect(settledBy({ ...facts, dataStack: 'ROLLBACK_COMPLETE' }, testDeployment).established).toBe(false);
    expect(settledBy({ ...facts, dataStack: 'UPDATE_COMPLETE' }, testDeployment).established).toBe(true);
  });

  it('leaves an identity alone that SES knew before, and a DMARC record that somebody else set', () => {
    const identity = { ours: false, verified: true, dkimTokens: ['t'], mailFrom: null };
    const zone = { id: 'Z1', name: 'example.org', dmarcIsThere: true };
    expect(settledBy({ ...facts, identity, zone }, testDeployment)).toMatchObject({
      identity: 'already there',
      dmarcIsThere: true,
      zoneId: 'Z1',
    });
    const later = { ...facts, identity: { ...identity, ours: true }, zone, dataStack: 'CREATE_COMPLETE' };
    expect(settledBy(later, testDeployment)).toMatchObject({ identity: 'ours', dmarcIsThere: false });
  });

  it('names what stands in the way: no bootstrap, a stack that is busy or stuck, a paused account', () => {
    expect(obstaclesOf(facts, testDeployment)).toEqual([]);
    expect(obstaclesOf(facts, { ...testDeployment, edge: true })).toEqual([expect.stringContaining('us-east-1')]);
    const bad = { ...facts, bootstrapped: false, serviceStack: 'UPDATE_IN_PROGRESS', dataStack: 'DELETE_FAILED', sendingEnabled: false };
    expect(obstaclesOf(bad, testDeployment)).toHaveLength(4);
    expect(obstaclesOf({ ...facts, dataStack: 'ROLLBACK_COMPLETE' }, testDeployment)).toEqual([]);
  });

  it('says sandbox, plan, concurrency, DNS and the cost before anything is made', () => {
    const words = remarksOf(facts, testDeployment).join('\n');
    for (const word of ['sandbox', 'Essentials', '10 functions', 'DNS records are printed', 'a month', 'first deployment'])
      expect(words).toContain(word);
  });
});

describe('the DNS records', () => {
  const identity = { ours: true, verified: false, dkimTokens: ['one', 'two', 'three'], mailFrom: 'mail.alerts.example.org' };
  const records = recordsOf({ domain: 'alerts.example.org' }, { region: 'eu-west-1', identity });

  it('are all six: three for DKIM, MX and SPF of the MAIL FROM, DMARC', () => {
    expect(records.map(({ type }) => type).sort()).toEqual(['CNAME', 'CNAME', 'CNAME', 'MX', 'TXT', 'TXT']);
  });

  it('are told apart: live, missing, and something else in their place; any DMARC of the operator is one', async () => {
    const live = new Map(records.map(({ name, type, value }) => [`${type} ${name}`, [`${value}.`]]));
    live.set('TXT _dmarc.alerts.example.org', ['v=DMARC1; p=reject; rua=mailto:d@example.org']);
    live.set('MX mail.alerts.example.org', ['10 mx.example.net']);
    live.delete('CNAME one._domainkey.alerts.example.org');
    const lines = await dnsLines(records, async ({ name, type }) => live.get(`${type} ${name}`) ?? []);
    const missing = lines.filter((each) => !each.live).map(({ line }) => line);
    expect(missing).toEqual([expect.stringContaining('one._domainkey'), expect.stringContaining('10 mx.example.net')]);
  });
});

describe('npm run deploy', () => {
  let stop: () => Promise<void> = async () => {};
  afterEach(() => stop());

  async function deploy(args: string[], account: StubbedAccount | null) {
    const stub = account && (await stubAccount(account));
    if (stub) stop = stub.stop;
    const { AWS_PROFILE: _profile, ...inherited } = process.env;
    const environment = stub?.environment ?? {
      AWS_REGION: 'eu-west-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    };
    const child = spawn(process.execPath, ['infra/commands/deploy.ts', ...args], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, out: said.join(''), asked: stub?.asked ?? [] };
  }
  const flags = [
    '--domain',
    'alerts.example.org',
    '--sender',
    'Tocsin <a@alerts.example.org>',
    '--postal-address',
    'Example Organisation, 1 Street',
    '--alarm-email',
    'ops@example.org',
  ];

  it('--check reads the account, says what would be made, and changes nothing', async () => {
    const account = { stacks: { CDKToolkit: 'CREATE_COMPLETE' }, inSandbox: true, zone: { name: 'example.org', dmarc: true } };
    const { code, out, asked } = await deploy(['--check', ...flags], account);
    expect(out).toContain('Account 123456789012, region eu-west-1. Stage prod: the first deployment.');
    expect(out).toContain('into the zone example.org, but for DMARC, which is there');
    expect(code).toBe(0);
    expect(asked.filter((action) => /^(Put|Create|Update|Delete|Execute)/.test(action))).toEqual([]);
  });

  it('takes the settings that the account keeps, so that a colleague is asked nothing', async () => {
    const { code, out } = await deploy(['--check'], {
      stacks: { CDKToolkit: 'CREATE_COMPLETE', 'tocsin-prod-data': 'CREATE_COMPLETE' },
      settings: testDeployment,
    });
    expect(out).toContain('an update');
    expect(code).toBe(0);
  });

  it('says what is missing, what CDK lacks, and that there are no credentials, in a line each', async () => {
    expect((await deploy(['--check'], {})).out).toMatch(/These settings cannot be used:[\s\S]*domain/);
    const unready = await deploy(['--check', ...flags], {});
    expect(unready).toMatchObject({ code: 1, out: expect.stringContaining('npx cdk bootstrap aws://123456789012/eu-west-1') });
    expect(await deploy(['--check', ...flags], null)).toMatchObject({ code: 1, out: expect.stringContaining('No valid AWS credentials') });
  });

  it('destroy asks for the name of the stage, and without it does nothing', async () => {
    const account = { stacks: { CDKToolkit: 'CREATE_COMPLETE', 'tocsin-test-data': 'CREATE_COMPLETE' }, settings: testDeployment };
    const { code, out, asked } = await deploy(['destroy', '--stage', 'test'], account);
    expect(out).toMatch(/tocsin-test-data stays[\s\S]*Nothing was done/);
    expect(code).toBe(1);
    expect(asked.filter((action) => /Delete/.test(action))).toEqual([]);
  });
});
