/** /n/:token: GET asks, POST sees to it that nothing is ever mailed to that address again. */
import type { Hono } from 'hono';
import { blockedPage, blockPage } from '../presentation/pages/block.tsx';
import { type BlockAddress, blockAddress } from '../subscription/block-address.ts';
import type { WebEnv } from './request.ts';
import { claimsOf, type ReadLinks } from './tokens.ts';

export interface BlockRoutes extends ReadLinks, BlockAddress {}

export function blockRoutes(app: Hono<WebEnv>, web: BlockRoutes): void {
  app.get('/n/:token', async (c) => {
    const claims = await claimsOf(web, c, 'block');
    return claims instanceof Response ? claims : c.html(blockPage({ site: web.site }));
  });

  app.post('/n/:token', async (c) => {
    const claims = await claimsOf(web, c, 'block');
    if (claims instanceof Response) return claims;
    await blockAddress(web, claims, web.now());
    return c.html(blockedPage({ site: web.site }));
  });
}
