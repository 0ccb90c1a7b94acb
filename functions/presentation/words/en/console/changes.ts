/** The audit log in words. */
export const changes = {
  title: 'Audit log',
  lead: 'Every change by an admin, a key or a command. Nothing here can be changed or taken out.',
  day: 'Day',
  action: 'What was done',
  anyAction: 'Anything',
  subject: 'To what',
  subjectHint: 'The id of a topic, a feed, a key ...',
  show: 'Show',
  empty: 'Nothing was changed that day.',
  emptyFiltered: 'Nothing like that was changed that day.',
  before: 'The day before',
  after: 'The day after',
  download: 'Download the last 31 days (CSV)',
  /** Continues the name of whoever did it; the thing that changed follows. */
  actions: {
    'signed-in': 'signed in',
    'signed-out-everywhere': 'signed out everywhere',
    'topic-added': 'added the topic',
    'topic-edited': 'changed the topic',
    'topic-retired': 'retired the topic',
    'feed-added': 'added the feed',
    'feed-changed': 'changed the feed',
    'feed-removed': 'removed the feed',
    'key-made': 'made the key',
    'key-revoked': 'revoked the key',
  } as Readonly<Record<string, string>>,
};
