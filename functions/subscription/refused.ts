/** Why something a person asked for was not done. The messages are for that person. */
const messages = {
  'not-followed': 'You do not follow that topic any more.',
  'followed-already': 'You follow that already.',
  'too-many-topics': 'You follow as many topics as one address can. End one of them first.',
  'no-such-topic': 'There is no such topic any more.',
  'no-such-frequency': 'Please choose how often.',
  'no-such-zone': 'Please choose a time zone from the list.',
  'no-such-hour': 'Please choose an hour from 0 to 23.',
  'no-such-weekday': 'Please choose a day of the week.',
  'curated-topic': 'The words of this topic are chosen by the editors.',
} as const;

export type RefusalCode = keyof typeof messages;

export class SubscriptionRefused extends Error {
  override readonly name = 'SubscriptionRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(messages[code]);
    this.code = code;
  }
}

/** Too many requests from one network, or from everywhere at once. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly code = 'too-many-requests';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('Too many requests for now.');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
