/** /u/:token: GET asks, a form's POST ends, and a mailbox provider's one-click POST ends that mail (RFC 8058). */
import type { Hono } from 'hono';
import { type StopMail, stopMail } from '../delivery/stop-mail.ts';
import { nothingLeftPage, unsubscribedPage, unsubscribePage } from '../presentation/pages/answers.tsx';
import { endAll, endSubscription } from '../subscription/manage-subscriptions.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Topic } from '../topic/topic.ts';
import { formOf, type WebEnv } from './request.ts';
import { claimsOf, type ReadLinks } from './tokens.ts';

export interface UnsubscribeRoutes extends ReadLinks, StopMail {
  findTopics(topicIds: readonly string[]): Promise<ReadonlyMap<string, Topic>>;
}

// Not a manage link: who was sent a forwarded mail may stop it, and nothing else. It asks for the address.
const manageUrl = '/manage-link';

export function unsubscribeRoutes(app: Hono<WebEnv>, web: UnsubscribeRoutes): void {
  app.get('/u/:token', async (c) => {
    const claims = await claimsOf(web, c, 'unsubscribe');
    if (claims instanceof Response) return claims;
    const active = await activeOf(web, claims.subscriberId);
    if (active.length === 0) return c.html(nothingLeftPage({ site: web.site, manageUrl }));
    const titles = await web.findTopics(active.map(({ topicId }) => topicId));
    const topics = active.map(({ topicId }) => ({
      topicId,
      title: titles.get(topicId)?.title ?? web.site.words.answers.unsubscribe.aTopic,
    }));
    return c.html(unsubscribePage({ site: web.site, topics, manageUrl }));
  });

  app.post('/u/:token', async (c) => {
    const claims = await claimsOf(web, c, 'unsubscribe');
    if (claims instanceof Response) return claims;
    const fields = await formOf(c);
    const { subscriberId, subject } = claims;
    // Our own form names a topic or all. Anything else is a provider's button: `List-Unsubscribe=One-Click`, in whatever wrapping.
    if (fields['topic'] === undefined) {
      const say = web.site.words.answers.unsubscribed;
      const stopped = await stopMail(web, subscriberId, subject, web.now());
      return c.text(stopped === 'stopped' ? say.oneClick : say.oneClickNothing);
    }
    if ((await web.readAll(subscriberId)) === null) return c.html(nothingLeftPage({ site: web.site, manageUrl }));
    return c.html(unsubscribedPage({ site: web.site, ...(await endChosen(web, subscriberId, fields['topic'])) }));
  });
}

/** Ends one topic, or all. What the page says: which topic, if others are left to be managed. */
async function endChosen(web: UnsubscribeRoutes, subscriberId: string, chosen: string) {
  const nothingLeft = { topicTitle: null, manageUrl: null };
  if (chosen === 'all') {
    await endAll(web, subscriberId, 'unsubscribed-all', web.now());
    return nothingLeft;
  }
  await endSubscription(web, subscriberId, chosen, web.now());
  if ((await activeOf(web, subscriberId)).length === 0) return nothingLeft;
  return { topicTitle: (await web.findTopics([chosen])).get(chosen)?.title ?? null, manageUrl };
}

async function activeOf(web: UnsubscribeRoutes, subscriberId: string): Promise<Subscription[]> {
  const whole = await web.readAll(subscriberId);
  return (whole?.subscriptions ?? []).filter(({ state }) => state === 'active');
}
