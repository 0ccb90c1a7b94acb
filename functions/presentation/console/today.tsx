/** The first page: how things stand today. */
import type { AuditEntry } from '../../admin/audit.ts';
import type { Operations } from '../../admin/operations.ts';
import { Field } from '../pages/form-parts.tsx';
import { feedWords } from '../words/en/console/feeds.ts';
import { today } from '../words/en/console/today.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { Changes } from './changes.tsx';
import { Health } from './feeds.tsx';
import { type Desk, DeskForm, deskPage } from './frame.tsx';
import { type Outcome, OutcomeNote } from './parts.tsx';

export interface TodayProps {
  now: string;
  operations: Operations;
  /** Whether this role may halt mail and let it go on. */
  mayHalt: boolean;
  /** Newest first; null for a role that may not see them. */
  changes: readonly AuditEntry[] | null;
  names: ReadonlyMap<string, string>;
  outcome: Outcome;
}

export function todayPage(desk: Desk, props: TodayProps): string {
  const { now, operations, mayHalt, changes, names, outcome } = props;
  return deskPage(
    desk,
    today.title,
    'today',
    <>
      <OutcomeNote outcome={outcome} />
      <p class="label">{longDate(desk.site.words, now.slice(0, 10))}</p>
      <h1>{today.title}</h1>
      <Mail desk={desk} operations={operations} mayHalt={mayHalt} names={names} />
      <Feeds operations={operations} />
      {changes !== null && (
        <section aria-labelledby="changes">
          <h2 id="changes">{today.changes}</h2>
          <Changes entries={changes} names={names} empty={today.noChanges} />
        </section>
      )}
    </>,
  );
}

function Mail({ desk, operations, mayHalt, names }: Pick<TodayProps, 'operations' | 'mayHalt' | 'names'> & { desk: Desk }) {
  const { mail, lastDay } = operations;
  const { halted, reason, at, by, why } = mail;
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">{today.mail}</h2>
      <div class={halted ? 'problems' : 'notice done'}>
        <p>
          <b>{halted ? today.halted((at ?? '').slice(0, 16).replace('T', ' ')) : today.going}</b>
        </p>
        {halted && reason !== null && <p>{today.reasons[reason]}</p>}
        {halted && by !== null && <p>{today.by(cleanLine(names.get(by) ?? by, 80), why && cleanLine(why, 200))}</p>}
        <p>{today.lastDay(lastDay.sent, lastDay.bounced, lastDay.complainers)}</p>
      </div>
      {mayHalt && (
        <details open={halted}>
          <summary>{halted ? today.resume : today.halt}</summary>
          <DeskForm desk={desk} action="/console/halt" className="sheet">
            <input type="hidden" name="to" value={halted ? 'going' : 'halted'} />
            <Field id="why" label={today.why} hint={today.whyHint}>
              <input id="why" name="why" maxlength={200} />
            </Field>
            <button type="submit" class={halted ? 'main-action' : 'danger'}>
              {halted ? today.resume : today.halt}
            </button>
          </DeskForm>
        </details>
      )}
    </section>
  );
}

function Feeds({ operations: { feeds } }: Pick<TodayProps, 'operations'>) {
  if (feeds === null || feeds.feeds === 0)
    return (
      <section aria-labelledby="feeds">
        <h2 id="feeds">{today.feeds}</h2>
        <p>{feeds === null ? <a href="/console/feeds">{today.feedsLink}</a> : today.noFeeds}</p>
        {feeds !== null && (
          <p>
            <a class="button main-action" href="/console/feeds">
              {today.firstFeed}
            </a>
          </p>
        )}
      </section>
    );
  const at = feeds.lookedAt.slice(0, 16).replace('T', ' ');
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">{today.feeds}</h2>
      <p>{feeds.troubled === 0 ? feedWords.allWell(feeds.feeds, at) : feedWords.attentionLead(feeds.troubled, feeds.feeds, at)}</p>
      <ul class="worst">
        {feeds.worst.slice(0, 10).map(({ feedId, name, trouble }) => (
          <li>
            <a href={`/console/feeds/${feedId}`}>{cleanLine(name, 120)}</a> <Health health={trouble} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/console/feeds">{today.feedsLink}</a>
      </p>
    </section>
  );
}
