/** `npm run deploy`: a stage's way into an account, and out of it again. CDK does the work; this knows what to tell it. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { dataStackName, edgeStackName, serviceStackName } from '../aws/build-stage.ts';
import { EDGE_REGION } from '../aws/edge-stack.ts';
import { type DeploymentSettings, deploymentSettings } from '../aws/stages.ts';
import { exit } from './command-line.ts';
import { type AccountFacts, outputsOf, readAccount } from './deploy-account.ts';
import { firstApiKey, inviteAdmin, stageResources } from './deploy-admins.ts';
import { dnsLines, lookUp } from './deploy-dns.ts';
import { isEstablished, obstaclesOf, recordsOf, recordTable, remarksOf, settledBy } from './deploy-plan.ts';
import { ask, askFor, forgetSettings, type Known, keepSettings, readSettings } from './deploy-settings.ts';
import { emptyBuckets } from './empty-buckets.ts';

const help = `npm run deploy                      deploys, after asking for what it does not know
npm run deploy -- --check           says what the account holds and what would be made, and changes nothing
npm run deploy -- --check-dns       says which DNS records are live
npm run deploy -- diff              shows what a deployment would change
npm run deploy -- destroy           ends the stage; a stage that keeps its data keeps it

  --stage NAME             prod, unless said
  --domain D               the domain mails come from, such as alerts.example.org
  --sender S               the From of every mail, such as "Tocsin <alerts@alerts.example.org>"
  --postal-address P       stands at the end of every mail
  --alarm-email E          where alarms are mailed
  --first-admin E          who signs in to the console first
  --sign-in-issuer URL     your own sign-in service (OpenID Connect) instead of a Cognito user pool,
  --sign-in-client-id ID   and what it calls the console: a public client with PKCE
  --pages-host H           the host name of the pages, such as news.example.org
  --certificate-arn A      a certificate for that host, if its DNS is not in this account
  --service-name N         Tocsin, unless said
  --edge                   CloudFront with a firewall before the pages (about $10 a month); --no-edge: no longer
  --edge-certificate-arn A a certificate for that host in us-east-1, if its DNS is not in this account
  --keep-nothing           a stage to try things on: nothing of it stays when it goes
  --yes NAME               for destroy: the stage's name, instead of being asked for it

Works in the account and region of your AWS credentials. What was answered is kept there
(parameter /tocsin/<stage>/settings): the next time nothing is asked, whoever deploys.
`;

const text = { type: 'string' } as const;

function argumentsOf(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      stage: { type: 'string', default: 'prod' },
      domain: text,
      sender: text,
      'postal-address': text,
      'alarm-email': text,
      'first-admin': text,
      'sign-in-issuer': text,
      'sign-in-client-id': text,
      'pages-host': text,
      'certificate-arn': text,
      'service-name': text,
      edge: { type: 'boolean' },
      'edge-certificate-arn': text,
      'keep-nothing': { type: 'boolean' },
      check: { type: 'boolean', default: false },
      'check-dns': { type: 'boolean', default: false },
      yes: text,
      help: { type: 'boolean', default: false },
    },
  });
}

async function run(args: string[]): Promise<number> {
  try {
    const { values, positionals } = argumentsOf(args);
    const [verb = 'deploy', ...rest] = positionals;
    if (values.help) process.stdout.write(help);
    if (values.help) return exit.fine;
    if (rest.length > 0 || !['deploy', 'diff', 'destroy'].includes(verb))
      return told(`"${positionals.join(' ')}" is none of these:\n\n${help}`, exit.usage);
    const known = await readSettings(values.stage);
    if (verb === 'destroy') return await destroy(values.stage, known, values.yes);
    const settings = settingsFrom(await askFor({ ...known, ...given(values) }));
    const facts = await readAccount(values.stage, settings.domain);
    if (values['check-dns']) return await checkDns(settings, facts);
    if (values.check) return check(settings, facts);
    if (verb === 'diff') return cdk('diff', settledBy(facts, settings), [serviceStackName(values.stage)]);
    return await deploy(settings, facts);
  } catch (error) {
    return told(wordsFor(error as Error), exit.refused);
  }
}

function told<Answer>(words: string, code: Answer): Answer {
  process.stderr.write(`${words}\n`);
  return code;
}

const given = (values: ReturnType<typeof argumentsOf>['values']): Known => {
  const all: Known = {
    stage: values.stage,
    domain: values.domain,
    sender: values.sender,
    postalAddress: values['postal-address'],
    alarmEmail: values['alarm-email'],
    firstAdmin: values['first-admin'],
    signInIssuer: values['sign-in-issuer'],
    signInClientId: values['sign-in-client-id'],
    pagesHost: values['pages-host'],
    certificateArn: values['certificate-arn'],
    serviceName: values['service-name'],
    edge: values.edge,
    edgeCertificateArn: values['edge-certificate-arn'],
    keepsData: values['keep-nothing'] ? false : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

class WrongSettings extends Error {}

function settingsFrom(known: Known): DeploymentSettings {
  const parsed = deploymentSettings.safeParse(known);
  if (!parsed.success) throw new WrongSettings(`These settings cannot be used:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function check(settings: DeploymentSettings, facts: AccountFacts): number {
  const obstacles = obstaclesOf(facts, settings);
  process.stdout.write(`${remarksOf(facts, settings).join('\n')}\n`);
  if (obstacles.length === 0) return exit.fine;
  return told(`\nBefore it can be deployed:\n${obstacles.map((one) => `  ${one}`).join('\n')}`, exit.refused);
}

async function checkDns(settings: DeploymentSettings, facts: AccountFacts): Promise<number> {
  const lines = await dnsLines(recordsOf(settings, facts), lookUp());
  process.stdout.write(`${lines.map(({ line }) => line).join('\n')}\n`);
  return lines.every(({ live }) => live) ? exit.fine : exit.refused;
}

async function deploy(settings: DeploymentSettings, facts: AccountFacts): Promise<number> {
  const ready = check(settings, facts);
  if (ready !== exit.fine) return ready;
  const { stage } = settings;
  const settled = await withEdge(settledBy(facts, settings), facts.region);
  if (settled === null) return told('\nNot deployed: what stands before the pages could not be made in us-east-1.', exit.refused);
  await keepSettings(stage, settled);
  const made = cdk('deploy', settled, ['--require-approval', 'broadening', serviceStackName(stage)]);
  if (made !== exit.fine)
    return told('\nNot deployed. What the failed deployment made was taken back; nothing is in the way of the next one.', made);
  // What was made is protected from now on; before it was made, protection would have kept CloudFormation from tidying up.
  const code =
    settled.established || !settled.keepsData
      ? exit.fine
      : cdk('deploy', { ...settled, established: true }, ['--exclusively', dataStackName(stage)]);
  // Nothing leads there any more.
  if (!settled.edge && facts.edgeStack !== null) endEdge(settled);
  await remaining(settled);
  return code;
}

/** Settings with what CloudFront needs in us-east-1, made first; null if that failed. */
async function withEdge(settings: DeploymentSettings, region: string): Promise<DeploymentSettings | null> {
  if (!settings.edge) return settings;
  const name = edgeStackName(settings.stage);
  if (cdk('deploy', settings, ['--require-approval', 'broadening', '--exclusively', name]) !== exit.fine) return null;
  const made = await outputsOf(name, EDGE_REGION);
  const settled = {
    ...settings,
    webAclArn: made['WebAcl'] ?? null,
    edgeCertificateArn: made['Certificate'] ?? settings.edgeCertificateArn,
  };
  if (settled.edgeCertificateArn !== null) return settled;
  return told(`CloudFront needs a certificate in us-east-1 (not in ${region}): --edge-certificate-arn.`, null);
}

