/** /m/:token: one's topics, and every button of that page. */
import type { Hono } from 'hono';
import { erasedPage, type ManagedSubscription, type ManageProps, managePage } from '../presentation/pages/manage.tsx';
import { breadths } from '../search/breadth.ts';
import { offeredLanguages } from '../search/query/offered-languages.ts';
import { QueryError } from '../search/query/query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import { changeSubscriber } from '../subscription/change-subscriber.ts';
import { type ConfirmSubscription, startPending } from '../subscription/confirm-subscription.ts';
import { type CountRequests, countChange } from '../subscription/limits.ts';
import { linksFor } from '../subscription/links.ts';
import {
  changeHour,
  editSubscription,
  endSubscription,
  type ManageSubscriptions,
  pauseMail,
  readManaged,
  resumeMail,
} from '../subscription/manage-subscriptions.ts';
import { takeBackOpinion } from '../subscription/opinions.ts';
import { type EraseEverything, type ExportEverything, eraseEverything, exportEverything } from '../subscription/own-everything.ts';
import { SubscriptionRefused } from '../subscription/refused.ts';
import { frequencies, type Subscription, type WholeSubscriber } from '../subscription/subscription.ts';
import { revokeLinks } from '../subscription/transitions.ts';
import { offeredZoneNames } from '../subscription/zones.ts';
import type { Topic } from '../topic/topic.ts';
import { formOf, lineOf, type WebEnv } from './request.ts';
import { claimsOf, linkTrouble, type ReadLinks } from './tokens.ts';
import { refusalOf, typedTopic } from './typed-query.ts';

export interface ManageRoutes extends ReadLinks, ConfirmSubscription, ManageSubscriptions, ExportEverything, EraseEverything {
  publicUrl: string;
  take: CountRequests['take'];
  findTopics(topicIds: readonly string[]): Promise<ReadonlyMap<string, Topic>>;
}

/** What the page says after a button: what was done, or what could not be. */
type Outcome = Pick<ManageProps, 'done' | 'problems' | 'editProblem'>;
const asBefore: Outcome = { done: null, problems: [], editProblem: null };
const done = (sentence: string): Outcome => ({ ...asBefore, done: sentence });

export function manageRoutes(app: Hono<WebEnv>, web: ManageRoutes): void {
  app.get('/m/:token', async (c) => {
    const claims = await claimsOf(web, c, 'manage');
    if (claims instanceof Response) return claims;
    const whole = await readManaged(web, claims);
    return whole ? c.html(managePage(await propsOf(web, whole, asBefore))) : linkTrouble(web, c, 'manage', 'expired');
  });

  app.post('/m/:token', async (c) => {
    const claims = await claimsOf(web, c, 'manage');
    if (claims instanceof Response) return claims;
    const whole = await readManaged(web, claims);
    if (!whole) return linkTrouble(web, c, 'manage', 'expired');
    const fields = await formOf(c);
    if (fields['action'] === 'export') {
      const everything = await exportEverything(web, claims.subscriberId, web.now());
      c.header('content-disposition', `attachment; filename="subscriptions-${web.now().slice(0, 10)}.json"`);
      return c.body(`${JSON.stringify(everything, null, 2)}\n`, 200, { 'content-type': 'application/json; charset=utf-8' });
    }
    if (fields['action'] === 'erase' && fields['sure'] === 'yes') {
      await eraseEverything(web, claims.subscriberId, web.now());
      return c.html(erasedPage({ site: web.site }));
    }
    if (fields['action'] === 'revoke') return c.redirect(await freshLink(web, claims.subscriberId), 303);
    await countChange(web, claims.subscriberId, web.now());
    const outcome = await press(web, whole, fields);
    const after = (await web.readAll(claims.subscriberId)) ?? whole;
    return c.html(managePage(await propsOf(web, after, outcome)), outcome.done === null ? 422 : 200);
  });
}

/** Where the owner goes on once every older link has stopped. */
async function freshLink(web: ManageRoutes, subscriberId: string): Promise<string> {
  const changed = await changeSubscriber(web, subscriberId, revokeLinks);
  if (!changed) return '/manage-link';
  return linksFor({ publicUrl: web.publicUrl, keys: await web.readKeys(null) }, changed.after.profile, web.now()).manage();
}

