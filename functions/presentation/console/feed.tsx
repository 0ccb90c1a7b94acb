/** One feed: how it is, and what can be done about it. */
import type { Feed } from '../../feed/feed.ts';
import { Field } from '../pages/form-parts.tsx';
import { feedWords } from '../words/en/console/feeds.ts';
import { type FeedHealthWord, Health, nameOfFeed } from './feeds.tsx';
import { type Desk, DeskForm, deskPage, Press } from './frame.tsx';
import { Address, Facts, type Outcome, OutcomeNote, Time } from './parts.tsx';

const say = feedWords.one;

export interface FeedProps {
  feed: Feed;
  health: FeedHealthWord;
  outcome: Outcome;
}

export function feedPage(desk: Desk, { feed, health, outcome }: FeedProps): string {
  return deskPage(
    desk,
    nameOfFeed(feed),
    'feeds',
    <>
      <OutcomeNote outcome={outcome} />
      <p class="label">
        <a href="/console/feeds">{feedWords.title}</a>
      </p>
      <h1>{nameOfFeed(feed)}</h1>
      <p class="lead">
        <Health health={health} /> {feedWords.meanings[health]}
      </p>
      <LastError feed={feed} />
      <FeedFacts feed={feed} />
      <Acts desk={desk} feed={feed} />
    </>,
  );
}

function LastError({ feed: { health } }: { feed: Feed }) {
  if (health.lastError === null) return null;
  const { message, whatToDo, at } = health.lastError;
  return (
    <div class="notice doubtful">
      <p class="notice-head">
        {message} <Time at={at} />
      </p>
      <p>{say.failures(health.failuresInARow)}</p>
      <p>
        <b>{say.whatToDo}:</b> {whatToDo}
      </p>
    </div>
  );
}

function FeedFacts({ feed }: { feed: Feed }) {
  const { health } = feed;
  return (
    <Facts
      facts={[
        [say.address, <Address url={feed.url} />],
        ...(feed.siteUrl === null ? [] : [[say.site, <Address url={feed.siteUrl} />] as const]),
        [say.news, <Time at={health.lastNewItemAt} none={feedWords.never} />],
        [say.checked, <Time at={health.lastCheckedAt} none={feedWords.never} />],
        [say.success, <Time at={health.lastSuccessAt} none={feedWords.never} />],
        [say.next, <Time at={feed.dueAt} none={feedWords.never} />],
        [say.interval, say.everyMinutes(feed.intervalMinutes)],
        [say.rate, health.itemsADay === null ? feedWords.unknown : health.itemsADay.toFixed(1)],
        [say.added, <Time at={feed.addedAt} />],
      ]}
    />
  );
}

function Acts({ desk, feed }: { desk: Desk; feed: Feed }) {
  const at = `/console/feeds/${feed.feedId}`;
  const act = (action: string, words: string) => <Press desk={desk} action={at} fields={{ action }} words={words} className="" />;
  return (
    <section aria-labelledby="act">
      <h2 id="act">{say.act}</h2>
      <div class="actions">
        {feed.state === 'active' && act('poll', say.poll)}
        {feed.state === 'active' ? act('pause', say.pause) : act('resume', say.resume)}
      </div>
      <details>
        <summary>{say.name}</summary>
        <DeskForm desk={desk} action={at} className="sheet">
          <input type="hidden" name="action" value="name" />
          <Field id="publisher" label={say.publisher}>
            <input id="publisher" name="publisher" value={feed.publisher ?? ''} maxlength={120} />
          </Field>
          <Field id="language" label={say.language} hint={say.languageHint}>
            <input id="language" name="language" value={feed.language ?? ''} maxlength={3} pattern="[a-z]{2,3}" autocapitalize="none" />
          </Field>
          <button type="submit">{say.save}</button>
        </DeskForm>
      </details>
      <details>
        <summary>{say.move}</summary>
        <DeskForm desk={desk} action={at} className="sheet">
          <input type="hidden" name="action" value="move" />
          <Field id="url" label={say.newAddress} hint={say.moveHint}>
            <input id="url" name="url" required maxlength={2000} autocapitalize="none" spellcheck={false} />
          </Field>
          <button type="submit">{say.moveIt}</button>
        </DeskForm>
      </details>
      <details>
        <summary>{say.afresh}</summary>
        <p class="hint">{say.afreshHint}</p>
        {act('reset', say.afresh)}
      </details>
      <details>
        <summary>{say.remove}</summary>
        <p class="hint">{say.removeHint}</p>
        <DeskForm desk={desk} action={at}>
          <input type="hidden" name="action" value="remove" />
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" /> {say.sure}
          </label>
          <button type="submit" class="danger">
            {say.remove}
          </button>
        </DeskForm>
      </details>
    </section>
  );
}
