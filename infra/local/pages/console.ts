/** The console: the first try step by step, the clock, and where everything is. */
import { html } from 'hono/html';
import type { MailState } from '../../../functions/delivery/halt.ts';
import type { QueueName } from '../../wiring.ts';
import type { Bell } from '../alarms/bells.ts';
import { alarms } from './alarms.ts';
import { asset } from './asset.ts';
import { errors, feeds, journey, queues } from './console-workings.ts';
import { frame, timeWords } from './frame.ts';
import type { FunctionError } from './function-errors.ts';
import type { ArticleOnItsWay, FeedState } from './journey.ts';
import { mailSwitchForm } from './mail-switch.ts';
import { type NextSlot, scheduleWords } from './next-slot.ts';

export interface QueueState {
  deliverable: number;
  delayed: number;
  inFlight: number;
  deadLetters: number;
}

export interface ConsoleProps {
  /** What had happened before the rest was read, so that the page sees what happens meanwhile. */
  happened: string;
  now: string;
  /** The clock was moved: it is not the time of this machine. */
  moved: boolean;
  mails: number;
  /** Address of the newest mail of its kind in the inbox. */
  newestConfirmation: string | null;
  newestDigest: string | null;
  digestsSent: number;
  /** SES's sandbox, and who is verified in it. */
  sandbox: { on: boolean; verified: readonly string[] };
  mailState: MailState;
  subscribers: { pending: number; confirmed: number };
  nextSlot: NextSlot | null;
  /** Null without the demonstration. */
  demonstration: { next: { title: string; outletTitle: string }[]; askedFor: boolean; url: string } | null;
  articles: ArticleOnItsWay[];
  queues: Record<QueueName, QueueState>;
  alarms: readonly Bell[];
  errors: FunctionError[];
  feeds: FeedState[];
  told: { words: string; wrong: boolean } | null;
  /** Of the accounts that open the admin's console here. */
  password: string;
}

export function consolePage(props: ConsoleProps) {
  const { told } = props;
  return frame(
    { title: 'This machine', current: 'console', mails: props.mails, rules: asset('console.css'), watched: props.happened },
    html`<h1 style="margin-bottom:1rem">This machine</h1>
      ${told ? html`<div class="told ${told.wrong ? 'wrong' : ''}" role="status"><p>${told.words}</p></div>` : ''}
      <div class="bench">
        ${props.demonstration ? firstTry(props) : ''} ${clock(props)} ${mail(props)} ${signIn(props)} ${alarms(props)} ${journey(props)} ${queues(props)} ${errors(props)} ${feeds(props)}
      </div>`,
  );
}

const button = (
  path: string,
  words: string,
  options: { first?: boolean; off?: boolean; fields?: Record<string, string> } = {},
) => html`<form
  method="post"
  action="${path}"
>
  ${Object.entries(options.fields ?? {}).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
  <button class="${options.first ? 'first' : ''}" ${options.off ? 'disabled' : ''}>${words}</button>
</form>`;

interface Step {
  done: boolean;
  title: string;
  hint: string;
  act: (first: boolean) => unknown;
}

function stepsOf({ subscribers, demonstration, newestConfirmation, newestDigest, digestsSent, nextSlot }: ConsoleProps): Step[] {
  const asked = subscribers.pending + subscribers.confirmed > 0;
  const link = (path: string, words: string) => (first: boolean) =>
    html`<a class="button ${first ? 'first' : ''}" href="${path}">${words}</a>`;
  return [
    {
      done: asked,
      title: 'Follow a topic',
      hint: 'US troops Niger, to any address: no mail leaves this machine.',
      act: link('/?q=US+troops+Niger', 'Open the sign-up page'),
    },
    {
      done: subscribers.confirmed > 0,
      title: 'Confirm',
      hint: newestConfirmation ? 'The mail is in the inbox; its link leads to a button.' : 'A mail with a link will be in the inbox.',
      act: link(newestConfirmation ?? '/local/inbox', newestConfirmation ? 'Open the mail' : 'Open the inbox'),
    },
    {
      done: demonstration?.askedFor === true,
      title: 'Publish the next story',
      hint: demonstration?.next[0] ? `“${demonstration.next[0].title}”` : 'All stories are out.',
      act: (first) => button('/local/publish', 'Publish the next story', { first, off: demonstration?.next.length === 0 }),
    },
    {
      done: digestsSent > 0,
      title: 'Move the clock to the next slot',
      hint: nextSlot ? `${timeWords(nextSlot.at)}: ${scheduleWords(nextSlot.schedule)}` : 'Nobody has a digest coming yet.',
      act: (first) => button('/local/next-slot', 'Move to the next slot', { first, off: nextSlot === null }),
    },
    {
      done: false,
      title: 'Hold the digest',
      hint: newestDigest ? 'It is in the inbox.' : 'It will be in the inbox.',
      act: link(newestDigest ?? '/local/inbox', newestDigest ? 'Open the digest' : 'Open the inbox'),
    },
  ];
}

