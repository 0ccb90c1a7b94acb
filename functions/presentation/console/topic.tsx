/** One topic: how it does, what an edit would change, and what it was. */
import type { TopicVersion } from '../../admin/manage-topics.ts';
import type { TopicFigures } from '../../admin/topic-figures.ts';
import type { Topic } from '../../topic/topic.ts';
import { topicWords as say } from '../words/en/console/topics.ts';
import { cleanLine } from '../words/safe-text.ts';
import { languageName } from '../words/wording.ts';
import { type Desk, deskPage, Press } from './frame.tsx';
import { Facts, type Outcome, OutcomeNote, Table, Time } from './parts.tsx';
import { DayPlot } from './plot.tsx';
import { ShownEdit, type ShownEditProps, type TopicDraft, TopicForm } from './topic-form.tsx';
import { TopicHealthMark } from './topics.tsx';

export interface TopicProps {
  topic: Topic;
  figures: TopicFigures;
  versions: readonly TopicVersion[];
  /** Names of people by how the log names them. */
  names: ReadonlyMap<string, string>;
  draft: TopicDraft;
  edit: ShownEditProps | null;
  outcome: Outcome;
}

export function topicPage(desk: Desk, props: TopicProps): string {
  const { topic, figures, versions, names, draft, edit, outcome } = props;
  const title = cleanLine(topic.title, 120);
  const at = `/console/topics/${topic.topicId}`;
  return deskPage(
    desk,
    title,
    'topics',
    <>
      <OutcomeNote outcome={outcome} />
      <p class="label">
        <a href="/console/topics">{say.title}</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">
        <TopicHealthMark health={figures.health} /> {say.meanings[figures.health]}
      </p>
      <figure>
        <DayPlot aDay={figures.aDay} wide />
        <figcaption class="hint">
          {say.plotTitle(figures.aDay.length)}. {say.plot(figures.aDay.length, sumOf(figures.aDay), Math.max(0, ...figures.aDay))}{' '}
          {figures.cut && say.plotCut}
        </figcaption>
      </figure>
      <TopicFacts desk={desk} topic={topic} figures={figures} />
      {topic.state === 'live' && (
        <section aria-labelledby="edit">
          <h2 id="edit">{say.edit.title}</h2>
          <TopicForm desk={desk} action={at} draft={draft} revision={topic.revision} shown={edit?.shown ?? null} />
          {edit && <ShownEdit {...edit} />}
        </section>
      )}
      <Versions desk={desk} topic={topic} versions={versions} names={names} />
    </>,
  );
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, each) => sum + each, 0);

function TopicFacts({ desk, topic, figures }: { desk: Desk; topic: Topic; figures: TopicFigures }) {
  const { one } = say;
  const { words } = desk.site;
  return (
    <Facts
      facts={[
        [say.columns.followers, say.followers(figures.followers.count, figures.followers.more)],
        [say.columns.last, <Time at={figures.lastMatchAt} none={say.never} />],
        [one.language, languageName(words, topic.language)],
        [one.breadth, words.general.breadthNames[topic.breadth]],
        [one.id, <code>{topic.topicId}</code>],
        [one.created, <Time at={topic.createdAt} />],
        [one.changed, <Time at={topic.changedAt} />],
        [say.form.query, <a href={`/?${new URLSearchParams({ q: topic.query })}`}>{one.signUp}</a>],
      ]}
    />
  );
}

function Versions({ desk, topic, versions, names }: Pick<TopicProps, 'topic' | 'versions' | 'names'> & { desk: Desk }) {
  const { title, columns, current, back, unknown, none } = say.versions;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{title}</h2>
      {versions.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <Table label={title} head={[columns.revision, columns.what, columns.by, '']}>
          {versions.map((version) => (
            <tr>
              <td class="figure">{String(version.revision)}</td>
              <th scope="row">
                {cleanLine(version.title, 120)}
                <span class="under">{cleanLine(version.query, 200)}</span>
              </th>
              <td>
                {version.changedBy === 'unknown' ? unknown : cleanLine(names.get(version.changedBy) ?? version.changedBy, 80)}
                <span class="under">
                  <Time at={version.changedAt} />
                </span>
              </td>
              <td>
                {version.revision === topic.revision ? (
                  current
                ) : (
                  <Press
                    desk={desk}
                    action={`/console/topics/${topic.topicId}`}
                    fields={{ action: 'back', to: String(version.revision), revision: String(topic.revision) }}
                    words={back}
                  />
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

/** A topic that is not there yet. */
export function newTopicPage(desk: Desk, { draft, edit, outcome }: Pick<TopicProps, 'draft' | 'edit' | 'outcome'>): string {
  return deskPage(
    desk,
    say.add,
    'topics',
    <>
      <OutcomeNote outcome={outcome} />
      <p class="label">
        <a href="/console/topics">{say.title}</a>
      </p>
      <h1>{say.add}</h1>
      <TopicForm desk={desk} action="/console/topics/new" draft={draft} revision={null} shown={edit?.shown ?? null} />
      {edit && <ShownEdit {...edit} />}
    </>,
  );
}
