/** The list of topics, and how topics come and go as a file. */

import type { TopicFigures, TopicHealth } from '../../admin/topic-figures.ts';
import type { Imported } from '../../admin/topic-list.ts';
import type { Topic } from '../../topic/topic.ts';
import { Field } from '../pages/form-parts.tsx';
import { topicWords as say } from '../words/en/console/topics.ts';
import { cleanLine } from '../words/safe-text.ts';
import { type Desk, DeskForm, deskPage } from './frame.tsx';
import { type Outcome, OutcomeNote, Table, Time } from './parts.tsx';
import { DayPlot } from './plot.tsx';

export interface TopicsProps {
  topics: readonly { topic: Topic; figures: TopicFigures }[];
  /** Null on the last page. */
  next: string | null;
  first: boolean;
  outcome: Outcome;
}

export function topicsPage(desk: Desk, { topics, next, first, outcome }: TopicsProps): string {
  return deskPage(
    desk,
    say.title,
    'topics',
    <>
      <OutcomeNote outcome={outcome} />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <p>
        <a class="button main-action" href="/console/topics/new">
          {say.add}
        </a>
      </p>
      {topics.length === 0 && first ? <p class="notice">{say.empty}</p> : <TopicTable topics={topics} />}
      <p class="ways">
        {next !== null && (
          <a class="button" href={`/console/topics?${new URLSearchParams({ page: next })}`}>
            {say.nextPage}
          </a>
        )}
        <a href="/console/topics.csv">{say.export}</a>
      </p>
      <ImportTopics desk={desk} />
    </>,
  );
}

export const TopicHealthMark = ({ health }: { health: TopicHealth }) => <span class={`health ${health}`}>{say.healths[health]}</span>;

function TopicTable({ topics }: Pick<TopicsProps, 'topics'>) {
  const { title, health, followers, matches, last } = say.columns;
  return (
    <Table label={say.title} head={[title, health, followers, matches, last]}>
      {topics.map(({ topic, figures }) => (
        <tr>
          <th scope="row">
            <a href={`/console/topics/${topic.topicId}`}>{cleanLine(topic.title, 120)}</a>
            <span class="under">{cleanLine(topic.query, 120)}</span>
          </th>
          <td>
            <TopicHealthMark health={figures.health} />
          </td>
          <td class="figure">{`${figures.followers.count}${figures.followers.more ? '+' : ''}`}</td>
          <td>
            <DayPlot aDay={figures.aDay} />
          </td>
          <td>
            <Time at={figures.lastMatchAt} none={say.never} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function ImportTopics({ desk }: { desk: Desk }) {
  return (
    <details>
      <summary>{say.importTitle}</summary>
      <DeskForm desk={desk} action="/console/topics/import" className="sheet" multipart>
        <Field id="file" label={say.importFile} hint={say.importHint}>
          <input id="file" name="file" type="file" accept=".csv,text/csv" required />
        </Field>
        <button type="submit">{say.importIt}</button>
      </DeskForm>
    </details>
  );
}

export function importedTopicsPage(desk: Desk, imported: readonly Imported[]): string {
  const refused = imported.filter(({ problem }) => problem !== null).length;
  const { line, title, outcome } = say.importColumns;
  return deskPage(
    desk,
    say.importTitle,
    'topics',
    <>
      <h1>{say.importTitle}</h1>
      <p class="lead" role="status">
        {say.imported(imported.length - refused, refused)}
      </p>
      <Table label={say.importTitle} head={[line, title, outcome]}>
        {imported.map((each) => (
          <tr>
            <td class="figure">{String(each.line)}</td>
            <th scope="row">{cleanLine(each.title, 120)}</th>
            <td>{each.problem ?? <a href={`/console/topics/${each.topicId}`}>{say.importAdded}</a>}</td>
          </tr>
        ))}
      </Table>
    </>,
  );
}
