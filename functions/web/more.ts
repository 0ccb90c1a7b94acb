/** /d/:token: the stories that a mail held back. */
import type { Hono } from 'hono';
import { type ReadHeldBack, readHeldBack } from '../digest/held-back.ts';
import { morePage } from '../presentation/pages/more.tsx';
import type { WholeSubscriber } from '../subscription/subscription.ts';
import type { WebEnv } from './request.ts';
import { claimsOf, linkTrouble, type ReadLinks } from './tokens.ts';

export interface MoreRoutes extends ReadLinks, ReadHeldBack {
  readAll(subscriberId: string): Promise<WholeSubscriber | null>;
}

export function moreRoutes(app: Hono<WebEnv>, web: MoreRoutes): void {
  app.get('/d/:token', async (c) => {
    const claims = await claimsOf(web, c, 'more');
    if (claims instanceof Response) return claims;
    const whole = await web.readAll(claims.subscriberId);
    if (!whole || whole.profile.tokenEpoch !== claims.epoch) return linkTrouble(web, c, 'more', 'expired');
    const { zone } = whole.profile;
    const heldBack = await readHeldBack(web, { subscriberId: claims.subscriberId, deliveryId: claims.subject, zone });
    if (!heldBack) return linkTrouble(web, c, 'more', 'expired');
    // Whoever was sent a forwarded mail reads these stories, but does not manage somebody else's topics.
    return c.html(morePage({ site: web.site, zone, ...heldBack, manageUrl: '/manage-link' }));
  });
}
