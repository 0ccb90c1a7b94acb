/** The look-up of a person, and the person. */
import type { Person } from '../../admin/people.ts';
import type { WhyNot } from '../../admin/why-not.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import { Field } from '../pages/form-parts.tsx';
import { peopleWords as say } from '../words/en/console/people.ts';
import { cleanLine } from '../words/safe-text.ts';
import { hourName } from '../words/times.ts';
import { zoneName } from '../words/wording.ts';
import { type Desk, DeskForm, deskPage, Press } from './frame.tsx';
import { Facts, type Outcome, OutcomeNote, Table, Time } from './parts.tsx';

export function peoplePage(desk: Desk, { outcome, nobody }: { outcome: Outcome; nobody: boolean }): string {
  return deskPage(
    desk,
    say.title,
    'people',
    <>
      <OutcomeNote outcome={outcome} />
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      {nobody && (
        <p class="notice" role="status">
          {say.nobody}
        </p>
      )}
      <DeskForm desk={desk} action="/console/people" className="sheet">
        <Field id="email" label={say.email}>
          <input id="email" name="email" type="email" required maxlength={254} autocomplete="off" />
        </Field>
        <button type="submit" class="main-action">
          {say.find}
        </button>
      </DeskForm>
    </>,
  );
}

export interface PersonProps {
  person: Person;
  why: { url: string; answer: WhyNot } | null;
  outcome: Outcome;
}

export function personPage(desk: Desk, { person, why, outcome }: PersonProps): string {
  const at = `/console/people/${person.profile.subscriberId}`;
  return deskPage(
    desk,
    say.person,
    'people',
    <>
      <OutcomeNote outcome={outcome} />
      <p class="label">
        <a href="/console/people">{say.title}</a>
      </p>
      <h1>{cleanLine(person.profile.email, 120)}</h1>
      {person.suppression && (
        <p class="notice doubtful">
          {say.suppressed(say.suppressedReasons[person.suppression.reason] ?? cleanLine(person.suppression.reason, 200))}
        </p>
      )}
      <PersonFacts desk={desk} person={person} />
      <h2>{say.subscriptions}</h2>
      <Subscriptions desk={desk} person={person} />
      <h2>{say.deliveries}</h2>
      <Deliveries person={person} />
      <Why desk={desk} at={at} why={why} />
      <Acts desk={desk} at={at} person={person} />
    </>,
  );
}

function PersonFacts({ desk, person: { profile } }: { desk: Desk; person: Person }) {
  const { facts } = say;
  const { weekdays } = desk.site.words.general;
  return (
    <Facts
      facts={[
        [facts.state, say.states[profile.state]],
        [facts.since, <Time at={profile.confirmedAt} none={facts.never} />],
        [facts.rhythm, facts.rhythmAt(hourName(profile.hour), weekdays[profile.weekday], zoneName(profile.zone))],
        ...(profile.pausedAt === null ? [] : [[facts.paused, <Time at={profile.pausedAt} />] as const]),
        [facts.id, <code>{profile.subscriberId}</code>],
      ]}
    />
  );
}

function Subscriptions({ desk, person: { subscriptions } }: { desk: Desk; person: Person }) {
  const { topic, frequency, state } = say.subscriptionColumns;
  if (subscriptions.length === 0) return <p class="hint">{say.noSubscriptions}</p>;
  return (
    <Table label={say.subscriptions} head={[topic, frequency, state]}>
      {subscriptions.map((each) => (
        <tr>
          <th scope="row">{cleanLine(each.title, 120)}</th>
          <td>{desk.site.words.general.frequencyNames[each.frequency]}</td>
          <td>
            {say.subscriptionStates[each.state]}
            {each.endedReason !== null && (
              <span class="under">
                {say.endedReasons[each.endedReason]} <Time at={each.endedAt} />
              </span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Deliveries({ person: { deliveries } }: { person: Person }) {
  const { slot, state, stories, at } = say.deliveryColumns;
  if (deliveries.length === 0) return <p class="hint">{say.noDeliveries}</p>;
  return (
    <>
      <p class="hint">{say.deliveriesLead}</p>
      <Table label={say.deliveries} head={[slot, state, stories, at]}>
        {deliveries.map((delivery) => (
          <tr>
            <th scope="row">
              {delivery.slot}
              {delivery.messageId !== null && <span class="under">{cleanLine(delivery.messageId, 80)}</span>}
            </th>
            <td>
              {say.deliveryStates[delivery.state]}
              {delivery.failedReason !== null && <span class="under">{say.failedReasons[delivery.failedReason]}</span>}
            </td>
            <td class="figure">{String(shownIn(delivery))}</td>
            <td>
              <Time at={delivery.sentAt} none="" />
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

const shownIn = ({ chosen }: Delivery): number => Object.values(chosen).reduce((sum, ids) => sum + ids.length, 0);

function Why({ desk, at, why }: { desk: Desk; at: string; why: PersonProps['why'] }) {
  return (
    <section aria-labelledby="why">
      <h2 id="why">{say.why.title}</h2>
      <DeskForm desk={desk} action={at} className="sheet">
        <input type="hidden" name="action" value="why" />
        <Field id="url" label={say.why.url}>
          <input id="url" name="url" value={why?.url ?? ''} required maxlength={2000} autocapitalize="none" spellcheck={false} />
        </Field>
        <button type="submit">{say.why.ask}</button>
      </DeskForm>
      {why && <Answer answer={why.answer} />}
    </section>
  );
}

function Answer({ answer: { article, topics } }: { answer: WhyNot }) {
  const { why } = say;
  if (article === null) return <p class="notice">{why.unknown}</p>;
  if (topics.length === 0) return <p class="notice">{why.nothing}</p>;
  return (
    <>
      <p role="status">{why.found(cleanLine(article.title, 160), article.ingestedAt.slice(0, 16).replace('T', ' '))}</p>
      <Table label={why.title} head={[why.columns.topic, why.columns.fate]}>
        {topics.map(({ title, fate, delivery }) => (
          <tr>
            <th scope="row">{cleanLine(title, 120)}</th>
            <td>
              {why.fates[fate]} {delivery && <b>{`${delivery.slot}, ${say.deliveryStates[delivery.state].toLowerCase()}`}</b>}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Acts({ desk, at, person }: { desk: Desk; at: string; person: Person }) {
  const { acts } = say;
  const stopped = person.suppression !== null;
  return (
    <section aria-labelledby="act">
      <h2 id="act">{acts.title}</h2>
      <div class="actions">
        <Press desk={desk} action={at} fields={{ action: 'link' }} words={acts.link} className="" />
        <Press desk={desk} action={at} fields={{ action: 'export' }} words={acts.export} className="" />
      </div>
      <details>
        <summary>{stopped ? acts.unsuppress : acts.suppress}</summary>
        <DeskForm desk={desk} action={at} className="sheet">
          <input type="hidden" name="action" value={stopped ? 'allow' : 'stop'} />
          <Field id="reason" label={acts.reason} hint={acts.reasonHint}>
            <input id="reason" name="reason" required maxlength={200} />
          </Field>
          <button type="submit">{stopped ? acts.unsuppress : acts.suppress}</button>
        </DeskForm>
      </details>
      <details>
        <summary>{acts.erase}</summary>
        <p class="hint">{acts.eraseHint}</p>
        <DeskForm desk={desk} action={at}>
          <input type="hidden" name="action" value="erase" />
          <label class="tick">
            <input type="checkbox" name="sure" value="yes" /> {acts.sure}
          </label>
          <button type="submit" class="danger">
            {acts.erase}
          </button>
        </DeskForm>
      </details>
    </section>
  );
}
