/** `npm run admin`: feeds and curated topics, at the local host or a stage. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FeedUnknown } from '../../functions/feed/curate-feeds.ts';
import { type AdminDesk, AdminError, openDesk } from './admin-desk.ts';
import { feedActions, feedLines, feedRefusal } from './admin-feeds.ts';
import { mailLines, switchLines } from './admin-mail.ts';
import { gateLines, revokeLines } from './admin-strangers.ts';
import { topicActions, topicLines, topicRefusal } from './admin-topics.ts';
import { callersPath, exit, quietWhenPipeCloses } from './command-line.ts';

const help = `npm run admin -- feeds add URL... [--publisher NAME]   tries a feed and follows it
                 feeds list                            all feeds and how they are
                 feeds pause|resume|remove URL...      by address or id

                 topics add TITLE QUERY [--language en] [--breadth balanced] [--id my-topic]
                 topics list [--retired]
                 topics edit ID [--title TITLE] [--query QUERY] [--language en] [--breadth focused]
                 topics retire ID

                 mail                                  whether mail goes out, and how it went
                 halt|resume [--why TEXT]              stops mail, lets it go on
                 block|unblock NETWORK|DOMAIN          takes no sign-ups from or for it
                 links revoke                          stops every link but unsubscribing ones

  A curated topic is offered on the sign-up page. A query is what one types into a search box:
  words, "a phrase", OR, -not, ( ), title:word, site:example.org, lang:en, ~"near words".
  Breadth: focused, balanced, everything.

  --stage NAME   works on a deployed stage, with your AWS credentials and region
  --data DIR     the directory of the local host (.tocsin), which must be running
  --help         prints this

Every change is in the audit log. Exit code 0: done; 1: something was refused; 2: wrong usage.
`;

class WrongUsage extends Error {}

interface Task {
  /** Named before a refusal, where there may be several. */
  about?: string;
  run: (desk: AdminDesk) => Promise<string[]>;
}

quietWhenPipeCloses();
process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  let desk: AdminDesk | null = null;
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      process.stdout.write(help);
      return exit.fine;
    }
    const tasks = tasksOf(positionals, values);
    desk = await openDesk({ stage: values.stage, dataDir: values.data === undefined ? resolve('.tocsin') : callersPath(values.data) });
    return await doAll(tasks, desk);
  } catch (error) {
    if (!(error instanceof WrongUsage)) return said(error);
    process.stderr.write(`${error.message}\n\n${help}`);
    return exit.usage;
  } finally {
    desk?.close();
  }
}

/** One refused task does not keep the others from being done. */
async function doAll(tasks: Task[], desk: AdminDesk): Promise<number> {
  let code: number = exit.fine;
  for (const task of tasks) {
    try {
      for (const line of await task.run(desk)) process.stdout.write(`${line}\n`);
    } catch (error) {
      code = said(error, task.about);
    }
  }
  return code;
}

/** Tells what was refused, in a line. Anything else is our fault or the network's, and is thrown on. */
function said(error: unknown, about?: string): number {
  const line = feedRefusal(error) ?? topicRefusal(error) ?? awsRefusal(error);
  if (line === null && !(error instanceof AdminError) && !(error instanceof FeedUnknown)) throw error;
  process.stderr.write(`${about ? `${about}: ` : ''}${line ?? (error as Error).message}\n`);
  return exit.refused;
}

/** The few things that go wrong between an admin's machine and AWS. */
function awsRefusal(error: unknown): string | null {
  const { name, message } = error as Error;
  if (/^Region (is missing|not accepted)/.test(message))
    return 'In which region is the stage? Set AWS_REGION, or the region of your AWS profile.';
  if (name === 'ResourceNotFoundException') return 'That stage has no such table in this region. Check --stage and AWS_REGION.';
  if (name === 'CredentialsProviderError' || name === 'ExpiredTokenException') return `No valid AWS credentials: ${message}`;
  return name === 'AccessDeniedException' ? `AWS refuses: ${message}` : null;
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        publisher: text,
        title: text,
        query: text,
        language: text,
        breadth: text,
        id: text,
        why: text,
        stage: text,
        data: text,
        retired: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

function tasksOf([noun, verb, ...rest]: string[], values: ReturnType<typeof parse>['values']): Task[] {
  const some = (what: string) => {
    if (rest.length === 0) throw new WrongUsage(`${noun} ${verb}: which ${what}?`);
    return rest;
  };
  const exactly = (count: number, what: string) => {
    if (rest.length !== count) throw new WrongUsage(`${noun} ${verb} takes ${what}.`);
    return rest as [string, string];
  };
  if (noun === 'block' || noun === 'unblock') {
    if (verb === undefined) throw new WrongUsage(`${noun}: which network or domain?`);
    return [verb, ...rest].map((what) => ({ about: what, run: (desk) => gateLines(desk, noun, what) }));
  }
  switch ([noun, verb].filter(Boolean).join(' ')) {
    case 'mail':
    case 'halt':
    case 'resume':
      return [{ run: noun === 'mail' ? mailLines : (desk) => switchLines(desk, noun as 'halt' | 'resume', values.why) }];
    case 'links revoke':
      return [{ run: revokeLines }];
    case 'feeds add':
      return some('URL').map((url) => ({ about: url, run: (desk) => feedActions.add(desk, url, values) }));
    case 'feeds list':
      return [{ run: feedLines }];
    case 'feeds pause':
    case 'feeds resume':
    case 'feeds remove':
      return some('URL').map((url) => ({ about: url, run: (desk) => feedActions[verb as 'pause' | 'resume' | 'remove'](desk, url) }));
    case 'topics add': {
      const [title, query] = exactly(2, 'a title and a query, each in quotation marks');
      return [{ run: (desk) => topicActions.add(desk, title, query, values) }];
    }
    case 'topics list':
      return [{ run: (desk) => topicLines(desk, values) }];
    case 'topics edit': {
      const [topicId] = exactly(1, 'the id of a topic');
      return [{ run: (desk) => topicActions.edit(desk, topicId, values) }];
    }
    case 'topics retire': {
      const [topicId] = exactly(1, 'the id of a topic');
      return [{ run: (desk) => topicActions.retire(desk, topicId) }];
    }
    default:
      throw new WrongUsage(noun === undefined ? 'What shall be done?' : `“${[noun, verb].filter(Boolean).join(' ')}” is none of these:`);
  }
}
