/** `npm start`: Tocsin on this machine, without an AWS account. */
import { parseArgs } from 'node:util';
import { CannotStart } from './engines/cannot-start.ts';
import { offerDynoxide } from './engines/find-dynoxide.ts';
import { whenStarterEnds } from './starter.ts';

const help = `npm start -- [options]

  --port NUMBER       where the pages are served (8765)
  --data DIRECTORY    where everything is kept (.tocsin)
  --now TIME          sets the clock, for example 2026-11-23T07:00:00Z; it goes on from there
  --no-demonstration  starts without the demonstration feeds
  --sandbox           mail as in a new AWS account: to verified addresses only, 200 a day, one a second
  --yes               installs the DynamoDB engine if this platform lacks it, without asking
  --quiet             prints one line when it is ready, "ready URL", and nothing else
  --help              prints this
`;

function optionsOf(args: string[]) {
  try {
    return parseArgs({
      args,
      allowNegative: true,
      options: {
        port: { type: 'string', default: '8765' },
        data: { type: 'string', default: '.tocsin' },
        now: { type: 'string' },
        demonstration: { type: 'boolean', default: true },
        sandbox: { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return leave(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

/**
 * glibc gives every thread an arena of its own and returns little of it; with one arena, and V8 told to be modest, the host
 * needs a third less memory. Both are read when a process begins, so this one begins anew, under the same id.
 */
function beginModestly() {
  if (process.platform !== 'linux' || process.env['MALLOC_ARENA_MAX'] || !process.execve) return;
  const flags = [...process.execArgv, '--optimize-for-size', '--max-semi-space-size=2'];
  process.execve(process.execPath, [process.execPath, ...flags, ...process.argv.slice(1)], { ...process.env, MALLOC_ARENA_MAX: '1' });
}

function leave(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

beginModestly();
process.env['TZ'] = 'UTC'; // as in Lambda
const options = optionsOf(process.argv.slice(2));
if (options.help) {
  process.stdout.write(help);
  process.exit(0);
}
const port = Number(options.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) leave(`--port: a number from 0 to 65535, not ${options.port}`);
if (options.now !== undefined && Number.isNaN(Date.parse(options.now))) leave(`--now: an ISO 8601 time, not ${options.now}`);

try {
  const dynamoUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (dynamoUrl === undefined) await offerDynoxide(options.yes);
  const { startHost } = await import('./host.ts');
  const host = await startHost({
    dataDir: options.data,
    port,
    mostThreads: 4,
    demonstration: options.demonstration,
    sandbox: options.sandbox,
    ...(options.now !== undefined && { now: options.now }),
    dynamoUrl,
    onLost: (reason) => leave(`${reason} Start again; nothing that was stored is lost.`),
  });
  const stop = () => {
    process.once('SIGINT', () => process.exit(1)); // a second Ctrl-C does not wait
    void host.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  whenStarterEnds(stop);
  process.stdout.write(
    options.quiet
      ? `ready ${host.url}\n`
      : `
  Sign-up page   ${host.url}/
  Inbox          ${host.url}/local/inbox
  Console        ${host.url}/console   as admin or editor, password ${host.signIn.password}
  This machine   ${host.url}/local/

`,
  );
} catch (error) {
  if (error instanceof CannotStart) leave(error.message);
  throw error;
}
