/** What can be made to stand still while the host runs, at the object or through `POST /local/outages`. */
import * as z from 'zod';
import { environments, type FunctionName } from '../../functions/environment.ts';

const name = z.enum(Object.keys(environments) as [FunctionName, ...FunctionName[]]);

export const outageSettings = z.strictObject({
  /** Lambda refuses to run these, as if the account had no execution left. */
  throttled: z.array(name),
  /** The schedules of these do not come. */
  unscheduled: z.array(name),
  /** Every call of these functions to a service is refused. */
  refused: z.array(z.strictObject({ function: name, service: z.enum(['dynamodb', 'sqs', 's3', 'ses', 'secretsmanager']) })),
});

export type OutageSettings = z.infer<typeof outageSettings>;

export interface Outages {
  current(): OutageSettings;
  /** Changes what is named and leaves the rest. */
  set(changes: Partial<OutageSettings>): void;
  clear(): void;
}

const none: OutageSettings = { throttled: [], unscheduled: [], refused: [] };

export function outageControl(): Outages {
  let settings = none;
  return {
    current: () => settings,
    set(changes) {
      settings = { ...settings, ...outageSettings.partial().parse(changes) } as OutageSettings;
    },
    clear() {
      settings = none;
    },
  };
}
