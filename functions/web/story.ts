/** /s/:token/:articleId: why a story came, and the buttons by which its reader gets more, or none, of its kind. */
import type { Hono } from 'hono';
import { type ReadStoryOfMail, readStoryOfMail, type Saying, type StoryOfMail, sayOfStory } from '../digest/story-of-mail.ts';
import { storyPage } from '../presentation/pages/story.tsx';
import type { ChangeSubscriber } from '../subscription/change-subscriber.ts';
import { SubscriptionRefused } from '../subscription/refused.ts';
import type { WholeSubscriber } from '../subscription/subscription.ts';
import { formOf, type WebContext, type WebEnv } from './request.ts';
import { claimsOf, linkTrouble, type ReadLinks } from './tokens.ts';

export interface StoryRoutes extends ReadLinks, ReadStoryOfMail, ChangeSubscriber {}

const sayings: readonly Saying[] = ['more', 'not', 'none'];

export function storyRoutes(app: Hono<WebEnv>, web: StoryRoutes): void {
  app.get('/s/:token/:articleId?', async (c) => {
    const found = await storyAt(web, c);
    if (found instanceof Response) return found;
    // Mail scanners follow every link: what the link says is only which button is meant.
    const meant = sayings.find((each) => c.req.query(each) !== undefined) ?? null;
    return c.html(storyPage({ site: web.site, zone: found.whole.profile.zone, meant, done: null, told: found.told }));
  });

  app.post('/s/:token/:articleId?', async (c) => {
    const found = await storyAt(web, c);
    if (found instanceof Response) return found;
    const fields = await formOf(c);
    const saying = sayings.find((each) => each === fields['say']);
    const { subscriberId, zone } = found.whole.profile;
    if (!saying) return c.html(storyPage({ site: web.site, zone, meant: null, done: null, told: found.told }), 422);
    try {
      await sayOfStory(web, subscriberId, found.told, saying, web.now());
    } catch (error) {
      if (!(error instanceof SubscriptionRefused)) throw error;
      return c.html(storyPage({ site: web.site, zone, meant: null, done: null, told: { ...found.told, isFollowed: false } }), 422);
    }
    const after = await storyAt(web, c);
    if (after instanceof Response) return after;
    return c.html(storyPage({ site: web.site, zone, meant: null, done: saying, told: after.told }));
  });
}

/** Or the page that says why there is none. */
async function storyAt(web: StoryRoutes, c: WebContext): Promise<{ whole: WholeSubscriber; told: StoryOfMail } | Response> {
  const claims = await claimsOf(web, c, 'story');
  if (claims instanceof Response) return claims;
  const whole = await web.readAll(claims.subscriberId);
  if (!whole || whole.profile.tokenEpoch !== claims.epoch) return linkTrouble(web, c, 'story', 'expired');
  const told = await readStoryOfMail(web, whole, { deliveryId: claims.subject, articleId: c.req.param('articleId') ?? '' });
  return told ? { whole, told } : linkTrouble(web, c, 'story', 'expired');
}
