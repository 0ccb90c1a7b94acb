import type { Topic } from '../topic/topic.ts';
import type { ChangeSubscriber } from './change-subscriber.ts';
import type { MailBudget } from './mail-budget.ts';
import type { Subscriber, Subscription } from './subscription.ts';
import type { TokenKeys } from './tokens.ts';

export interface AskedTopic {
  topic: Topic;
  subscription: Subscription;
  link: string;
  /** A page with a button: never write to this address again. */
  blockLink: string;
}

/** What the mails need that answer what somebody just did. */
export interface Mailer extends ChangeSubscriber, MailBudget {
  publicUrl: string;
  keys: TokenKeys;
  addressKey: Uint8Array;
  findByEmailHash(emailHash: string): Promise<string | null>;
  isSuppressed(emailHash: string): Promise<boolean>;
  mailConfirmation(to: Subscriber, asked: AskedTopic): Promise<void>;
  mailManageLink(to: Subscriber, link: string): Promise<void>;
}
