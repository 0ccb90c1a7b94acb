import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, nothingToStumbleOn, origin, serving, skipsWithoutChromium, stumblesOn } from '../support/browser.ts';
import { sampleMails, samplePages } from '../support/sample-pages.ts';

const shown: Record<string, string> = {
  ...samplePages,
  ...Object.fromEntries(Object.entries(sampleMails).map(([name, mail]) => [name, mail.html])),
};

describe.skipIf(skipsWithoutChromium)('pages and mails in a real browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    it.each([320, 375, 1280])('have no sideways scroll at %i px, contrast of 4.5 and targets of 24 px', async (width) => {
      const { context } = await serving(browser, (path) => shown[path.slice(1)], { colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      for (const name of Object.keys(shown)) {
        await page.goto(`${origin}/${name}`);
        expect({ name, ...(await stumblesOn(page)) }).toEqual({ name, ...nothingToStumbleOn });
      }
      await context.close();
    });
  });

  it('look different in the dark', async () => {
    const groundIn = async (colorScheme: 'light' | 'dark') => {
      const { context } = await serving(browser, (path) => shown[path.slice(1)], { colorScheme });
      const page = await context.newPage();
      await page.goto(`${origin}/sign-up`);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      await context.close();
      return ground;
    };
    expect(await groundIn('light')).not.toBe(await groundIn('dark'));
  });

  it('ask for nothing but themselves, their style and their script, and break no rule of the policy', async () => {
    const { context, asked } = await serving(browser, (path) => shown[path.slice(1)]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const name of Object.keys(shown)) await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
    const expected = new Set([...Object.keys(shown).map((name) => `${origin}/${name}`), `${origin}/style.css`, `${origin}/script.js`]);
    expect(asked.filter((url) => !expected.has(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
