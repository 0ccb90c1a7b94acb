/** A real Chromium, where this machine has one, in which rendered pages are opened as the service would serve them. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { proofScript, script, style } from '../../functions/presentation/assets/assets.ts';
import { contentSecurityPolicy } from '../../functions/presentation/pages/layout.tsx';
import { type PoorText, smallTargets, textsOfPoorContrast } from './contrast.ts';

/** Where the installed browser is; undefined where there is none. */
export const chromiumPath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Without a browser the tests say that they skip; in CI they fail instead. */
export const skipsWithoutChromium = chromiumPath === undefined && process.env['CI'] !== 'true';

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const origin = 'http://tocsin.test';

/** A context that serves these pages by path, with the headers of the service, and refuses everything else. `asked` holds each path it was asked for. */
export async function serving(
  browser: Browser,
  pages: (path: string, search: string) => string | undefined,
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; asked: string[] }> {
  const context = await browser.newContext(options);
  const asked: string[] = [];
  const assets: Record<string, [string, string]> = {
    '/style.css': ['text/css', style],
    '/script.js': ['text/javascript', script],
    '/proof.js': ['text/javascript', proofScript],
  };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    asked.push(url.href);
    const [type, body] = assets[url.pathname] ?? ['text/html; charset=utf-8', pages(url.pathname, url.search)];
    if (url.origin !== origin || body === undefined) return route.abort();
    // Mails carry their styles inline, and no mail reader sends a policy.
    const policy: Record<string, string> = body.includes('/style.css') ? { 'content-security-policy': contentSecurityPolicy } : {};
    return route.fulfill({ body, headers: { 'content-type': type, ...policy } });
  });
  return { context, asked };
}

/** What a reader of this page, as it is shown now, would stumble over: nothing of it is well. */
export async function stumblesOn(page: Page): Promise<{ overflow: number; poor: PoorText[]; small: string[] }> {
  return {
    overflow: await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
    poor: await page.evaluate(textsOfPoorContrast, 4.5),
    small: await page.evaluate(smallTargets, 24),
  };
}

export const nothingToStumbleOn = { overflow: 0, poor: [], small: [] };
