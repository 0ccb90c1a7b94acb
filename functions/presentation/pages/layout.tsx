/** The frame of every page: head, masthead, footer. Pages load nothing from elsewhere. */
import type { Child, FC } from 'hono/jsx';
import { cleanLine } from '../words/safe-text.ts';
import { Bell, icon } from './bell.tsx';

/** Who runs this service: said on every page. */
export interface Site {
  serviceName: string;
  postalAddress: string;
}

/** For the header `content-security-policy` of every page. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

interface LayoutProps {
  site: Site;
  title: string;
  /** Pages behind a personal link must not be indexed nor tell their address to others. */
  personal?: boolean;
  /** Only where there is something for it to do. */
  withScript?: boolean;
  /** A single column of text, as most pages are. */
  narrow?: boolean;
  children?: Child;
}

export const Layout: FC<LayoutProps> = ({ site, title, personal = true, withScript = false, narrow = true, children }) => (
  <html lang="en" dir="ltr">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      {personal && <meta name="robots" content="noindex, nofollow" />}
      <title>{`${title} · ${site.serviceName}`}</title>
      <link rel="icon" href={icon} />
      <link rel="stylesheet" href="/style.css" />
      {withScript && <script src="/script.js" defer />}
    </head>
    <body class={narrow ? 'narrow' : undefined}>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <header class="masthead">
        <div class="masthead-line">
          <a class="name" href="/">
            <Bell />
            <span>{cleanLine(site.serviceName, 60)}</span>
          </a>
          <p class="motto">The news you asked for, and no other</p>
        </div>
      </header>
      <main id="main">{children}</main>
      <footer class="colophon">
        <div>
          <p>
            {cleanLine(site.serviceName, 60)} · {cleanLine(site.postalAddress, 200)}
          </p>
          <nav aria-label="More">
            <a href="/">Follow a topic</a>
            <a href="/manage-link">Your topics</a>
            <a href="/why">Why did I get this?</a>
          </nav>
        </div>
      </footer>
    </body>
  </html>
);

/** The whole page as text. Nothing in pages waits, so rendering never gives a promise. */
export function toHtml(page: ReturnType<FC>): string {
  return `<!doctype html>\n${String(page)}`;
}