async function press(web: ManageRoutes, whole: WholeSubscriber, fields: Record<string, string>): Promise<Outcome> {
  const { subscriberId } = whole.profile;
  const topicId = fields['topicId'] ?? '';
  const { manage: say, problems } = web.site.words;
  try {
    switch (fields['action']) {
      case 'edit':
        return await edit(web, subscriberId, topicId, fields);
      case 'confirm':
        await startPending(web, whole, { topicIds: [topicId], wording: say.waiting.start }, web.now());
        return done(say.done.started);
      case 'end':
        await endSubscription(web, subscriberId, topicId, web.now());
        return done(say.done.ended);
      case 'when':
        await changeHour(web, subscriberId, {
          zone: fields['zone'] ?? '',
          hour: Number(fields['hour'] || Number.NaN),
          weekday: fields['weekday'] ?? '',
        });
        return done(say.done.when);
      case 'take-back':
        await changeSubscriber(web, subscriberId, (before) => takeBackOpinion(before, topicId, fields['articleId'] ?? ''));
        return done(web.site.words.story.done.none);
      case 'pause':
        await pauseMail(web, subscriberId, web.now());
        return done(say.done.paused);
      case 'resume':
        await resumeMail(web, subscriberId);
        return done(say.done.resumed);
      case 'erase':
        return { ...asBefore, problems: [{ field: 'form', message: say.tickToErase }] };
      default:
        return { ...asBefore, problems: [{ field: 'form', message: say.noSuchButton }] };
    }
  } catch (error) {
    if (!(error instanceof SubscriptionRefused)) throw error;
    return { ...asBefore, problems: [{ field: error.code === 'no-such-zone' ? 'zone' : 'form', message: problems.refused[error.code] }] };
  }
}

async function edit(web: ManageRoutes, subscriberId: string, topicId: string, fields: Record<string, string>): Promise<Outcome> {
  const frequency = frequencies.find((each) => each === fields['frequency']);
  if (!frequency) throw new SubscriptionRefused('no-such-frequency');
  const typed = fields['q'] === undefined ? null : lineOf(fields['q']);
  try {
    const becomes = typed === null ? null : await editedTopic(web, topicId, typed, fields);
    await editSubscription(web, subscriberId, { topicId, frequency, becomes }, web.now());
    return done(web.site.words.manage.done.saved);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { ...asBefore, editProblem: { topicId, typed: typed ?? '', problem: refusalOf(error) } };
  }
}

/**
 * The topic that a query stands for. Its language is the one chosen, else it stays while the words do; the languages read are those
 * ticked, else they stay. Throws QueryError.
 */
async function editedTopic(web: ManageRoutes, topicId: string, query: string, fields: Record<string, string>): Promise<Topic> {
  const current = await web.findTopic(topicId);
  const wanted = breadths.find((each) => each === fields['breadth']) ?? current?.breadth ?? 'balanced';
  const chosen = offeredLanguages.find((each) => each === fields['lang']);
  const language = chosen ?? (current?.query === query ? current.language : queryLanguageOf(query));
  const ticked = offeredLanguages.filter((each) => fields[`reads-${each}`] !== undefined);
  const reads = ticked.length > 0 ? ticked : current?.reads;
  return typedTopic({ query, breadth: wanted, language, reads: reads && (chosen ? reads : [...reads, language]) }, web.now());
}

async function propsOf(web: ManageRoutes, { profile, subscriptions }: WholeSubscriber, outcome: Outcome): Promise<ManageProps> {
  const topics = await web.findTopics(subscriptions.map(({ topicId }) => topicId));
  const inState = (state: Subscription['state']) =>
    subscriptions
      .filter((each) => each.state === state)
      .map((each) => managed(each, each.wanted ?? topics.get(each.topicId)))
      .sort((one, other) => one.title.localeCompare(other.title, 'en'));
  const { email, hour, weekday, zone, pausedAt } = profile;
  return {
    site: web.site,
    email,
    subscriptions: inState('active'),
    waiting: inState('pending'),
    hour,
    weekday,
    zone,
    zones: offeredZoneNames,
    pausedAt,
    ...outcome,
  };
}

function managed({ topicId, frequency, opinions = [] }: Subscription, topic: Topic | undefined): ManagedSubscription {
  const { kind = 'personal', title = '', query = '', breadth = 'balanced', language = 'en', reads = [] } = topic ?? {};
  return { topicId, frequency, kind, title, query, breadth, language, chosen: language !== queryLanguageOf(query), reads, opinions };
}
