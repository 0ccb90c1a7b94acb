import * as z from 'zod';

/** What an organisation decides before it deploys. `npm run deploy` asks for it and keeps it in the account. */
const settings = z.strictObject({
  /** Names the stage's stacks, logs and alarms: `tocsin-<stage>`. */
  stage: z.string().regex(/^[a-z][a-z0-9]{0,15}$/, 'a stage is 1 to 16 lower-case letters and digits, such as prod'),
  /** The domain mails come from; SES signs for it. */
  domain: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as alerts.example.org'),
  /** The From header: `Tocsin <alerts@example.org>`, at the domain. */
  sender: z.string().max(200).refine(isPlainSender, 'a sender in plain letters, such as Tocsin <alerts@alerts.example.org>'),
  /** Stands in every mail: the law of several countries asks for it. */
  postalAddress: z.string().min(10).max(300),
  /** Where alarms are mailed: an alarm that reaches nobody is none. */
  alarmEmail: z.email('an address that somebody reads'),
  /** The pages' own host name, such as news.example.org; links in mails carry it for years. Null: the API's own address, for trying only. */
  pagesHost: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a host name such as news.example.org')
    .nullable()
    .default(null),
  serviceName: z.string().min(1).max(60).default('Tocsin'),
  /** Who signs in to the console first; asked for while nobody can. */
  firstAdmin: z.email('an address that somebody reads').nullable().default(null),
  /** Your own sign-in service (OpenID Connect), instead of a Cognito user pool made for the console. */
  signInIssuer: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  /** What that service calls the console: a public client, with PKCE. */
  signInClientId: z.string().min(1).nullable().default(null),
  /** False: a stage to try things on, of which nothing stays when it goes. */
  keepsData: z.boolean().default(true),

  /** CloudFront and a firewall before the pages; they cost about $10 a month. */
  edge: z.boolean().default(false),
  /** What of that stands in us-east-1, where CloudFront wants it. */
  edgeCertificateArn: z.string().nullable().default(null),
  webAclArn: z.string().nullable().default(null),

  /** Concurrent executions that the account may have: read from it. */
  concurrency: z.int().min(5).default(10),
  /** The Route 53 zone of domain and pages, if it is in this account. */
  zoneId: z.string().nullable().default(null),
  /** A certificate for the pages' host, if the zone is not here to make one by. */
  certificateArn: z.string().nullable().default(null),
  /** Whether SES knew the domain before Tocsin did. */
  identity: z.enum(['ours', 'already there']).default('ours'),
  dmarcIsThere: z.boolean().default(false),
  /** The data stack stands: it is protected from now on. */
  established: z.boolean().default(false),
});

/** SES refuses every mail whose sender is not at the domain that it signs for. */
export const deploymentSettings = settings
  .refine(({ domain, sender }) => isAt(domain, sender), {
    path: ['sender'],
    error: 'the sender has to be an address at the domain',
  })
  .refine(({ signInIssuer, signInClientId }) => (signInIssuer === null) === (signInClientId === null), {
    path: ['signInClientId'],
    error: 'a sign-in service of your own needs both: its issuer, and what it calls the console',
  })
  .refine(({ edge, pagesHost }) => !edge || pagesHost !== null, {
    path: ['edge'],
    error: 'CloudFront needs a host name for the pages',
  });

export type DeploymentSettings = z.infer<typeof deploymentSettings>;

/** What CloudFront is built of; null: the stage has none, or not yet. */
export function edgeOf({ edge, pagesHost, edgeCertificateArn, webAclArn }: DeploymentSettings) {
  if (!edge || pagesHost === null || edgeCertificateArn === null || webAclArn === null) return null;
  return { pagesHost, certificateArn: edgeCertificateArn, webAclArn };
}

/** The bare address of a From header: `alerts@example.org`. */
export const addressOf = (sender: string): string => /<([^<>]+)>$/.exec(sender)?.[1] ?? sender;

/** The domain that bounces go to, a part of the one that signs. */
export const mailFromDomainOf = (domain: string): string => `mail.${domain}`;

const address = /^[^\s<>@,;"]+@[A-Za-z0-9.-]+$/;
/** RFC 5322: beyond these letters a name stands in quotation marks, a comma and a full stop among them. */
const name = /^([A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+|"[ !#-[\]-~]*") $/;

function isPlainSender(sender: string): boolean {
  const opens = sender.indexOf('<');
  if (opens < 0) return address.test(sender);
  return name.test(sender.slice(0, opens)) && sender.endsWith('>') && address.test(sender.slice(opens + 1, -1));
}

function isAt(domain: string, sender: string): boolean {
  const address = addressOf(sender);
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}

/** A stage that stands for any, so that the template can be looked at. In an account that is nobody's: it cannot be deployed. */
export const exampleDeployment = deploymentSettings.parse({
  stage: 'example',
  domain: 'alerts.example.org',
  sender: 'Tocsin <alerts@alerts.example.org>',
  postalAddress: 'Example Organisation, 1 Example Street, 00000 Example',
  alarmEmail: 'operators@example.org',
  pagesHost: 'news.example.org',
  zoneId: 'Z00000000EXAMPLE',
});
export const exampleEnvironment = { account: '111111111111', region: 'eu-west-1' };

export class NoSettings extends Error {
  override readonly name = 'NoSettings';
}

/** The settings in CDK's context, put there by `npm run deploy`. Throws `NoSettings` for a bare `cdk deploy`: nobody's stage is made up. */
export function settingsFromContext(read: (name: string) => unknown): DeploymentSettings {
  const given = read('settings');
  if (typeof given === 'string') return deploymentSettings.parse(JSON.parse(given));
  if (read('example') !== undefined) return exampleDeployment;
  throw new NoSettings('Which stage? npm run deploy knows its settings, and diff and destroy do: npm run deploy -- --help');
}
