/** Alerts and digests: stories by topic, each with the reason why it is there. */
import type { Email } from '../delivery/delivery.ts';
import type { Digest, DigestSection } from '../digest/digest.ts';
import { cleanLine, directionOf } from '../pages/safe-text.ts';
import { count, zoneName } from '../pages/wording.ts';
import { digestText } from './digest-text.ts';
import { type DigestContext, footerSentences, kindOf, saysTopicInTitle, summaryOf, titleOf } from './digest-words.ts';
import { Frame, look, toHtml } from './frame.tsx';
import { bulkHeaders } from './headers.ts';
import { StoryPart } from './story.tsx';
import { subjectOf, topStory } from './subject.ts';

/** Bytes of UTF-8. Gmail cuts HTML above 102 KB and hides the unsubscribe link with it. */
const largestHtml = 80_000;

/** The mail of a digest with at least one story. Throws on links and senders that cannot stand in a header. */
export function renderDigest(digest: Digest, context: DigestContext): Email {
  const subject = subjectOf(digest);
  return {
    subject,
    html: toHtml(<DigestMail digest={digest} context={context} subject={subject} />),
    text: digestText(digest, context),
    headers: bulkHeaders({ unsubscribe: context.links.unsubscribe, mailFrom: context.mailFrom, frequency: digest.frequency }),
  };
}

/** Whether the mail stays within 80 KB of HTML: hold stories back until it does. */
export function digestFits(digest: Digest, context: DigestContext): boolean {
  return Buffer.byteLength(renderDigest(digest, context).html, 'utf8') <= largestHtml;
}

function DigestMail({ digest, context, subject }: { digest: Digest; context: DigestContext; subject: string }) {
  const footer = footerSentences(digest, context);
  return (
    <Frame subject={subject} preheader={preheaderOf(digest)} serviceName={context.serviceName} kind={kindOf(digest)}>
      <h1 class="ink title" style={look.title}>
        {titleOf(digest)}
      </h1>
      <p class="quiet" style={look.note}>
        {summaryOf(digest)} Times are those of {zoneName(digest.zone)}.
      </p>
      {digest.sections.map((section) => (
        <SectionPart section={section} zone={digest.zone} more={context.links.more[section.topicId]} titled={!saysTopicInTitle(digest)} />
      ))}
      <div class="edge" style={look.footer}>
        <p class="quiet" style={look.note}>
          {footer.why}
        </p>
        <p class="quiet" style={look.note}>
          <a href={context.links.manage} style={look.quietLink}>
            Change topics, hour or frequency, or pause
          </a>
        </p>
        <p class="quiet" style={look.note}>
          <a href={context.links.unsubscribe} style={look.quietLink}>
            Unsubscribe
          </a>
        </p>
        <p class="quiet" style={look.note}>
          {footer.sender}
        </p>
      </div>
    </Frame>
  );
}

/** The next titles after the one in the subject. */
function preheaderOf(digest: Digest): string {
  const top = topStory(digest)?.story;
  const others = digest.sections.flatMap((section) => section.stories).filter((story) => story !== top);
  if (others.length === 0) return summaryOf(digest);
  return others
    .slice(0, 3)
    .map((story) => cleanLine(story.title, 80))
    .join(' · ');
}

interface SectionProps {
  section: DigestSection;
  zone: string;
  more: string | undefined;
  titled: boolean;
}

function SectionPart({ section, zone, more, titled }: SectionProps) {
  const title = cleanLine(section.topicTitle, 160);
  const heldBack = `${count(section.heldBack, 'more story', 'more stories')} on this topic`;
  return (
    <>
      {titled && (
        <h2 class="accent edge" dir={directionOf(title)} style={look.topic}>
          {title}
        </h2>
      )}
      {section.stories.map((story, index) => (
        <StoryPart story={story} zone={zone} first={index === 0} />
      ))}
      {section.heldBack > 0 && (
        <p class="accent" style={look.more}>
          {more === undefined ? (
            heldBack
          ) : (
            <a href={more} style={look.accentLink}>
              {heldBack}
            </a>
          )}
        </p>
      )}
    </>
  );
}
