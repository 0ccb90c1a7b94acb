/** GET /why: given a query and an article, which words were found where, what is missing, score and threshold. */
import type { MatchReason, SnippetPart } from '../../match/match.ts';
import { type Breadth, breadths } from '../../search/breadth.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { inSeries } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import { Field, FieldMessage, type FieldProblem, ProblemSummary, problemAttributes } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { type QueryProblem, QueryProblemBox } from './preview.tsx';
import { StorySnippet, StoryTitle } from './stories.tsx';

type Place = MatchReason['where'];

/** One part of the query, and what the article has of it. */
export interface AskedPart {
  /** As the person wrote it: `troops`, `"state visit"`, `-football`. */
  asked: string;
  excluded: boolean;
  /** Surface forms as they stand in the article, with their places; empty where nothing was found. */
  found: { form: string; places: Place[]; by: 'word' | 'inflection' | 'name' | 'related word' | 'filter' }[];
}

export interface Explanation {
  article: {
    title: string;
    url: string;
    publisher: string | null;
    language: string | null;
    publishedAt: string | null;
    snippet: SnippetPart[];
  };
  /** Whether the words suffice, whatever the score. */
  satisfied: boolean;
  /** In [0, 1]; 0 where not satisfied. */
  score: number;
  /** The least score of the chosen breadth. */
  threshold: number;
  parts: AskedPart[];
}

export interface WhyProps {
  site: Site;
  /** As typed: the query, its breadth, and the address of the article. */
  form: { q: string; breadth: Breadth; url: string };
  problems: readonly FieldProblem[];
  queryProblems: readonly QueryProblem[];
  explanation: Explanation | null;
}

export function whyPage({ site, form, problems, queryProblems, explanation }: WhyProps): string {
  const { general, why: say } = site.words;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.title}</h1>
      <ProblemSummary problems={problems} />
      {queryProblems.map((problem) => (
        <QueryProblemBox problem={problem} query={form.q} breadth={form.breadth} />
      ))}
      {explanation !== null && <Explained explanation={explanation} breadth={form.breadth} />}
      <form class="subscribe" method="get" action="/why">
        <Field id="q" label={say.query}>
          <input
            id="q"
            name="q"
            type="text"
            value={form.q}
            required
            maxlength={500}
            dir="auto"
            autocomplete="off"
            {...problemAttributes('q', problems)}
          />
          <FieldMessage field="q" problems={problems} />
        </Field>
        <Field id="url" label={say.address} hint={say.addressHint}>
          <input id="url" name="url" type="url" value={form.url} required maxlength={2000} autocomplete="off" />
        </Field>
        <Field id="breadth" label={general.breadth}>
          <select id="breadth" name="breadth">
            {breadths.map((each) => (
              <option value={each} selected={each === form.breadth}>
                {general.breadthNames[each]}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="main-action">
          {say.explain}
        </button>
      </form>
    </Layout>,
  );
}

/** The verdict in one sentence. */
export function verdict(words: Words, { satisfied, score, threshold, parts }: Explanation, breadth: Breadth): string {
  const { why: say, general } = words;
  const figures = [general.breadthNames[breadth], figure(score), figure(threshold)] as const;
  if (satisfied) return score >= threshold ? say.reached(...figures) : say.tooWeak(...figures);
  const quoted = (some: readonly AskedPart[]) =>
    inSeries(
      words,
      some.map(({ asked }) => general.quoted(cleanLine(asked, 80))),
    );
  const unwanted = parts.filter((part) => part.excluded && part.found.length > 0);
  if (unwanted.length > 0) return say.unwanted(quoted(unwanted));
  const missing = parts.filter((part) => !part.excluded && part.found.length === 0);
  return missing.length === 0 ? say.otherwise : say.lacks(quoted(missing));
}

const figure = (score: number) => score.toFixed(2);

function Explained({ explanation, breadth }: { explanation: Explanation; breadth: Breadth }) {
  const words = useWords();
  const { article, parts, satisfied, score, threshold } = explanation;
  const reached = satisfied && score >= threshold;
  return (
    <section class="explained" aria-label={words.why.explanation}>
      <p class={reached ? 'notice done' : 'notice doubtful'}>{verdict(words, explanation, breadth)}</p>
      <article class="story">
        <StoryTitle story={article} />
        <StorySnippet story={article} />
      </article>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{words.why.askedFor}</th>
            <th scope="col">{words.why.found}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr>
              <th scope="row">
                <bdi>{cleanLine(part.asked, 120)}</bdi>
              </th>
              <td class={part.found.length === 0 && !part.excluded ? 'missing' : undefined}>{answerTo(words, part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function foundWords(words: Words, { form, places, by }: AskedPart['found'][number]): string {
  const { why: say, general } = words;
  const word = `${general.quoted(cleanLine(form, 80))}${say.ways[by]}`;
  if (places.length === 0) return word;
  return say.foundIn(
    word,
    inSeries(
      words,
      places.map((place) => say.places[place]),
    ),
  );
}

function answerTo(words: Words, { found, excluded }: AskedPart): string {
  if (found.length > 0) return found.map((each) => foundWords(words, each)).join('; ');
  return excluded ? words.why.notThere : words.why.missing;
}
