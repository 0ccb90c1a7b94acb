import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredMail } from '../../infra/local/mail/mail-store.ts';
import { addFeed } from '../support/admin.ts';
import { launchChromium, nothingToStumbleOn, skipsWithoutChromium, stumblesOn } from '../support/browser.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { days, digestsTo, hours, letPass, linkIn, mailsTo, minutes } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe.skipIf(skipsWithoutChromium)('from the page to the digest in a real browser (needs Chromium)', () => {
  let host: TestHost;
  let stand: Newsstand;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    host = await startHost({ now: start });
    stand = await openNewsstand();
    stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: later(start, -hours(1)) });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
    publish('U.S. troops begin to leave Niger', 'The first American soldiers flew home from Niamey on Friday.');
    await letPass(host, hours(2));
  });
  afterAll(async () => {
    await browser?.close();
    await host?.remove();
    await stand?.stop();
  });

  const publish = (title: string, text: string) => stand.publish('courier', { title, text, publishedAt: host.clock.now() });
  /** As a mail reader shows it: on a page of its own, without the rules of ours. */
  const readMail = async (page: Page, mail: StoredMail | undefined) => {
    await page.goto('about:blank');
    await page.setContent(mail?.html ?? '');
  };
  const wellShown = async (page: Page) => expect(await stumblesOn(page)).toEqual(nothingToStumbleOn);

  it('leads a person without JavaScript, on a small dark screen, all the way and out again', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    await page.goto(host.url);
    await wellShown(page);
    await page.getByLabel('Your topic').fill('US troops Niger');
    await page.getByRole('button', { name: 'Show me' }).click();
    expect(await page.locator('.story mark').allTextContents()).not.toEqual([]);
    expect(await page.locator('.story-title').first().textContent()).toBe('U.S. troops begin to leave Niger');
    await wellShown(page);

    await page.getByLabel('Time zone').selectOption('Europe/Kyiv');
    await page.getByLabel('Your email address').fill('olena@example.org');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('heading', { name: 'Now look in your mail' }).waitFor();
    await wellShown(page);
    await host.whenIdle();

    const [confirmation] = await mailsTo(host, 'olena@example.org');
    await readMail(page, confirmation);
    await wellShown(page);
    await page.getByRole('link', { name: 'Yes, send it' }).click();
    await wellShown(page);
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByRole('heading', { name: 'Done. We are listening.' }).waitFor();

    publish('Last U.S. troops are out of Niger', 'With the soldiers gone, the American base near Agadez stands empty.');
    await letPass(host, days(1), hours(1));
    const [digest] = await digestsTo(host, 'olena@example.org');
    await readMail(page, digest);
    await wellShown(page);
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Last U.S. troops are out of Niger']);

    await page.getByRole('link', { name: 'Unsubscribe' }).click();
    await wellShown(page);
    await page.getByRole('button', { name: 'Stop all of them' }).click();
    await page.getByRole('heading', { name: 'Stopped. No more mail from us.' }).waitFor();
    await wellShown(page);
    await context.close();
  });

  it('lets a person change a topic, pause, take and erase everything on the page behind the link', async () => {
    const context = await browser.newContext({ timezoneId: 'Europe/Kyiv' });
    const page = await context.newPage();
    await page.goto(`${host.url}/?q=US+troops+Niger`);
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Europe/Kyiv');
    await page.getByLabel('Your email address').fill('petro@example.org');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await page.getByRole('heading', { name: 'Now look in your mail' }).waitFor();
    await host.whenIdle();
    const [confirmation] = await mailsTo(host, 'petro@example.org');
    if (!confirmation) throw new Error('no confirmation mail');
    await page.goto(new URL(linkIn(confirmation, '/c/'), host.url).href);
    await page.getByRole('button', { name: 'Yes, send it' }).click();
    await page.getByRole('link', { name: 'Manage your topics' }).click();
    await wellShown(page);

    await page.getByText('Change US troops Niger').click();
    await page.getByLabel('Query').fill('-football');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByText('This query cannot be followed').waitFor();
    await wellShown(page);
    await page.getByLabel('Query').fill('US troops Agadez');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('status').getByText('Saved').waitFor();
    await page.getByRole('button', { name: 'Pause all mail' }).click();
    await page.getByText('Paused since').waitFor();
    await wellShown(page);

    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download it all' }).click()]);
    expect(file.suggestedFilename()).toMatch(/\.json$/);
    await page.getByText('Erase everything').click();
    await page.getByLabel('Yes, erase all of it').check();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await page.getByRole('heading', { name: 'Erased' }).waitFor();
    await context.close();
  });

  it('explains to a person why an article fits their words, and why another would not', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${host.url}/?q=US+troops+Niger`);
    const address = await page.locator('.story-title a').first().getAttribute('href');
    await page.goto(`${host.url}/why?${new URLSearchParams({ q: 'US troops Niger', breadth: 'balanced', url: address ?? '' })}`);
    expect(await page.locator('.notice').textContent()).toMatch(/^Yes\./);
    await wellShown(page);
    await page.getByLabel('The query').fill('harbour strike');
    await page.getByRole('button', { name: 'Explain' }).click();
    expect(await page.locator('.notice').textContent()).toMatch(/^No\. It lacks/);
    await context.close();
  });
});
