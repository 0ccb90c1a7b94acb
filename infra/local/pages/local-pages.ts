/** The host's own pages under /local/: console and inbox. What changes anything is a POST. */

import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type Context, Hono } from 'hono';
import type { Demonstration } from '../../demonstration/demonstration.ts';
import type { QueueName, Resources } from '../../wiring.ts';
import type { Bell } from '../alarms/bells.ts';
import type { MailEndpoint } from '../mail/endpoint.ts';
import type { FaultSettings } from '../mail/faults.ts';
import { consolePage, type QueueState } from './console.ts';
import { timeWords } from './frame.ts';
import { latestErrors } from './function-errors.ts';
import { tableReader } from './journey.ts';
import { mailRoutes } from './mail-routes.ts';
import { mailSwitch } from './mail-switch.ts';
import { alertsDue, type NextSlot, nextSlot, scheduleWords } from './next-slot.ts';
import { told } from './told.ts';

/** What the pages need of the host. */
export interface PagesHost {
  url: string;
  clock: { now(): string; set(iso: string): Promise<void> };
  whenIdle(): Promise<void>;
  queues(): Promise<Record<QueueName, QueueState>>;
  mail: MailEndpoint;
  environment: Record<string, string>;
  resources: Pick<Resources, 'tableName' | 'queueUrl'>;
  demonstration: Demonstration | null;
  /** Path of the functions' log. */
  functionLog: string;
  signIn: { password: string };
  alarms(): readonly Bell[];
}

const articlesShown = 24;
const errorsShown = 5;
const frequencies = ['instant', 'hourly', 'daily', 'weekly'];
// A person waits for the page; what takes longer is seen when it shows itself anew.
const mostWaitMs = 8_000;

