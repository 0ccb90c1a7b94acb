/**
 * `npm run bench:rendering`: how fast digests are made, beside two well-known libraries with the same content in one run. The peers
 * are installed into a temporary folder for this run alone; without a network their rows are left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { textAssets } from '../../infra/text-assets.ts';

const PEERS = ['mjml@5.4.1', 'react@19.3.1', 'react-dom@19.3.1', '@react-email/components@1.0.12', '@react-email/render@2.3.1'];
const STORIES = 20;
const RENDERS = 10;
const ROUNDS = 7;

interface Story {
  title: string;
  url: string;
  publisher: string | null;
  publishedAt: string | null;
  snippet: { text: string; marked: boolean }[];
}
interface Digest {
  sections: { topicTitle: string; stories: Story[] }[];
}
interface Ours {
  fullDigest(stories: number): Digest;
  digestContext: object;
  renderDigest(digest: object, context: object): { html: string };
}

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rendering-'));
try {
  const ours = await rendering();
  const digest = ours.fullDigest(STORIES);
  const rows: [string, () => unknown][] = [
    ['ours, html and text', () => ours.renderDigest(digest, ours.digestContext)],
    ...(await peers(digest)),
  ];
  for (const [, render] of rows) for (let warm = 0; warm < RENDERS; warm += 1) await render();
  const times = new Map(rows.map(([name]) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, render] of rows) {
      const before = process.cpuUsage();
      for (let each = 0; each < RENDERS; each += 1) await render();
      const { user, system } = process.cpuUsage(before);
      times.get(name)?.push((user + system) / 1000 / RENDERS);
    }
  }
  console.log(`${STORIES} stories, ${RENDERS} renders a round, CPU milliseconds of the middle of ${ROUNDS} rounds`);
  const middle = (name: string) => times.get(name)?.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const own = middle('ours, html and text');
  for (const [name] of rows)
    console.log(
      `${name}: ${middle(name).toFixed(2)} ms, ${Math.round(1000 / middle(name))} a second, ${(middle(name) / own).toFixed(2)} x`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function rendering(): Promise<Ours> {
  const outfile = join(folder, 'ours.mjs');
  await build({
    stdin: {
      contents:
        "export { fullDigest, digestContext } from '../support/samples.ts'; export { renderDigest } from '../../functions/presentation/emails/digest.tsx';",
      resolveDir: here,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [textAssets],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** The same titles, links, bylines and snippets. */
async function peers(digest: Digest): Promise<[string, () => unknown][]> {
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--silent', ...PEERS], {
      cwd: folder,
      stdio: 'inherit',
    });
  } catch {
    console.log('the peers could not be installed: only ours is measured');
    return [];
  }
  const load = createRequire(join(folder, 'package.json'));
  const mjml = load('mjml').default ?? load('mjml');
  const { createElement: h } = load('react');
  const { Html, Head, Body, Container, Heading, Text, Link, Hr } = load('@react-email/components');
  const { render } = load('@react-email/render');
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const words = ({ snippet }: Story) => snippet.map(({ text, marked }) => (marked ? `<b>${escaped(text)}</b>` : escaped(text))).join('');
  const asMjml = () =>
    `<mjml><mj-body><mj-section><mj-column>${digest.sections
      .map(
        ({ topicTitle, stories }) =>
          `<mj-text font-size="15px">${escaped(topicTitle)}</mj-text>${stories
            .map(
              (story) =>
                `<mj-text><h3><a href="${escaped(story.url)}">${escaped(story.title)}</a></h3><p>${escaped(story.publisher ?? '')} ${story.publishedAt ?? ''}</p><p>${words(story)}</p></mj-text><mj-divider border-width="1px" />`,
            )
            .join('')}`,
      )
      .join('')}</mj-column></mj-section></mj-body></mjml>`;
  const asReact = () =>
    h(
      Html,
      null,
      h(Head),
      h(
        Body,
        null,
        h(
          Container,
          null,
          digest.sections.map(({ topicTitle, stories }, at) => [
            h(Heading, { as: 'h2', key: at }, topicTitle),
            stories.map((story, index) => [
              h(Heading, { as: 'h3', key: `h${index}` }, h(Link, { href: story.url }, story.title)),
              h(Text, { key: `b${index}` }, story.publisher, ' ', story.publishedAt),
              h(
                Text,
                { key: `t${index}` },
                story.snippet.map(({ text, marked }, part) => (marked ? h('b', { key: part }, text) : text)),
              ),
              h(Hr, { key: `r${index}` }),
            ]),
          ]),
        ),
      ),
    );
  return [
    ['mjml 5', async () => mjml(asMjml())],
    ['react-email', () => render(asReact())],
  ];
}
