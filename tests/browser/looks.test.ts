import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, origin, serving, skipsWithoutChromium } from '../support/browser.ts';
import { smallTargets, textsOfPoorContrast } from '../support/contrast.ts';
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
    it.each([320, 375, 1280])('never scroll sideways at %i px, and every text has a contrast of 4.5', async (width) => {
      const { context } = await serving(browser, (path) => shown[path.slice(1)], { colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      for (const name of Object.keys(shown)) {
        await page.goto(`${origin}/${name}`);
        const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        expect({ name, overflow }).toEqual({ name, overflow: 0 });
        expect({ name, poor: await page.evaluate(textsOfPoorContrast, 4.5) }).toEqual({ name, poor: [] });
      }
      await context.close();
    });
  });

  it('have targets of 24 px or more', async () => {
    const { context } = await serving(browser, (path) => shown[path.slice(1)], { viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    for (const name of Object.keys(samplePages)) {
      await page.goto(`${origin}/${name}`);
      expect({ name, small: await page.evaluate(smallTargets, 24) }).toEqual({ name, small: [] });
    }
    await context.close();
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
