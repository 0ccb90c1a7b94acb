import { expect, it } from 'vitest';
import { testConsole } from '../../support/test-console.ts';

async function editor() {
  const console = testConsole();
  const cookie = await console.session('editor');
  const call = async (method: string, path: string, fields: Record<string, string> = {}) => {
    const answer = await console.call(method, path, cookie, fields);
    return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
  };
  for (const [at, title] of ['Harbour strike ends', 'Harbour pilots strike', 'Harbour fire', 'Election day'].entries())
    console.articles.push({
      ...{ articleId: `a${at}`, title, summary: null, lead: null, url: `https://news.example/${at}`, publisher: 'News' },
      ...{ language: 'en', publishedAt: '2026-11-24T10:00:00.000Z', ingestedAt: '2026-11-24T10:00:00.000Z' },
    });
  return { ...console, get: (path: string) => call('GET', path), press: (path: string, fields = {}) => call('POST', path, fields) };
}

const harbour = { title: 'Harbour strikes', query: 'harbour strike', language: 'en', breadth: 'balanced' };

it('shows what a new topic would bring before it is published, and then has it on the list', async () => {
  const { get, press, topics, audit } = await editor();
  expect((await get('/console/topics')).html).toContain('There is no topic yet');
  const shown = await press('/console/topics/new', { ...harbour, action: 'look' });
  expect(shown.html).toContain('Harbour pilots strike');
  expect(shown.html).not.toContain('Election day');
  expect(topics.size).toBe(0);
  const published = await press('/console/topics/new', { ...harbour, action: 'keep' });
  expect(published.to).toBe('/console/topics/harbour-strikes?done=added');
  expect((await get('/console/topics')).html).toContain('Harbour strikes');
  expect(audit.at(-1)).toMatchObject({ action: 'topic-added', subject: 'harbour-strikes', changedBy: 'person:p1' });
});

it('gives a topic in any script an id', async () => {
  const { press, topics } = await editor();
  await press('/console/topics/new', { ...harbour, title: 'Страйк у порту', action: 'keep' });
  expect([...topics.keys()]).toEqual([expect.stringMatching(/^t-[0-9a-f]{12}$/)]);
});

it('shows article by article what an edit adds and loses, and how many people it concerns, before anything changes', async () => {
  const { press, topics, followers } = await editor();
  await press('/console/topics/new', { ...harbour, action: 'keep' });
  followers.set('harbour-strikes', 1_234);
  const edit = { ...harbour, query: 'harbour fire', revision: '1' };
  const shown = await press('/console/topics/harbour-strikes', { ...edit, action: 'look' });
  expect(shown.html).toContain('This changes what 1,234 followers get');
  expect(shown.html).toMatch(/It would add 1 article<.*Harbour fire.*It would lose 2 articles<.*Harbour strike ends/s);
  expect(shown.html).toContain('Does the title still say what people get?');
  expect(topics.get('harbour-strikes')?.query).toBe('harbour strike');
  await press('/console/topics/harbour-strikes', { ...edit, action: 'keep' });
  expect(topics.get('harbour-strikes')).toMatchObject({ query: 'harbour fire', revision: 2 });
});

it('refuses an edit of a revision that somebody changed meanwhile, and a query that matches nothing', async () => {
  const { press, topics } = await editor();
  await press('/console/topics/new', { ...harbour, action: 'keep' });
  const edit = { ...harbour, query: 'harbour fire', action: 'keep' };
  await press('/console/topics/harbour-strikes', { ...edit, revision: '1' });
  expect((await press('/console/topics/harbour-strikes', { ...edit, query: 'other', revision: '1' })).html).toContain(
    'changed since revision 1',
  );
  const refused = await press('/console/topics/harbour-strikes', { ...edit, query: '-harbour', revision: '2' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('value="-harbour"');
  expect(topics.get('harbour-strikes')?.query).toBe('harbour fire');
});

it('lists versions with who made them, and goes back to one as a new version', async () => {
  const { get, press, topics } = await editor();
  await press('/console/topics/new', { ...harbour, action: 'keep' });
  await press('/console/topics/harbour-strikes', { ...harbour, query: 'harbour fire', revision: '1', action: 'keep' });
  const page = (await get('/console/topics/harbour-strikes')).html;
  expect(page).toMatch(/harbour fire[\s\S]*Ann[\s\S]*harbour strike/);
  await press('/console/topics/harbour-strikes', { action: 'back', to: '1', revision: '2' });
  expect(topics.get('harbour-strikes')).toMatchObject({ query: 'harbour strike', revision: 3 });
});

it('plots matches a day, and says in words what the plot shows', async () => {
  const { get, press, matchedAt } = await editor();
  await press('/console/topics/new', { ...harbour, action: 'keep' });
  const days = ['2026-11-25', '2026-11-25', '2026-11-20'].map((on) => `${on}T08:00:00.000Z`);
  matchedAt.set('harbour-strikes', days);
  expect((await get('/console/topics')).html).toContain('aria-label="3 matches in 14 days, at most 2 in one day."');
  matchedAt.set(
    'harbour-strikes',
    Array.from({ length: 400 }, () => '2026-11-24T08:00:00.000Z'),
  );
  expect((await get('/console/topics/harbour-strikes')).html).toContain('more than fifty articles a day');
});

it('takes topics in and out as CSV, names the lines that it refuses, and makes no cell a formula', async () => {
  const { app, session, press, get, topics } = await editor();
  const csv = 'title,query,language\r\nFloods,flood river,en\r\n"Bad one","-nothing",en\r\n=1+1,harbour,en\r\n';
  const body = new FormData();
  body.set('formKey', 'the-form-key');
  body.set('file', new File([csv], 'topics.csv'));
  const cookie = await session('editor');
  const imported = await (await app.request('/console/topics/import', { method: 'POST', headers: { cookie }, body })).text();
  expect(imported).toContain('2 added, 1 not.');
  expect([...topics.keys()]).toEqual(['floods', '1-1']);
  const exported = (await get('/console/topics.csv')).html;
  expect(exported).toContain('floods,Floods,flood river,en,balanced,live');
  expect(exported).not.toMatch(/(^|,)=1/m);
  expect((await press('/console/topics/import', {})).html).toContain('This is no list of topics');
});