export function localPages(host: PagesHost): Hono {
  const pages = new Hono();
  const tables = tableReader(host.environment, host.resources.tableName);
  const happened = () => happenedAt(host);
  const switches = mailSwitch(host.environment, host.resources.tableName);
  const sqs = queueClientOf(host.environment);
  const queueFeed = (feedId: string) =>
    sqs.send(new SendMessageCommand({ QueueUrl: host.resources.queueUrl('feeds'), MessageBody: JSON.stringify({ feedId }) }));

  pages.get('/local', (context) => context.redirect('/local/'));
  pages.get('/local/', async (context) => context.html(consolePage(await consoleProps(context))));
  pages.get('/local/changes', async (context) => context.json({ hour: host.clock.now().slice(11, 16), happened: await happened() }));

  mailRoutes(pages, host, happened);

  pages.post('/local/mail/switch', async (context) => told(context, await switches.turn(host.clock.now())));

  pages.post('/local/publish', async (context) => {
    const out = (await host.demonstration?.publishNext()) ?? [];
    if (out.length === 0) return told(context, 'All stories of the demonstration are out.', true);
    // Straight to the queue of due feeds: whoever asks for a story does not want to wait until its feed is polled.
    const urls = new Set(out.map(({ feedUrl }) => feedUrl));
    for (const { feedId, url } of await tables.feeds()) if (urls.has(url)) await queueFeed(feedId);
    await settled();
    return told(context, `Out now in ${out.map(({ outletTitle }) => outletTitle).join(' and ')}: “${out[0]?.title}”`);
  });

  pages.post('/local/next-slot', async (context) => {
    const next = await nextDue();
    if (!next) return told(context, 'Nobody has a digest coming.', true);
    const before = host.mail.envelopes().length;
    await moveTo(next.at);
    const sent = host.mail.envelopes().length - before;
    const wentOut = sent === 1 ? 'One mail went out.' : `${sent} mails went out.`;
    const mails = sent === 0 ? 'If there is news, its mail is on its way.' : wentOut;
    return told(context, `The clock is at ${timeWords(next.at)}, ${scheduleWords(next.schedule)}. ${mails}`);
  });

  // Beside the JSON of `POST /local/clock {"now"}`: the console's form fields.
  pages.post('/local/clock', async (context, next) => {
    if (!context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) return next();
    const { minutes, to, real } = await context.req.parseBody();
    const chosen = minutes ? Date.parse(host.clock.now()) + Number(minutes) * 60_000 : Date.parse(`${String(to)}Z`);
    const target = real ? Date.now() : chosen;
    if (!Number.isFinite(target)) return told(context, 'That is not a time.', true);
    await moveTo(new Date(target).toISOString());
    return told(context, real ? 'The clock shows the time of this machine.' : 'The clock was moved.');
  });

  async function consoleProps(context: Context) {
    const before = await happened();
    const now = host.clock.now();
    const [mailState, articles, queues, errors, feeds, subscribers, digestsSent, slot] = await Promise.all([
      switches.read(),
      tables.newestArticles(articlesShown, now),
      host.queues(),
      latestErrors(host.functionLog, errorsShown),
      tables.feeds(),
      tables.subscribers(),
      tables.digestsSent(),
      nextDue(),
    ]);
    const { demonstration } = host;
    const words = context.req.query('told');
    return {
      happened: before,
      now,
      moved: Math.abs(Date.parse(now) - Date.now()) > 1000,
      mails: host.mail.envelopes().length,
      newestConfirmation: newestMail((kind) => kind === 'confirm'),
      newestDigest: newestMail((kind) => frequencies.includes(kind)),
      digestsSent,
      sandbox: sandboxOf(host.mail.faults.current()),
      mailState,
      subscribers,
      nextSlot: slot,
      demonstration: demonstration && { next: demonstration.next(), askedFor: demonstration.askedFor(), url: demonstration.url },
      articles,
      queues,
      alarms: host.alarms(),
      errors,
      feeds,
      password: host.signIn.password,
      told: words ? { words, wrong: context.req.query('wrong') !== undefined } : null,
    };
  }

  /** By the tag that tells what a mail is: `confirm`, `manage`, or a digest's frequency. */
  function newestMail(isWanted: (kind: string) => boolean): string | null {
    const mail = host.mail.envelopes().findLast(({ tags }) => isWanted(tags['kind'] ?? ''));
    return mail ? `/local/inbox/${mail.messageId}` : null;
  }

  async function nextDue(): Promise<NextSlot | null> {
    const [keys, alertsWait] = await Promise.all([tables.scheduleKeys(), tables.alertsWait()]);
    const now = host.clock.now();
    const slots = [nextSlot(keys, now), alertsWait ? alertsDue(now) : null].filter((slot) => slot !== null);
    return slots.sort((a, b) => a.at.localeCompare(b.at))[0] ?? null;
  }

  async function moveTo(iso: string) {
    await host.clock.set(iso);
    await settled();
  }

  /** Until everything came to rest, so that the page shows what came of it. */
  const settled = () => Promise.race([host.whenIdle(), new Promise((resolve) => setTimeout(resolve, mostWaitMs).unref())]);

  return pages;
}

/** Differs when a page would look different: mails, stories, the day, or messages under way. */
async function happenedAt(host: PagesHost): Promise<string> {
  const waiting = Object.values(await host.queues()).map(({ deliverable, delayed, inFlight, deadLetters }) =>
    [deliverable, delayed, inFlight, deadLetters].join('/'),
  );
  const ringing = host
    .alarms()
    .filter(({ rings }) => rings)
    .map(({ id }) => id);
  return [
    ringing.join(' '),
    host.mail.envelopes().length,
    host.demonstration?.published().length ?? 0,
    host.clock.now().slice(0, 10),
    ...waiting,
  ].join(' ');
}

const sandboxOf = ({ sandbox, verified }: FaultSettings) => ({ on: sandbox, verified });

const queueClientOf = (environment: Record<string, string>) =>
  new SQSClient({
    region: environment['AWS_REGION'] ?? '',
    endpoint: environment['AWS_ENDPOINT_URL_SQS'] ?? '',
    credentials: { accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '' },
  });
