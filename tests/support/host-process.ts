/** A host in a process of its own, so that it can be killed as a machine kills: `node host-process.ts '<HostStart as JSON>'` prints "ready URL". */
import { startHost } from '../../infra/local/host.ts';

const host = await startHost(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`ready ${host.url}\n`);
