/** GET /why: given a query and an article, which words were found where, what is missing, score and threshold. */
import type { MatchReason, SnippetPart } from '../../match/match.ts';
import { type Breadth, breadths } from '../../search/breadth.ts';
import { cleanLine } from '../words/safe-text.ts';
import { breadthNames, inSeries } from '../words/wording.ts';
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
  return toHtml(
    <Layout site={site} title="Why did I get this, or not?">
      <h1>Why did I get this, or not?</h1>
      <ProblemSummary problems={problems} />
      {queryProblems.map((problem) => (
        <QueryProblemBox problem={problem} query={form.q} breadth={form.breadth} />
      ))}
      {explanation !== null && <Explained explanation={explanation} breadth={form.breadth} />}
      <form class="subscribe" method="get" action="/why">
        <Field id="q" label="The query">
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
        <Field id="url" label="The article’s address" hint="One that we have read: from a mail, or from a page of a publisher we follow.">
          <input id="url" name="url" type="url" value={form.url} required maxlength={2000} autocomplete="off" />
        </Field>
        <Field id="breadth" label="Breadth">
          <select id="breadth" name="breadth">
            {breadths.map((each) => (
              <option value={each} selected={each === form.breadth}>
                {breadthNames[each]}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="main-action">
          Explain
        </button>
      </form>
    </Layout>,
  );
}

/** The verdict in one sentence. */
export function verdict({ satisfied, score, threshold, parts }: Explanation, breadth: Breadth): string {
  const name = breadthNames[breadth];
  if (satisfied && score >= threshold)
    return `Yes. It has what the query asks, and scores ${figure(score)}; ${name} asks for ${figure(threshold)}.`;
  if (satisfied) return `No. It has what the query asks, but scores only ${figure(score)}; ${name} asks for ${figure(threshold)}.`;
  const unwanted = parts.filter((part) => part.excluded && part.found.length > 0).map((part) => quoted(part.asked));
  if (unwanted.length > 0) return `No. It has ${inSeries(unwanted)}, which the query excludes.`;
  const missing = parts.filter((part) => !part.excluded && part.found.length === 0).map((part) => quoted(part.asked));
  return missing.length === 0 ? 'No. The words are there, but not in the way the query asks.' : `No. It lacks ${inSeries(missing)}.`;
}

const figure = (score: number) => score.toFixed(2);
const quoted = (asked: string) => `“${cleanLine(asked, 80)}”`;

function Explained({ explanation, breadth }: { explanation: Explanation; breadth: Breadth }) {
  const { article, parts, satisfied, score, threshold } = explanation;
  const reached = satisfied && score >= threshold;
  return (
    <section class="explained" aria-label="Explanation">
      <p class={reached ? 'notice done' : 'notice doubtful'}>{verdict(explanation, breadth)}</p>
      <article class="story">
        <StoryTitle story={article} />
        <StorySnippet story={article} />
      </article>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">Found</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr>
              <th scope="row">
                <bdi>{cleanLine(part.asked, 120)}</bdi>
              </th>
              <td class={part.found.length === 0 && !part.excluded ? 'missing' : undefined}>{answerTo(part)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function foundWords({ form, places, by }: AskedPart['found'][number]): string {
  const where: Record<Place, string> = { title: 'the title', lead: 'the opening', body: 'the text' };
  const how = { word: '', inflection: ' (another form)', name: ' (another name)', 'related word': ' (a related word)', filter: '' }[by];
  return places.length === 0
    ? `“${cleanLine(form, 80)}”${how}`
    : `“${cleanLine(form, 80)}”${how} in ${inSeries(places.map((place) => where[place]))}`;
}

function answerTo({ found, excluded }: AskedPart): string {
  if (found.length > 0) return found.map(foundWords).join('; ');
  return excluded ? 'Not there, as asked' : 'Missing';
}
