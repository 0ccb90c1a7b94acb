/** cost: what a month costs, from unit prices and counted operations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Bill, billOf } from '../cost/bill.ts';
import { type CountedDay, countedDay } from '../cost/counted.ts';
import { fixturesOf } from '../cost/fixtures.ts';
import { jsonOf, tableOf } from '../cost/tell.ts';
import { DEFAULT_SERVICE, type Service, SIZES, sizeFor, volumesOf } from '../cost/volumes.ts';
import { exit, print, quietWhenPipeCloses } from './command-line.ts';

const help = `cost [--subscribers N] [--feeds N] [--topics N] [--mails-per-subscriber N] [--count] [--json]

What a month of Tocsin costs on AWS: unit prices (infra/cost/prices.ts, with date and source) times operations that were
counted on the local host (infra/cost/counted.json, with date and size of the day), by part and by service.

  --subscribers N           100,000; feeds and topics follow it unless said
  --feeds N, --topics N     feeds that are polled, topics that are followed by anybody
  --mails-per-subscriber N  a month: 38.66
  --stories-per-mail N      5.5, as counted; another number is counted afresh with --count
  --topics-per-subscriber N 4, likewise
  --polls-per-day N         of one feed: 60
  --articles-per-day N      new ones of one feed: 5
  --matches-per-article N   by the number of topics: 4 at 500, 23 at 100,000
  --count                   counts afresh: a simulated day on the local host, in about three minutes
  --keep                    with --count: keeps what was counted for the runs to come
  --json                    one object instead of the table
  --sizes                   a line for 1,000, 10,000 ... 10,000,000 subscribers

Exit code 0: fine; 2: wrong usage.
`;

const countedPath = new URL('../cost/counted.json', import.meta.url);
const number = { type: 'string' } as const;

quietWhenPipeCloses();
process.exitCode = await run();

async function run(): Promise<number> {
  const options = parse();
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n\n${help}`);
    return exit.usage;
  }
  if (options.help) {
    process.stdout.write(help);
    return exit.fine;
  }
  const day = options.count ? await countAfresh(options) : countedDay.parse(JSON.parse(readFileSync(countedPath, 'utf8')));
  if (options.sizes) for (const line of sizeLines(day)) process.stdout.write(`${line}\n`);
  else tell(options, day);
  return exit.fine;
}

type Options = Exclude<ReturnType<typeof parse>, string>;

function tell({ service, json }: Options, day: CountedDay): void {
  const bill = priced(service, day);
  if (json) {
    print(jsonOf(bill, day));
    return;
  }
  const { subscribers, feeds, topics } = service;
  const many = (count: number) => count.toLocaleString('en');
  const { size } = day;
  process.stdout.write(`${many(subscribers)} subscribers, ${many(feeds)} feeds, ${many(topics)} topics.\n`);
  for (const line of tableOf(bill)) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `Counted on ${day.countedAt}: ${size.mails} mails of ${(size.stories / size.mails).toFixed(1)} stories, ${size.polls} polls, ${size.articles} articles, ${size.matches} matches.\n`,
  );
}

function sizeLines(day: CountedDay): string[] {
  return SIZES.map((size) => {
    const { ses, beside, share } = priced({ ...DEFAULT_SERVICE, ...size }, day);
    const [subscribers, forSes, forRest] = [size.subscribers, Math.round(ses), Math.round(beside)].map((sum) => sum.toLocaleString('en'));
    return `${subscribers} subscribers: SES $${forSes}, beside it $${forRest} = ${(share * 100).toFixed(1)} %`;
  });
}

function priced(service: Service, day: CountedDay): Bill {
  return billOf(volumesOf(service), day, fixturesOf(), service);
}

async function countAfresh({ keep, stories, topicsEach }: Options): Promise<CountedDay> {
  const { countDay } = await import('../cost/count-day.ts');
  const say = (words: string) => process.stderr.write(process.stderr.isTTY ? `${words}\n` : '');
  const day = await countDay({ storiesPerMail: stories, topicsEach, say });
  const { subscribers, historyDays, mails, polls, articles, matches, signUps } = day.size;
  process.stderr.write(
    `Counted: a day of ${subscribers} subscribers with ${historyDays} days behind them: ${mails} mails, ${polls} polls, ${articles} articles, ${matches} matches, ${signUps} sign-ups.\n`,
  );
  if (keep) writeFileSync(countedPath, `${JSON.stringify(day, null, 2)}\n`);
  return day;
}

/** A sentence if it makes no sense. */
function parse() {
  try {
    const { values } = parseArgs({
      options: {
        ...{ subscribers: number, feeds: number, topics: number, 'mails-per-subscriber': number, 'stories-per-mail': number },
        ...{ 'topics-per-subscriber': number, 'polls-per-day': number, 'articles-per-day': number, 'matches-per-article': number },
        ...{ count: { type: 'boolean' }, keep: { type: 'boolean' }, json: { type: 'boolean' } },
        ...{ sizes: { type: 'boolean' }, help: { type: 'boolean' } },
      },
    } as const);
    const wrong = Object.entries(values).find(([, value]) => typeof value === 'string' && !(value.trim() !== '' && Number(value) >= 0));
    if (wrong) return `--${wrong[0]} takes a number, not “${wrong[1]}”.`;
    const asked = (value: string | undefined, usual: number) => (value === undefined ? usual : Number(value));
    const subscribers = asked(values.subscribers, DEFAULT_SERVICE.subscribers);
    const size = sizeFor(subscribers);
    const matches = values['matches-per-article'];
    const service: Service = {
      subscribers,
      feeds: asked(values.feeds, size.feeds),
      topics: asked(values.topics, size.topics),
      mailsPerSubscriber: asked(values['mails-per-subscriber'], DEFAULT_SERVICE.mailsPerSubscriber),
      storiesPerMail: asked(values['stories-per-mail'], DEFAULT_SERVICE.storiesPerMail),
      pollsPerDay: asked(values['polls-per-day'], DEFAULT_SERVICE.pollsPerDay),
      articlesPerDay: asked(values['articles-per-day'], DEFAULT_SERVICE.articlesPerDay),
      matchesPerArticle: matches === undefined ? null : Number(matches),
    };
    const { count = false, keep = false, json = false, sizes = false, help: wantsHelp = false } = values;
    const topicsEach = asked(values['topics-per-subscriber'], 4);
    if (!count && (values['stories-per-mail'] !== undefined || values['topics-per-subscriber'] !== undefined))
      return 'Other stories a mail or topics a subscriber have to be counted: add --count.';
    return { service, count, keep, json, sizes, help: wantsHelp, stories: service.storiesPerMail, topicsEach };
  } catch (error) {
    return (error as Error).message;
  }
}
