/** The links that mails and pages carry. Each opens one purpose for one subscriber. */
import type { Frequency } from './subscription.ts';
import { type Purpose, signToken, type TokenKeys } from './tokens.ts';

const paths: Record<Purpose, string> = { confirm: 'c', manage: 'm', unsubscribe: 'u', more: 'd' };

export interface Links {
  /** A page with a button that confirms this topic. */
  confirm(topicId: string): string;
  manage(): string;
  /** Ends the subscriptions of one frequency: what this mail brings. Takes RFC 8058 one-click posts. */
  unsubscribe(frequency: Frequency): string;
  /** What a mail held back. */
  more(deliveryId: string): string;
}

/** `publicUrl`: where the pages are, such as `https://alerts.example.org`. */
export function linksFor(
  { publicUrl, keys }: { publicUrl: string; keys: TokenKeys },
  subscriber: { subscriberId: string; tokenEpoch: number },
  now: string,
): Links {
  const { subscriberId, tokenEpoch: epoch } = subscriber;
  const link = (purpose: Purpose, subject = '') =>
    new URL(`/${paths[purpose]}/${signToken(keys, { purpose, subscriberId, epoch, subject }, now)}`, publicUrl).href;
  return {
    confirm: (topicId) => link('confirm', topicId),
    manage: () => link('manage'),
    unsubscribe: (frequency) => link('unsubscribe', frequency),
    more: (deliveryId) => link('more', deliveryId),
  };
}
