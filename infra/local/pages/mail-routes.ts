/** The inbox, and how mail fares: its faults, SES's sandbox. */
import type { Hono } from 'hono';
import type { MailEndpoint } from '../mail/endpoint.ts';
import { faultSettings } from '../mail/faults.ts';
import { framedHtml, framedHtmlPolicy, inboxPage, mailPage, oneClick, type View, views } from './inbox.ts';
import { told } from './told.ts';

interface MailHost {
  url: string;
  mail: MailEndpoint;
}

export function mailRoutes(pages: Hono, host: MailHost, happened: () => Promise<string>): void {
  pages.get('/local/inbox', async (context) => {
    const before = await happened();
    return context.html(inboxPage(host.mail.envelopes(), before));
  });
  pages.get('/local/inbox/:messageId', async (context) => {
    const mail = await host.mail.read(context.req.param('messageId'));
    if (!mail) return context.notFound();
    const view = views.find((each) => each === context.req.query('view')) ?? ('mail' satisfies View);
    const narrow = context.req.query('width') === '375';
    return context.html(mailPage({ mail, mails: host.mail.envelopes().length, view, narrow, told: context.req.query('told') ?? null }));
  });
  pages.get('/local/inbox/:messageId/html', async (context) => {
    const mail = await host.mail.read(context.req.param('messageId'));
    if (!mail) return context.notFound();
    return context.html(framedHtml(mail), 200, { 'content-security-policy': framedHtmlPolicy, 'referrer-policy': 'no-referrer' });
  });

  pages.post('/local/inbox/:messageId/unsubscribe', async (context) => {
    const mail = await host.mail.read(context.req.param('messageId'));
    const url = mail && oneClick(mail);
    // Only to ourselves: a mail in here may have come from anywhere.
    if (!mail || !url?.startsWith(`${host.url}/`)) return context.notFound();
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    const { status } = await fetch(url, { method: 'POST', body, redirect: 'manual' });
    const words = status === 200 ? 'Unsubscribed: the service answered 200.' : `The service answered ${status}.`;
    return context.redirect(`/local/inbox/${mail.messageId}?told=${encodeURIComponent(words)}`, 303);
  });

  pages.get('/local/mail/faults', (context) => context.json(host.mail.faults.current()));
  pages.post('/local/mail/faults', async (context) => {
    const changes = faultSettings.partial().safeParse(await context.req.json().catch(() => null));
    if (!changes.success) return context.json({ message: changes.error.message }, 400);
    host.mail.faults.set(changes.data as Parameters<MailEndpoint['faults']['set']>[0]);
    return context.json(host.mail.faults.current());
  });
  pages.delete('/local/mail/faults', (context) => {
    host.mail.faults.clear();
    return context.json(host.mail.faults.current());
  });

  pages.post('/local/mail/sandbox', async (context) => {
    const { on, verified = '' } = await context.req.parseBody();
    const addresses = String(verified)
      .split(/[\s,;]+/)
      .filter(Boolean);
    host.mail.faults.set({ sandbox: on === 'yes', verified: addresses });
    const words = "Mail is as in SES's sandbox now: only verified addresses get any, 200 a day, one a second.";
    return told(context, on === 'yes' ? words : 'Mail is out of the sandbox: it goes to everybody.');
  });
}
