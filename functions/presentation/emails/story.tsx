/** A story as mails show it. */
import type { Story } from '../../digest/digest.ts';
import type { SnippetPart } from '../../match/match.ts';
import { Because, Series } from '../pages/stories.tsx';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from '../words/safe-text.ts';
import { timeNear } from '../words/times.ts';
import { useWords } from '../words/use-words.tsx';
import { firstOf, isObvious } from '../words/wording.ts';
import type { Brevity } from './brevity.ts';
import { outletName, titleOfStory, whatIsNew } from './digest-words.ts';
import { Block, look } from './frame.tsx';
import { shortened } from './short-snippet.ts';

/** The first story of all, the first of its topic, or one below. */
type Place = 'top' | 'first' | 'further';

interface StoryProps {
  story: Story;
  zone: string;
  localDate: string;
  place: Place;
  /** Its page. */
  link: string;
  brevity: Brevity;
}

export function StoryPart({ story, zone, localDate, place, link, brevity }: StoryProps) {
  const words = useWords();
  const title = titleOfStory(words, story, brevity.titleLength);
  const href = webUrl(story.url);
  const language = languageTag(story.language);
  const style = styles[place === 'further' && brevity.small ? 'small' : place];
  const parts = brevity.snippets ? shortened(story.snippet, place === 'further' ? brevity.furtherLength : FIRST_LENGTH) : [];
  return (
    <Block className="line" style={place === 'further' ? look.nextStory : look.story}>
      <h3 class="ink" lang={language} dir={directionOf(title)} style={style.headline}>
        {href === null ? (
          title
        ) : (
          <a href={href} style={look.headlineLink}>
            {title}
          </a>
        )}
      </h3>
      <Snippet story={story} parts={parts} style={style.snippet} />
      <p class="quiet" style={style.byline}>
        {story.news !== null && <b>{whatIsNew(words, story)} </b>}
        {story.publisher !== null && <bdi>{cleanLine(story.publisher, brevity.nameLength)}</bdi>}
        {story.publisher !== null && story.publishedAt !== null && ' · '}
        {story.publishedAt !== null && timeNear(words, story.publishedAt, zone, localDate)}
        <Elsewhere story={story} most={brevity.namedElsewhere} />
        {!isSeen(story, parts) && (
          <>
            {' · '}
            <Because story={story} most={brevity.words} wordLength={brevity.nameLength} />
          </>
        )}{' '}
        <Links link={link} />
      </p>
    </Block>
  );
}

/** How large a story is set, by its place. */
const styles = {
  top: { headline: look.top, snippet: look.snippet, byline: look.byline },
  first: { headline: look.headline, snippet: look.snippet, byline: look.byline },
  further: { headline: look.further, snippet: look.snippet, byline: look.byline },
  small: { headline: look.smallHeadline, snippet: look.smallSnippet, byline: look.smallByline },
};

/** Characters of the first snippet of a topic. */
const FIRST_LENGTH = 240;

function Snippet({ story, parts, style }: { story: Story; parts: readonly SnippetPart[]; style: string }) {
  const text = parts.map((part) => part.text).join('');
  if (text.trim() === '') return null;
  return (
    <p class="ink" lang={languageTag(story.language)} dir={directionOf(text)} style={style}>
      {parts.map((part) =>
        part.marked ? (
          <b class="found" style={look.found}>
            {cleanRun(part.text)}
          </b>
        ) : (
          cleanRun(part.text)
        ),
      )}
    </p>
  );
}

/** Whether a word that matched is seen in the title, or marked below it: then nothing need be said about why it came. */
const isSeen = ({ reason, title }: Story, parts: readonly SnippetPart[]): boolean =>
  parts.some(({ marked }) => marked) || reason.terms.some((term) => isObvious({ ...reason, terms: [term] }, title));

function Links({ link }: { link: string }) {
  const { digests } = useWords();
  return (
    <span style={look.links}>
      <a href={link} style={look.quietLink}>
        {digests.why}
      </a>
      {' · '}
      <a href={`${link}?not`} style={look.quietLink}>
        {digests.notThis}
      </a>
      {' · '}
      <a href={`${link}?more`} style={look.quietLink}>
        {digests.moreLikeThis}
      </a>
    </span>
  );
}

/** `also: BBC, Le Monde (fr) + 3`, and the other topics. */
function Elsewhere({ story, most }: { story: Story; most: number }) {
  const { digests } = useWords();
  const { alsoIn, alsoUnder, reports } = story;
  const { named } = firstOf(alsoIn, most);
  const unnamed = reports - 1 - named.length;
  if (reports === 1 && (alsoUnder.length === 0 || most === 0)) return null;
  return (
    <>
      {' · '}
      {named.length > 0 && `${digests.also} `}
      {named.map((report, index) => (
        <>
          {index > 0 && ', '}
          <Outlet report={report} lead={story.language} />
        </>
      ))}
      {unnamed > 0 && (named.length > 0 ? ` + ${unnamed}` : digests.alsoInReports(unnamed))}
      {most > 0 && alsoUnder.length > 0 && (
        <>
          {reports > 1 && ' · '}
          {digests.alsoUnder} <Series of={alsoUnder.map((title) => cleanLine(title, 80))} atMost={most} quoted />
        </>
      )}
    </>
  );
}

function Outlet({ report, lead }: { report: Story['alsoIn'][number]; lead: string | null }) {
  const name = outletName(useWords(), report, lead);
  const href = webUrl(report.url);
  if (href === null) return <bdi>{name}</bdi>;
  return (
    <a href={href} style={look.quietLink}>
      <bdi>{name}</bdi>
    </a>
  );
}
