/** The token in a path, read: its claims, or the page that says why it opens nothing and what to do instead. */
import { type LinkTroubleProps, linkTroublePage } from '../presentation/pages/dead-ends.tsx';
import type { Site } from '../presentation/pages/layout.tsx';
import { type Claims, kidOf, type Purpose, readToken, type TokenKeys } from '../subscription/tokens.ts';
import type { WebContext } from './request.ts';

export interface ReadLinks {
  site: Site;
  now(): string;
  /** The keys of the tokens; read anew where the one that is named is not among them. */
  readKeys(kid: string | null): Promise<TokenKeys>;
}

export async function claimsOf(web: ReadLinks, c: WebContext, purpose: Purpose): Promise<Claims | Response> {
  const token = c.req.param('token') ?? '';
  const keys = await web.readKeys(kidOf(token));
  const { claims, trouble } = readToken(keys, token, purpose, web.now());
  return claims ?? linkTrouble(web, c, purpose, trouble === 'expired' ? 'expired' : 'forged');
}

/** 410 for what was ours once, 404 for what never was. */
export function linkTrouble(web: ReadLinks, c: WebContext, purpose: Purpose, trouble: LinkTroubleProps['trouble']): Response {
  return c.html(linkTroublePage({ site: web.site, trouble, purpose }), trouble === 'forged' ? 404 : 410) as Response;
}
