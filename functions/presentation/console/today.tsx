/** The first page: how things stand today. */
import type { AuditEntry } from '../../admin/audit.ts';
import { today } from '../words/en/console/today.ts';
import { longDate } from '../words/times.ts';
import { Changes } from './changes.tsx';
import { type Desk, deskPage } from './frame.tsx';

export interface TodayProps {
  now: string;
  /** Newest first; null for a role that may not see them. */
  changes: readonly AuditEntry[] | null;
  names: ReadonlyMap<string, string>;
}

export function todayPage(desk: Desk, { now, changes, names }: TodayProps): string {
  return deskPage(
    desk,
    today.title,
    'today',
    <>
      <p class="label">{longDate(desk.site.words, now.slice(0, 10))}</p>
      <h1>{today.title}</h1>
      {changes !== null && (
        <section aria-labelledby="changes">
          <h2 id="changes">{today.changes}</h2>
          <Changes entries={changes} names={names} empty={today.noChanges} />
        </section>
      )}
    </>,
  );
}
