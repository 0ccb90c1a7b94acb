/** The parts of the console that show the workings: articles, queues, errors, feeds. */
import { html } from 'hono/html';
import type { ConsoleProps } from './console.ts';
import { time } from './frame.ts';
import type { ArticleOnItsWay, FeedState } from './journey.ts';

export function journey({ articles }: ConsoleProps) {
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
        ? html`<details>
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
  if (!shown) return html`<li><span class="badge">folded or held back</span> <span class="quiet">${slot}</span></li>`;
  const otherwise = ['sending', 'waiting', 'unknown'].includes(state) ? 'wait' : 'wrong';
  const kind = state === 'sent' ? 'good' : otherwise;
  return html`<li><span class="badge ${kind}">${state}</span> <span class="quiet">${slot}</span></li>`;
}

export function queues({ queues }: ConsoleProps) {
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

export function errors({ errors }: ConsoleProps) {
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

export function feeds({ feeds, demonstration }: ConsoleProps) {
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