function firstTry(props: ConsoleProps) {
  const steps = stepsOf(props);
  const next = steps.findIndex(({ done }) => !done);
  return html`<section class="sheet w7">
    <h2>A first try</h2>
    <ol class="steps">
      ${steps.map(
        ({ done, title, hint, act }, index) => html`<li class="${done && 'done'} ${index === next && 'next'}">
          <span class="dot">${done ? '✓' : index + 1}</span>
          <span><strong>${title}</strong> <span class="quiet small">${hint}</span></span>
          <span class="do">${act(index === next)}</span>
        </li>`,
      )}
    </ol>
  </section>`;
}

function mail({ sandbox: { on, verified }, mailState }: ConsoleProps) {
  return html`<section class="sheet w12">
    <h2>Mail</h2>
    <p class="quiet small">
      ${on ? 'As in a new AWS account: mail reaches verified addresses only, 200 a day, one a second.' : 'As with production access: mail reaches everybody.'}
    </p>
    <form class="row" method="post" action="/local/mail/sandbox">
      <input type="hidden" name="on" value="${on ? 'no' : 'yes'}" />
      ${on ? '' : html`<label class="small quiet" for="verified">Verified</label> <input id="verified" name="verified" value="${verified.join(', ')}" placeholder="you@example.org" />`}
      <button>${on ? 'Leave the sandbox' : "Into SES's sandbox"}</button>
    </form>
    ${mailSwitchForm(mailState)}
  </section>`;
}

function signIn({ password }: ConsoleProps) {
  return html`<section class="sheet w12">
    <h2>Console</h2>
    <p class="quiet small" style="margin-bottom:0">
      Topics and feeds are looked after in the <a href="/console">console</a>. Sign in there as admin or editor, with the password
      <code>${password}</code>.
    </p>
  </section>`;
}

function clock({ now, moved, nextSlot, demonstration }: ConsoleProps) {
  const hour = now.slice(11, 16);
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return html`<section class="sheet ${demonstration ? 'w5' : 'w12'}">
    <h2>Clock</h2>
    <time class="clock" datetime="${now}">${hour}</time>
    <p class="clock-day">${day.format(new Date(now))}, UTC${moved ? ' (moved)' : ''}</p>
    <div class="row">
      ${button('/local/clock', '+15 min', { fields: { minutes: '15' } })} ${button('/local/clock', '+1 h', { fields: { minutes: '60' } })}
      ${button('/local/clock', '+1 day', { fields: { minutes: '1440' } })} ${button('/local/next-slot', 'Next slot', { off: nextSlot === null })}
    </div>
    <details>
      <summary>Set it</summary>
      <form class="row" method="post" action="/local/clock">
        <label class="small quiet" for="to">UTC</label>
        <input id="to" name="to" type="datetime-local" value="${now.slice(0, 16)}" required />
        <button>Set</button>
      </form>
      ${moved ? html`<div style="margin-top:.6rem">${button('/local/clock', 'Back to the time of this machine', { fields: { real: 'yes' } })}</div>` : ''}
    </details>
    <p class="quiet small" style="margin:.75rem 0 0">Time flows on from where it was set. Functions and delayed messages follow.</p>
  </section>`;
}
