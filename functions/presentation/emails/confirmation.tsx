/** The mail that asks whether the owner of the address really wants it. */
import type { Email } from '../../delivery/delivery.ts';
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { cleanLine, languageTag } from '../words/safe-text.ts';
import { rhythm } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { Frame, look, PressHere, toHtml } from './frame.tsx';
import { transactionalHeaders } from './headers.ts';
import { blocks, wrap } from './plain-text.ts';

export interface ConfirmationContext {
  words: Words;
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
  const { words } = context;
  const { confirmation: say, sentOnceBy } = words.mails;
  const { quoted, quotes } = words.general;
  const title = cleanLine(context.topicTitle, 120);
  const subject = say.subject(cleanLine(context.topicTitle, 60));
  const asked = say.asked(rhythm(words, context.frequency, context));
  const reading = context.reading === null ? null : say.readAs(cleanLine(context.reading, 600));
  const sender = sentOnceBy(cleanLine(context.serviceName, 60), cleanLine(context.postalAddress, 200));
  const marked = (
    <>
      {quotes.open}
      <span lang={languageTag(context.language)}>{title}</span>
      {quotes.close}
    </>
  );
  return {
    subject,
    html: toHtml(
      words,
      <Frame subject={subject} preheader={say.preheader} serviceName={context.serviceName} kind={say.kind}>
        <h1 class="ink title" style={look.title}>
          {say.heading(marked)}
        </h1>
        <p class="ink" style={look.text}>
          {asked}
        </p>
        {reading !== null && (
          <p class="quiet" style={look.note}>
            {reading}
          </p>
        )}
        <PressHere href={context.link}>{say.yes}</PressHere>
        <p class="quiet" style={look.note}>
          {say.notYou}
        </p>
        <p class="quiet" style={look.note}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([
      wrap(say.heading(quoted(title)).join('')),
      wrap(asked),
      reading === null ? null : wrap(reading),
      `${say.yes} (${say.aPageWithAButton}):\n${context.link}`,
      wrap(say.notYou),
      wrap(sender),
    ]),
    headers: transactionalHeaders(),
  };
}
