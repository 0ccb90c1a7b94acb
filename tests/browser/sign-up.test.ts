import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, origin, serving, skipsWithoutChromium } from '../support/browser.ts';
import { samplePages } from '../support/sample-pages.ts';

/** What the service would answer: the first page, and what each query brings. */
function answer(path: string, search: string): string | undefined {
  if (path !== '/') return samplePages[path.slice(1)];
  const asked = new URLSearchParams(search).get('q') ?? '';
  if (asked === '') return samplePages['sign-up'];
  if (asked === 'troops AND "Niger') return samplePages['sign-up-refused'];
  return asked === 'okapi twins Lisbon' ? samplePages['sign-up-nothing-found'] : samplePages['sign-up-previewed'];
}

describe.skipIf(skipsWithoutChromium)('signing up in a real browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function open(options: BrowserContextOptions, visit: (page: Page, posted: () => URLSearchParams) => Promise<void>): Promise<void> {
    const { context } = await serving(browser, answer, options);
    const page = await context.newPage();
    let body = '';
    await page.route(`${origin}/subscribe`, (route) => {
      body = route.request().postData() ?? '';
      return route.fulfill({ body: samplePages['check-your-email'] ?? '', contentType: 'text/html' });
    });
    await page.goto(`${origin}/`);
    await visit(page, () => new URLSearchParams(body));
    await context.close();
  }

  it('works from the first key to the last without a mouse and without JavaScript', () =>
    open({ javaScriptEnabled: false }, async (page, posted) => {
      const focusOn = async (selector: string) => {
        for (let presses = 0; presses < 60; presses += 1) {
          if ((await page.locator(`${selector}:focus`).count()) === 1) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`${selector} cannot be reached by keyboard`);
      };
      await focusOn('#q');
      await page.keyboard.type('US troops Niger');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${origin}/?q=US+troops+Niger&breadth=balanced`);
      await focusOn('[name=frequency]');
      await page.keyboard.press('ArrowDown');
      await focusOn('#weekday');
      await page.keyboard.type('Fri');
      await focusOn('#hour');
      await page.keyboard.type('18');
      await focusOn('#zone');
      await page.keyboard.type('Kyiv');
      await focusOn('#email');
      await page.keyboard.type('reader@example.org');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Now look in your mail' }).waitFor();
      expect(Object.fromEntries(posted())).toEqual({
        q: 'US troops Niger',
        breadth: 'balanced',
        frequency: 'weekly',
        weekday: 'FRI',
        hour: '18',
        zone: 'Europe/Kyiv',
        email: 'reader@example.org',
        website: '',
        lang: 'en',
        'reads-en': 'on',
      });
      expect(page.url()).not.toContain('reader');
    }));

  it('chooses the zone of the reader, and tells the times of the preview in it', () =>
    open({ timezoneId: 'Asia/Kolkata' }, async (page) => {
      await page.goto(`${origin}/?q=US+troops+Niger`);
      expect(await page.locator('#zone').inputValue()).toMatch(/^Asia\/(Kolkata|Calcutta)$/);
      expect(await page.locator('.preview time').first().textContent()).toBe('Sun 19 May, 22:50');
      await page.locator('#zone').selectOption('America/New_York');
      expect(await page.locator('.preview time').first().textContent()).toBe('Sun 19 May, 13:20');
      expect(await page.locator('.zone-name').textContent()).toBe('New York');
    }));

  it('shows what a topic brings while it is typed, and keeps what was filled in', () =>
    open({}, async (page) => {
      await page.locator('#q').pressSequentially('US troops Niger');
      await page.locator('#email').fill('reader@example.org');
      await page.getByRole('radio', { name: /Weekly/ }).check();
      await page.locator('#q').fill('okapi twins Lisbon');
      await page.locator('.looked', { hasText: 'Nothing yet among the' }).waitFor();
      expect(await page.locator('#email').inputValue()).toBe('reader@example.org');
      expect(await page.getByRole('radio', { name: /Weekly/ }).isChecked()).toBe(true);
      expect(await page.locator('#subscribe [name=q]').inputValue()).toBe('okapi twins Lisbon');
      expect(page.url()).toBe(`${origin}/?q=okapi+twins+Lisbon&breadth=balanced`);
      await page.locator('#q').fill('troops AND "Niger');
      await page.locator('.notice-head', { hasText: 'This query cannot be followed' }).waitFor();
      expect(await page.locator('#subscribe').count()).toBe(0);
      expect(await page.locator('#q:focus').count()).toBe(1);
    }));

  it('leads from the summary of problems to the field, and says the problem with the field', () =>
    open({}, async (page) => {
      await page.goto(`${origin}/sign-up-problems`);
      expect(await page.locator('#problems:focus').count()).toBe(1);
      await page.locator('#problems a').first().click();
      expect(await page.locator('#email:focus').count()).toBe(1);
      const described = await page.locator('#email').getAttribute('aria-describedby');
      expect(await page.locator(`#${described}`).textContent()).toContain('This address has no ending');
    }));

  it('asks for hour and day only where they count', () =>
    open({}, async (page) => {
      await page.goto(`${origin}/?q=US+troops+Niger`);
      const asked = async (frequency: RegExp) => {
        await page.getByRole('radio', { name: frequency }).check();
        return [await page.locator('#hour').isVisible(), await page.locator('#weekday').isVisible()];
      };
      expect(await asked(/At once/)).toEqual([false, false]);
      expect(await asked(/Daily/)).toEqual([true, false]);
      expect(await asked(/Weekly/)).toEqual([true, true]);
    }));

  it('is shown with a visible focus on every control', () =>
    open({}, async (page) => {
      await page.goto(`${origin}/?q=US+troops+Niger`);
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(`(() => {
          const focused = document.activeElement;
          return focused === document.body ? 'none focused' : getComputedStyle(focused.closest('.card') ?? focused).outlineStyle;
        })()`);
        expect(['solid', 'none focused']).toContain(outline);
      }
    }));
});
