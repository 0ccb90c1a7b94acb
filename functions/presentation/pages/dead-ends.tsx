/** Pages for what did not work: each says what happened, whose fault it is (rarely the reader's) and the way out. */
import { Field, FieldMessage, type FieldProblem, ProblemSummary, problemAttributes } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';

interface ManageLinkFormProps {
  /** As typed, where it is asked again. */
  email?: string;
  problems?: readonly FieldProblem[];
}

/** POST /manage-link sends `email`. */
function ManageLinkForm({ email = '', problems = [] }: ManageLinkFormProps) {
  return (
    <form class="subscribe" method="post" action="/manage-link">
      <Field id="email" label="Your email address">
        <input
          id="email"
          name="email"
          type="email"
          value={email}
          required
          maxlength={254}
          autocomplete="email"
          inputmode="email"
          {...problemAttributes('email', problems)}
        />
        <FieldMessage field="email" problems={problems} />
      </Field>
      <button type="submit" class="main-action">
        Send me a fresh link
      </button>
    </form>
  );
}

/** For every link that no longer works. `forged`: it was never ours, or lost some letters on the way. */
export interface LinkTroubleProps {
  site: Site;
  trouble: 'expired' | 'used' | 'forged';
  /** What the link was for. */
  purpose: 'confirm' | 'manage' | 'unsubscribe' | 'more';
}

export function linkTroublePage({ site, trouble, purpose }: LinkTroubleProps): string {
  const { heading, explanation } = troubles[trouble];
  return toHtml(
    <Layout site={site} title={heading}>
      <h1>{heading}</h1>
      <p class="lead">{explanation}</p>
      {purpose === 'confirm' && trouble !== 'used' ? (
        <p>
          <a class="button" href="/">
            Subscribe again
          </a>
        </p>
      ) : (
        <>
          <p>{wayOut[purpose]}</p>
          <ManageLinkForm />
        </>
      )}
    </Layout>,
  );
}

const troubles: Record<LinkTroubleProps['trouble'], { heading: string; explanation: string }> = {
  expired: {
    heading: 'This link has run out',
    explanation: 'Links in our mails work for a limited time, so that an old mail in the wrong hands opens nothing.',
  },
  used: {
    heading: 'This link was used already',
    explanation: 'What it was for is done: nothing more to do here. Opening it again changes nothing.',
  },
  forged: {
    heading: 'This link is not complete',
    explanation:
      'It does not carry our signature. Most often some letters were lost when it was copied: try to open it from the mail itself.',
  },
};

const wayOut: Record<LinkTroubleProps['purpose'], string> = {
  confirm: 'Your topics are behind a link of their own. We can mail it to you.',
  manage: 'We can mail a fresh one to the address that gets our mails.',
  unsubscribe: 'With a fresh link you can stop everything. Every newer mail of ours has a working one too.',
  more: 'Stories are kept for 60 days. With a fresh link you see your topics.',
};

export function manageLinkPage({ site, ...form }: { site: Site } & ManageLinkFormProps): string {
  return toHtml(
    <Layout site={site} title="Manage your topics">
      <ProblemSummary problems={form.problems ?? []} />
      <h1>Your topics are behind a link</h1>
      <p class="lead">There is no password. We mail the link to the address that gets our mails.</p>
      <ManageLinkForm {...form} />
    </Layout>,
  );
}

export function notFoundPage({ site }: { site: Site }): string {
  return toHtml(
    <Layout site={site} title="Not found">
      <h1>There is no such page</h1>
      <p class="lead">If a link in one of our mails led here, it lost some letters on the way. Open it from the mail itself.</p>
      <p>
        <a class="button" href="/">
          To the first page
        </a>
      </p>
    </Layout>,
  );
}

/** Something broke on our side. `reference` is what an operator finds in the log. */
export interface ErrorProps {
  site: Site;
  reference: string | null;
}

export function errorPage({ site, reference }: ErrorProps): string {
  return toHtml(
    <Layout site={site} title="Something broke">
      <h1>Something broke, and it was not you</h1>
      <p class="lead">What you sent was not carried out, or not wholly. Going back and trying once more is safe.</p>
      {reference !== null && (
        <p class="hint">
          If it stays: tell us this reference: <code>{reference}</code>
        </p>
      )}
    </Layout>,
  );
}

/** Too many sign-ups from one place or one address in a short time. */
export interface TooManyProps {
  site: Site;
  tryAgainIn: string;
}

export function tooManyPage({ site, tryAgainIn }: TooManyProps): string {
  return toHtml(
    <Layout site={site} title="Too many at once">
      <h1>That was a lot at once</h1>
      <p class="lead">
        To keep strangers from filling other people’s mailboxes we take only so many requests. Please try again {tryAgainIn}.
      </p>
      <p>
        <a href="/">Back to the first page</a>
      </p>
    </Layout>,
  );
}
