import { z } from '@hono/zod-openapi';
import type { Person } from '../admin/people.ts';
import { deliveryStates, failedReasons } from '../delivery/delivery.ts';
import { frequencies, weekdays } from '../subscription/subscription.ts';

const instant = z.iso.datetime();

export const subscriberIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,60}$/)
  .openapi({ example: 's0123456789abcdef01234567' });

const deliverySchema = z
  .object({
    deliveryId: z.string(),
    slot: z.string(),
    state: z.enum(deliveryStates),
    failedReason: z.enum(failedReasons).nullable(),
    articles: z.int().openapi({ description: 'Articles that the mail shows.' }),
    messageId: z.string().nullable(),
    claimedAt: instant,
    sentAt: instant.nullable(),
  })
  .openapi('Delivery');

export const personSchema = z
  .object({
    subscriberId: z.string(),
    email: z.string(),
    state: z.enum(['pending', 'confirmed']),
    confirmedAt: instant.nullable(),
    pausedAt: instant.nullable(),
    zone: z.string(),
    hour: z.int(),
    weekday: z.enum(weekdays),
    suppression: z.object({ reason: z.string(), suppressedAt: instant }).nullable(),
    subscriptions: z.array(
      z.object({
        topicId: z.string(),
        title: z.string(),
        frequency: z.enum(frequencies),
        state: z.enum(['pending', 'active', 'ended']),
        endedReason: z.string().nullable(),
        endedAt: instant.nullable(),
      }),
    ),
    deliveries: z.array(deliverySchema).openapi({ description: 'The newest forty, newest first.' }),
  })
  .openapi('Person');

export function personOf({ profile, subscriptions, suppression, deliveries }: Person): z.infer<typeof personSchema> {
  const { subscriberId, email, state, confirmedAt, pausedAt, zone, hour, weekday } = profile;
  return {
    ...{ subscriberId, email, state, confirmedAt, pausedAt, zone, hour, weekday },
    suppression: suppression && { reason: suppression.reason, suppressedAt: suppression.suppressedAt },
    subscriptions: subscriptions.map(({ topicId, title, frequency, state: each, endedReason, endedAt }) => ({
      ...{ topicId, title, frequency, state: each, endedReason, endedAt },
    })),
    deliveries: deliveries.map(({ deliveryId, slot, state: each, failedReason, chosen, messageId, claimedAt, sentAt }) => ({
      ...{ deliveryId, slot, state: each, failedReason, messageId, claimedAt, sentAt },
      articles: Object.values(chosen).reduce((sum, ids) => sum + ids.length, 0),
    })),
  };
}

export const whyNotSchema = z
  .object({
    article: z
      .object({ articleId: z.string(), title: z.string(), ingestedAt: instant })
      .nullable()
      .openapi({ description: 'Null: no feed brought it.' }),
    topics: z.array(
      z.object({
        topicId: z.string(),
        title: z.string(),
        fate: z.enum(['mailed', 'held-back', 'folded', 'dropped', 'beyond', 'passed', 'coming', 'unmatched']),
        matchedAt: instant.nullable(),
        delivery: z
          .object({ deliveryId: z.string(), slot: z.string(), state: z.enum(deliveryStates), sentAt: instant.nullable() })
          .nullable(),
      }),
    ),
  })
  .openapi('WhyNot');
