/** The mail that brings a subscriber the link to their own topics. */
import type { Email } from '../delivery/delivery.ts';
import { cleanLine } from '../pages/safe-text.ts';
import { Frame, ink, PressHere, quiet, sans, serif, toHtml } from './frame.tsx';
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
  const care =
    'The link works for a day. Whoever has it can change your topics, so better not pass this mail on. If you did not ask for it, you can ignore it.';
  const sender = `Sent by ${name}, ${cleanLine(postalAddress, 200)}`;
  return {
    subject,
    html: toHtml(
      <Frame subject={subject} preheader={what} serviceName={serviceName}>
        <h1 class="ink" style={`margin:0 0 12px;font:700 26px/1.25 ${serif};color:${ink}`}>
          Your topics
        </h1>
        <p class="ink" style={`margin:0;font:16px/1.55 ${sans};color:${ink}`}>
          {what}
        </p>
        <PressHere href={link}>Open my topics</PressHere>
        <p class="quiet" style={`margin:0 0 8px;font:14px/1.6 ${sans};color:${quiet}`}>
          {care}
        </p>
        <p class="quiet" style={`margin:0;font:14px/1.6 ${sans};color:${quiet}`}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([wrap(what), `Open my topics:\n${link}`, wrap(care), wrap(sender)]),
    headers: transactionalHeaders(),
  };
}
