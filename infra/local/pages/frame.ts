/** The frame of the host's own pages. They load nothing from elsewhere and work without JavaScript. */
import { html, raw } from 'hono/html';
import { asset } from './asset.ts';

const bell = raw(
  `<svg class="bell" width="26" height="26" viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false"><g transform="rotate(14 16 5)" fill="currentColor"><path d="M16 4.2c-4.6 0-7.2 3.3-7.2 8 0 5.4-1.6 7.6-3.3 9.3-.5.5-.1 1.5.6 1.5h19.8c.7 0 1.1-1 .6-1.5-1.7-1.7-3.3-3.9-3.3-9.3 0-4.7-2.6-8-7.2-8Z"/><path d="M12.7 25.2a3.4 3.4 0 0 0 6.6 0Z"/><circle cx="16" cy="3.4" r="1.7"/></g></svg>`,
);

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="rotate(14 16 5)" fill="#b3341c"><path d="M16 3c-5.2 0-8.2 3.8-8.2 9 0 5.6-1.700 8-3.500 9.800-.6.600-.2 1.700.7 1.700h22c.9 0 1.300-1.100.7-1.700-1.800-1.800-3.500-4.200-3.500-9.800 0-5.200-3-9-8.200-9Z"/><path d="M12 25.500a4.100 4.100 0 0 0 8 0Z"/></g></svg>',
)}`;

/** `state`: what `/local/changes` said just before the page was made. */
const watch = (state: string) => html`<script data-seen="${state}">
  ${raw(asset('watch.js'))}
</script>`;

export interface FrameProps {
  title: string;
  current: 'console' | 'inbox' | null;
  /** Mails in the inbox; null if they are not counted here. */
  mails: number | null;
  /** Further rules for this page. */
  rules?: string;
  /** For a page that shows itself anew when something happened: what `/local/changes` said just before it was made. */
  watched?: string;
}

export const frame = ({ title, current, mails, rules = '', watched }: FrameProps, body: unknown) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${icon}" />
    <title>${title} · Tocsin on this machine</title>
    <style>
      ${raw(asset('style.css') + rules)}
    </style>
  </head>
  <body>
    <header class="masthead">
      <a class="name" href="/local/">${bell} Tocsin <span>on this machine</span></a>
      <nav aria-label="Pages">
        <a href="/local/" ${current === 'console' ? raw('aria-current="page"') : ''}>This machine</a>
        <a href="/local/inbox" ${current === 'inbox' ? raw('aria-current="page"') : ''}>Inbox${mails === null ? '' : ` (${mails})`}</a>
        <a href="/console">Console</a>
        <a href="/">Sign-up page</a>
      </nav>
    </header>
    <main>${body}</main>
    ${watched === undefined ? '' : watch(watched)}
  </body>
</html>`;

/** `Mon 23 Nov, 07:05:09 UTC`. */
export const timeWords = (iso: string): string => {
  const { weekday, day, month, hour, minute, second } = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone: 'UTC',
    })
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  ) as Record<string, string>;
  return `${weekday} ${day} ${month}, ${hour}:${minute}:${second} UTC`;
};

/** `23 Nov, 07:05`, for where many stand below each other. */
export const shortTime = (iso: string) => html`<time datetime="${iso}" title="${timeWords(iso)}">${timeWords(iso).slice(4, -7)}</time>`;

export const time = (iso: string) => html`<time datetime="${iso}">${timeWords(iso)}</time>`;
