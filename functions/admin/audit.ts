/** What admins did: written after the change, so that an entry says what happened and not what was tried. */

/** One change by an admin: who, when, what, and to which thing. Put once, never changed. */
export interface AuditEntry {
  /** Sorts by time and is unique: the instant, then chance. */
  changeId: string;
  changedAt: string;
  /** `key:<keyId>`, `command:<name>` or `person:<subject of the sign-in>`; never a subscriber's address. */
  changedBy: string;
  /** `feed-added`, `topic-retired` ... */
  action: string;
  /** Id of the feed, topic ... that changed. */
  subject: string;
  /** What the change was, as far as the action does not say it. */
  details: Record<string, string | number | null>;
}

export interface AuditDeps {
  putEntry: (entry: AuditEntry) => Promise<void>;
  /** A few random letters, which make two entries of one moment two. */
  chance: () => string;
}

export async function record(
  deps: AuditDeps,
  {
    by,
    action,
    subject,
    details = {},
  }: { by: string; action: string; subject: string; details?: Record<string, string | number | null | undefined> },
  now: string,
): Promise<void> {
  const known = Object.entries(details).filter((entry): entry is [string, string | number | null] => entry[1] !== undefined);
  await deps.putEntry({
    changeId: `${now}#${deps.chance()}`,
    changedAt: now,
    changedBy: by,
    action,
    subject,
    details: Object.fromEntries(known),
  });
}
