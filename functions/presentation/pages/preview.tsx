/** What a query would have brought: said before anybody subscribes, from real recent articles. */

import type { OfferedRefinement } from '../../match/refine-query.ts';
import { type Breadth, breadths } from '../../search/breadth.ts';
import type { Frequency } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { numberIn, zoneName } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { type Languages, languageParameters } from './language-choice.tsx';
import { Refinements } from './refinements.tsx';
import { type ShownStory, StoryLine } from './stories.tsx';

export interface QueryProblem {
  /** Refused: cannot be followed. Doubtful: can, but look twice. */
  kind: 'refused' | 'doubtful';
  message: string;
  /** Where in the query, in UTF-16 units from 0; null where it is about the whole. */
  position: number | null;
  /** A query to try instead. */
  suggestion: string | null;
  /** How many articles the suggestion finds; null or absent if nobody counted. */
  found?: number | null;
  /** A way out that is no other query. */
  link?: { href: string; text: string };
}

export interface Preview {
  /** The query said back in plain words: `articles with “US” (also American) and “troops”`; null where there is nothing to say. */
  reading: string | null;
  /** What may be said about the words of the query; empty for a curated topic. */
  refinements: readonly OfferedRefinement[];
  /** Newest first; as many as should be shown. */
  stories: ShownStory[];
  /** How many were found in all at the chosen breadth. */
  found: number;
  /** How many each breadth would have brought; null where not known. */
  foundByBreadth: Record<Breadth, number> | null;
  /** What was looked through: so many articles, back to this moment. */
  looked: { articles: number; sinceAt: string };
  /** Expected from what was found; null where too little was looked through to say. */
  mailsAWeek: Partial<Record<Frequency, number>> | null;
}

/** The rest opens on a press: whoever is convinced by four should not scroll past twenty to sign up. */
const shownAtOnce = 4;

interface PreviewSectionProps {
  query: string;
  topicId: string | null;
  breadth: Breadth;
  /** As the query was read: links to the same query keep it. */
  languages: Languages;
  problems: readonly QueryProblem[];
  preview: Preview | null;
  zone: string;
  now: string;
}

export function PreviewSection({ query, topicId, breadth, languages, problems, preview, zone, now }: PreviewSectionProps) {
  const { label } = useWords().signUp.preview;
  return (
    <section id="preview" class="preview" aria-label={label}>
      {problems.map((problem) => (
        <QueryProblemBox problem={problem} query={query} breadth={breadth} languages={languages} />
      ))}
      {preview !== null && (
        <PreviewStories preview={preview} query={query} topicId={topicId} breadth={breadth} languages={languages} zone={zone} now={now} />
      )}
    </section>
  );
}

/** The message, the place in the query, and a way out. */
export function QueryProblemBox({
  problem,
  query,
  breadth,
  languages,
}: {
  problem: QueryProblem;
  query: string;
  breadth: Breadth;
  languages?: Languages;
}) {
  const words = useWords();
  const say = words.signUp.preview;
  const kept = languages ? languageParameters(languages) : {};
  return (
    <div class={problem.kind === 'refused' ? 'notice refused' : 'notice doubtful'}>
      <p class="notice-head">{problem.kind === 'refused' ? say.refused : say.doubtful}</p>
      {problem.message !== '' && <p>{problem.message}</p>}
      {problem.position !== null && <QueryPlace query={query} position={problem.position} />}
      {problem.suggestion !== null && (
        <p>
          {say.tryInstead} <a href={`/?${new URLSearchParams({ q: problem.suggestion, breadth, ...kept })}`}>{problem.suggestion}</a>
          {problem.found != null && <span class="hint"> {words.general.articles(problem.found)}</span>}
        </p>
      )}
      {problem.link !== undefined && (
        <p>
          <a href={problem.link.href}>{problem.link.text}</a>
        </p>
      )}
    </div>
  );
}

function QueryPlace({ query, position }: { query: string; position: number }) {
  const say = useWords().signUp.preview;
  const place = Math.min(Math.max(position, 0), query.length);
  const next = query.slice(place).match(/^\S+|^./u)?.[0] ?? '';
  return (
    <p class="query-place">
      <code>
        {query.slice(0, place)}
        <mark class="wrong">{next === '' ? '\u00A0' : next}</mark>
        {query.slice(place + next.length)}
      </code>{' '}
      <span class="hint">{next === '' ? say.atItsEnd : say.atCharacter(place + 1)}</span>
    </p>
  );
}

function PreviewStories({
  preview,
  query,
  topicId,
  breadth,
  languages,
  zone,
  now,
}: Omit<PreviewSectionProps, 'preview' | 'problems'> & { preview: Preview }) {
  const words = useWords();
  const say = words.signUp.preview;
  const stories = preview.stories.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  return (
    <>
      {preview.reading !== null && (
        <p class="reading">
          <span class="label">{words.general.readAs}</span> {cleanLine(preview.reading, 600)}
        </p>
      )}
      <Refinements refinements={preview.refinements} query={query} breadth={breadth} languages={languages} />
      <BreadthTabs query={query} topicId={topicId} breadth={breadth} languages={languages} found={preview.foundByBreadth} />
      {preview.looked.articles === 0 ? (
        <p class="looked">{say.noArticleYet}</p>
      ) : (
        <p class="looked">
          {say.looked(preview.found, numberIn(words, preview.looked.articles), spanOf(words, preview.looked.sinceAt, now))}
          {preview.stories.length > 0 && <> {say.timesAreThoseOf(<span class="zone-name">{zoneName(zone)}</span>)}</>}
          {preview.found === 0 && ` ${say.followAllTheSame}`}
        </p>
      )}
      {stories.slice(0, shownAtOnce).map((story) => (
        <StoryLine story={story} zone={zone} />
      ))}
      {stories.length > shownAtOnce && (
        <details class="more-stories">
          <summary>{say.moreArticles(stories.length - shownAtOnce)}</summary>
          {stories.slice(shownAtOnce).map((story) => (
            <StoryLine story={story} zone={zone} />
          ))}
        </details>
      )}
      {preview.found > stories.length && stories.length > 0 && <p class="hint">{say.newest(stories.length)}</p>}
    </>
  );
}

/** Links, so that one click shows the other breadths without JavaScript. */
function BreadthTabs({
  query,
  topicId,
  breadth,
  languages,
  found,
}: {
  query: string;
  topicId: string | null;
  breadth: Breadth;
  languages: Languages;
  found: Record<Breadth, number> | null;
}) {
  const words = useWords();
  const { breadth: label, breadthNames, breadthMeanings } = words.general;
  if (topicId !== null) return null;
  return (
    <nav class="tabs" aria-label={label}>
      {breadths.map((each) => (
        <a
          href={`/?${new URLSearchParams({ q: query, breadth: each, ...languageParameters(languages) })}`}
          aria-current={each === breadth ? 'true' : undefined}
        >
          <span class="tab-name">
            {breadthNames[each]}
            {found !== null && <span class="tab-count"> {numberIn(words, found[each])}</span>}
          </span>
          <span class="tab-meaning">{breadthMeanings[each]}</span>
        </a>
      ))}
    </nav>
  );
}

/** `the last 7 days`, `the last 3 hours`. */
function spanOf({ signUp }: Words, sinceAt: string, now: string): string {
  const hours = Math.max(1, Math.round((Date.parse(now) - Date.parse(sinceAt)) / 3_600_000));
  return hours < 48 ? signUp.preview.lastHours(hours) : signUp.preview.lastDays(Math.round(hours / 24));
}
