import type { Basis } from './basis.ts';
import type { Endings } from './endings.ts';
import type { Engines } from './engines.ts';
import { startGate } from './gate/gate.ts';
import { checkEdges, readRoles } from './gate/roles.ts';
import type { HostStart } from './host-start.ts';
import { startTableFaults } from './table-faults.ts';

interface GateParts extends Pick<Basis, 'clock' | 'faults' | 'outages' | 'log'> {
  engines: Engines;
  urls: { ses: string; secretsmanager: string };
}

/** The gate that every call of a function passes: its role, then faults of the tables if any are wanted. */
export async function openGate(start: HostStart, { clock, faults, outages, engines, urls, log }: GateParts, endings: Endings) {
  const dynamodb = engines.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  const tableFaults =
    faults.tables && (await startTableFaults({ ...faults, options: faults.tables, target: dynamodb, nowMs: clock.nowMs }));
  endings.push(() => tableFaults?.stop());
  const roles = readRoles();
  checkEdges(roles);
  const gate = await startGate({
    roles,
    enforce: start.enforceRoles !== false,
    now: clock.now,
    targets: {
      dynamodb: tableFaults?.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? dynamodb,
      sqs: engines.sqsUrl,
      s3: engines.sqsUrl,
      ...urls,
    },
    isOut: (name, service) => outages.current().refused.some((one) => one.function === name && one.service === service),
    refused: log,
  });
  endings.push(() => gate.stop());
  return gate;
}
