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

/** More come in than usual: whoever asks has their browser work for a moment, or waits a minute. */
export class ProofNeeded extends Error {
  override readonly name = 'ProofNeeded';
  readonly code = 'proof-needed';
  readonly challenge: string;

  constructor(challenge: string) {
    super('A proof of work is needed for now.');
    this.challenge = challenge;
  }
}
