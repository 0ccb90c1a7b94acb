/** What a person does, through the front door: pages over HTTP, links out of the inbox. */

import type { Frequency } from '../../functions/subscription/subscription.ts';
import type { StoredMail } from '../../infra/local/mail/mail-store.ts';
import { later, type TestHost } from './host.ts';

export interface Wish {
  email: string;
  query: string;
  frequency?: Frequency;
  zone?: string;
  /** Local hour, 0 to 23. */
  hour?: number;
  weekday?: string;
}

export interface Answer {
  status: number;
  text: string;
  headers: Headers;
}

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  text: await response.text(),
  headers: response.headers,
});

export const open = async (host: TestHost, path: string, method = 'GET'): Promise<Answer> =>
  answerOf(await fetch(new URL(path, host.url), { method, redirect: 'manual' }));

/** Presses a button of a form, as a browser does: urlencoded, with the page's own origin. */
export const press = async (host: TestHost, path: string, fields: Record<string, string>): Promise<Answer> =>
  answerOf(
    await fetch(new URL(path, host.url), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: host.url },
      body: new URLSearchParams(fields),
    }),
  );

export async function askToSubscribe(host: TestHost, wish: Wish): Promise<Answer> {
  const answer = await press(host, '/subscribe', {
    email: wish.email,
    q: wish.query,
    breadth: 'balanced',
    frequency: wish.frequency ?? 'daily',
    zone: wish.zone ?? 'Europe/Kyiv',
    hour: String(wish.hour ?? 7),
    weekday: wish.weekday ?? 'MON',
    website: '',
  });
  await host.whenIdle();
  return answer;
}

/** All mails to an address, oldest first. */
export async function mailsTo(host: TestHost, email: string): Promise<StoredMail[]> {
  const mails = (await host.inbox()).filter((mail) => mail.to.includes(email));
  return mails.sort((a, b) => a.sentAt.localeCompare(b.sentAt));
}

/** The mails with news: those that can be ended with one click. */
export const digestsTo = async (host: TestHost, email: string): Promise<StoredMail[]> =>
  (await mailsTo(host, email)).filter((mail) => headerOf(mail, 'List-Unsubscribe-Post') !== undefined);

export const headerOf = (mail: StoredMail, name: string): string | undefined =>
  mail.headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;

/** Links of a mail to our own pages whose path begins so: `/c/`, `/u/`, `/m/`, `/d/`. */
export function linkIn(mail: StoredMail, beginning: string): string {
  const link = [...`${mail.text ?? ''} ${mail.html ?? ''}`.matchAll(/https?:\/\/[^\s"'<>)]+/g)]
    .map(([url]) => new URL(url.replaceAll('&amp;', '&')))
    .find((url) => url.pathname.startsWith(beginning));
  if (!link) throw new Error(`no link to ${beginning} in "${mail.subject}"`);
  return link.pathname;
}

/** Signs up, opens the confirmation mail and presses its button. */
export async function subscribe(host: TestHost, wish: Wish): Promise<void> {
  await askToSubscribe(host, wish);
  const [confirmation] = (await mailsTo(host, wish.email)).slice(-1);
  if (!confirmation) throw new Error(`no confirmation mail to ${wish.email}`);
  const answer = await press(host, linkIn(confirmation, '/c/'), {});
  if (answer.status !== 200) throw new Error(`confirming answered ${answer.status}`);
  await host.whenIdle();
}

/** Lets time pass in steps small enough that every schedule runs, as it would have. */
export async function letPass(host: TestHost, milliseconds: number, stepMs = 15 * 60_000): Promise<void> {
  const until = later(host.clock.now(), milliseconds);
  while (host.clock.now() < until) {
    const next = later(host.clock.now(), stepMs);
    await host.clock.set(next < until ? next : until);
    await host.whenIdle();
  }
}

export const minutes = (count: number) => count * 60_000;
export const hours = (count: number) => minutes(60 * count);
export const days = (count: number) => hours(24 * count);