const endEdge = (settings: DeploymentSettings): number =>
  cdk('destroy', { ...settings, edge: true }, ['--force', '--exclusively', edgeStackName(settings.stage)]);

/** Who can work with it now: said before what remains, because the key is not shown again. */
async function letIn({ stage, firstAdmin }: DeploymentSettings): Promise<string> {
  const { tables, adminPool } = await stageResources(stage);
  const invited = adminPool !== null && firstAdmin !== null ? await inviteAdmin(adminPool, firstAdmin) : null;
  const key = tables['apiKeys'] === undefined ? null : await firstApiKey(tables['apiKeys'], new Date().toISOString());
  return [
    ...(invited === 'invited' ? [`\n${firstAdmin} has a mail with a password for the console, good for a week.`] : []),
    ...(key === null ? [] : [`\nThe first key of the API. Keep it now, it is not shown again:\n  ${key}`]),
  ].join('\n');
}

async function remaining(settings: DeploymentSettings): Promise<void> {
  process.stdout.write(`${await letIn(settings)}\n`);
  const facts = await readAccount(settings.stage, settings.domain);
  const records =
    settings.zoneId === null ? `\nSet these in the DNS of ${settings.domain}:\n${recordTable(recordsOf(settings, facts))}\n` : '';
  const pages =
    settings.zoneId === null && settings.edge ? `\nPoint ${settings.pagesHost} (CNAME) at what the stack says as EdgeAt.\n` : '';
  process.stdout.write(`${records}${pages}
What remains, once (infra/README.md, "The first days"):
  npm run deploy -- --stage ${settings.stage} --check-dns      until every record is live
  confirm the mail that SNS sent to ${settings.alarmEmail}
  ask SES for production access${facts.inSandbox ? '' : ' (done)'}
  npm run admin -- --stage ${settings.stage} feeds add https://...
`);
}

