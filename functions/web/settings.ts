/** /p/:token: what a link that stands in every mail may do. It says no address and adds nothing. */
import type { Hono } from 'hono';
import { type SettingsProps, settingsPage } from '../presentation/pages/settings.tsx';
import type { AskToSubscribe } from '../subscription/ask-to-subscribe.ts';
import { changeSubscriber } from '../subscription/change-subscriber.ts';
import { type CountRequests, countChange } from '../subscription/limits.ts';
import { endSubscription, type ManageSubscriptions, pauseMail, readManaged, resumeMail } from '../subscription/manage-subscriptions.ts';
import { SubscriptionRefused } from '../subscription/refused.ts';
import type { RequestManageLink } from '../subscription/request-manage-link.ts';
import { frequencies, type WholeSubscriber } from '../subscription/subscription.ts';
import { changeFrequency, isActive } from '../subscription/transitions.ts';
import type { Topic } from '../topic/topic.ts';
import { formOf, type WebEnv } from './request.ts';
import { claimsOf, linkTrouble, type ReadLinks } from './tokens.ts';

export interface SettingsRoutes extends ReadLinks, ManageSubscriptions {
  findTopics(topicIds: readonly string[]): Promise<ReadonlyMap<string, Topic>>;
  signUp(): Promise<AskToSubscribe & RequestManageLink>;
  take: CountRequests['take'];
}

type Said = Pick<SettingsProps, 'done' | 'problems'>;

export function settingsRoutes(app: Hono<WebEnv>, web: SettingsRoutes): void {
  app.get('/p/:token', async (c) => {
    const claims = await claimsOf(web, c, 'settings');
    if (claims instanceof Response) return claims;
    const whole = await readManaged(web, claims);
    return whole
      ? c.html(settingsPage(await propsOf(web, whole, { done: null, problems: [] })))
      : linkTrouble(web, c, 'settings', 'expired');
  });

  app.post('/p/:token', async (c) => {
    const claims = await claimsOf(web, c, 'settings');
    if (claims instanceof Response) return claims;
    const whole = await readManaged(web, claims);
    if (!whole) return linkTrouble(web, c, 'settings', 'expired');
    await countChange(web, claims.subscriberId, web.now());
    const said = await press(web, whole, await formOf(c));
    const after = (await web.readAll(claims.subscriberId)) ?? whole;
    return c.html(settingsPage(await propsOf(web, after, said)), said.done === null ? 422 : 200);
  });
}

async function press(web: SettingsRoutes, whole: WholeSubscriber, fields: Record<string, string>): Promise<Said> {
  const { subscriberId } = whole.profile;
  const { manage: say, problems } = web.site.words;
  const done = (sentence: string): Said => ({ done: sentence, problems: [] });
  const topicId = fields['topicId'] ?? '';
  try {
    switch (fields['action']) {
      case 'frequency':
        await chooseFrequency(web, subscriberId, topicId, fields['frequency']);
        return done(say.done.saved);
      case 'end':
        await endSubscription(web, subscriberId, topicId, web.now());
        return done(say.done.ended);
      case 'pause':
        await pauseMail(web, subscriberId, web.now());
        return done(say.done.paused);
      case 'resume':
        await resumeMail(web, subscriberId);
        return done(say.done.resumed);
      case 'link':
        await (await web.signUp()).queueRequest({ kind: 'own-link', subscriberId });
        return done(say.settings.linkSent);
      default:
        return { done: null, problems: [{ field: 'form', message: say.noSuchButton }] };
    }
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    return { done: null, problems: [{ field: 'form', message: problems.refused[error.code] }] };
  }
}

async function chooseFrequency(web: SettingsRoutes, subscriberId: string, topicId: string, chosen: string | undefined): Promise<void> {
  const frequency = frequencies.find((each) => each === chosen);
  if (!frequency) throw new SubscriptionRefused('no-such-frequency');
  await changeSubscriber(web, subscriberId, (whole) => changeFrequency(whole, topicId, frequency));
}

async function propsOf(web: SettingsRoutes, { profile, subscriptions }: WholeSubscriber, said: Said): Promise<SettingsProps> {
  const active = subscriptions.filter(isActive);
  const topics = await web.findTopics(active.map(({ topicId }) => topicId));
  const { aTopic } = web.site.words.answers.unsubscribe;
  return {
    site: web.site,
    subscriptions: active.map(({ topicId, frequency }) => ({ topicId, frequency, title: topics.get(topicId)?.title ?? aTopic })),
    pausedAt: profile.pausedAt,
    zone: profile.zone,
    ...said,
  };
}
