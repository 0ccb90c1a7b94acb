/** The console: the first try step by step, the clock, and where everything is. */
import { html } from 'hono/html';
import type { QueueName } from '../../wiring.ts';
import { frame, time, timeWords } from './frame.ts';
import type { FunctionError } from './function-errors.ts';
import type { ArticleOnItsWay, FeedState } from './journey.ts';
import { type NextSlot, scheduleWords } from './next-slot.ts';
import { consoleStyle } from './style.ts';

export interface QueueState {
  deliverable: number;
  delayed: number;
  inFlight: number;
  deadLetters: number;
}

export interface ConsoleProps {
  now: string;
  /** The clock was moved: it is not the time of this machine. */
  moved: boolean;
  mails: number;
  /** Address of the newest mail of its kind in the inbox. */
  newestConfirmation: string | null;
  newestDigest: string | null;
  digestsSent: number;
  subscribers: { pending: number; confirmed: number };
  nextSlot: NextSlot | null;
  /** Null without the demonstration. */
  demonstration: { next: { title: string; outletTitle: string }[]; askedFor: boolean; url: string } | null;
  articles: ArticleOnItsWay[];
  queues: Record<QueueName, QueueState>;
  errors: FunctionError[];
  feeds: FeedState[];
  told: { words: string; wrong: boolean } | null;
}

export function consolePage(props: ConsoleProps) {
  const { told } = props;
  return frame(
    { title: 'Console', current: 'console', mails: props.mails, rules: consoleStyle, watched: true },
    html`<h1 style="margin-bottom:1rem">Console</h1>
      ${told ? html`<div class="told ${told.wrong ? 'wrong' : ''}" role="status"><p>${told.words}</p></div>` : ''}
      <div class="bench">
        ${props.demonstration ? firstTry(props) : ''} ${clock(props)} ${journey(props)} ${queues(props)} ${errors(props)} ${feeds(props)}
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
        ({ done, title, hint, act }, index) => html`<li class="${done ? 'done' : index === next ? 'next' : ''}">
          <span class="dot">${done ? '✓' : index + 1}</span>
          <span><strong>${title}</strong> <span class="quiet small">${hint}</span></span>
          <span class="do">${act(index === next)}</span>
        </li>`,
      )}
    </ol>
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

function journey({ articles }: ConsoleProps) {
  // What a feed held at its first poll and no topic wants is the most of it, and the least worth looking at.
  const quiet = articles.filter(({ alerts, matches, unmatched }) => !alerts && !unmatched && matches.length === 0);
  const moving = articles.filter((article) => !quiet.includes(article));
  return html`<section class="sheet w12">
    <h2>Articles on their way</h2>
    ${
      articles.length === 0
        ? html`<p class="quiet">No article is stored yet. The feeds are read right after the start.</p>`
        : html`<ul class="journey">
            ${moving.map(articleRow)}
          </ul>`
    }
    ${
      quiet.length > 0
        ? html`<details ${moving.length === 0 ? 'open' : ''}>
            <summary>${quiet.length} that were there at the first poll, for no topic</summary>
            <ul class="journey">
              ${quiet.map(articleRow)}
            </ul>
          </details>`
        : ''
    }
  </section>`;
}

const articleRow = (article: ArticleOnItsWay) => html`<li>
  <span
    ><a class="title" href="${article.url}" target="_blank" rel="noopener">${article.title}</a>
    <span class="quiet small">${article.publisher ?? ''}</span></span
  >
  <ul class="way">
    <li><span class="badge good">stored</span> <span class="quiet number">${article.ingestedAt.slice(11, 19)}</span></li>
    ${furtherSteps(article)}
  </ul>
</li>`;

function furtherSteps({ unmatched, matches, alerts }: ArticleOnItsWay) {
  if (matches.length === 0 && unmatched) return html`<li><span class="badge wait">being matched</span></li>`;
  if (matches.length === 0) return html`<li><span class="quiet">no topic</span></li>`;
  return matches.map(
    ({ topicTitle, score, deliveries }) => html`<li>
        <span class="badge good">matched</span> <span>${topicTitle} <span class="quiet number">${score.toFixed(2)}</span></span>
      </li>
      ${deliveries.map(deliveryStep)}
      ${deliveries.length === 0 && !alerts ? html`<li><span class="quiet">there at the first poll: no alert</span></li>` : ''}`,
  );
}

function deliveryStep({ slot, state, shown }: ArticleOnItsWay['matches'][number]['deliveries'][number]) {
  if (!shown)
    return html`<li><span class="badge">in one story with another, or behind “more”</span> <span class="quiet">${slot}</span></li>`;
  const kind = ['sent', 'delivered'].includes(state) ? 'good' : ['claimed', 'sending', 'unknown'].includes(state) ? 'wait' : 'wrong';
  return html`<li><span class="badge ${kind}">${state}</span> <span class="quiet">${slot}</span></li>`;
}

function queues({ queues }: ConsoleProps) {
  return html`<section class="sheet w6">
    <h2>Queues</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Queue</th>
            <th scope="col" class="n">Waiting</th>
            <th scope="col" class="n">Delayed</th>
            <th scope="col" class="n">At work</th>
            <th scope="col" class="n">Dead letters</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(queues).map(
            ([name, { deliverable, delayed, inFlight, deadLetters }]) => html`<tr>
              <td>${name}</td>
              <td class="n">${deliverable}</td>
              <td class="n">${delayed}</td>
              <td class="n">${inFlight}</td>
              <td class="n">${deadLetters === 0 ? '0' : html`<span class="badge wrong">${deadLetters}</span>`}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function errors({ errors }: ConsoleProps) {
  return html`<section class="sheet w6">
    <h2>Errors of functions</h2>
    ${
      errors.length === 0
        ? html`<p class="quiet">None.</p>`
        : html`<ul class="errors">
            ${errors.map(
              ({ at, functionName, message, times }) => html`<li>
                <strong>${functionName}</strong> <span class="quiet small">${time(at)}${times > 1 ? `, ${times} times` : ''}</span><code>${message}</code>
              </li>`,
            )}
          </ul>`
    }
  </section>`;
}

function feeds({ feeds, demonstration }: ConsoleProps) {
  const state = ({ state, failures, read }: FeedState) => {
    if (failures > 0) return html`<span class="badge wrong">failed ${failures} times</span>`;
    if (state !== 'active') return html`<span class="badge wait">${state}</span>`;
    return read ? '' : html`<span class="badge wait">not read yet</span>`;
  };
  return html`<section class="sheet w12">
    <h2>Feeds</h2>
    ${
      feeds.length === 0
        ? html`<p class="quiet">None yet. Add one: <code>npm run admin -- feeds add URL</code></p>`
        : html`<ul class="feeds">
            ${feeds.map((feed) => html`<li><a href="${feed.url}" target="_blank" rel="noopener">${feed.title ?? feed.url}</a> ${state(feed)}</li>`)}
          </ul>`
    }
    ${demonstration ? html`<p class="quiet small" style="margin:1rem 0 0">The outlets of the demonstration are made up, and so is their news.</p>` : ''}
  </section>`;
}