async function destroy(stage: string, known: Known | null, yes: string | undefined): Promise<number> {
  if (known === null) return told(`There is no stage ${stage} in this account and region.`, exit.refused);
  const settings = settingsFrom(known);
  const facts = await readAccount(stage, settings.domain);
  const stays = settings.keepsData
    ? `The stack ${dataStackName(stage)} stays, with every table, key and the mail identity: npm run deploy brings the stage back on it.`
    : 'Nothing of it stays.';
  process.stderr.write(
    `This ends the stage ${stage} in account ${facts.account}, ${facts.region}: pages, polling and mails stop, messages in queues are lost.\n${stays}\n`,
  );
  const name = yes ?? (await ask(`The name of the stage, if you mean it: `));
  if (name !== stage) return told('Nothing was done.', exit.refused);
  if (!settings.keepsData) await emptyBuckets(dataStackName(stage));
  const stacks = settings.keepsData ? [serviceStackName(stage)] : [serviceStackName(stage), dataStackName(stage)];
  const code = cdk('destroy', { ...settledBy(facts, settings), established: isEstablished(facts) && settings.keepsData }, [
    '--force',
    '--exclusively',
    ...stacks,
  ]);
  if (code === exit.fine && facts.edgeStack !== null) endEdge(settings);
  if (code === exit.fine && !settings.keepsData) await forgetSettings(stage);
  return code === exit.fine ? code : told('\nNot all of it is gone: CloudFormation says above what stayed, and why.', code);
}

/** CDK with a stage's settings. */
function cdk(verb: string, settings: DeploymentSettings, options: string[]): number {
  const args = [verb, '--no-notices', '-c', `settings=${JSON.stringify(settings)}`, ...options];
  const { status, error } = spawnSync('cdk', args, { stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' } });
  if (error) throw error;
  return status ?? exit.refused;
}

/** The few things that go wrong between a person's machine and AWS, in a line. */
function wordsFor(error: Error): string {
  if (error instanceof WrongSettings) return error.message;
  if (/^Region (is missing|not accepted)/.test(error.message)) return 'In which region? Set AWS_REGION, or the region of your AWS profile.';
  if (error.name === 'CredentialsProviderError' || /expired/i.test(error.name)) return `No valid AWS credentials: ${error.message}`;
  if (/AccessDenied|NotAuthorized/.test(error.name)) return `AWS refuses: ${error.message}`;
  if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) return `${error.message}\n\n${help}`;
  throw error;
}

process.exitCode = await run(process.argv.slice(2));
