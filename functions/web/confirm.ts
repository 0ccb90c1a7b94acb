/** /c/:token: GET shows what would begin, POST begins it. */
import type { Hono } from 'hono';
import { confirmedPage, confirmPage } from '../presentation/pages/answers.tsx';
import { readingOfQuery } from '../search/query/read-query.ts';
import {
  type ConfirmSubscription,
  confirmSubscription,
  type OpenConfirmation,
  readConfirmation,
  waiting,
} from '../subscription/confirm-subscription.ts';
import { linksFor } from '../subscription/links.ts';
import { nextDelivery } from '../subscription/next-delivery.ts';
import type { OptIn } from '../subscription/subscription.ts';
import { fieldsOf, type WebContext, type WebEnv } from './request.ts';
import { claimsOf, linkTrouble, type ReadLinks } from './tokens.ts';

export interface ConfirmRoutes extends ReadLinks, ConfirmSubscription {
  publicUrl: string;
}

export function confirmRoutes(app: Hono<WebEnv>, web: ConfirmRoutes): void {
  app.get('/c/:token', async (c) => {
    const claims = await claimsOf(web, c, 'confirm');
    if (claims instanceof Response) return claims;
    const found = await readConfirmation(web, claims);
    if (found.state === 'used' || found.state === 'gone') return deadEnd(web, c, found.state);
    return c.html(
      found.state === 'open' ? confirmPage({ ...shown(web, found), others: others(found) }) : await confirmed(web, found, 'settings'),
    );
  });

  app.post('/c/:token', async (c) => {
    const claims = await claimsOf(web, c, 'confirm');
    if (claims instanceof Response) return claims;
    const ticked = (await fieldsOf(c)).flatMap(([name, value]) => (name === 'also' ? [value] : []));
    const pressedNow = (await readConfirmation(web, claims)).state === 'open';
    const found = await confirmSubscription(web, claims, { also: ticked, wording: web.site.words.answers.confirm.yes }, web.now());
    // Still open: the editors have retired the topic meanwhile.
    if (found.state === 'open') return deadEnd(web, c, 'gone');
    if (found.state === 'used' || found.state === 'gone') return deadEnd(web, c, found.state);
    return c.html(await confirmed(web, found, pressedNow ? 'manage' : 'settings'));
  });
}

const deadEnd = (web: ConfirmRoutes, c: WebContext, state: 'used' | 'gone') =>
  linkTrouble(web, c, 'confirm', state === 'used' ? 'used' : 'expired');

function shown({ site }: ConfirmRoutes, { topic, subscription, whole }: OpenConfirmation) {
  const { zone, hour, weekday } = whole.profile.state === 'pending' ? { ...whole.profile, ...subscription.wantedWhen } : whole.profile;
  const reading = topic.kind === 'curated' ? null : readingOfQuery(topic.query, topic.language);
  return { site, topicTitle: topic.title, reading, frequency: subscription.frequency, zone, hour, weekday };
}

function others({ whole, subscription }: OpenConfirmation) {
  return waiting(whole, subscription.topicId).map(({ topicId, frequency, wanted, optIn }) => ({
    topicId,
    frequency,
    title: wanted?.title ?? '',
    isLikelyTheirs: isSameSitting(optIn, subscription.optIn),
  }));
}

/** Asked for from the same network within the hour: the same person, who should not have to come back. */
const isSameSitting = (one: OptIn, other: OptIn): boolean =>
  one.askedFrom !== null &&
  one.askedFrom === other.askedFrom &&
  Math.abs(Date.parse(one.askedAt) - Date.parse(other.askedAt)) <= SITTING_MS;
const SITTING_MS = 3_600_000;

/**
 * Whoever pressed the button while it still did something has just proven whose address it is, and goes on to their topics.
 * A link that was used before may be in anybody's hands by now, and leads to the page of little power.
 */
async function confirmed(web: ConfirmRoutes, found: OpenConfirmation, leadsTo: 'manage' | 'settings'): Promise<string> {
  const links = linksFor({ publicUrl: web.publicUrl, keys: await web.readKeys(null) }, found.whole.profile, web.now());
  const firstOn = nextDelivery(found.subscription.frequency, found.whole.profile, web.now());
  return confirmedPage({ ...shown(web, found), others: others(found), firstOn, manageUrl: links[leadsTo]() });
}
