/** Alerts and digests: stories by topic, each with the reason why it is there. */
import type { Email } from '../delivery/delivery.ts';
import type { Digest, DigestSection, Story } from '../digest/digest.ts';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from '../pages/safe-text.ts';
import { dayAndTime } from '../pages/times.ts';
import { because, count, inSeries, zoneName } from '../pages/wording.ts';
import { digestText } from './digest-text.ts';
import { type DigestContext, footerSentences, headingOf, summaryOf } from './digest-words.ts';
import { accent, Frame, highlight, ink, quiet, rule, sans, serif, toHtml } from './frame.tsx';
import { bulkHeaders } from './headers.ts';
import { subjectOf, topStory } from './subject.ts';

/** Bytes of UTF-8. Gmail cuts HTML above 102 KB and hides the unsubscribe link with it. */
const largestHtml = 80_000;
/** Outlets and topics named per story; the rest is counted. */
const namedElsewhere = 6;

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
    <Frame subject={subject} preheader={preheaderOf(digest)} serviceName={context.serviceName}>
      <h1 class="ink" style={`margin:0 0 4px;font:700 26px/1.2 ${serif};color:${ink}`}>
        {headingOf(digest)}
      </h1>
      <p class="quiet" style={`margin:0 0 8px;font:14px/1.5 ${sans};color:${quiet}`}>
        {summaryOf(digest)} Times: {zoneName(digest.zone)}.
      </p>
      {digest.sections.map((section) => (
        <SectionPart section={section} zone={digest.zone} more={context.links.more[section.topicId]} />
      ))}
      <div class="quiet rule" style={`margin-top:28px;border-top:1px solid ${rule};padding-top:16px;font:14px/1.6 ${sans};color:${quiet}`}>
        <p style="margin:0 0 8px">{footer.why}</p>
        <p style="margin:0 0 8px">
          <a href={context.links.manage} style={`color:${quiet}`}>
            Change topics, hour or frequency, pause
          </a>
        </p>
        <p style="margin:0 0 8px">
          <a href={context.links.unsubscribe} style={`color:${quiet}`}>
            Unsubscribe
          </a>
        </p>
        <p style="margin:0">{footer.sender}</p>
      </div>
    </Frame>
  );
}

/** The next titles after the one in the subject. */
function preheaderOf(digest: Digest): string {
  const top = topStory(digest)?.story;
  const others = digest.sections.flatMap((section) => section.stories).filter((story) => story !== top);
  return others.length === 0
    ? summaryOf(digest)
    : others
        .slice(0, 3)
        .map((story) => cleanLine(story.title, 80))
        .join(' · ');
}

function SectionPart({ section, zone, more }: { section: DigestSection; zone: string; more: string | undefined }) {
  const heldBack = count(section.heldBack, 'more story', 'more stories');
  return (
    <div style="margin-top:24px">
      <h2
        class="accent"
        dir={directionOf(section.topicTitle)}
        style={`margin:0;font:700 13px/1.4 ${sans};letter-spacing:.06em;text-transform:uppercase;color:${accent}`}
      >
        {cleanLine(section.topicTitle, 160)}
      </h2>
      {section.stories.map((story) => (
        <StoryPart story={story} zone={zone} />
      ))}
      {section.heldBack > 0 && (
        <p class="accent" style={`margin:12px 0 0;font:600 15px/1.6 ${sans};color:${accent}`}>
          {more === undefined ? (
            heldBack
          ) : (
            <a href={more} style={`color:${accent}`}>
              {heldBack}
            </a>
          )}
        </p>
      )}
    </div>
  );
}

function StoryPart({ story, zone }: { story: Story; zone: string }) {
  const title = cleanLine(story.title) || 'Untitled';
  const href = webUrl(story.url);
  const text = story.snippet.map((part) => part.text).join('');
  const byline = [
    story.publisher === null ? '' : cleanLine(story.publisher, 80),
    story.publishedAt === null ? '' : dayAndTime(story.publishedAt, zone),
  ];
  const language = languageTag(story.language);
  return (
    <div class="rule" style={`border-top:1px solid ${rule};margin-top:12px;padding-top:12px`}>
      <h3
        class="ink headline"
        lang={language}
        dir={directionOf(title)}
        style={`margin:0;font:700 20px/1.3 ${serif};color:${ink};word-break:break-word`}
      >
        {href === null ? (
          title
        ) : (
          <a href={href} style={`color:${ink};text-decoration:none`}>
            {title}
          </a>
        )}
      </h3>
      <p class="quiet" style={`margin:2px 0 6px;font:14px/1.5 ${sans};color:${quiet}`}>
        {byline.filter((part) => part !== '').join(' · ')}
      </p>
      {text.trim() !== '' && (
        <p
          class="ink"
          lang={language}
          dir={directionOf(text)}
          style={`margin:0 0 6px;font:15px/1.55 ${sans};color:${ink};word-break:break-word`}
        >
          {story.snippet.map((part) =>
            part.marked ? (
              <b class="found" style={`background:${highlight};color:${ink};font-weight:600`}>
                {cleanRun(part.text)}
              </b>
            ) : (
              cleanRun(part.text)
            ),
          )}
        </p>
      )}
      <p class="quiet" style={`margin:0;font:14px/1.5 ${sans};color:${quiet}`}>
        Because: {because(story.reason)}.
        <Elsewhere story={story} />
      </p>
    </div>
  );
}

function Elsewhere({ story }: { story: Story }) {
  const copies = story.alsoIn
    .slice(0, namedElsewhere)
    .map((copy) => ({ name: cleanLine(copy.publisher ?? 'another outlet', 80), href: webUrl(copy.url) }));
  const unnamed = story.alsoIn.length - copies.length;
  const topics = story.alsoUnder.slice(0, namedElsewhere).map((title) => `“${cleanLine(title, 80)}”`);
  return (
    <>
      {copies.length > 0 && ' Also in '}
      {copies.map((copy, index) => (
        <>
          {index > 0 && ', '}
          {copy.href === null ? (
            copy.name
          ) : (
            <a href={copy.href} style={`color:${quiet}`}>
              {copy.name}
            </a>
          )}
        </>
      ))}
      {unnamed > 0 && ` and ${unnamed} more`}
      {copies.length > 0 && '.'}
      {topics.length > 0 && ` Also under ${inSeries(topics)}.`}
    </>
  );
}
