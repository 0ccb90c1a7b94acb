/** The inbox: every mail that the local SES endpoint accepted, as its reader would see it. */
import { html, raw } from 'hono/html';
import type { Envelope, Outcome, StoredMail } from '../mail/mail-store.ts';
import { asset } from './asset.ts';
import { frame, shortTime, time } from './frame.ts';

const outcomeWords: Record<Outcome, { words: string; kind: string }> = {
  delivered: { words: 'delivered', kind: 'good' },
  bounced: { words: 'bounced', kind: 'wrong' },
  complained: { words: 'complained about', kind: 'wrong' },
  suppressed: { words: 'suppressed', kind: 'wrong' },
};

const badge = (outcome: Outcome) => html`<span class="badge ${outcomeWords[outcome].kind}">${outcomeWords[outcome].words}</span>`;

/** Newest first; at most so many are shown. */
const mostShown = 200;

export function inboxPage(envelopes: readonly Envelope[], watched: string) {
  const newest = envelopes.toReversed().slice(0, mostShown);
  const props = { title: 'Inbox', current: 'inbox', mails: envelopes.length, rules: asset('inbox.css'), watched } as const;
  if (newest.length === 0) {
    return frame(
      props,
      html`<h1>Inbox</h1>
        <div class="sheet empty">
          <p>No mail yet. Whatever Tocsin sends on this machine comes here, to whatever address it goes.</p>
          <p><a class="button first" href="/?q=US+troops+Niger">Follow a topic</a></p>
        </div>`,
    );
  }
  return frame(
    props,
    html`<h1>Inbox</h1>
      <p class="quiet">Every mail that Tocsin sent on this machine, newest first. None left it.</p>
      <ul class="mails">
        ${newest.map(
          (mail) => html`<li>
            <a href="/local/inbox/${mail.messageId}">
              <span class="to">${mail.to.join(', ')}</span>
              <span class="subject">${mail.subject} ${mail.outcome === 'delivered' ? '' : badge(mail.outcome)}</span>
              ${shortTime(mail.sentAt)}
            </a>
          </li>`,
        )}
      </ul>
      ${envelopes.length > mostShown ? html`<p class="quiet">${envelopes.length - mostShown} older ones are not shown.</p>` : ''}`,
  );
}

export const views = ['mail', 'text', 'headers', 'source'] as const;
export type View = (typeof views)[number];

const viewWords: Record<View, string> = { mail: 'Mail', text: 'Plain text', headers: 'Headers', source: 'Source' };

export interface MailPageProps {
  mail: StoredMail;
  mails: number;
  view: View;
  /** The mail's HTML as wide as a phone, or as the page. */
  narrow: boolean;
  told: string | null;
}

export function mailPage(props: MailPageProps) {
  const { mail, mails, view, narrow, told } = props;
  const here = `/local/inbox/${mail.messageId}`;
  const mark = (current: boolean) => (current ? raw('aria-current="true"') : '');
  return frame(
    { title: mail.subject, current: 'inbox', mails, rules: asset('inbox.css') },
    html`<p class="small"><a href="/local/inbox">All mails</a></p>
      ${told ? html`<div class="told" role="status"><p>${told}</p></div>` : ''}
      <h1>${mail.subject}</h1>
      <div class="over"><dl class="head">
        <dt>From</dt>
        <dd>${mail.from}</dd>
        <dt>To</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>Sent</dt>
        <dd>${time(mail.sentAt)} ${badge(mail.outcome)}</dd>
      </dl>
      ${oneClick(mail) ? html`<form class="unsubscribe" method="post" action="${here}/unsubscribe"><button>Unsubscribe, as mail programs do</button></form>` : ''}</div>
      <div class="views">
        ${views.map((each) => html`<a href="${here}?view=${each}" ${mark(view === each)}>${viewWords[each]}</a>`)}
        ${
          view === 'mail' && mail.html !== null
            ? html`<span class="widths">
                <a href="${here}?view=mail&amp;width=375" ${mark(narrow)}>375 px</a>
                <a href="${here}?view=mail" ${mark(!narrow)}>Wide</a>
              </span>`
            : ''
        }
      </div>
      ${content(props)}`,
  );
}

/** Where a mail program posts `List-Unsubscribe=One-Click` when its own button is pressed (RFC 8058); null without the headers. */
export function oneClick(mail: StoredMail): string | null {
  const header = (name: string) => mail.headers.find((each) => each.name.toLowerCase() === name)?.value ?? '';
  if (header('list-unsubscribe-post') !== 'List-Unsubscribe=One-Click') return null;
  return /<(https?:[^>]+)>/.exec(header('list-unsubscribe'))?.[1] ?? null;
}

function content({ mail, view, narrow }: MailPageProps) {
  if (view === 'text') return html`<pre class="text">${mail.text === null ? 'This mail has no plain text.' : linked(mail.text)}</pre>`;
  if (view === 'source') return html`<pre>${mail.source}</pre>`;
  if (view === 'headers') return headersTable(mail);
  if (mail.html === null) return html`<pre class="text">${linked(mail.text ?? '')}</pre>`;
  // Scripts, forms and navigation stay off; links open in a tab of their own, with the rights of any page.
  return html`<iframe
    class="frame ${narrow ? 'narrow' : ''}"
    title="The mail"
    sandbox="allow-popups allow-popups-to-escape-sandbox"
    src="/local/inbox/${mail.messageId}/html"
  ></iframe>`;
}

function headersTable(mail: StoredMail) {
  const beside = [
    ['Configuration set', mail.configurationSet ?? 'none'],
    [
      'Tags',
      Object.entries(mail.tags)
        .map(([name, value]) => `${name}=${value}`)
        .join('  ') || 'none',
    ],
    ['SES message id', mail.messageId],
  ];
  const rows = (pairs: (readonly [string, string])[]) =>
    pairs.map(([name, value]) => html`<tr><th scope="row">${name}</th><td><code>${value}</code></td></tr>`);
  return html`<div class="sheet">
    <table class="headers">
      <tbody>
        ${rows(mail.headers.map(({ name, value }) => [name, value] as const))}
      </tbody>
    </table>
    <h2 style="margin-top:1.5rem">Told to SES beside the message</h2>
    <table class="headers">
      <tbody>
        ${rows(beside.map(([name = '', value = '']) => [name, value] as const))}
      </tbody>
    </table>
  </div>`;
}

/** Plain text with its addresses as links that open in a new tab. */
function linked(text: string) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const url = part.replace(/[.,;:!?)\]]+$/, '');
    return html`<a href="${url}" target="_blank" rel="noopener">${url}</a>${part.slice(url.length)}`;
  });
}

/** The mail's own HTML for the frame: as sent, but for links opening in a new tab. */
export function framedHtml(mail: StoredMail): string {
  const base = '<base target="_blank">';
  const source = mail.html ?? '';
  return /<head[^>]*>/i.test(source) ? source.replace(/<head[^>]*>/i, (head) => head + base) : base + source;
}

/** What the framed mail may load: nothing but pictures and its own styles. */
export const framedHtmlPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'; frame-ancestors 'self'";
