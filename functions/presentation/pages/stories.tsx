/** A story as the pages show it: where it links, who wrote it when, the words that matched, and why it is there. */
import type { Child } from 'hono/jsx';
import type { MatchReason, SnippetPart } from '../../match/match.ts';
import { cleanLine, cleanRun, cutAtWord, directionOf, languageTag, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { useWords } from '../words/use-words.tsx';
import { because, firstOf, seriesGaps } from '../words/wording.ts';

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
  const words = useWords();
  return (
    <article class="story">
      <StoryTitle story={story} />
      <p class="byline">
        {story.publisher !== null && <bdi class="publisher">{cleanLine(story.publisher, 80)}</bdi>}
        {story.publishedAt !== null && <time datetime={story.publishedAt}>{dayAndTime(words, story.publishedAt, zone)}</time>}
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
  const title = cleanLine(story.title) || useWords().general.untitled;
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
  const words = useWords();
  return (
    <>
      {words.general.because}{' '}
      {because(words, reason, title).map(({ words: found, where }, index) => (
        <>
          {index > 0 && '; '}
          <Series of={found.map((word) => cutAtWord(word, wordLength))} atMost={most} quoted />, {where}
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
  const words = useWords();
  const { quotes, andMore } = words.general;
  const { named, left } = firstOf(parts, atMost);
  const gaps = seriesGaps(words, parts.length);
  return (
    <>
      {named.map((part, index) => (
        <>
          {gaps[index]}
          {quoted && quotes.open}
          <bdi>{part}</bdi>
          {quoted && quotes.close}
        </>
      ))}
      {left > 0 && andMore(left)}
    </>
  );
}

function Elsewhere({ story: { alsoIn = [], alsoUnder = [] } }: { story: ShownStory }) {
  const { general, signUp } = useWords();
  if (alsoIn.length === 0 && alsoUnder.length === 0) return null;
  const copies = alsoIn.map((copy) => {
    const name = cleanLine(copy.publisher ?? general.anotherOutlet, 80);
    const href = webUrl(copy.url);
    return href === null ? name : <a href={href}>{name}</a>;
  });
  return (
    <p class="elsewhere">
      {copies.length > 0 && (
        <>
          {signUp.preview.alsoIn} <Series of={copies} />.{' '}
        </>
      )}
      {alsoUnder.length > 0 && (
        <>
          {signUp.preview.alsoUnder} <Series of={alsoUnder.map((title) => cleanLine(title, 120))} quoted />.
        </>
      )}
    </p>
  );
}
