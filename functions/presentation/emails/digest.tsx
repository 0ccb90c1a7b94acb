/** Alerts and digests: stories by topic, each with the reason why it is there. */
import type { Child } from 'hono/jsx';
import type { Email } from '../../delivery/delivery.ts';
import type { Digest, DigestSection } from '../../digest/digest.ts';
import { Series } from '../pages/stories.tsx';
import { cleanLine, directionOf } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { firstOf, zoneName } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { type Brevity, brevities, MOST_STORIES_AT_LENGTH } from './brevity.ts';
import { digestText } from './digest-text.ts';
import { type DigestContext, footerSentences, kindOf, pageOfStory, saysTopicInTitle, summaryOf, titleOf } from './digest-words.ts';
import { Block, Frame, look, toHtml } from './frame.tsx';
import { bulkHeaders } from './headers.ts';
import { StoryPart } from './story.tsx';
import { subjectOf, topStory } from './subject.ts';

/** Bytes of UTF-8. Gmail cuts HTML above 102 KB and hides the unsubscribe link with it. */
const largestHtml = 80_000;

/** The mail of an alert or digest, its HTML within 80 KB. Throws on links and senders that cannot stand in a header. */
export function renderDigest(digest: Digest, context: DigestContext): Email {
  return {
    subject: subjectOf(context.words, digest),
    html: htmlThatFits(digest, context),
    text: digestText(digest, context),
    headers: bulkHeaders({ unsubscribe: context.links.unsubscribe, mailFrom: context.mailFrom, frequency: digest.frequency }),
  };
}

function htmlThatFits(digest: Digest, context: DigestContext): string {
  const html = (brevity: Brevity) => toHtml(context.words, <DigestMail digest={digest} context={context} brevity={brevity} />);
  const fits = (text: string) => Buffer.byteLength(text, 'utf8') <= largestHtml;
  const stories = digest.sections.reduce((sum, section) => sum + section.stories.length, 0);
  const [first = brevities[0], ...shorter] = brevities.slice(stories > MOST_STORIES_AT_LENGTH ? 1 : 0);
  let shortest = html(first);
  for (const brevity of shorter) {
    if (fits(shortest)) break;
    shortest = html(brevity);
  }
  return shortest;
}

function DigestMail({ digest, context, brevity }: { digest: Digest; context: DigestContext; brevity: Brevity }) {
  const { words } = context;
  const say = words.digests.footer;
  const told = digest.sections.filter((section) => section.stories.length > 0);
  const footer = footerSentences(digest, context);
  return (
    <Frame
      subject={subjectOf(words, digest)}
      preheader={preheaderOf(words, digest)}
      serviceName={context.serviceName}
      kind={kindOf(words, digest)}
    >
      <h1 class="ink title" style={look.title}>
        {titleOf(words, digest)}
      </h1>
      <p class="quiet" style={look.note}>
        {summaryOf(words, digest)} {words.general.timesAreThoseOf(zoneName(digest.zone))}
      </p>
      {told.map((section, index) => (
        <SectionPart
          first={index === 0}
          storyLink={context.links.story}
          localDate={digest.localDate}
          section={section}
          zone={digest.zone}
          more={context.links.more[section.topicId]}
          titled={!saysTopicInTitle(digest)}
          brevity={brevity}
        />
      ))}
      <HeldBackTopics sections={digest.sections.filter((section) => section.stories.length === 0)} context={context} brevity={brevity} />
      <Quiet topics={digest.quiet} />
      <Block className="edge" style={look.footer} above={32}>
        <p class="quiet" style={look.note}>
          {footer.why}
        </p>
        <p class="quiet" style={look.note}>
          <a href={context.links.manage} style={look.quietLink}>
            {say.change}
          </a>
        </p>
        <p class="quiet" style={look.note}>
          <a href={context.links.unsubscribe} style={look.quietLink}>
            {say.unsubscribe}
          </a>
        </p>
        <p class="quiet" style={look.note}>
          {footer.sender}
        </p>
      </Block>
    </Frame>
  );
}

/** The next titles after the one in the subject. */
function preheaderOf(words: Words, digest: Digest): string {
  const top = topStory(digest)?.story;
  const others = digest.sections.flatMap((section) => section.stories).filter((story) => story !== top);
  if (others.length === 0) return summaryOf(words, digest);
  return others
    .slice(0, 3)
    .map((story) => cleanLine(story.title, 80))
    .join(' · ');
}

interface SectionProps {
  section: DigestSection;
  first: boolean;
  storyLink: string;
  localDate: string;
  zone: string;
  more: string | undefined;
  titled: boolean;
  brevity: Brevity;
}

function SectionPart({ section, first, storyLink, localDate, zone, more, titled, brevity }: SectionProps) {
  const { digests, general } = useWords();
  const title = cleanLine(section.topicTitle, 160);
  const opening = first ? 'top' : 'first';
  return (
    <>
      {titled && (
        <h2 class="accent edge" dir={directionOf(title)} style={look.topic}>
          {title}
        </h2>
      )}
      {section.stories.map((story, index) => (
        <StoryPart
          story={story}
          zone={zone}
          localDate={localDate}
          place={index === 0 ? opening : 'further'}
          link={pageOfStory(storyLink, story)}
          brevity={brevity}
        />
      ))}
      {section.heldBack > 0 && <More to={more}>{digests.moreOnTopic(general.moreStories(section.heldBack))}</More>}
    </>
  );
}

/** Topics whose stories all stand behind "N more": a line each, not a heading each. */
function HeldBackTopics({ sections, context, brevity }: { sections: DigestSection[]; context: DigestContext; brevity: Brevity }) {
  const { digests, general } = useWords();
  if (sections.length === 0) return null;
  const { named, left } = firstOf(sections, brevity.heldBackTopics);
  const unnamed = sections.slice(named.length);
  const amount = unnamed.reduce((sum, section) => sum + section.heldBack, 0);
  return (
    <>
      <h2 class="accent edge" style={look.topic}>
        {digests.moreTopics}
      </h2>
      {named.map((section) => (
        <More to={context.links.more[section.topicId]}>
          <bdi>{cleanLine(section.topicTitle, 100)}</bdi>: {general.moreStories(section.heldBack)}
        </More>
      ))}
      {left > 0 && (
        <More to={context.links.more[unnamed[0]?.topicId ?? '']}>{digests.moreOnOthers(general.moreStories(amount), left)}</More>
      )}
    </>
  );
}

/** Who follows five topics and is told of two wants to know that the others were looked at. */
function Quiet({ topics }: { topics: readonly string[] }) {
  const { digests } = useWords();
  if (topics.length === 0) return null;
  return (
    <p class="quiet" style={look.quietTopics}>
      {digests.nothingNewOn} <Series of={topics.map((title) => cleanLine(title, 80))} atMost={MOST_QUIET} />.
    </p>
  );
}

/** Quiet topics named; the rest is counted. */
const MOST_QUIET = 12;

function More({ to, children }: { to: string | undefined; children?: Child }) {
  return (
    <p class="accent" style={look.more}>
      {to === undefined ? (
        children
      ) : (
        <a href={to} style={look.accentLink}>
          {children}
        </a>
      )}
    </p>
  );
}
