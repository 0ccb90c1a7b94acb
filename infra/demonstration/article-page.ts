/** The pages of the made-up outlets: articles with their whole text, and a front page. */
import { html, raw } from 'hono/html';
import type { Outlet } from './outlet.ts';
import type { PublishedStory } from './program.ts';

const style = `
:root { color-scheme: light dark; --ink: #1d1b19; --soft: #6b645c; --paper: #fdfcf9; --line: #ddd6cb; --mark: #9c2f1a; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece7df; --soft: #a49b90; --paper: #191715; --line: #3a352f; --mark: #f0917a; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.62 Georgia, "Times New Roman", serif; }
header, main, footer { max-width: 40rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.75rem; border-bottom: 3px double var(--line); padding-bottom: 0.75rem; }
header a { color: inherit; text-decoration: none; font-size: 1.5rem; font-weight: bold; letter-spacing: -0.01em; }
header p { margin: 0; color: var(--soft); font-size: 0.9375rem; font-style: italic; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); line-height: 1.15; letter-spacing: -0.015em; text-wrap: balance; margin: 2.25rem 0 0.75rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.75rem 0 0.25rem; }
h2 a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.15em; }
.lead { font-size: 1.25rem; color: var(--soft); margin: 0 0 1rem; text-wrap: pretty; }
.by, footer { font: 0.9375rem/1.5 system-ui, sans-serif; color: var(--soft); }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; }
a { color: var(--mark); }
`;

const page = (outlet: Outlet, home: string, title: string, head: unknown, body: unknown) => html`<!doctype html>
<html lang="${outlet.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta property="og:site_name" content="${outlet.title}" />
    <title>${title}</title>
    ${head}
    <style>
      ${raw(style)}
    </style>
  </head>
  <body>
    <header>
      <a href="${home}">${outlet.title}</a>
      <p>${outlet.motto}</p>
    </header>
    <main>${body}</main>
    <footer>${outlet.title} is made up. Its stories were written to show Tocsin on this machine.</footer>
  </body>
</html>`;

const dateWords = (outlet: Outlet, iso: string) =>
  new Intl.DateTimeFormat(outlet.language === 'en' ? 'en-GB' : outlet.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(iso));

export const articlePage = (outlet: Outlet, story: PublishedStory, addresses: { home: string; article: string }) =>
  page(
    outlet,
    addresses.home,
    `${story.title} | ${outlet.title}`,
    html`<link rel="canonical" href="${addresses.article}" />
      <meta name="description" content="${story.summary}" />
      <meta property="og:type" content="article" />
      <meta property="article:published_time" content="${story.publishedAt}" />`,
    html`<h1>${story.title}</h1>
      <p class="lead">${story.summary}</p>
      <p class="by byline" rel="author">
        ${story.author ?? outlet.title} · <time datetime="${story.publishedAt}">${dateWords(outlet, story.publishedAt)} UTC</time>
      </p>
      <article>${story.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</article>`,
  );

export const frontPage = (
  outlet: Outlet,
  stories: PublishedStory[],
  addresses: { home: string; feed: string; article: (story: PublishedStory) => string },
) =>
  page(
    outlet,
    addresses.home,
    outlet.title,
    html`<link rel="alternate" href="${addresses.feed}" title="${outlet.title}" />`,
    html`${stories.map(
      (story) => html`<article>
          <h2><a href="${addresses.article(story)}">${story.title}</a></h2>
          <p class="by"><time datetime="${story.publishedAt}">${dateWords(outlet, story.publishedAt)} UTC</time></p>
        </article>`,
    )}
      <p class="by"><a href="${addresses.feed}">The feed</a></p>`,
  );
