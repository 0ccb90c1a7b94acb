/** What an admin asked for and cannot have: one sentence and one way out each. */
const REFUSALS = {
  'no-role': {
    status: 403,
    sentence: 'You are signed in, but not for this console.',
    remedy: 'Ask an admin to put you into the group “admins” or “editors”, then sign in again.',
  },
  'no-name': { status: 422, sentence: 'A key needs a name.', remedy: 'Say what the key is for, such as “newsroom importer”.' },
  'no-scopes': { status: 422, sentence: 'A key needs at least one scope.', remedy: 'Name what the key may do.' },
  'scope-beyond-own': {
    status: 403,
    sentence: 'A key makes no key that may do more than itself.',
    remedy: 'Use a key that has all the scopes of the new one.',
  },
  'no-such-key': { status: 404, sentence: 'There is no such key.', remedy: 'List the keys to see their ids.' },
  'no-such-feed': { status: 404, sentence: 'There is no such feed.', remedy: 'List the feeds to see their ids.' },
  'feed-not-polled': { status: 409, sentence: 'This feed is not polled: it is paused, or gone.', remedy: 'Resume it: that polls it, too.' },
  'no-such-person': { status: 404, sentence: 'There is no subscriber with this id.', remedy: 'Look the person up by address.' },
  'no-such-version': { status: 404, sentence: 'The topic has no such version.', remedy: 'Choose one of those that are listed.' },
  'no-such-page': { status: 422, sentence: 'There is no such page of the list.', remedy: 'Begin with the first page.' },
  'too-many-days': {
    status: 422,
    sentence: 'These are no days, or more than 92.',
    remedy: 'Name a first and a last day, at most three months apart.',
  },
  'not-topics': {
    status: 422,
    sentence: 'This is no list of topics.',
    remedy: 'Send a CSV file whose first line names the columns title and query, with at most a thousand topics.',
  },
  'not-confirmed': {
    status: 409,
    sentence: 'This person has not confirmed their address yet.',
    remedy: 'They confirm by the link in the mail that they got, or sign up again.',
  },
  'person-suppressed': {
    status: 409,
    sentence: 'This address must not be mailed.',
    remedy: 'Allow mail to it first, if the person asks for it.',
  },
  'no-reason': { status: 422, sentence: 'A reason is missing.', remedy: 'Say in a few words why: it is in the audit log.' },
  'address-in-reason': {
    status: 422,
    sentence: 'A reason must hold no address.',
    remedy: 'The audit log is kept for years. Leave the address out: it knows whom this is about.',
  },
  'not-opml': { status: 422, sentence: 'This is no OPML list.', remedy: 'Export the list from a feed reader as OPML, and send that file.' },
  'nothing-to-change': { status: 422, sentence: 'The request changes nothing.', remedy: 'Name at least one field to change.' },
} as const;

export type AdminRefusal = keyof typeof REFUSALS;

/** An admin's wish that is refused. `code` is stable; `message` and `remedy` are for people. */
export class AdminRefusedError extends Error {
  override readonly name = 'AdminRefusedError';
  readonly code: AdminRefusal;
  /** HTTP status. */
  readonly status: (typeof REFUSALS)[AdminRefusal]['status'];
  readonly remedy: string;

  constructor(code: AdminRefusal, options?: ErrorOptions) {
    const { status, sentence, remedy } = REFUSALS[code];
    super(sentence, options);
    this.code = code;
    this.status = status;
    this.remedy = remedy;
  }
}
