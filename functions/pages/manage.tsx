/** GET /m/:token. Every button posts to the same path and names its `action`; see `ManageForms`. */
import { type Frequency, frequencies, type Weekday } from '../subscription/subscription.ts';
import { type Breadth, breadths } from '../topic/topic.ts';
import { Field, type FieldProblem, HourSelect, ProblemSummary, WeekdaySelect, ZoneSelect } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { type QueryProblem, QueryProblemBox } from './preview.tsx';
import { cleanLine } from './safe-text.ts';
import { dayAndTime } from './times.ts';
import { breadthNames, count, frequencyNames, zoneName } from './wording.ts';

/** What the forms of this page send, by their `action`. */
export type ManageForms =
  | { action: 'edit'; topicId: string; frequency: Frequency /** Personal topics only. */; q?: string; breadth?: Breadth }
  | { action: 'end'; topicId: string }
  | { action: 'when'; hour: string; weekday: Weekday; zone: string }
  | { action: 'pause' | 'resume' | 'export' }
  | { action: 'erase'; sure: 'yes' };

export interface ManagedSubscription {
  topicId: string;
  kind: 'curated' | 'personal';
  title: string;
  query: string;
  breadth: Breadth;
  frequency: Frequency;
}

export interface ManageProps {
  site: Site;
  email: string;
  /** Active ones only. */
  subscriptions: readonly ManagedSubscription[];
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
      <Pause {...props} />
      {subscriptions.map((subscription) => (
        <SubscriptionForm subscription={subscription} editProblem={props.editProblem} />
      ))}
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
  const { topicId, kind, title } = subscription;
  const own = editProblem?.topicId === topicId ? editProblem : null;
  const query = own?.typed ?? subscription.query;
  return (
    <section class="subscription" aria-labelledby={`title-${topicId}`}>
      <h2 id={`title-${topicId}`} dir="auto">
        {cleanLine(title, 160)}
      </h2>
      <form method="post">
        <input type="hidden" name="topicId" value={topicId} />
        {own !== null && <QueryProblemBox problem={own.problem} query={own.typed} breadth={subscription.breadth} />}
        {kind === 'personal' && (
          <Field id={`q-${topicId}`} label="Query">
            <input
              id={`q-${topicId}`}
              name="q"
              type="text"
              value={query}
              maxlength={500}
              required
              dir="auto"
              autocomplete="off"
              spellcheck={false}
            />
          </Field>
        )}
        <div class="row">
          <Field id={`frequency-${topicId}`} label="How often">
            <select id={`frequency-${topicId}`} name="frequency">
              {frequencies.map((each) => (
                <option value={each} selected={each === subscription.frequency}>
                  {frequencyNames[each]}
                </option>
              ))}
            </select>
          </Field>
          {kind === 'personal' && (
            <Field id={`breadth-${topicId}`} label="Breadth">
              <select id={`breadth-${topicId}`} name="breadth">
                {breadths.map((each) => (
                  <option value={each} selected={each === subscription.breadth}>
                    {breadthNames[each]}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </div>
        <div class="actions">
          <button type="submit" name="action" value="edit" aria-label={`Save ${cleanLine(title, 160)}`}>
            Save
          </button>
          <button type="submit" name="action" value="end" class="quiet" formnovalidate aria-label={`End ${cleanLine(title, 160)}`}>
            End
          </button>
        </div>
      </form>
    </section>
  );
}

function When({ hour, weekday, zone, zones }: ManageProps) {
  return (
    <section class="when-section">
      <h2>When your mail comes</h2>
      <form method="post">
        <div class="row">
          <Field id="hour" label="Hour of daily and weekly mail">
            <HourSelect hour={hour} />
          </Field>
          <Field id="weekday" label="Day of weekly mail">
            <WeekdaySelect weekday={weekday} />
          </Field>
          <Field id="zone" label={`Time zone (now ${zoneName(zone)})`}>
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
    <section class="leave">
      <h2>What we hold about you</h2>
      <p>Your address, your topics, when you asked for them, and which mails we sent.</p>
      <form method="post">
        <button type="submit" name="action" value="export">
          Download it all
        </button>
      </form>
      <details>
        <summary>Erase everything</summary>
        <form method="post">
          <p>
            All topics end and everything above is removed, at once and for good. Only a keyed hash of your address stays, so that nobody
            can sign it up against your will.
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
