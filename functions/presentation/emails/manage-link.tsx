/** The mail that brings a subscriber the link to their own topics. */
import type { Email } from '../../delivery/delivery.ts';
import { cleanLine } from '../words/safe-text.ts';
import { lifetimeOf } from '../words/wording.ts';
import { Frame, look, PressHere, toHtml } from './frame.tsx';
import { transactionalHeaders } from './headers.ts';
import { blocks, wrap } from './plain-text.ts';

export interface ManageLinkContext {
  /** GET /m/:token. */
  link: string;
  serviceName: string;
  postalAddress: string;
}

export function renderManageLink({ link, serviceName, postalAddress }: ManageLinkContext): Email {
  const name = cleanLine(serviceName, 60);
  const subject = `Your link to your topics at ${name}`;
  const what = 'Here you see and change your topics, the hour they come, pause them, or end them all.';
  const care = `The link works for ${lifetimeOf('manage')}. Whoever has it can change your topics, so better not pass this mail on. If you did not ask for it, you can ignore it.`;
  const sender = `Sent by ${name}, ${cleanLine(postalAddress, 200)}`;
  return {
    subject,
    html: toHtml(
      <Frame subject={subject} preheader={what} serviceName={serviceName} kind="Your link">
        <h1 class="ink title" style={look.title}>
          Your topics
        </h1>
        <p class="ink" style={look.text}>
          {what}
        </p>
        <PressHere href={link}>Open my topics</PressHere>
        <p class="quiet" style={look.note}>
          {care}
        </p>
        <p class="quiet" style={look.note}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([wrap(what), `Open my topics:\n${link}`, wrap(care), wrap(sender)]),
    headers: transactionalHeaders(),
  };
}
