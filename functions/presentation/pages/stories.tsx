/** A story as the pages show it: where it links, who wrote it when, the words that matched, and why it is there. */
import type { Child } from 'hono/jsx';
import type { MatchReason, SnippetPart } from '../../match/match.ts';
import { cleanLine, cleanRun, cutAtWord, directionOf, languageTag, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { because, firstOf } from '../words/wording.ts';

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

export function StoryLine({ story, zone }: { story: ShownStory; zone: string }) {
  return (
    <article class="story">
      <StoryTitle story={story} />
      <p class="byline">
        {story.publisher !== null && <bdi class="publisher">{cleanLine(story.publisher, 80)}</bdi>}
        {story.publishedAt !== null && <time datetime={story.publishedAt}>{dayAndTime(story.publishedAt, zone)}</time>}
      </p>
      <StorySnippet story={story} />
      <p class="because">
        <Because story={story} />
      </p>
      <Elsewhere story={story} />
    </article>
  );
}

/** The title in the article's language and direction, linked where the link leads to the web. */
export function StoryTitle({ story }: { story: Pick<ShownStory, 'title' | 'url' | 'language'> }) {
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

/** Nothing where the article has no text around the words. */
export function StorySnippet({ story: { snippet, language } }: { story: Pick<ShownStory, 'snippet' | 'language'> }) {
  const text = snippet.map((part) => part.text).join('');
  if (text.trim() === '') return null;
  return (
    <p class="snippet" lang={languageTag(language)} dir={directionOf(text)}>
      {snippet.map((part) => (part.marked ? <mark>{cleanRun(part.text)}</mark> : cleanRun(part.text)))}
    </p>
  );
}

interface BecauseProps {
  story: Pick<ShownStory, 'reason' | 'title'>;
  /** Words named; the rest is counted. */
  most?: number;
  wordLength?: number;
}

/** `Because: “Niger”, in the title; “troops”, in the text.` */
export function Because({ story: { reason, title }, most = 8, wordLength = 80 }: BecauseProps) {
  return (
    <>
      Because:{' '}
      {because(reason, title).map(({ words, where }, index) => (
        <>
          {index > 0 && '; '}
          <Series of={words.map((word) => cutAtWord(word, wordLength))} atMost={most} quoted />, {where}
        </>
      ))}
      .
    </>
  );
}

interface SeriesProps {
  of: readonly Child[];
  /** Named at most; the rest is counted. */
  atMost?: number;
  quoted?: boolean;
}

/** `a, b and c`, each kept apart from its neighbours whatever direction its letters run. */
export function Series({ of: parts, atMost = 8, quoted = false }: SeriesProps) {
  const { named, left } = firstOf(parts, atMost);
  return (
    <>
      {named.map((part, index) => (
        <>
          {index > 0 && (index === parts.length - 1 ? ' and ' : ', ')}
          {quoted && '“'}
          <bdi>{part}</bdi>
          {quoted && '”'}
        </>
      ))}
      {left > 0 && ` and ${left} more`}
    </>
  );
}

function Elsewhere({ story: { alsoIn = [], alsoUnder = [] } }: { story: ShownStory }) {
  if (alsoIn.length === 0 && alsoUnder.length === 0) return null;
  const copies = alsoIn.map((copy) => {
    const name = cleanLine(copy.publisher ?? 'another outlet', 80);
    const href = webUrl(copy.url);
    return href === null ? name : <a href={href}>{name}</a>;
  });
  return (
    <p class="elsewhere">
      {copies.length > 0 && (
        <>
          also: <Series of={copies} />.{' '}
        </>
      )}
      {alsoUnder.length > 0 && (
        <>
          also under <Series of={alsoUnder.map((title) => cleanLine(title, 120))} quoted />.
        </>
      )}
    </p>
  );
}
