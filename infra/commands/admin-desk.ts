/** Where the admin's command works: the local host that runs here, or a stage on AWS. */
import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { auditLogTable } from '../../functions/adapters/aws/audit-log-table.ts';
import { feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { mailCounts } from '../../functions/adapters/aws/mail-counts.ts';
import { pointersTable } from '../../functions/adapters/aws/pointers-table.ts';
import { suppressionsTable } from '../../functions/adapters/aws/suppressions-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { robotsAgent, userAgent } from '../../functions/adapters/web/user-agent.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { localTableName } from '../local/engines/resources.ts';
import { readAddress } from '../local/host-address.ts';
import { resourcesParameter, type TableName } from '../wiring.ts';
import { documentClientFor } from './local-clients.ts';

/** A problem that the admin can do something about: said in one line. */
export class AdminError extends Error {
  override readonly name = 'AdminError';
}

interface Place {
  environment: Record<string, string>;
  tableName: (table: TableName) => string;
  now: string;
  /** How we tell publishers who asks. */
  agent: string;
  allowLoopback: boolean;
}

export type AdminDesk = Awaited<ReturnType<typeof openDesk>>;

/** Throws `AdminError` where no host runs on that directory. */
export async function openDesk(options: { stage: string | undefined; dataDir: string }) {
  const place = options.stage === undefined ? await localPlace(options.dataDir) : await stagePlace(options.stage);
  const client = documentClientFor(place.environment);
  const auditLog = auditLogTable(place.tableName('auditLog'), client);
  const by = `command:${userInfo().username}`;
  return {
    now: place.now,
    by,
    feeds: feedsTable(place.tableName('feeds'), client),
    mail: mailCounts({ limitsTable: place.tableName('limits'), pointersTable: place.tableName('pointers') }, client),
    pointers: pointersTable(place.tableName('pointers'), client),
    suppressions: suppressionsTable(place.tableName('suppressions'), client),
    topics: topicsTable(place.tableName('topics'), client),
    fetch: webFetch({ userAgent: place.agent, allowLoopback: place.allowLoopback }),
    /** Written after the change: an entry says what happened, not what was tried. */
    record: (action: string, subject: string, details: Record<string, string | number | null> = {}) =>
      auditLog.record({
        changeId: `${place.now}#${randomBytes(6).toString('hex')}`,
        changedAt: place.now,
        changedBy: by,
        action,
        subject,
        details,
      }),
    close: () => client.destroy(),
  };
}

async function localPlace(dataDir: string): Promise<Place> {
  const address = await readAddress(dataDir);
  if (!address) throw new AdminError(`No local host runs on ${dataDir}. Start it with npm start, or name a stage: --stage NAME`);
  const { now } = (await (await fetch(`${address.url}/local/clock`)).json()) as { now: string };
  return { environment: address.environment, tableName: localTableName, now, agent: userAgent('Tocsin', address.url), allowLoopback: true };
}

/** Region and credentials are the SDK's business: profile, environment, single sign-on. */
async function stagePlace(stage: string): Promise<Place> {
  if (!/^[a-z][a-z0-9]{0,15}$/.test(stage)) throw new AdminError('A stage is 1 to 16 lower-case letters and digits, such as prod.');
  const names = await tableNamesOf(stage);
  return {
    environment: {},
    tableName: (table) => names[table] ?? missing(stage, table),
    now: new Date().toISOString(),
    // The address of the stage's pages is not known here; the functions, which do the polling, tell it.
    agent: `${robotsAgent('Tocsin')}/1.0 (news alerts; an admin tries a feed)`,
    allowLoopback: false,
  };
}

/** The stage's own note of what its tables are called. */
async function tableNamesOf(stage: string): Promise<Partial<Record<TableName, string>>> {
  // Loaded for a stage only: the local host needs no more than it has.
  const { GetParameterCommand, ParameterNotFound, SSMClient } = await import('@aws-sdk/client-ssm');
  const client = new SSMClient({});
  try {
    const { Parameter } = await client.send(new GetParameterCommand({ Name: resourcesParameter(stage) }));
    return (JSON.parse(Parameter?.Value ?? '{}') as { tables?: Partial<Record<TableName, string>> }).tables ?? {};
  } catch (error) {
    if (!(error instanceof ParameterNotFound)) throw error;
    throw new AdminError(`No stage ${stage} in this account and region. Check --stage and AWS_REGION.`, { cause: error });
  } finally {
    client.destroy();
  }
}

function missing(stage: string, table: TableName): never {
  throw new AdminError(`The stage ${stage} has no table ${table} yet: deploy this version of Tocsin first.`);
}
