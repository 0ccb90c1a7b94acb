/** SES v2. Who calls with `maxAttempts: 1` and reads these errors knows, for each call, whether the mail went out. */
import {
  AccountSuspendedException,
  BadRequestException,
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  LimitExceededException,
  MailFromDomainNotVerifiedException,
  MessageRejected,
  NotFoundException,
  PutSuppressedDestinationCommand,
  type SESv2Client,
  SESv2ServiceException,
  SendEmailCommand,
  SendingPausedException,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2';
import type { Email } from '../../delivery/delivery.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../../delivery/mail-errors.ts';
import type { SendQuota } from '../../delivery/send-shares.ts';
import { mailClient } from './clients.ts';

export function mail(configurationSet: string, from: string, client: SESv2Client = mailClient()) {
  /** Tags: `[A-Za-z0-9_-]`, at most 256 characters. Throws `MailThrottled`, `MailRefused`, `SendingStopped`; any other error is no answer. */
  async function send(email: Email, to: string, options: { tags: Record<string, string | number> }): Promise<{ messageId: string }> {
    const command = new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: [to] },
      ConfigurationSetName: configurationSet,
      EmailTags: Object.entries(options.tags).map(([Name, value]) => ({ Name, Value: String(value) })),
      Content: {
        Simple: {
          Subject: { Data: email.subject, Charset: 'UTF-8' },
          Body: { Html: { Data: email.html, Charset: 'UTF-8' }, Text: { Data: email.text, Charset: 'UTF-8' } },
          Headers: email.headers.map(({ name, value }) => ({ Name: name, Value: value })),
        },
      },
    });
    const { MessageId } = await client.send(command).catch((error: unknown) => {
      throw meaningOf(error);
    });
    if (!MessageId) throw new Error('SES answered without a message id');
    return { messageId: MessageId };
  }
  return { send };
}

export function mailAccount(client: SESv2Client = mailClient()) {
  /** https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas.html */
  async function readQuota(): Promise<SendQuota> {
    const { SendQuota: quota } = await client.send(new GetAccountCommand({}));
    return {
      maxSendRate: quota?.MaxSendRate ?? 1,
      max24HourSend: quota?.Max24HourSend ?? 200,
      sentLast24Hours: quota?.SentLast24Hours ?? 0,
    };
  }

  /** Puts an address on the account's own suppression list, so that nothing else of the account mails it either. */
  async function suppressAtSes(address: string, reason: 'bounced' | 'complained'): Promise<void> {
    await client.send(
      new PutSuppressedDestinationCommand({ EmailAddress: address, Reason: reason === 'bounced' ? 'BOUNCE' : 'COMPLAINT' }),
    );
  }
  /** Takes an address off that list; one that is not on it is no fault. */
  async function unsuppressAtSes(address: string): Promise<void> {
    await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress: address })).catch((error: unknown) => {
      if (!(error instanceof NotFoundException)) throw error;
    });
  }

  return { readQuota, suppressAtSes, unsuppressAtSes };
}

/** What an error says about the mail: certainly not taken, and why; or, unchanged, that nobody knows. */
export function meaningOf(error: unknown): unknown {
  if (!(error instanceof SESv2ServiceException)) return error;
  const { name, message } = error;
  if (error instanceof TooManyRequestsException || name === 'ThrottlingException' || name === 'Throttling') {
    return new MailThrottled(message, /daily/i.test(message));
  }
  if (error instanceof LimitExceededException) return new MailThrottled(message, true);
  if (
    error instanceof SendingPausedException ||
    error instanceof AccountSuspendedException ||
    error instanceof MailFromDomainNotVerifiedException
  ) {
    return new SendingStopped(name, message);
  }
  if (error instanceof MessageRejected) {
    // "Email address is not verified": the sandbox, or an identity that is gone. An operator's matter, not this mail's.
    return /not verified/i.test(message) ? new SendingStopped(name, message) : new MailRefused(name, message, true);
  }
  // The configuration set is gone: no mail of ours goes out, whatever it says.
  if (error instanceof NotFoundException) return new SendingStopped(name, message);
  // An address that cannot be one stays so; anything else that is malformed is ours to put right, and the mail then goes out.
  if (error instanceof BadRequestException)
    return new MailRefused(name, message, /address|recipient|destination|local part/i.test(message));
  // Refused before SES looked at the mail: permissions and signatures.
  if (error.$fault === 'client' && [400, 401, 403].includes(error.$metadata.httpStatusCode ?? 0)) return new SendingStopped(name, message);
  return error;
}
