/** The frame of every page: head, masthead, footer. Pages load nothing from elsewhere. */
import type { Child, FC } from 'hono/jsx';
import { cleanLine } from '../words/safe-text.ts';
import { Speaking, useWords } from '../words/use-words.tsx';
import type { Words } from '../words/words.ts';
import { Bell, icon } from './bell.tsx';

/** Who runs this service, and in which language its pages speak. */
export interface Site {
  words: Words;
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
  /** The one that does the work of a challenge. */
  withProof?: boolean;
  /** A single column of text, as most pages are. */
  narrow?: boolean;
  children?: Child;
}

export const Layout: FC<LayoutProps> = ({
  site,
  title,
  personal = true,
  withScript = false,
  withProof = false,
  narrow = true,
  children,
}) => {
  const { language, direction, general } = useWords();
  const { frame } = general;
  return (
    <html lang={language} dir={direction}>
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
        {withProof && <script src="/proof.js" defer />}
      </head>
      <body class={narrow ? 'narrow' : undefined}>
        <a class="skip" href="#main">
          {frame.skip}
        </a>
        <header class="masthead">
          <div class="masthead-line">
            <a class="name" href="/">
              <Bell />
              <span>{cleanLine(site.serviceName, 60)}</span>
            </a>
            <p class="motto">{frame.motto}</p>
          </div>
        </header>
        <main id="main">{children}</main>
        <footer class="colophon">
          <div>
            <p>
              {cleanLine(site.serviceName, 60)} · {cleanLine(site.postalAddress, 200)}
            </p>
            <nav aria-label={frame.more}>
              <a href="/">{frame.followATopic}</a>
              <a href="/manage-link">{frame.yourTopics}</a>
              <a href="/why">{frame.whyThis}</a>
            </nav>
          </div>
        </footer>
      </body>
    </html>
  );
};

/** The whole page as text, in the site's language. Nothing in pages waits, so rendering never gives a promise. */
export function toHtml({ words }: Site, page: Child): string {
  return `<!doctype html>\n${String(<Speaking words={words}>{page}</Speaking>)}`;
}
