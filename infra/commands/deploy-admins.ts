/** Who may do what right after a deployment: the first admin of the console, and the first key of the API. */
import { randomBytes } from 'node:crypto';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { apiKeysTable } from '../../functions/adapters/aws/api-keys-table.ts';
import { makeApiKey } from '../../functions/admin/api-key.ts';
import { SCOPES } from '../../functions/admin/scopes.ts';
import { resourcesParameter } from '../wiring.ts';
import { documentClientFor } from './local-clients.ts';

/** What the data stack notes of itself for the commands. */
export interface StageResources {
  tables: Record<string, string>;
  adminPool: string | null;
}

export async function stageResources(stage: string): Promise<StageResources> {
  const { Parameter } = await new SSMClient({}).send(new GetParameterCommand({ Name: resourcesParameter(stage) }));
  const { tables = {}, adminPool = null } = JSON.parse(Parameter?.Value ?? '{}') as Partial<StageResources>;
  return { tables, adminPool };
}

/** Invites an admin: Cognito mails a password that lasts a week. Somebody who is there already only becomes an admin. */
export async function inviteAdmin(pool: string, email: string): Promise<'invited' | 'was there'> {
  const client = new CognitoIdentityProviderClient({});
  const person = { UserPoolId: pool, Username: email };
  const invited = await client
    .send(
      new AdminCreateUserCommand({
        ...person,
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    )
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof UsernameExistsException) return false;
      throw error;
    });
  await client.send(new AdminAddUserToGroupCommand({ ...person, GroupName: 'admins' }));
  return invited ? 'invited' : 'was there';
}

/** A key of all scopes, if the stage has none yet; null if it has. It is shown once. */
export async function firstApiKey(tableName: string, now: string): Promise<string | null> {
  const client = documentClientFor({});
  try {
    const keys = apiKeysTable(tableName, client);
    if ((await keys.listKeys()).length > 0) return null;
    const newKeyId = () => `first${randomBytes(4).toString('hex').slice(0, 7)}`;
    const deps = { ...keys, newKeyId, newSecret: () => randomBytes(32).toString('base64url') };
    return (await makeApiKey(deps, { name: 'the first key', scopes: SCOPES, createdBy: 'npm run deploy' }, now)).presented;
  } finally {
    client.destroy();
  }
}
