/** A story as mails show it. */
import type { Story } from '../../digest/digest.ts';
import { Because, Series } from '../pages/stories.tsx';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { count } from '../words/wording.ts';
import type { Brevity } from './brevity.ts';
import { Block, look } from './frame.tsx';

interface StoryProps {
  story: Story;
  zone: string;
  first: boolean;
  brevity: Brevity;
}

export function StoryPart({ story, zone, first, brevity }: StoryProps) {
  const title = cleanLine(story.title, brevity.titleLength) || 'Untitled';
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
        {story.publishedAt !== null && dayAndTime(story.publishedAt, zone)}
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
      <p class="quiet" style={look.byline}>
        <Because story={story} most={brevity.words} wordLength={brevity.nameLength} />
        <Elsewhere story={story} most={brevity.namedElsewhere} />
      </p>
    </Block>
  );
}

function Elsewhere({ story: { alsoIn, alsoUnder }, most }: { story: Story; most: number }) {
  if (most === 0) return <>{alsoIn.length > 0 && ` Also in ${count(alsoIn.length, 'other outlet', 'other outlets')}.`}</>;
  const copies = alsoIn.map((copy) => {
    const name = cleanLine(copy.publisher ?? 'another outlet', 80);
    const href = webUrl(copy.url);
    if (href === null) return name;
    return (
      <a href={href} style={look.quietLink}>
        {name}
      </a>
    );
  });
  const topics = alsoUnder.map((title) => cleanLine(title, 80));
  return (
    <>
      {copies.length > 0 && (
        <>
          {' '}
          Also in <Series of={copies} atMost={most} />.
        </>
      )}
      {topics.length > 0 && (
        <>
          {' '}
          Also under <Series of={topics} atMost={most} quoted />.
        </>
      )}
    </>
  );
}
