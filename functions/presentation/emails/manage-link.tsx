/** The mail that brings a subscriber the link to their own topics. */
import type { Email } from '../../delivery/delivery.ts';
import { cleanLine } from '../words/safe-text.ts';
import { lifetimeOf } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { Frame, look, PressHere, toHtml } from './frame.tsx';
import { transactionalHeaders } from './headers.ts';
import { blocks, wrap } from './plain-text.ts';

export interface ManageLinkContext {
  words: Words;
  /** GET /m/:token. */
  link: string;
  serviceName: string;
  postalAddress: string;
}

export function renderManageLink({ words, link, serviceName, postalAddress }: ManageLinkContext): Email {
  const { manageLink: say, sentBy } = words.mails;
  const name = cleanLine(serviceName, 60);
  const subject = say.subject(name);
  const care = say.care(lifetimeOf(words, 'manage'));
  const sender = sentBy(name, cleanLine(postalAddress, 200));
  return {
    subject,
    html: toHtml(
      words,
      <Frame subject={subject} preheader={say.what} serviceName={serviceName} kind={say.kind}>
        <h1 class="ink title" style={look.title}>
          {say.heading}
        </h1>
        <p class="ink" style={look.text}>
          {say.what}
        </p>
        <PressHere href={link}>{say.open}</PressHere>
        <p class="quiet" style={look.note}>
          {care}
        </p>
        <p class="quiet" style={look.note}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([wrap(say.what), `${say.open}:\n${link}`, wrap(care), wrap(sender)]),
    headers: transactionalHeaders(),
  };
}
