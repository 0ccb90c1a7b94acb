/** Asks for a little work while too many sign up. The script fills in `solution` and sends the form; without it a minute's wait does. */
import { HiddenFields } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';

export interface ProofProps {
  site: Site;
  /** The path that the form was sent to. */
  action: string;
  fields: Record<string, string>;
  challenge: string;
}

export function proofPage({ site, action, fields, challenge }: ProofProps): string {
  const say = site.words.answers.proof;
  return toHtml(
    site,
    <Layout site={site} title={say.title} withProof>
      <h1>{say.heading}</h1>
      <p class="lead" role="status">
        {say.lead}
      </p>
      <form method="post" action={action} id="proof">
        <HiddenFields fields={fields} />
        <input type="hidden" name="challenge" value={challenge} />
        <input type="hidden" name="solution" value="" />
        <p>{say.without}</p>
        <button type="submit">{say.button}</button>
      </form>
    </Layout>,
  );
}
