/** The API on tables in memory, with one key of all scopes. */
import { makeApiKey } from '../../functions/admin/api-key.ts';
import { SCOPES, type Scope } from '../../functions/admin/scopes.ts';
import { apiApp } from '../../functions/api/app.ts';
import { deskNow, memoryDesk } from './memory-desk.ts';

/** `pages`: what the web answers, by address. Everything else is 404. */
export async function testApi({ pages = {}, scopes = SCOPES }: { pages?: Record<string, string>; scopes?: readonly Scope[] } = {}) {
  const { deps, ...desk } = memoryDesk({ pages });
  const { presented } = await makeApiKey(deps, { name: 'test', scopes, createdBy: 'test' }, deskNow);
  const app = apiApp(deps);
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await app.request(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${presented}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      headers: response.headers,
      body: !response.headers.get('content-type')?.includes('json') ? text : JSON.parse(text),
    };
  };
  return { ...desk, app, call, presented };
}

/** A feed with one item. */
export const smallFeed = (title: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>https://news.example/</link>` +
  `<item><title>Harbour reopens</title><link>https://news.example/harbour</link><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`;
