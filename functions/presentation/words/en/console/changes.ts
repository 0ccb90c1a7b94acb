/** The audit log in words. */
export const changes = {
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
