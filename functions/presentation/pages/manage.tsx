/**
 * GET /m/:token. Every button posts to the same path and names its `action`:
 * `edit` (topicId, frequency, and of personal topics q and breadth), `confirm` and `end` (topicId), `when` (hour, weekday, zone),
 * `take-back` (topicId, articleId), `pause`, `resume`, `export`, `erase` (sure=yes).
 */

import { type Breadth, breadths } from '../../search/breadth.ts';
import { type Frequency, frequencies, type Opinion, type Weekday } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { Field, type FieldProblem, HourSelect, ProblemSummary, WeekdaySelect, ZoneSelect } from './form-parts.tsx';
import { LanguageInputs } from './language-choice.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { Opinions } from './opinions.tsx';
import { PauseForm } from './pause.tsx';
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
  /** What was said of its stories. */
  opinions?: readonly Opinion[];
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
  const { general, manage: say } = site.words;
  const amount = subscriptions.length === 0 ? null : general.topics(subscriptions.length);
  return toHtml(
    site,
    <Layout site={site} title={say.heading} withScript>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead(amount, <strong>{cleanLine(email, 254)}</strong>)}</p>
      {done !== null && (
        <p class="notice done" role="status">
          {done}
        </p>
      )}
      <ProblemSummary problems={problems} />
      <Waiting {...props} />
      <PauseForm pausedAt={props.pausedAt} zone={props.zone} />
      {subscriptions.length > 0 && (
        <div class="subscriptions">
          {subscriptions.map((subscription) => (
            <SubscriptionForm subscription={subscription} editProblem={props.editProblem} />
          ))}
        </div>
      )}
      <p>
        <a class="button" href="/">
          {say.followAnother}
        </a>
      </p>
      <When {...props} />
      <Leave />
    </Layout>,
  );
}

function Waiting({ waiting = [] }: ManageProps) {
  const { general, manage } = useWords();
  const say = manage.waiting;
  if (waiting.length === 0) return null;
  return (
    <section class="notice doubtful">
      <p class="notice-head">{say.heading}</p>
      <p>{say.text}</p>
      <ul class="plain">
        {waiting.map(({ topicId, title, frequency }) => (
          <li>
            <span>
              <bdi>{cleanLine(title, 160)}</bdi>
              <span class="subscription-rhythm">{general.frequencyNames[frequency]}</span>
            </span>
            <form method="post" class="actions">
              <input type="hidden" name="topicId" value={topicId} />
              <button type="submit" name="action" value="confirm" aria-label={say.startTopic(cleanLine(title, 160))}>
                {say.start}
              </button>
              <button type="submit" name="action" value="end" class="quiet" aria-label={say.forgetTopic(cleanLine(title, 160))}>
                {say.forget}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SubscriptionForm({ subscription, editProblem }: { subscription: ManagedSubscription; editProblem: ManageProps['editProblem'] }) {
  const { general, manage: say } = useWords();
  const { topicId, kind, frequency, breadth } = subscription;
  const title = cleanLine(subscription.title, 160);
  const own = editProblem?.topicId === topicId ? editProblem : null;
  return (
    <details class="subscription" open={own !== null}>
      <summary>
        <bdi class="subscription-title">{title}</bdi>
        <span class="subscription-rhythm">
          {general.frequencyNames[frequency]}
          {kind === 'personal' && ` · ${general.breadthNames[breadth]}`}
        </span>
        <span class="change">
          {say.change}
          <span class="visually-hidden"> {title}</span>
        </span>
      </summary>
      <form method="post">
        <input type="hidden" name="topicId" value={topicId} />
        {own !== null && <QueryProblemBox problem={own.problem} query={own.typed} breadth={breadth} />}
        {kind === 'personal' && (
          <Field id={`q-${topicId}`} label={say.query}>
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
            label={general.howOften}
            name="frequency"
            names={general.frequencyNames}
            offered={frequencies}
            chosen={frequency}
          />
          {kind === 'personal' && (
            <Choice
              id={`breadth-${topicId}`}
              label={general.breadth}
              name="breadth"
              names={general.breadthNames}
              offered={breadths}
              chosen={breadth}
            />
          )}
        </div>
        <div class="actions">
          <button type="submit" name="action" value="edit">
            {general.save}
          </button>
          <button type="submit" name="action" value="end" class="quiet" formnovalidate>
            {say.endSubscription}
          </button>
        </div>
      </form>
      <Opinions topicId={topicId} opinions={subscription.opinions ?? []} />
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
  const { general, manage } = useWords();
  return (
    <section class="manage-section">
      <h2>{manage.when.heading}</h2>
      <form method="post">
        <div class="row">
          <Field id="hour" label={general.hour}>
            <HourSelect hour={hour} />
          </Field>
          <Field id="weekday" label={manage.when.weekday}>
            <WeekdaySelect weekday={weekday} />
          </Field>
          <Field id="zone" label={general.timeZone}>
            <ZoneSelect zone={zone} zones={zones} guess={false} />
          </Field>
        </div>
        <button type="submit" name="action" value="when">
          {general.save}
        </button>
      </form>
    </section>
  );
}

function Leave() {
  const say = useWords().manage.own;
  return (
    <section class="manage-section">
      <h2>{say.heading}</h2>
      <p>{say.text}</p>
      <form method="post">
        <button type="submit" name="action" value="export">
          {say.download}
        </button>
      </form>
      <details>
        <summary>{say.stopLinksHeading}</summary>
        <form method="post">
          <p>{say.stopLinksText}</p>
          <button type="submit" name="action" value="revoke">
            {say.stopLinks}
          </button>
        </form>
      </details>
      <details>
        <summary>{say.eraseHeading}</summary>
        <form method="post">
          <p>{say.eraseText}</p>
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" required /> {say.sure}
          </label>
          <button type="submit" name="action" value="erase" class="danger">
            {say.erase}
          </button>
        </form>
      </details>
    </section>
  );
}

/** After action `erase`. */
export function erasedPage({ site }: { site: Site }): string {
  const say = site.words.manage.erased;
  return toHtml(
    site,
    <Layout site={site} title={say.heading}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      <p>
        <a href="/">{site.words.general.toFirstPage}</a>
      </p>
    </Layout>,
  );
}
