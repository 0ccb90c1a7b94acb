/**
 * GET /m/:token. Every button posts to the same path and names its `action`:
 * `edit` (topicId, frequency, and of personal topics q and breadth), `confirm` and `end` (topicId), `when` (hour, weekday, zone),
 * `pause`, `resume`, `export`, `erase` (sure=yes).
 */

import { type Breadth, breadths } from '../../search/breadth.ts';
import { type Frequency, frequencies, type Weekday } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { breadthNames, count, frequencyNames } from '../words/wording.ts';
import { Field, type FieldProblem, HourSelect, ProblemSummary, WeekdaySelect, ZoneSelect } from './form-parts.tsx';
import { LanguageInputs } from './language-choice.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { type QueryProblem, QueryProblemBox } from './preview.tsx';

export interface ManagedSubscription {
  topicId: string;
  kind: 'curated' | 'personal';
  title: string;
  query: string;
  breadth: Breadth;
  frequency: Frequency;
  /** What the query is read in, and whether that was chosen; the languages that are read, none for every one. */
  language: string;
  chosen: boolean;
  reads: readonly string[];
}

export interface ManageProps {
  site: Site;
  email: string;
  /** Active ones only. */
  subscriptions: readonly ManagedSubscription[];
  /** Asked for with this address and not confirmed yet. */
  waiting?: readonly ManagedSubscription[];
  hour: number;
  weekday: Weekday;
  zone: string;
  zones: readonly string[];
  pausedAt: string | null;
  /** What was just done, in a sentence: "Paused." */
  done: string | null;
  problems: readonly FieldProblem[];
  /** When a query was edited and refused or doubted: which, what was typed, and why. */
  editProblem: { topicId: string; typed: string; problem: QueryProblem } | null;
}

export function managePage(props: ManageProps): string {
  const { site, email, subscriptions, done, problems } = props;
  return toHtml(
    <Layout site={site} title="Your topics" withScript>
      <h1>Your topics</h1>
      <p class="lead">
        {subscriptions.length === 0 ? 'None at the moment' : count(subscriptions.length, 'topic', 'topics')}, mailed to{' '}
        <strong>{cleanLine(email, 254)}</strong>
      </p>
      {done !== null && (
        <p class="notice done" role="status">
          {done}
        </p>
      )}
      <ProblemSummary problems={problems} />
      <Waiting {...props} />
      <Pause {...props} />
      {subscriptions.length > 0 && (
        <div class="subscriptions">
          {subscriptions.map((subscription) => (
            <SubscriptionForm subscription={subscription} editProblem={props.editProblem} />
          ))}
        </div>
      )}
      <p>
        <a class="button" href="/">
          Follow another topic
        </a>
      </p>
      <When {...props} />
      <Leave />
    </Layout>,
  );
}

