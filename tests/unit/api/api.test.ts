import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { smallFeed, testApi } from '../../support/api.ts';

describe('the API', () => {
  it('describes itself in a valid OpenAPI 3.1 document, to anybody', async () => {
    const { app } = await testApi();
    const response = await app.request('/api/v1/openapi.json');
    expect(response.status).toBe(200);
    const { valid, errors } = await new Validator().validate((await response.json()) as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('answers nothing else without a valid key', async () => {
    const { app, presented, keys } = await testApi();
    const document = (await (await app.request('/api/v1/openapi.json')).json()) as { paths: Record<string, Record<string, unknown>> };
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ path, method })),
    );
    expect(operations.length).toBeGreaterThan(12);
    const [key] = [...keys.values()];
    const wrongs = [
      undefined,
      'Bearer',
      'Bearer nonsense',
      `Basic ${presented}`,
      `Bearer ${presented.slice(0, -1)}A`,
      `Bearer tocsin_${key?.keyId}_`,
    ];
    for (const { path, method } of operations) {
      for (const authorization of wrongs) {
        const url = path.replace('{topicId}', 'x').replace('{feedId}', 'feed_0123456789abcdef').replace('{keyId}', 'key000000001');
        const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
        const { status } = await app.request(url, { method: method.toUpperCase(), headers, ...(method !== 'get' && { body: '{}' }) });
        expect({ path, method, authorization, status }).toEqual({ path, method, authorization, status: 401 });
      }
    }
  });

  it('refuses a key that lacks the scope, and says which', async () => {
    const { call } = await testApi({ scopes: ['topics:read'] });
    expect((await call('GET', '/topics')).status).toBe(200);
    const { status, body } = await call('POST', '/topics', { title: 'Harbours', query: 'harbour' });
    expect({ status, title: body.title }).toEqual({ status: 403, title: 'This key lacks the scope topics:write.' });
  });

  it('opens nothing any more with a revoked key', async () => {
    const { call, keys } = await testApi();
    const made = await call('POST', '/keys', { name: 'importer', scopes: ['feeds:read'] });
    const authorization = `Bearer ${made.body.presented}`;
    expect((await call('GET', '/feeds', undefined, { authorization })).status).toBe(200);
    expect((await call('DELETE', `/keys/${made.body.key.keyId}`)).status).toBe(204);
    expect((await call('GET', '/feeds', undefined, { authorization })).status).toBe(401);
    expect(JSON.stringify([...keys.values()])).not.toContain(made.body.presented.slice(-43));
  });

  it('lets no key make one that may do more than itself', async () => {
    const { call } = await testApi({ scopes: ['keys:write', 'topics:read'] });
    expect((await call('POST', '/keys', { name: 'more', scopes: ['people:read'] })).status).toBe(403);
    expect((await call('POST', '/keys', { name: 'as much', scopes: ['topics:read'] })).status).toBe(201);
  });

  it('stops a key that asks more than six hundred times a minute', async () => {
    const { call } = await testApi();
    for (let request = 0; request < 600; request += 1) await call('GET', '/keys');
    const { status, headers } = await call('GET', '/keys');
    expect({ status, after: headers.get('retry-after') }).toEqual({ status: 429, after: '45' });
  });

  it('adds, changes and lists a topic, each change in the audit log', async () => {
    const { call } = await testApi();
    const added = await call('POST', '/topics', { title: 'Harbour strikes', query: 'harbour strike' });
    expect(added.body.topic).toMatchObject({ topicId: 'harbour-strikes', revision: 1, state: 'live', language: 'en' });
    const changed = await call('PATCH', '/topics/harbour-strikes', { revision: 1, query: 'harbour (strike OR walkout)' });
    expect(changed.body.topic).toMatchObject({ revision: 2, query: 'harbour (strike OR walkout)' });
    expect((await call('GET', '/topics')).body.items).toHaveLength(1);
    const { body } = await call('GET', '/audit');
    expect(body.items.map(({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`)).toEqual([
      'topic-edited harbour-strikes',
      'topic-added harbour-strikes',
    ]);
  });

  it('keeps two editors from overwriting each other', async () => {
    const { call } = await testApi();
    await call('POST', '/topics', { title: 'Harbours', query: 'harbour' });
    expect((await call('PATCH', '/topics/harbours', { revision: 1, title: 'Ports' })).status).toBe(200);
    const late = await call('PATCH', '/topics/harbours', { revision: 1, title: 'Docks' });
    expect({ status: late.status, type: late.body.type }).toEqual({ status: 409, type: 'urn:tocsin:problem:topic-changed' });
  });

  it('says which field is wrong and what to do, in problem+json', async () => {
    const { call } = await testApi();
    const { status, type, body } = await call('POST', '/topics', { title: '', query: 'harbour', language: 'English' });
    expect({ status, type }).toEqual({ status: 422, type: 'application/problem+json' });
    expect(body.fields.map(({ field }: { field: string }) => field)).toEqual(['title', 'language']);
    const refused = await call('POST', '/topics', { title: 'Nothing', query: '-harbour' });
    expect(refused.body).toMatchObject({ status: 422, type: 'urn:tocsin:problem:query-only-exclusions', fields: [{ field: 'query' }] });
  });

  it('finds the feed of a site by its address, and follows it', async () => {
    const { call } = await testApi({
      pages: {
        'https://news.example/':
          '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>News</body></html>',
        'https://news.example/rss': smallFeed('The News'),
      },
    });
    const { body } = await call('POST', '/feeds/discover', { url: 'news.example/' });
    expect(body.feeds).toMatchObject([{ url: 'https://news.example/rss', title: 'The News', newest: [{ title: 'Harbour reopens' }] }]);
    const added = await call('POST', '/feeds', { url: body.feeds[0].url, publisher: 'The News' });
    expect(added.status).toBe(201);
    expect((await call('POST', '/feeds', { url: body.feeds[0].url })).status).toBe(409);
    expect((await call('GET', `/feeds/${added.body.feedId}`)).body).toMatchObject({ health: 'unread', publisher: 'The News' });
  });

  it('imports a list feed by feed, and says what became of each', async () => {
    const { call } = await testApi({
      pages: { 'https://a.example/rss': smallFeed('A'), 'https://b.example/': '<!doctype html><p>No feed' },
    });
    const opml = `<opml version="2.0"><body><outline text="World"><outline text="A" xmlUrl="https://a.example/rss"/></outline>
      <outline text="B" xmlUrl="https://b.example/"/><outline text="C" xmlUrl="https://c.example/rss"/></body></opml>`;
    const { body } = await call('POST', '/feeds/import', { opml });
    expect(body.feeds.map(({ url, outcome }: { url: string; outcome: string }) => [url, outcome])).toEqual([
      ['https://a.example/rss', 'added'],
      ['https://b.example/', 'refused'],
      ['https://c.example/rss', 'refused'],
    ]);
    expect(body.feeds[1].whatToDo).not.toBeNull();
    expect((await call('POST', '/feeds/import', { opml })).body.feeds[0].outcome).toBe('known');
    expect((await call('GET', '/feeds.opml')).body).toContain('xmlUrl="https://a.example/rss"');
    expect((await call('POST', '/feeds/import', { opml: 'no list at all' })).status).toBe(422);
  });

  it('tells a fault of ours apart from a wrong request, and hands nothing of it out', async () => {
    const { call, broken, topics } = await testApi();
    topics.get = () => {
      throw new Error('secret detail');
    };
    const { status, body } = await call('GET', '/topics/harbours');
    expect({ status, leaks: JSON.stringify(body).includes('secret') }).toEqual({ status: 500, leaks: false });
    expect(broken).toHaveLength(1);
  });
});

it('polls a feed at once, and reads it from the beginning, at another address if that can be read', async () => {
  const { call, feeds, polled } = await testApi({
    pages: { 'https://a.example/f': smallFeed('A'), 'https://b.example/f': smallFeed('B') },
  });
  const { feedId } = (await call('POST', '/feeds', { url: 'https://a.example/f' })).body;
  expect((await call('POST', `/feeds/${feedId}/poll`, {})).status).toBe(202);
  expect(polled).toEqual([feedId]);
  expect((await call('POST', `/feeds/${feedId}/reset`, { url: 'https://none.example/' })).status).toBe(422);
  expect((await call('POST', `/feeds/${feedId}/reset`, { url: 'https://b.example/f' })).body.url).toBe('https://b.example/f');
  await call('PATCH', `/feeds/${feedId}`, { state: 'paused' });
  expect((await call('POST', `/feeds/${feedId}/poll`, {})).body.remedy).toContain('Resume it');
  expect(feeds.get(feedId)?.url).toBe('https://b.example/f');
});
