import * as z from 'zod';

/** What an organisation decides before it deploys; `npm run deploy` asks for it and keeps it in `.tocsin/deploy-<stage>.json`. */
const settings = z.strictObject({
  /** Names every resource: `tocsin-<stage>-...`. */
  stage: z.string().regex(/^[a-z][a-z0-9]{0,15}$/, 'a stage is 1 to 16 lower-case letters and digits, such as prod'),
  /** The domain mails come from; SES signs for it. */
  domain: z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as alerts.example.org'),
  /** The From header: `Tocsin <alerts@example.org>`, at the domain. */
  sender: z
    .string()
    .max(200)
    .regex(/^[\x20-\x7E]*[^\s<>@]@[A-Za-z0-9.-]+>?$/, 'a sender in plain letters, such as Tocsin <alerts@alerts.example.org>'),
  /** Stands in every mail: the law of several countries asks for it. */
  postalAddress: z.string().min(10).max(300),
  /** Where alarms are mailed; alarms are silent without it. */
  alarmEmail: z.email().nullable().default(null),
  /** Set where a domain of your own or a CDN stands before the pages; otherwise the API's own address is used. */
  publicUrl: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  serviceName: z.string().min(1).max(60).default('Tocsin'),
});

/** SES refuses every mail whose sender is not at the domain that it signs for. */
export const deploymentSettings = settings.refine(({ domain, sender }) => isAt(domain, sender), {
  path: ['sender'],
  error: 'the sender has to be an address at the domain',
});

function isAt(domain: string, sender: string): boolean {
  const host = sender
    .slice(sender.lastIndexOf('@') + 1)
    .replace('>', '')
    .toLowerCase();
  return host === domain || host.endsWith(`.${domain}`);
}

export type DeploymentSettings = z.infer<typeof deploymentSettings>;

/** Settings from CDK context (`-c domain=...`), else those of an example, so that `cdk synth` works without any. */
export function settingsFromContext(read: (name: string) => unknown): DeploymentSettings {
  const domain = read('domain') ?? 'alerts.example.org';
  return deploymentSettings.parse({
    stage: read('stage') ?? 'prod',
    domain,
    sender: read('sender') ?? `Tocsin <alerts@${domain}>`,
    postalAddress: read('postalAddress') ?? 'Example Organisation, 1 Example Street, 00000 Example',
    alarmEmail: read('alarmEmail') ?? null,
    publicUrl: read('publicUrl') ?? null,
    serviceName: read('serviceName') ?? 'Tocsin',
  });
}
