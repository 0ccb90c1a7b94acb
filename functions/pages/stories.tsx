/** A story as the pages show it: where it links, who wrote it when, the words that matched, and why it is there. */
import type { MatchReason, SnippetPart } from '../match/match.ts';
import { cleanLine, cleanRun, directionOf, languageTag, webUrl } from './safe-text.ts';
import { dayAndTime } from './times.ts';
import { because, inSeries } from './wording.ts';

/** What a preview, a digest's story and a match have in common: all of them fit. */
export interface ShownStory {
  title: string;
  url: string;
  publisher: string | null;
  language: string | null;
  publishedAt: string | null;
  snippet: SnippetPart[];
  reason: MatchReason;
  alsoIn?: { publisher: string | null; url: string }[];
  alsoUnder?: string[];
}

export function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
  return <>{parts.map((part) => (part.marked ? <mark>{cleanRun(part.text)}</mark> : cleanRun(part.text)))}</>;
}

/** The title in the article's language and direction, linked where the link leads to the web. */
export function StoryTitle({ story }: { story: ShownStory }) {
  const title = cleanLine(story.title) || 'Untitled';
  const href = webUrl(story.url);
  return (
    <h3 class="story-title" lang={languageTag(story.language)} dir={directionOf(title)}>
      {href === null ? (
        title
      ) : (
        <a href={href} rel="noopener noreferrer nofollow">
          {title}
        </a>
      )}
    </h3>
  );
}

export function StoryLine({ story, zone }: { story: ShownStory; zone: string }) {
  const text = story.snippet.map((part) => part.text).join('');
  return (
    <article class="story">
      <StoryTitle story={story} />
      <p class="byline">
        {story.publisher !== null && <span class="publisher">{cleanLine(story.publisher, 80)}</span>}
        {story.publishedAt !== null && <time datetime={story.publishedAt}>{dayAndTime(story.publishedAt, zone)}</time>}
      </p>
      {text.trim() !== '' && (
        <p class="snippet" lang={languageTag(story.language)} dir={directionOf(text)}>
          <Snippet parts={story.snippet} />
        </p>
      )}
      <p class="because">Because of {because(story.reason)}.</p>
      <Elsewhere story={story} />
    </article>
  );
}

function Elsewhere({ story }: { story: ShownStory }) {
  const copies = (story.alsoIn ?? []).map((copy) => ({ name: cleanLine(copy.publisher ?? 'another outlet', 80), href: webUrl(copy.url) }));
  const topics = (story.alsoUnder ?? []).map((title) => `“${cleanLine(title, 120)}”`);
  if (copies.length === 0 && topics.length === 0) return null;
  return (
    <p class="elsewhere">
      {copies.length > 0 && (
        <>
          Also in{' '}
          {copies.map((copy, index) => (
            <>
              {index > 0 && ', '}
              {copy.href === null ? copy.name : <a href={copy.href}>{copy.name}</a>}
            </>
          ))}
          .{' '}
        </>
      )}
      {topics.length > 0 && <>Also under {inSeries(topics)}.</>}
    </p>
  );
}
