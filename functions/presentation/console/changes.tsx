/** Entries of the audit log, as sentences. */
import type { AuditEntry } from '../../admin/audit.ts';
import { changes } from '../words/en/console/changes.ts';
import { cleanLine } from '../words/safe-text.ts';

interface ChangesProps {
  entries: readonly AuditEntry[];
  /** Names of people by how the log names them. */
  names: ReadonlyMap<string, string>;
  empty: string;
}

export function Changes({ entries, names, empty }: ChangesProps) {
  if (entries.length === 0) return <p class="hint">{empty}</p>;
  return (
    <ol class="changes">
      {entries.map((entry) => (
        <li>
          <time datetime={entry.changedAt}>{entry.changedAt.slice(11, 16)}</time>
          <p>
            <b>{cleanLine(names.get(entry.changedBy) ?? entry.changedBy, 80)}</b>{' '}
            {changes.actions[entry.action] ?? entry.action.replaceAll('-', ' ')}{' '}
            {entry.action.startsWith('signed-') ? '' : <code>{cleanLine(entry.subject, 120)}</code>}
            <Details details={entry.details} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Details({ details }: Pick<AuditEntry, 'details'>) {
  const said = Object.entries(details).filter(([, value]) => value !== null);
  if (said.length === 0) return null;
  return <span class="details">{said.map(([name, value]) => `${name}: ${cleanLine(String(value), 200)}`).join(' · ')}</span>;
}
