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

  // WCAG 1.4.12: readers may space text so. It is also wider than any common font, as a face of one's own choice may be.
  const spacing = 'letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important;';
  it.each([
    ['with the text spacing that readers may ask for', spacing],
    ['in a serif font', 'font-family: serif !important;'],
    ['in a sans-serif font', 'font-family: sans-serif !important;'],
    ['in a monospace font', 'font-family: monospace !important;'],
    ['in letters half as large again', 'font-size: 150% !important;'],
  ])('have no sideways scroll at 320 px %s', async (_how, declarations) => {
    const { context } = await serving(browser, (path) => shown[path.slice(1)], { viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    for (const name of Object.keys(shown)) {
      await page.goto(`${origin}/${name}`);
      const target = declarations.startsWith('font-size') ? ':root' : '*';
      await page.evaluate(
        `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('${target} { ${declarations} }'); document.adoptedStyleSheets = [sheet]; })()`,
      );
      expect.soft({ name, overflow: (await stumblesOn(page)).overflow }).toEqual({ name, overflow: 0 });
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
    const expected = new Set([
      ...Object.keys(shown).map((name) => `${origin}/${name}`),
      `${origin}/style.css`,
      `${origin}/script.js`,
      `${origin}/proof.js`,
    ]);
    expect(asked.filter((url) => !expected.has(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
