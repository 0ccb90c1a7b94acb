/** The links that mails and pages carry. Each opens one purpose for one subscriber. */
import { type Purpose, signToken, type TokenKeys } from './tokens.ts';

const paths: Record<Purpose, string> = { confirm: 'c', manage: 'm', settings: 'p', unsubscribe: 'u', more: 'd', block: 'n', story: 's' };

export interface Links {
  /** A page with a button that confirms this topic. */
  confirm(topicId: string): string;
  /** All of a person's topics, and what is held about them: only ever mailed on request. */
  manage(): string;
  /** Pausing, how often, leaving: for every mail with news. */
  settings(): string;
  /** Ends what this mail brought. Takes RFC 8058 one-click posts. */
  unsubscribe(deliveryId: string): string;
  /** What a mail held back. */
  more(deliveryId: string): string;
  /** Why a story of this mail is there, and what its reader says of it: the story's article id follows. */
  story(deliveryId: string): string;
  /** A page with a button: never write to this address again. */
  block(mailboxHash: string): string;
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
    settings: () => link('settings'),
    block: (mailboxHash) => link('block', mailboxHash),
    unsubscribe: (deliveryId) => link('unsubscribe', deliveryId),
    more: (deliveryId) => link('more', deliveryId),
    story: (deliveryId) => `${link('story', deliveryId)}/`,
  };
}
