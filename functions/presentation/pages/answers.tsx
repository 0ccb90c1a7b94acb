/** Short pages that say one thing and offer one way on. */
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { lifetimeOf, rhythm } from '../words/wording.ts';
import { HiddenFields } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';

/** After POST /subscribe or /manage-link. Says the same for known and unknown addresses. */
export interface CheckYourEmailProps {
  site: Site;
  /** As typed. */
  email: string;
  kind: 'confirm' | 'manage';
  /** As they were sent: to be sent once more. */
  fields: Record<string, string>;
  isAgain: boolean;
}

export function checkYourEmailPage({ site, email, kind, fields, isAgain }: CheckYourEmailProps): string {
  const { words } = site;
  const say = words.answers.checkYourEmail;
  const address = <strong>{cleanLine(email, 254)}</strong>;
  const lifetime = lifetimeOf(words, kind);
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <p class="lead">{isAgain ? say.againTo(address) : say[kind === 'confirm' ? 'sentTo' : 'linkSentTo'](address)}</p>
      <p>{kind === 'confirm' ? say.nothingBefore(lifetime) : say.linkOpens(lifetime)}</p>
      {kind === 'confirm' && <p class="hint">{say.oneADay}</p>}
      {!isAgain && (
        <form method="post" action={kind === 'confirm' ? '/subscribe' : '/manage-link'} class="manage-section">
          <p>{say.noMail}</p>
          <HiddenFields fields={{ ...fields, again: 'yes' }} />
          <button type="submit">{say.sendAgain}</button>
        </form>
      )}
      <p>
        <a href="/">{words.general.backToFirstPage}</a>
      </p>
    </Layout>,
  );
}

/** GET /c/:token. The button posts to the same path; opening the page changes nothing. */
export interface ConfirmProps {
  site: Site;
  topicTitle: string;
  /** The query in plain words; null for a curated topic. */
  reading: string | null;
  frequency: Frequency;
  hour: number;
  weekday: Weekday;
  zone: string;
  /** Whatever else was asked for with this address and waits: each ticked one is sent in `also` (its topicId). */
  others?: readonly { topicId: string; title: string; frequency: Frequency; isLikelyTheirs?: boolean }[];
}

export function confirmPage({ site, topicTitle, reading, frequency, hour, weekday, zone, others = [] }: ConfirmProps): string {
  const { words } = site;
  const say = words.answers.confirm;
  const when = { hour, weekday, zone };
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading(<q dir="auto">{cleanLine(topicTitle, 120)}</q>)}</h1>
      {reading !== null && (
        <p class="reading">
          <span class="label">{words.general.readAs}</span> {cleanLine(reading, 600)}
        </p>
      )}
      <p class="lead">{say.itComes(rhythm(words, frequency, when))}</p>
      <form method="post">
        {others.length > 0 && (
          <fieldset class="choice">
            <legend>{say.others}</legend>
            <p class="hint">{say.tickOthers}</p>
            <ul class="plain">
              {others.map((other) => (
                <li>
                  <label class="tick">
                    <input type="checkbox" name="also" value={other.topicId} checked={other.isLikelyTheirs === true} />
                    <span>
                      <bdi>{cleanLine(other.title, 120)}</bdi>
                      <span class="subscription-rhythm">{rhythm(words, other.frequency, when)}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <button type="submit" class="main-action">
          {say.yes}
        </button>
      </form>
      <p class="hint">{say.notYou}</p>
    </Layout>,
  );
}

/** POST /c/:token, also when pressed twice. */
export interface ConfirmedProps extends ConfirmProps {
  /** The calendar date of the first mail, in the subscriber's zone; null where it comes with the news. */
  firstOn?: string | null;
  manageUrl: string;
}

export function confirmedPage(props: ConfirmedProps): string {
  const { site, topicTitle, frequency, hour, weekday, zone, others = [], firstOn = null, manageUrl } = props;
  const { words } = site;
  const say = words.answers.confirmed;
  const titles = others.map(({ title }, at) => (
    <>
      {at > 0 && ', '}
      <q dir="auto">{cleanLine(title, 120)}</q>
    </>
  ));
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.comes(<q dir="auto">{cleanLine(topicTitle, 120)}</q>, rhythm(words, frequency, { hour, weekday, zone }))}</p>
      {firstOn !== null && <p>{say.firstOn(longDate(words, firstOn))}</p>}
      {others.length > 0 && <p>{say.notStarted(<span>{titles}</span>, others.length)}</p>}
      <p class="ways">
        <a class="button" href={manageUrl}>
          {words.general.manageYourTopics}
        </a>
        <a href="/">{say.followAnother}</a>
      </p>
    </Layout>,
  );
}

/** GET /u/:token. The button posts to the same path: `topic` is a topicId, or `all`. */
export interface UnsubscribeProps {
  site: Site;
  /** The active subscriptions of this link's owner. */
  topics: { topicId: string; title: string }[];
  manageUrl: string;
}

export function unsubscribePage({ site, topics, manageUrl }: UnsubscribeProps): string {
  const say = site.words.answers.unsubscribe;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <form method="post">
        <button type="submit" name="topic" value="all" class="main-action">
          {say.stopAll}
        </button>
        {topics.length > 1 && (
          <>
            <h2 class="choice-heading">{say.orOnlyOne}</h2>
            <ul class="plain">
              {topics.map((topic) => (
                <li>
                  <span dir="auto">{cleanLine(topic.title, 120)}</span>
                  <button type="submit" name="topic" value={topic.topicId} class="quiet" aria-label={say.stop(cleanLine(topic.title, 120))}>
                    {say.stopThis}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </form>
      <p>
        {say.fewer} <a href={manageUrl}>{say.changeInstead}</a>
      </p>
    </Layout>,
  );
}

/** POST /u/:token, also when nothing was left to end. */
export interface UnsubscribedProps {
  site: Site;
  /** Title of the one topic that ended; null when all did. */
  topicTitle: string | null;
  manageUrl: string | null;
}

export function unsubscribedPage({ site, topicTitle, manageUrl }: UnsubscribedProps): string {
  const say = site.words.answers.unsubscribed;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{topicTitle === null ? say.allHeading : say.heading}</h1>
      <p class="lead">{topicTitle === null ? say.tookEffect : say.nothingMoreAbout(<q dir="auto">{cleanLine(topicTitle, 120)}</q>)}</p>
      <p>
        {manageUrl !== null && <a href={manageUrl}>{say.seeWhatIsLeft}</a>} <a href="/">{say.followElse}</a>
      </p>
    </Layout>,
  );
}

/** /u/:token when its owner follows nothing any more, or was erased: nothing was ended, and so nothing is said to be. */
export function nothingLeftPage({ site, manageUrl }: { site: Site; manageUrl: string }): string {
  const say = site.words.answers.nothingLeft;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.title}</h1>
      <p class="lead">{say.lead}</p>
      <p>{say.wayOut(<a href={manageUrl}>{say.haveItSent}</a>)}</p>
    </Layout>,
  );
}
