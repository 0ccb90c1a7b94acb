/** What a first visitor sees below the question: examples, the topics an editor keeps, how it goes, and the query language. */

import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { RingingBell } from './bell.tsx';

export interface CuratedTopic {
  topicId: string;
  title: string;
  query: string;
}

export const exampleQueries = [
  'US troops Niger',
  '"heat wave" OR drought Italy',
  'title:strike railway -football',
  '~"data protection fine"',
];

export function Introduction({ curatedTopics }: { curatedTopics: readonly CuratedTopic[] }) {
  const say = useWords().signUp.introduction;
  return (
    <>
      <RingingBell />
      <section class="examples">
        <h2 class="label">{say.forExample}</h2>
        <ul>
          {exampleQueries.map((query) => (
            <li>
              <a href={`/?${new URLSearchParams({ q: query })}`}>
                <code>{query}</code>
              </a>
            </li>
          ))}
        </ul>
      </section>
      {curatedTopics.length > 0 && (
        <section class="curated">
          <h2>{say.curatedTopics}</h2>
          <ul>
            {curatedTopics.map((topic) => (
              <li>
                <a href={`/?${new URLSearchParams({ topic: topic.topicId })}`}>
                  <bdi>{cleanLine(topic.title, 120)}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Steps steps={say.steps} />
    </>
  );
}

function Steps({ steps }: { steps: readonly { heading: string; text: string }[] }) {
  return (
    <ol class="steps">
      {steps.map(({ heading, text }) => (
        <li>
          <h2>{heading}</h2>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

/** The query language on one card. */
export function Grammar() {
  const { moreWays, ways } = useWords().signUp.introduction;
  return (
    <details class="grammar" id="grammar">
      <summary>{moreWays}</summary>
      <dl>
        {ways.map(([example, meaning]) => (
          <>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </details>
  );
}
