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
  /** What an editor wrote, or so few plain words that nobody can carry a message with them; null if there are none. */
  topicTitle: string | null;
  /** Whether an editor wrote it: only then may it stand in the subject. */
  isCurated: boolean;
  /** Whether the address is proven, and follows other topics. */
  isReader: boolean;
  /** GET /n/:token: never write to this address again. */
  blockLink: string;
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
  const title = context.topicTitle === null ? null : cleanLine(context.topicTitle, 120);
  const subject = title !== null && context.isCurated ? say.subject(cleanLine(title, 60)) : say.plainSubject;
  const asked = say.asked(rhythm(words, context.frequency, context));
  const sender = sentOnceBy(cleanLine(context.serviceName, 60), cleanLine(context.postalAddress, 200));
  const heading = context.isReader ? say.oneMore : say.heading;
  const marked =
    title === null ? (
      say.yourTopic
    ) : (
      <>
        {quotes.open}
        <span lang={languageTag(context.language)}>{title}</span>
        {quotes.close}
      </>
    );
  const notYou = context.isReader ? say.notYouReader : say.notYou;
  return {
    subject,
    html: toHtml(
      words,
      <Frame subject={subject} preheader={say.preheader} serviceName={context.serviceName} kind={say.kind}>
        <h1 class="ink title" style={look.title}>
          {heading(marked)}
        </h1>
        <p class="ink" style={look.text}>
          {asked}
        </p>
        <PressHere href={context.link}>{say.yes}</PressHere>
        <p class="quiet" style={look.note}>
          {notYou}{' '}
          <a href={context.blockLink} style={look.quietLink}>
            {say.block}
          </a>
        </p>
        <p class="quiet" style={look.note}>
          {sender}
        </p>
      </Frame>,
    ),
    text: blocks([
      wrap(heading(title === null ? say.yourTopic : quoted(title)).join('')),
      wrap(asked),
      `${say.yes} (${say.aPageWithAButton}):\n${context.link}`,
      wrap(notYou),
      `${say.block}:\n${context.blockLink}`,
      wrap(sender),
    ]),
    headers: transactionalHeaders(),
  };
}
