/** poll-feed: one poll of one feed, as the service would make it. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import type { Article } from '../../functions/article/article.ts';
import { type Feed, isFailing, isSilent } from '../../functions/feed/feed.ts';
import { type IngestOutcome, ingestFeed } from '../../functions/feed/ingest-feed.ts';
import { callersPath, complain, exit, isWebAddress, print, quietWhenPipeCloses } from './command-line.ts';
import { emptyState, feedIn, type PollState, pollOver } from './poll-state.ts';

const help = `poll-feed [--state FILE] [--at INSTANT] [--allow-loopback] [--no-pages] URL

Polls a feed once, as the service would, and prints one JSON object:
{"outcome","newArticles","changedArticles","nextPollAt","health","movedTo"}
outcome is read, unchanged, failed or gone; an article is
{"id","title","url","canonicalUrl","publishedAt","language","alerts","body"}.

  --state FILE       what is remembered between polls (JSON); made if it is not there, nothing is kept without it
  --at INSTANT       the time of the poll, ISO 8601; now if not given
  --no-pages         leave article pages alone
  --allow-loopback   also read addresses of this machine

Exit code 0: polled; 1: the poll failed, or the state cannot be read; 2: wrong usage.
`;

quietWhenPipeCloses();
const { url, at, stateFile, allowLoopback, readsPages } = pollArguments();
const state = stateOf(stateFile);
const feed = feedIn(state, url, at);
const { deps, newArticles, changedArticles } = pollOver(state, {
  fetch: webFetch({ userAgent: 'Tocsin/1.0 (poll-feed)', allowLoopback }),
  agent: 'Tocsin',
  now: at,
  readsPages,
});
const { outcome } = await ingestFeed(deps, feed.feedId, at);
const after = state.feeds[feed.feedId] ?? feed;
if (stateFile !== null) writeFileSync(stateFile, `${JSON.stringify(state)}\n`);
print({
  outcome: outcomeOf(outcome, after),
  newArticles: newArticles.map(lineOf),
  changedArticles: changedArticles.map(lineOf),
  nextPollAt: after.dueAt,
  health: healthOf(after, outcome),
  movedTo: after.url === url ? null : after.url,
});
process.exitCode = outcome === 'read' || outcome === 'unchanged' ? exit.fine : exit.refused;

function pollArguments() {
  const usage = (message: string): never => {
    process.stderr.write(`${message}\n\n${help}`);
    process.exit(exit.usage);
  };
  const { values, positionals } = parsed(usage);
  if (values.help) {
    process.stdout.write(help);
    process.exit(exit.fine);
  }
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0) return usage('Give the address of one feed.');
  if (!isWebAddress(address)) return usage(`Not a web address: ${address}`);
  const atMs = values.at === undefined ? Date.now() : Date.parse(values.at);
  if (Number.isNaN(atMs)) return usage(`Not an instant: ${values.at}`);
  return {
    url: address,
    at: new Date(atMs).toISOString(),
    stateFile: values.state === undefined ? null : callersPath(values.state),
    allowLoopback: values['allow-loopback'],
    readsPages: !values['no-pages'],
  };
}

function parsed(usage: (message: string) => never) {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        state: { type: 'string' },
        at: { type: 'string' },
        'allow-loopback': { type: 'boolean', default: false },
        'no-pages': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

function stateOf(file: string | null): PollState {
  if (file === null || !statSync(file, { throwIfNoEntry: false })?.isFile()) return emptyState();
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isState(read)) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  complain({ state: file, error: 'This is no state that poll-feed wrote.' });
  process.exit(exit.refused);
}

/** Only what this command wrote itself is read, so its outline is enough. */
function isState(value: unknown): value is PollState {
  return typeof value === 'object' && value !== null && ['feeds', 'articles', 'hosts'].every((name) => name in value);
}

function lineOf({ articleId, title, url: link, canonicalUrl, publishedAt, language, alerts, body }: Article) {
  return { id: articleId, title, url: link, canonicalUrl, publishedAt, language, alerts, body };
}

function outcomeOf(result: IngestOutcome['outcome'], { state: feedState }: Feed): 'read' | 'unchanged' | 'failed' | 'gone' {
  if (feedState === 'gone') return 'gone';
  return result === 'read' || result === 'unchanged' ? result : 'failed';
}

function conditionOf(polled: Feed): 'gone' | 'failing' | 'silent' | 'fine' {
  if (polled.state === 'gone') return 'gone';
  if (isFailing(polled)) return 'failing';
  return isSilent(polled, at) ? 'silent' : 'fine';
}

function healthOf(polled: Feed, result: IngestOutcome['outcome']) {
  const { lastError, ...health } = polled.health;
  const resting = result === 'busy' ? `The host wants to be left alone until ${polled.dueAt}.` : null;
  return {
    state: conditionOf(polled),
    ...health,
    lastError: resting ?? (lastError === null ? null : `${lastError.message} ${lastError.whatToDo}`),
  };
}
