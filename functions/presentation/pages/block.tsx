/** "Never write to this address again". GET asks; the button posts to the same path. */
import { Layout, type Site, toHtml } from './layout.tsx';

export function blockPage({ site }: { site: Site }): string {
  const say = site.words.answers.block;
  return toHtml(
    site,
    <Layout site={site} title={say.heading}>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      <form method="post">
        <button type="submit" class="main-action">
          {say.button}
        </button>
      </form>
    </Layout>,
  );
}

export function blockedPage({ site }: { site: Site }): string {
  const say = site.words.answers.block;
  return toHtml(
    site,
    <Layout site={site} title={say.done}>
      <h1>{say.done}</h1>
      <p class="lead">{say.doneLead}</p>
    </Layout>,
  );
}
