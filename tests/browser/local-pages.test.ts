/** The local host's own pages in a real Chromium: nothing to stumble on at any width, in light and dark. */
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, nothingToStumbleOn, skipsWithoutChromium, stumblesOn } from '../support/browser.ts';
import { startHost, type TestHost } from '../support/host.ts';

describe.skipIf(skipsWithoutChromium)('the local pages (needs Chromium)', () => {
  let host: TestHost;
  let browser: Browser;
  let mail: string;

  beforeAll(async () => {
    host = await startHost({ functions: {}, demonstration: true, now: '2026-11-23T09:00:00.000Z' });
    browser = await launchChromium();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const ses = new SESv2Client({ endpoint: host.sesUrl, region: 'eu-west-1', credentials, maxAttempts: 1 });
    const html = `<html lang="en"><head></head><body><p><a href="${host.url}/local/inbox">All mails</a></p></body></html>`;
    const content = {
      Subject: { Data: 'A subject so long that it must not push anything off the page, whatever the width of the window is' },
      Body: { Html: { Data: html }, Text: { Data: `${'word '.repeat(60)}\nhttps://news.example/${'x'.repeat(200)}` } },
    };
    const Destination = { ToAddresses: ['bounce+with-a-very-long-label-indeed@simulator.amazonses.com'] };
    const sent = await ses.send(new SendEmailCommand({ FromEmailAddress: 'bell@news.example', Destination, Content: { Simple: content } }));
    ses.destroy();
    mail = `/local/inbox/${sent.MessageId}`;
    await host.whenIdle();
  });

  afterAll(async () => {
    await browser?.close();
    await host?.remove();
  });

  const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [375, 1280].map((width) => [colorScheme, width] as const));

  it.each(looks)('%s, %i px: texts can be read, targets be hit, and nothing sticks out', async (colorScheme, width) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const path of ['/local/', '/local/inbox', mail, `${mail}?view=text`, `${mail}?view=headers`, `${mail}?view=source`]) {
      await page.goto(host.url + path);
      expect(await stumblesOn(page), path).toEqual(nothingToStumbleOn);
    }
    await page.close();
  });

  it('a link in a mail opens in a tab of its own', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.url + mail);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').locator('a').click();
    const tab = await opened;
    await tab.waitForLoadState();
    expect(tab.url()).toBe(`${host.url}/local/inbox`);
    expect(page.url()).toBe(host.url + mail);
    await context.close();
  });

  it('buttons work without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${host.url}/local/`);
    const before = Date.parse(host.clock.now());
    await page.getByRole('button', { name: '+1 h' }).click();
    await page.getByText('The clock was moved.').waitFor();
    expect(Date.parse(host.clock.now()) - before).toBeGreaterThanOrEqual(3_600_000);
    await page.getByRole('button', { name: 'Publish the next story' }).first().click();
    await page.getByText('Out now in The Courier').waitFor();
    await context.close();
  });

  it('the console shows by itself what happens from the moment it was made', async () => {
    const page = await browser.newPage();
    await page.goto(`${host.url}/local/`);
    await page.getByText('Inbox (1)').waitFor();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const ses = new SESv2Client({ endpoint: host.sesUrl, region: 'eu-west-1', credentials, maxAttempts: 1 });
    const content = { Subject: { Data: 'Second' }, Body: { Text: { Data: 'x' } } };
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: 'bell@news.example',
        Destination: { ToAddresses: ['a@b.example'] },
        Content: { Simple: content },
      }),
    );
    ses.destroy();
    await page.getByText('Inbox (2)').waitFor();
    await page.close();
  });
});
