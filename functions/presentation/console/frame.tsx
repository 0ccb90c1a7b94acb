/** The frame of the console's pages: the sections that a role may open, and the forms that carry the session's key. */
import type { Child } from 'hono/jsx';
import { type Role, SCOPES_OF } from '../../admin/admin.ts';
import type { Scope } from '../../admin/scopes.ts';
import { Bell, icon } from '../pages/bell.tsx';
import { type Site, toHtml } from '../pages/layout.tsx';
import { frame } from '../words/en/console/frame.ts';
import { cleanLine } from '../words/safe-text.ts';

/** Who is at the console. */
export interface Desk {
  site: Site;
  name: string;
  role: Role;
  formKey: string;
}

export type Section = keyof typeof frame.sections;

/** In the order of the navigation: each opens for roles with the scope. */
const SECTIONS: Readonly<Record<Section, { path: string; scope: Scope }>> = {
  today: { path: '/console', scope: 'operations:read' },
  topics: { path: '/console/topics', scope: 'topics:read' },
  feeds: { path: '/console/feeds', scope: 'feeds:read' },
  people: { path: '/console/people', scope: 'people:read' },
  changes: { path: '/console/changes', scope: 'audit:read' },
};

interface FrameProps {
  site: Site;
  /** Absent on pages for whoever is not signed in. */
  desk?: Desk | undefined;
  title: string;
  section?: Section | undefined;
  children?: Child;
}

export const Frame = ({ site, desk, title, section, children }: FrameProps) => (
  <html lang="en" dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{frame.titleOf(title, site.serviceName)}</title>
      <link rel="icon" href={icon} />
      <link rel="stylesheet" href="/console/style.css" />
    </head>
    <body class="console">
      <a class="skip" href="#main">
        {frame.skip}
      </a>
      <header class="masthead">
        <div class="masthead-line">
          <a class="name" href="/console">
            <Bell />
            <span>{cleanLine(site.serviceName, 60)}</span>
          </a>
          <p class="motto">{desk ? frame.motto : frame.mottoOutside}</p>
        </div>
        {desk && <Sections desk={desk} section={section} />}
      </header>
      <main id="main">{children}</main>
      {desk && <WhoIsHere desk={desk} />}
    </body>
  </html>
);

function Sections({ desk, section }: { desk: Desk; section: Section | undefined }) {
  return (
    <nav class="sections" aria-label={frame.navigation}>
      <ul>
        {(Object.keys(SECTIONS) as Section[])
          .filter((each) => SCOPES_OF[desk.role].includes(SECTIONS[each].scope))
          .map((each) => (
            <li>
              <a href={SECTIONS[each].path} aria-current={each === section ? 'page' : undefined}>
                {frame.sections[each]}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function WhoIsHere({ desk }: { desk: Desk }) {
  return (
    <footer class="colophon">
      <div>
        <p>{frame.whoIsHere(cleanLine(desk.name, 80), desk.role)}</p>
        <div class="actions">
          <Press desk={desk} action="/console/sign-out" words={frame.signOut} />
          <Press desk={desk} action="/console/sign-out-everywhere" words={frame.signOutEverywhere} />
        </div>
      </div>
    </footer>
  );
}

/** Every form of the console: it posts, and carries the key of its session. */
export function DeskForm(props: {
  desk: Desk;
  action: string;
  className?: string | undefined;
  multipart?: boolean | undefined;
  children?: Child;
}) {
  return (
    <form method="post" action={props.action} class={props.className} enctype={props.multipart ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="formKey" value={props.desk.formKey} />
      {props.children}
    </form>
  );
}

/** A form that is one button. */
export function Press({
  desk,
  action,
  words,
  fields = {},
  className = 'quiet',
}: {
  desk: Desk;
  action: string;
  words: string;
  fields?: Record<string, string>;
  className?: string;
}) {
  return (
    <DeskForm desk={desk} action={action} className="press">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={className}>
        {words}
      </button>
    </DeskForm>
  );
}

export function deskPage(desk: Desk, title: string, section: Section | undefined, children: Child): string {
  return toHtml(
    desk.site,
    <Frame site={desk.site} desk={desk} title={title} section={section}>
      {children}
    </Frame>,
  );
}
