/** What several pages of the console are made of. */
import type { Child } from 'hono/jsx';
import type { Problem } from '../../admin/problem.ts';
import { cleanLine, webUrl } from '../words/safe-text.ts';

/** What a press did, or what could not be done and the way out. */
export type Outcome = { done: string } | { problem: Problem } | null;

export function OutcomeNote({ outcome }: { outcome: Outcome }) {
  if (outcome === null) return null;
  if ('done' in outcome)
    return (
      <div class="notice done" role="status">
        <p>{outcome.done}</p>
      </div>
    );
  const { title, remedy, fields } = outcome.problem;
  return (
    <div class="problems" role="alert">
      <h2>{title}</h2>
      {fields.map(({ problem }) => (
        <p>{problem}</p>
      ))}
      {remedy !== null && <p>{remedy}</p>}
    </div>
  );
}

/** A stranger's address, as a link only if it leads to the web. */
export function Address({ url, words }: { url: string; words?: string }) {
  const link = webUrl(url);
  const shown = cleanLine(words ?? url, 200);
  return link === null ? <span>{shown}</span> : <a href={link}>{shown}</a>;
}

/** `Mon 23 Nov, 09:14` in UTC, or `none` if there is no such time. */
export function Time({ at, none = '' }: { at: string | null; none?: string }) {
  if (at === null) return <span>{none}</span>;
  return <time datetime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)}`}</time>;
}

/** Names and values. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: Child])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table that scrolls by itself on a narrow screen, also by keyboard. */
export function Table({ label, head, children }: { label: string; head: readonly string[]; children?: Child }) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table class="rows">
        <thead>
          <tr>
            {head.map((each) => (
              <th scope="col">{each}</th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
