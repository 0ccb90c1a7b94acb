/** SES's errors: the name the SDK turns into an exception, the HTTP status it comes with, and what it usually says. */
const known = {
  AccountSuspendedException: { status: 400, message: 'Your account is suspended and cannot send email.' },
  BadRequestException: { status: 400, message: 'The request is not valid.' },
  LimitExceededException: { status: 400, message: 'Daily message quota exceeded.' },
  MailFromDomainNotVerifiedException: { status: 400, message: 'The MAIL FROM domain is not verified.' },
  MessageRejected: { status: 400, message: 'The message was rejected.' },
  NotFoundException: { status: 404, message: 'The resource does not exist.' },
  SendingPausedException: { status: 400, message: 'Sending is paused for this account.' },
  TooManyRequestsException: { status: 429, message: 'Maximum sending rate exceeded.' },
  // Not in the SDK's model: it arrives as the service's base exception of this name.
  ThrottlingException: { status: 400, message: 'Maximum sending rate exceeded.' },
  InternalServiceErrorException: { status: 500, message: 'Something went wrong at our side.' },
} as const;

export type SesErrorName = keyof typeof known;

export const sesErrorNames = Object.keys(known) as SesErrorName[];

/** A refusal in SES's words. `name` is what the SDK's exception is called. */
export class SesError extends Error {
  readonly status: number;
  override readonly name: SesErrorName;

  constructor(name: SesErrorName, message: string = known[name].message) {
    super(message);
    this.name = name;
    this.status = known[name].status;
  }
}
