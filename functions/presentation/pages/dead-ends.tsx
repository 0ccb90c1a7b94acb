/** Pages for what did not work: each says what happened, whose fault it is (rarely the reader's) and the way out. */
import type { Purpose } from '../../subscription/tokens.ts';
import { useWords } from '../words/use-words.tsx';
import { Field, FieldMessage, type FieldProblem, ProblemSummary, problemAttributes } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';

interface ManageLinkFormProps {
  /** As typed, where it is asked again. */
  email?: string;
  problems?: readonly FieldProblem[];
}

/** POST /manage-link sends `email`. */
function ManageLinkForm({ email = '', problems = [] }: ManageLinkFormProps) {
  const { general, troubles } = useWords();
  return (
    <form class="subscribe" method="post" action="/manage-link">
      <Field id="email" label={general.yourEmailAddress}>
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
        {troubles.sendFreshLink}
      </button>
    </form>
  );
}

/** For every link that no longer works. `forged`: it was never ours, or lost some letters on the way. */
export interface LinkTroubleProps {
  site: Site;
  trouble: 'expired' | 'used' | 'forged';
  /** What the link was for. */
  purpose: Purpose;
}

export function linkTroublePage({ site, trouble, purpose }: LinkTroubleProps): string {
  const { links, subscribeAgain, wayOut } = site.words.troubles;
  const { heading, explanation } = links[trouble];
  return toHtml(
    site,
    <Layout site={site} title={heading}>
      <h1>{heading}</h1>
      <p class="lead">{explanation}</p>
      {purpose === 'confirm' && trouble !== 'used' ? (
        <p>
          <a class="button" href="/">
            {subscribeAgain}
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

export function manageLinkPage({ site, ...form }: { site: Site } & ManageLinkFormProps): string {
  const say = site.words.troubles.manageLink;
  return toHtml(
    site,
    <Layout site={site} title={site.words.general.manageYourTopics}>
      <ProblemSummary problems={form.problems ?? []} />
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      <ManageLinkForm {...form} />
    </Layout>,
  );
}

export function notFoundPage({ site }: { site: Site }): string {
  const say = site.words.troubles.notFound;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      <p>
        <a class="button" href="/">
          {site.words.general.toFirstPage}
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
  const say = site.words.troubles.broke;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      {reference !== null && <p class="hint">{say.reference(<code>{reference}</code>)}</p>}
    </Layout>,
  );
}

/** Too many sign-ups from one place or one address in a short time. */
export interface TooManyProps {
  site: Site;
  tryAgainIn: string;
}

export function tooManyPage({ site, tryAgainIn }: TooManyProps): string {
  const say = site.words.troubles.tooMany;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead(tryAgainIn)}</p>
      <p>
        <a href="/">{site.words.general.backToFirstPage}</a>
      </p>
    </Layout>,
  );
}