function Waiting({ waiting = [] }: ManageProps) {
  if (waiting.length === 0) return null;
  return (
    <section class="notice doubtful">
      <p class="notice-head">Waiting for your word</p>
      <p>Asked for with your address. Nothing comes about them until you start them.</p>
      <ul class="plain">
        {waiting.map(({ topicId, title, frequency }) => (
          <li>
            <span>
              <bdi>{cleanLine(title, 160)}</bdi>
              <span class="subscription-rhythm">{frequencyNames[frequency]}</span>
            </span>
            <form method="post" class="actions">
              <input type="hidden" name="topicId" value={topicId} />
              <button type="submit" name="action" value="confirm" aria-label={`Start ${cleanLine(title, 160)}`}>
                Start
              </button>
              <button type="submit" name="action" value="end" class="quiet" aria-label={`Forget ${cleanLine(title, 160)}`}>
                Forget
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pause({ pausedAt, zone }: ManageProps) {
  return (
    <form method="post" class={pausedAt === null ? 'pause' : 'pause notice doubtful'}>
      <p>
        {pausedAt === null
          ? 'Away for a while? A pause holds your news back and brings it afterwards.'
          : `Paused since ${dayAndTime(pausedAt, zone)}. What comes in is kept for you.`}
      </p>
      <button type="submit" name="action" value={pausedAt === null ? 'pause' : 'resume'}>
        {pausedAt === null ? 'Pause all mail' : 'Send again'}
      </button>
    </form>
  );
}

function SubscriptionForm({ subscription, editProblem }: { subscription: ManagedSubscription; editProblem: ManageProps['editProblem'] }) {
  const { topicId, kind, frequency, breadth } = subscription;
  const title = cleanLine(subscription.title, 160);
  const own = editProblem?.topicId === topicId ? editProblem : null;
  return (
    <details class="subscription" open={own !== null}>
      <summary>
        <bdi class="subscription-title">{title}</bdi>
        <span class="subscription-rhythm">
          {frequencyNames[frequency]}
          {kind === 'personal' && ` · ${breadthNames[breadth]}`}
        </span>
        <span class="change">
          Change<span class="visually-hidden"> {title}</span>
        </span>
      </summary>
      <form method="post">
        <input type="hidden" name="topicId" value={topicId} />
        {own !== null && <QueryProblemBox problem={own.problem} query={own.typed} breadth={breadth} />}
        {kind === 'personal' && (
          <Field id={`q-${topicId}`} label="Query">
            <input
              id={`q-${topicId}`}
              name="q"
              type="text"
              value={own?.typed ?? subscription.query}
              maxlength={500}
              required
              dir="auto"
              autocomplete="off"
              spellcheck={false}
            />
          </Field>
        )}
        {kind === 'personal' && (
          <LanguageInputs id={`lang-${topicId}`} language={subscription.language} chosen={subscription.chosen} reads={subscription.reads} />
        )}
        <div class="row">
          <Choice
            id={`frequency-${topicId}`}
            label="How often"
            name="frequency"
            names={frequencyNames}
            offered={frequencies}
            chosen={frequency}
          />
          {kind === 'personal' && (
            <Choice id={`breadth-${topicId}`} label="Breadth" name="breadth" names={breadthNames} offered={breadths} chosen={breadth} />
          )}
        </div>
        <div class="actions">
          <button type="submit" name="action" value="edit">
            Save
          </button>
          <button type="submit" name="action" value="end" class="quiet" formnovalidate>
            End this subscription
          </button>
        </div>
      </form>
    </details>
  );
}

interface ChoiceProps<T extends string> {
  id: string;
  label: string;
  name: string;
  names: Record<T, string>;
  offered: readonly T[];
  chosen: T;
}

function Choice<T extends string>({ id, label, name, names, offered, chosen }: ChoiceProps<T>) {
  return (
    <Field id={id} label={label}>
      <select id={id} name={name}>
        {offered.map((each) => (
          <option value={each} selected={each === chosen}>
            {names[each]}
          </option>
        ))}
      </select>
    </Field>
  );
}

function When({ hour, weekday, zone, zones }: ManageProps) {
  return (
    <section class="manage-section">
      <h2>When your mail comes</h2>
      <form method="post">
        <div class="row">
          <Field id="hour" label="Hour">
            <HourSelect hour={hour} />
          </Field>
          <Field id="weekday" label="Day of weekly mail">
            <WeekdaySelect weekday={weekday} />
          </Field>
          <Field id="zone" label="Time zone">
            <ZoneSelect zone={zone} zones={zones} guess={false} />
          </Field>
        </div>
        <button type="submit" name="action" value="when">
          Save
        </button>
      </form>
    </section>
  );
}

function Leave() {
  return (
    <section class="manage-section">
      <h2>What we hold about you</h2>
      <p>Your address, your topics, when you asked for them, and which mails we sent.</p>
      <form method="post">
        <button type="submit" name="action" value="export">
          Download it all
        </button>
      </form>
      <details>
        <summary>Make old links stop working</summary>
        <form method="post">
          <p>
            Somebody may have an old mail of yours, and with it a link to this page. Those links stop at once, and you go on with a new one.
            Links that unsubscribe keep working.
          </p>
          <button type="submit" name="action" value="revoke">
            Stop old links
          </button>
        </form>
      </details>
      <details>
        <summary>Erase everything</summary>
        <form method="post">
          <p>
            All topics end and everything above is removed, at once and for good. Where a mail to you once came back or was reported as
            spam, a keyed hash of your address stays, so that nothing is ever mailed to it again.
          </p>
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" required /> Yes, erase all of it
          </label>
          <button type="submit" name="action" value="erase" class="danger">
            Erase
          </button>
        </form>
      </details>
    </section>
  );
}

/** After action `erase`. */
export function erasedPage({ site }: { site: Site }): string {
  return toHtml(
    <Layout site={site} title="Erased">
      <h1>Erased</h1>
      <p class="lead">All topics have ended and everything we held about you is gone. No more mail comes.</p>
      <p>
        <a href="/">To the first page</a>
      </p>
    </Layout>,
  );
}
