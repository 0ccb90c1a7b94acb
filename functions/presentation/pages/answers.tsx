/** Short pages that say one thing and offer one way on. */
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { lifetimeOf, rhythm } from '../words/wording.ts';
import { Layout, type Site, toHtml } from './layout.tsx';

/** After POST /subscribe or /manage-link. Says the same for known and unknown addresses. */
export interface CheckYourEmailProps {
  site: Site;
  /** As typed. */
  email: string;
  kind: 'confirm' | 'manage';
}

export function checkYourEmailPage({ site, email, kind }: CheckYourEmailProps): string {
  return toHtml(
    <Layout site={site} title="Check your email">
      <h1>Now look in your mail</h1>
      <p class="lead">
        {kind === 'confirm' ? 'We sent a mail with a button to ' : 'If we know this address, a mail with your link is on its way to '}
        <strong>{cleanLine(email, 254)}</strong>.
      </p>
      <p>
        {kind === 'confirm'
          ? `Nothing is sent to you until you press it. The link works for ${lifetimeOf('confirm')}.`
          : `The link opens your topics, and nothing else can. It works for ${lifetimeOf('manage')}.`}
      </p>
      <p class="hint">
        Nothing there after a few minutes? Look in the spam folder, and whether the address above is right. We write to an address at most
        once in 24 hours{kind === 'confirm' && '; what you ask for meanwhile waits behind the button of that mail'}.
      </p>
      <p>
        <a href="/">Back to the first page</a>
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
  others?: readonly { topicId: string; title: string; frequency: Frequency }[];
}

export function confirmPage({ site, topicTitle, reading, frequency, hour, weekday, zone, others = [] }: ConfirmProps): string {
  return toHtml(
    <Layout site={site} title="Confirm your subscription">
      <h1>
        Shall we send you <q dir="auto">{cleanLine(topicTitle, 120)}</q>?
      </h1>
      {reading !== null && (
        <p class="reading">
          <span class="label">Read as</span> {cleanLine(reading, 600)}
        </p>
      )}
      <p class="lead">It comes {rhythm(frequency, hour, weekday, zone)}.</p>
      <form method="post">
        {others.length > 0 && (
          <fieldset class="choice">
            <legend>Also asked for with your address</legend>
            <p class="hint">Tick what you want too. Nothing comes about the rest.</p>
            <ul class="plain">
              {others.map((other) => (
                <li>
                  <label class="tick">
                    <input type="checkbox" name="also" value={other.topicId} />
                    <span>
                      <bdi>{cleanLine(other.title, 120)}</bdi>
                      <span class="subscription-rhythm">{rhythm(other.frequency, hour, weekday, zone)}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <button type="submit" class="main-action">
          Yes, send it
        </button>
      </form>
      <p class="hint">
        If you did not ask for this, close the page: without the button nothing is ever sent, and your address is forgotten.
      </p>
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
  return toHtml(
    <Layout site={site} title="Subscribed">
      <h1>Done. We are listening.</h1>
      <p class="lead">
        News about <q dir="auto">{cleanLine(topicTitle, 120)}</q> comes {rhythm(frequency, hour, weekday, zone)}. No news, no mail.
      </p>
      {firstOn !== null && <p>The first mail can come on {longDate(firstOn)}.</p>}
      {others.length > 0 && (
        <p>
          Not started:{' '}
          {others.map(({ title }, at) => (
            <>
              {at > 0 && ', '}
              <q dir="auto">{cleanLine(title, 120)}</q>
            </>
          ))}
          . You can start {others.length === 1 ? 'it' : 'them'} where you manage your topics.
        </p>
      )}
      <p class="ways">
        <a class="button" href={manageUrl}>
          Manage your topics
        </a>
        <a href="/">Follow another</a>
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
  return toHtml(
    <Layout site={site} title="Unsubscribe">
      <h1>Stop these mails?</h1>
      <form method="post">
        <button type="submit" name="topic" value="all" class="main-action">
          Stop all of them
        </button>
        {topics.length > 1 && (
          <>
            <h2 class="choice-heading">Or only one topic</h2>
            <ul class="plain">
              {topics.map((topic) => (
                <li>
                  <span dir="auto">{cleanLine(topic.title, 120)}</span>
                  <button type="submit" name="topic" value={topic.topicId} class="quiet" aria-label={`Stop ${cleanLine(topic.title, 120)}`}>
                    Stop this
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </form>
      <p>
        Fewer mails, another hour, a pause? <a href={manageUrl}>Change it instead</a>
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
  return toHtml(
    <Layout site={site} title="Unsubscribed">
      <h1>{topicTitle === null ? 'Stopped. No more mail from us.' : 'Stopped.'}</h1>
      <p class="lead">
        {topicTitle === null ? (
          'It took effect the moment you pressed.'
        ) : (
          <>
            Nothing more about <q dir="auto">{cleanLine(topicTitle, 120)}</q>. Your other topics go on.
          </>
        )}
      </p>
      <p>
        {manageUrl !== null && <a href={manageUrl}>See what is left</a>} <a href="/">Follow something else</a>
      </p>
    </Layout>,
  );
}

/** /u/:token when its owner follows nothing any more, or was erased: nothing was ended, and so nothing is said to be. */
export function nothingLeftPage({ site, manageUrl }: { site: Site; manageUrl: string }): string {
  return toHtml(
    <Layout site={site} title="Nothing left to stop">
      <h1>Nothing left to stop</h1>
      <p class="lead">Nobody follows anything with this link any more.</p>
      <p>
        If mail still comes, it was asked for anew: use the link in the newest one, or{' '}
        <a href={manageUrl}>have your own link sent to you</a>.
      </p>
    </Layout>,
  );
}
