/** A story as mails show it. */
import type { Story } from '../../digest/digest.ts';
import { Because, Series } from '../pages/stories.tsx';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { useWords } from '../words/use-words.tsx';
import { firstOf, isObvious } from '../words/wording.ts';
import type { Brevity } from './brevity.ts';
import { outletName, titleOfStory } from './digest-words.ts';
import { Block, look } from './frame.tsx';

interface StoryProps {
  story: Story;
  zone: string;
  first: boolean;
  brevity: Brevity;
}

export function StoryPart({ story, zone, first, brevity }: StoryProps) {
  const words = useWords();
  const title = titleOfStory(words, story, brevity.titleLength);
  const href = webUrl(story.url);
  const text = story.snippet.map((part) => part.text).join('');
  const language = languageTag(story.language);
  return (
    <Block className="line" style={first ? look.story : look.nextStory}>
      <h3 class="ink" lang={language} dir={directionOf(title)} style={look.headline}>
        {href === null ? (
          title
        ) : (
          <a href={href} style={look.headlineLink}>
            {title}
          </a>
        )}
      </h3>
      <p class="quiet" style={look.byline}>
        {story.publisher !== null && <bdi>{cleanLine(story.publisher, brevity.nameLength)}</bdi>}
        {story.publisher !== null && story.publishedAt !== null && ' · '}
        {story.publishedAt !== null && dayAndTime(words, story.publishedAt, zone)}
      </p>
      {brevity.snippets && text.trim() !== '' && (
        <p class="ink" lang={language} dir={directionOf(text)} style={look.snippet}>
          {story.snippet.map((part) =>
            part.marked ? (
              <b class="found" style={look.found}>
                {cleanRun(part.text)}
              </b>
            ) : (
              cleanRun(part.text)
            ),
          )}
        </p>
      )}
      <Elsewhere story={story} most={brevity.namedElsewhere} />
      {!isObvious(story.reason, story.title) && (
        <p class="quiet" style={look.byline}>
          <Because story={story} most={brevity.words} wordLength={brevity.nameLength} />
        </p>
      )}
    </Block>
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
    <p class="quiet" style={look.byline}>
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
    </p>
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
