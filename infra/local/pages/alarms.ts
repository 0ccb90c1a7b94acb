/** The part of the console that shows the alarms: what CloudWatch would say by now. */
import { html } from 'hono/html';
import type { Bell } from '../alarms/bells.ts';
import { time } from './frame.ts';

export function alarms({ alarms }: { alarms: readonly Bell[] }) {
  const ringing = alarms.filter(({ rings }) => rings);
  const before = alarms.filter(({ rings, since }) => !rings && since !== null);
  return html`<section class="sheet w12">
    <h2>Alarms</h2>
    ${
      ringing.length === 0
        ? html`<p class="quiet">None of ${alarms.length} rings.</p>`
        : html`<ul class="errors">
            ${ringing.map(
              ({ id, hurts, since, runbook }) => html`<li>
                <span class="badge wrong">${id}</span> <span class="quiet small">since ${time(since ?? '')}</span>
                <p>${hurts} <span class="quiet">What to do: <code>infra/README.md#${runbook}</code></span></p>
              </li>`,
            )}
          </ul>`
    }
    ${before.length > 0 ? html`<p class="quiet small">Over again: ${before.map(({ id }) => id).join(', ')}</p>` : ''}
  </section>`;
}
