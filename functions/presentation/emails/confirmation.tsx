/** The mail that asks whether the owner of the address really wants it. */
import type { Email } from '../../delivery/delivery.ts';
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { cleanLine, languageTag } from '../words/safe-text.ts';
import { rhythm } from '../words/wording.ts';
import { Frame, look, PressHere, toHtml } from './frame.tsx';
import { transactionalHeaders } from './headers.ts';
import { blocks, wrap } from './plain-text.ts';

export interface ConfirmationContext {
  topicTitle: string;
  /** The query in plain words; null for a curated topic. */
  reading: string | null;
  /** GET /c/:token: a page with a button. */
  link: string;
  serviceName: string;
  postalAddress: string;
  frequency: Frequency;
  zone: string;
  hour: number;
  weekday: Weekday;
  /** Of the topic's title. */
  language: string | null;
}

export function renderConfirmation(context: ConfirmationContext): Email {
  const title = cleanLine(context.topicTitle, 120);
  const name = cleanLine(context.serviceName, 60);
  const subject = `Please confirm: news about ${cleanLine(context.topicTitle, 60)}`;
  const when = rhythm(context.frequency, context.hour, context.weekday, context.zone);
  const stranger = 'If that was not you, do nothing: no further mail comes, and the request is forgotten.';
  const sender = `Sent once by ${name}, ${cleanLine(context.postalAddress, 200)}`;
  return {
    subject,
    html: toHtml(
      <Frame subject={subject} preheader="One press of a button, and it begins." serviceName={context.serviceName} kind="Please confirm">
        <h1 class="ink title" style={look.title}>
          Shall we send you news about “<span lang={languageTag(context.language)}>{title}</span>”?
        </h1>
        <p class="ink" style={look.text}>
          Somebody, probably you, asked for it with this address. It would come {when}.
        </p>
        {context.reading !== null && (
          <p class="quiet" style={look.note}>
            We read it as: {cleanLine(context.reading, 600)}.
          </p>
        )}
        <PressHere href={context.link}>Yes, send it</PressHere>
        <p class="quiet" style={look.note}>
          {stranger}
        </p>
        <p class="quiet" style={look.note}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([
      wrap(`Shall we send you news about “${title}”?`),
      wrap(`Somebody, probably you, asked for it with this address. It would come ${when}.`),
      context.reading === null ? null : wrap(`We read it as: ${cleanLine(context.reading, 600)}.`),
      `Yes, send it (a page with a button):\n${context.link}`,
      wrap(stranger),
      wrap(sender),
    ]),
    headers: transactionalHeaders(),
  };
}
