/** A story as mails show it. */
import type { Story } from '../digest/digest.ts';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from '../pages/safe-text.ts';
import { Because, Series } from '../pages/stories.tsx';
import { dayAndTime } from '../pages/times.ts';
import { look } from './frame.tsx';

/** Outlets and topics named per story; the rest is counted. */
const namedElsewhere = 6;

export function StoryPart({ story, zone, first }: { story: Story; zone: string; first: boolean }) {
  const title = cleanLine(story.title) || 'Untitled';
  const href = webUrl(story.url);
  const text = story.snippet.map((part) => part.text).join('');
  const language = languageTag(story.language);
  return (
    <div class="line" style={first ? look.story : look.nextStory}>
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
        {story.publisher !== null && <bdi>{cleanLine(story.publisher, 80)}</bdi>}
        {story.publisher !== null && story.publishedAt !== null && ' · '}
        {story.publishedAt !== null && dayAndTime(story.publishedAt, zone)}
      </p>
      {text.trim() !== '' && (
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
        <Because story={story} />
        <Elsewhere story={story} />
      </p>
    </div>
  );
}

function Elsewhere({ story: { alsoIn, alsoUnder } }: { story: Story }) {
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
          Also in <Series of={copies} atMost={namedElsewhere} />.
        </>
      )}
      {topics.length > 0 && (
        <>
          {' '}
          Also under <Series of={topics} atMost={namedElsewhere} quoted />.
        </>
      )}
    </>
  );
}
