/** What a first visitor sees below the question: examples, the topics an editor keeps, how it goes, and the query language. */

import { cleanLine } from '../words/safe-text.ts';
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
  return (
    <>
      <RingingBell />
      <section class="examples">
        <h2 class="label">For example</h2>
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
          <h2>Topics our editors keep</h2>
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
      <Steps />
    </>
  );
}

function Steps() {
  return (
    <ol class="steps">
      <li>
        <h2>See before you sign</h2>
        <p>We show what your words would have brought in the last days, how we read them, and how many mails that makes.</p>
      </li>
      <li>
        <h2>At your hour</h2>
        <p>At once, hourly, daily or weekly, by your own clock. Each story once, with the words that brought it. No news, no mail.</p>
      </li>
      <li>
        <h2>Leave by one press</h2>
        <p>No account, no password, no tracking. Every mail ends them all if you say so, and you can take or erase what we hold.</p>
      </li>
    </ol>
  );
}

const ways: [string, string][] = [
  ['US troops Niger', 'all of these words, anywhere, also in other forms (troop, American)'],
  ['"oil spill"', 'these words side by side'],
  ['strike OR walkout', 'either of them'],
  ['jaguar -car', 'without this word'],
  ['(strike OR walkout) railway', 'groups'],
  ['title:budget', 'in the title'],
  ['~"fine data leak"', 'within ten words of each other'],
  ['site:example.org', 'from this publisher'],
  ['lang:fr', 'in this language'],
  ['=may', 'exactly this form'],
];

/** The query language on one card. */
export function Grammar() {
  return (
    <details class="grammar" id="grammar">
      <summary>More ways to say it</summary>
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
