/** `roles.json`: what the template lets each function do, and each service that uses another. Made by `npm run roles`. */
import { readFileSync } from 'node:fs';
import type { FunctionName } from '../../../functions/environment.ts';
import { CannotStart } from '../engines/cannot-start.ts';
import { allows, type Request, type Statement, UnknownPolicy } from './policies.ts';

export interface Roles {
  roles: Partial<Record<FunctionName, Statement[]>>;
  edges: { edge: string; request: Request; by: Statement[] }[];
}

export const rolesFile = new URL('../roles.json', import.meta.url);

export const readRoles = (): Roles => JSON.parse(readFileSync(rolesFile, 'utf8')) as Roles;

/** Throws `CannotStart` if a service could not use another on AWS, or a policy says what cannot be judged here. */
export function checkEdges({ roles, edges }: Roles): void {
  try {
    for (const [name, statements] of Object.entries(roles)) for (const statement of statements) judgeable(name, statement);
    const refused = edges.filter(({ request, by }) => !allows(by, request));
    const [first] = refused;
    if (first)
      throw new CannotStart(`On AWS this could not work: ${first.edge} may not ${first.request.action} on ${first.request.resource}.`);
  } catch (error) {
    if (error instanceof UnknownPolicy) throw new CannotStart(error.message, { cause: error });
    throw error;
  }
}

/** A condition that is not known stops the host now, and not when it is first met. */
function judgeable(name: string, { actions, resources, conditions = {} }: Statement) {
  for (const operator of Object.keys(conditions)) {
    const statement: Statement = { effect: 'Allow', actions, resources, conditions: { [operator]: {} } };
    allows([statement], { action: actions[0]?.replaceAll('*', 'x') ?? name, resource: resources[0]?.replaceAll('*', 'x') ?? name });
  }
}
