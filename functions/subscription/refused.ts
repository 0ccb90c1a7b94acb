/** Why something a person asked for was not done. The sentences stand with the other words of the pages. */
export type RefusalCode =
  | 'not-followed'
  | 'followed-already'
  | 'too-many-topics'
  | 'no-such-topic'
  | 'no-such-frequency'
  | 'no-such-zone'
  | 'no-such-hour'
  | 'no-such-weekday'
  | 'curated-topic';

export class SubscriptionRefused extends Error {
  override readonly name = 'SubscriptionRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(`not done: ${code}`);
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
