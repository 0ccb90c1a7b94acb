/** Other libraries to measure beside: fetched into a temporary folder when a bench runs, none of ours depends on them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is measured beside us, at the versions that the figures in the notes are of. */
const peers: Readonly<Record<string, string>> = {
  'rss-parser': '3.13.0',
  feedparser: '2.6.0',
  'fast-xml-parser': '5.12.1',
  defuddle: '0.19.4',
  '@extractus/article-extractor': '9.0.1',
  linkedom: '0.18.15',
};

const folder = join(tmpdir(), 'tocsin-bench-peers');

/** Installs the peers unless they are there. False, with the reason on stderr, if they cannot be had: the bench goes on without. */
export function installPeers(): boolean {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: peers }));
  if (Object.keys(peers).every((name) => existsSync(join(folder, 'node_modules', name, 'package.json')))) return true;
  try {
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
    return true;
  } catch (error) {
    process.stderr.write(`Measured without peers: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
}

/** Requires a peer, or a file of it. */
export const peer: NodeJS.Require = createRequire(join(folder, 'package.json'));
