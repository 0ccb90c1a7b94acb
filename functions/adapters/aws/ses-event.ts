/** SES's events as EventBridge carries them. Shapes: SES guide, "Contents of event data that SES publishes". */
import * as z from 'zod';
import type { MailEvent } from '../../delivery/record-mail-event.ts';

const kinds = {
  Bounce: 'bounced',
  Complaint: 'complained',
  DeliveryDelay: 'delayed',
  Reject: 'rejected',
  'Rendering Failure': 'rejected',
} as const;

const isKnown = (eventType: string): eventType is keyof typeof kinds => Object.hasOwn(kinds, eventType);

/** One message of the queue `mailEvents`. */
export const sesEvent = z.object({
  detail: z.object({
    eventType: z.string(),
    mail: z.object({
      timestamp: z.string(),
      messageId: z.string().min(1),
      destination: z.array(z.string()).min(1),
      tags: z.record(z.string(), z.array(z.string())).default({}),
    }),
    bounce: z
      .object({
        timestamp: z.string(),
        bounceType: z.string(),
        bouncedRecipients: z.array(z.object({ status: z.string().optional() })).default([]),
      })
      .optional(),
    complaint: z.object({ timestamp: z.string(), complaintFeedbackType: z.string().nullish() }).optional(),
  }),
});

export type SesEvent = z.infer<typeof sesEvent>;

/** Null for what says nothing about the mail: an out-of-office answer, which SES reports as a passing bounce; a kind that is not asked for. */
export function mailEventOf({ detail }: SesEvent): MailEvent | null {
  const { eventType, mail, bounce, complaint } = detail;
  if (!isKnown(eventType)) return null;
  if (bounce && bounce.bounceType !== 'Permanent' && !bounce.bouncedRecipients.some(({ status }) => /^[45]/.test(status ?? '')))
    return null;
  return {
    kind: kinds[eventType],
    at: instant(bounce?.timestamp ?? complaint?.timestamp ?? mail.timestamp),
    messageId: mail.messageId,
    sentAt: instant(mail.timestamp),
    // One recipient per mail: nobody sees anybody else's address.
    to: mail.destination[0] as string,
    delivery: deliveryOf(mail.tags),
    toStranger: mail.tags['kind']?.[0] === 'confirm',
    permanent: bounce?.bounceType === 'Permanent',
    unwanted: complaint?.complaintFeedbackType !== 'not-spam',
  };
}

const deliveryOf = ({ subscriberId = [], deliveryId = [] }: Record<string, string[]>): MailEvent['delivery'] =>
  subscriberId[0] && deliveryId[0] ? { subscriberId: subscriberId[0], deliveryId: deliveryId[0] } : null;

const instant = (timestamp: string): string => new Date(timestamp).toISOString();
