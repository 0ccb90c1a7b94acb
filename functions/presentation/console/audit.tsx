import type { AuditEntry } from '../../admin/audit.ts';
import { Field } from '../pages/form-parts.tsx';
import { changes as say } from '../words/en/console/changes.ts';
import { longDate } from '../words/times.ts';
import { Changes } from './changes.tsx';
import { type Desk, deskPage } from './frame.tsx';

export interface AuditProps {
  /** Calendar dates in UTC. */
  on: string;
  before: string;
  /** Null today. */
  after: string | null;
  action: string;
  subject: string;
  entries: readonly AuditEntry[];
  names: ReadonlyMap<string, string>;
}

export function auditPage(desk: Desk, props: AuditProps): string {
  const { on, before, after, action, subject, entries, names } = props;
  const dayLink = (day: string) => `/console/changes?${new URLSearchParams({ on: day, action, subject })}`;
  return deskPage(
    desk,
    say.title,
    'changes',
    <>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <form class="filter" method="get" action="/console/changes">
        <Field id="on" label={say.day}>
          <input id="on" name="on" type="date" value={on} />
        </Field>
        <Field id="action" label={say.action}>
          <select id="action" name="action">
            <option value="">{say.anyAction}</option>
            {Object.entries(say.actions).map(([each, words]) => (
              <option value={each} selected={each === action}>
                {words}
              </option>
            ))}
          </select>
        </Field>
        <Field id="subject" label={say.subject}>
          <input id="subject" name="subject" value={subject} maxlength={120} placeholder={say.subjectHint} />
        </Field>
        <button type="submit">{say.show}</button>
      </form>
      <h2>{longDate(desk.site.words, on)}</h2>
      <Changes entries={entries} names={names} empty={action || subject ? say.emptyFiltered : say.empty} />
      <p class="ways">
        <a href={dayLink(before)}>{say.before}</a>
        {after !== null && <a href={dayLink(after)}>{say.after}</a>}
        <a href="/console/changes.csv">{say.download}</a>
      </p>
    </>,
  );
}
