import { parseArgs } from 'node:util';
import { exit, isWebAddress } from './command-line.ts';

/** The arguments of read-feed and read-page, which differ in the name of one option. Ends the process for `--help` and wrong usage. */
export function readingArguments(command: { help: string; reads: 'feed' | 'page'; urlOption: 'base' | 'url' }) {
  const usageError = (message: string): never => {
    process.stderr.write(`${message}\n\n${command.help}`);
    process.exit(exit.usage);
  };
  const parse = () => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: {
          [command.urlOption]: { type: 'string' },
          'allow-loopback': { type: 'boolean', default: false },
          help: { type: 'boolean', default: false },
        },
      });
    } catch (error) {
      return usageError((error as Error).message);
    }
  };
  const { values, positionals } = parse();
  if (values['help']) {
    process.stdout.write(command.help);
    process.exit(exit.fine);
  }
  if (positionals.length === 0) usageError(`No ${command.reads} given.`);
  const url = values[command.urlOption] as string | undefined;
  if (url !== undefined && !isWebAddress(url)) usageError(`Not a web address: ${url}`);
  return { url: url ?? null, allowLoopback: values['allow-loopback'] === true, positionals };
}
