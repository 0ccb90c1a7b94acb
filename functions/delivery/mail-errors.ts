/** How a call to SES can end without a mail. Every other error means that nobody knows whether the mail went out. */

/** Not taken, since too fast or over the day's quota: safe to try again later. */
export class MailThrottled extends Error {
  readonly code = 'mail-throttled';
  /** True where the quota of 24 hours is used up. */
  readonly forToday: boolean;
  constructor(message: string, forToday: boolean) {
    super(message);
    this.name = 'MailThrottled';
    this.forToday = forToday;
  }
}

/** Not taken: this mail (`permanent`), or mails like it until something is put right. */
export class MailRefused extends Error {
  readonly code: string;
  readonly permanent: boolean;
  constructor(code: string, message: string, permanent: boolean) {
    super(message);
    this.name = 'MailRefused';
    this.code = code;
    this.permanent = permanent;
  }
}

/** Not taken, since the account or its domain may not send: nothing goes out until an operator acts. */
export class SendingStopped extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SendingStopped';
    this.code = code;
  }
}
