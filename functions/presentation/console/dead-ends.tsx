/** Pages of the console for who is not in, or may not: what it is, and the way on. */
import type { Child } from 'hono/jsx';
import type { Problem } from '../../admin/problem.ts';
import { type Site, toHtml } from '../pages/layout.tsx';
import { doors } from '../words/en/console/doors.ts';
import { frame } from '../words/en/console/frame.ts';
import { type Desk, deskPage, Frame } from './frame.tsx';

export interface SignInProps {
  site: Site;
  /** The page that was asked for. */
  to: string;
  trouble?: keyof typeof doors.signIn.troubles;
}

export function signInPage({ site, to, trouble }: SignInProps): string {
  return outside(
    site,
    doors.signIn.title,
    <>
      {trouble && (
        <div class="problems" role="alert">
          <p>{doors.signIn.troubles[trouble]}</p>
        </div>
      )}
      <h1>{doors.signIn.title}</h1>
      <p class="lead">{doors.signIn.lead}</p>
      <p>
        <a class="button" href={`/console/sign-in?to=${encodeURIComponent(to)}`}>
          {trouble ? doors.signIn.again : doors.signIn.title}
        </a>
      </p>
    </>,
  );
}

export function signedOutPage({ site, everywhere, serviceUrl }: { site: Site; everywhere: boolean; serviceUrl: string | null }): string {
  const say = doors.signedOut;
  return outside(
    site,
    say.title,
    <>
      <h1>{say.title}</h1>
      <p class="lead">{everywhere ? say.everywhere : say.here}</p>
      <p class="actions">
        <a class="button" href="/console/sign-in">
          {say.again}
        </a>
        {serviceUrl !== null && <a href={serviceUrl}>{say.serviceToo}</a>}
      </p>
    </>,
  );
}

export function refusedPage(desk: Desk, why: keyof typeof doors.refused): string {
  const { heading, words } = doors.refused[why];
  return deskPage(
    desk,
    heading,
    undefined,
    <>
      <h1>{heading}</h1>
      <p class="lead">{words}</p>
      <ToFirstPage />
    </>,
  );
}

export function lostPage(at: { site: Site } | Desk): string {
  const content = (
    <>
      <h1>{doors.lost}</h1>
      <ToFirstPage />
    </>
  );
  return 'role' in at ? deskPage(at, doors.lost, undefined, content) : outside(at.site, doors.lost, content);
}

/** For what was refused and has no page of its own to be said on. */
export function problemPage(desk: Desk, problem: Problem): string {
  return deskPage(
    desk,
    problem.title,
    undefined,
    <>
      <h1>{problem.title}</h1>
      {problem.remedy !== null && <p class="lead">{problem.remedy}</p>}
      <ToFirstPage />
    </>,
  );
}

export function brokenPage({ site, reference }: { site: Site; reference: string | null }): string {
  const say = doors.broke;
  return outside(
    site,
    say.heading,
    <>
      <h1>{say.heading}</h1>
      <p class="lead">{say.lead}</p>
      {reference !== null && (
        <p class="hint">
          {say.reference} <code>{reference}</code>
        </p>
      )}
      <ToFirstPage />
    </>,
  );
}

const ToFirstPage = () => (
  <p>
    <a class="button" href="/console">
      {frame.toFirstPage}
    </a>
  </p>
);

const outside = (site: Site, title: string, content: Child): string =>
  toHtml(
    site,
    <Frame site={site} title={title}>
      {content}
    </Frame>,
  );
