import { describe, expect, test } from 'vitest';
import type { Article } from '../../../functions/article/article.ts';
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import type { Match } from '../../../functions/match/match.ts';
import type { WholeSubscriber } from '../../../functions/subscription/subscription.ts';
import { purposes } from '../../../functions/subscription/tokens.ts';
import { morning, subscriberOf, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';
import { openPages, pathOf } from '../../support/web.ts';

const niger = topicOf('US troops Niger');
const ukraine = topicOf('Ukraine');
const chad = topicOf('Chad');
const later = (hours: number) => new Date(Date.parse(morning) + hours * 3_600_000).toISOString();

const newcomer = () =>
  wholeOf(subscriberOf({ state: 'pending', confirmedAt: null }), [subscriptionOf(niger.topicId, { state: 'pending', wanted: niger })]);
const reader = () =>
  wholeOf(
    subscriberOf(),
    [subscriptionOf(niger.topicId), subscriptionOf(ukraine.topicId), subscriptionOf(chad.topicId, { frequency: 'weekly' })],
    { [niger.topicId]: morning, [ukraine.topicId]: morning, [chad.topicId]: morning },
  );
const openReader = () => openPages({ subscribers: [reader()], topics: [niger, ukraine, chad] });
const confirmLink = pathOf('confirm', 's1', niger.topicId);
const statesOf = (whole: WholeSubscriber | undefined) =>
  Object.fromEntries(
    (whole?.subscriptions ?? []).map(({ topicId, state }) => [
      [niger, ukraine, chad].find((each) => each.topicId === topicId)?.title ?? topicId,
      state,
    ]),
  );

describe('the confirmation link', () => {
  test('shows what would begin, and begins it with the button', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    const asked = await pages.open(confirmLink);
    expect(asked.words).toContain('US troops Niger');
    expect(asked.words).toContain('daily at 07:00');
    expect(pages.store.bySubscriber.get('s1')?.profile.state).toBe('pending');
    const done = await pages.press(confirmLink);
    expect(done.status).toBe(200);
    expect(done.words).toContain('Tuesday, 24 November 2026');
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'active' });
    expect(pages.topics.get(niger.topicId)).toEqual(niger);
  });

  test('pressed twice, at once or an hour later, says the same', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    const both = await Promise.all([pages.press(confirmLink), pages.press(confirmLink)]);
    pages.clock.now = later(1);
    const again = await pages.press(confirmLink);
    expect(new Set([...both, again].map(({ status }) => status))).toEqual(new Set([200]));
    expect(pages.store.bySubscriber.get('s1')?.progress.cursors).toEqual({ [niger.topicId]: morning });
    expect((await pages.open(confirmLink)).words).toContain('Done');
  });

  test('leads on to one’s topics', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    const { text } = await pages.press(confirmLink);
    const manage = /href="https:\/\/alerts\.example\.org(\/m\/[^"]+)"/.exec(text)?.[1] ?? '';
    expect((await pages.open(manage)).words).toContain('1 topic, mailed to ada@example.org');
  });

  test('offers what else was asked for, and begins only what is ticked', async () => {
    const whole = newcomer();
    const waiting = [ukraine, chad].map((topic) => subscriptionOf(topic.topicId, { state: 'pending', wanted: topic }));
    const pages = openPages({ subscribers: [{ ...whole, subscriptions: [...whole.subscriptions, ...waiting] }] });
    const asked = await pages.open(confirmLink);
    expect(asked.words).toContain('Also asked for with your address');
    expect(asked.text).not.toContain('checked');
    const answer = await pages.press(confirmLink, [
      ['also', ukraine.topicId],
      ['also', 'p-never-asked-for'],
    ]);
    expect(answer.words).toMatch(/Not started: ?Chad ?\. You can start it/);
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'active', Ukraine: 'active', Chad: 'pending' });
  });

  test('says when it has run out, and leads back to the first page', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    pages.clock.now = later(72);
    for (const answer of [await pages.open(confirmLink), await pages.press(confirmLink)]) {
      expect(answer.status).toBe(410);
      expect(answer.words).toContain('run out');
      expect(answer.text).toContain('href="/"');
    }
    expect(pages.store.bySubscriber.get('s1')?.profile.state).toBe('pending');
  });

  test('brings nothing back that has ended since', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    await pages.press(confirmLink);
    await pages.press(pathOf('unsubscribe', 's1', 'mwssv5vs-d2026-11-23'), { topic: 'all' });
    const again = await pages.press(confirmLink);
    expect(again.status).toBe(410);
    expect(again.words).toContain('used already');
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'ended' });
  });

  test('stops with all old links once the person has stopped those', async () => {
    const waiting = { ...reader(), subscriptions: [subscriptionOf(niger.topicId, { state: 'pending', wanted: niger })] };
    const pages = openPages({ subscribers: [{ ...waiting, profile: subscriberOf({ tokenEpoch: 1 }) }] });
    expect((await pages.open(confirmLink)).status).toBe(410);
    expect((await pages.press(confirmLink)).status).toBe(410);
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'pending' });
  });

  test('of a topic that the editors have retired since leads nowhere', async () => {
    const retired = { ...niger, kind: 'curated' as const, state: 'retired' as const };
    const whole = wholeOf(subscriberOf({ state: 'pending' }), [
      subscriptionOf(niger.topicId, { state: 'pending', wanted: { ...retired, state: 'live' } }),
    ]);
    const pages = openPages({ subscribers: [whole], topics: [retired] });
    expect((await pages.press(confirmLink)).status).toBe(410);
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'pending' });
  });
});

describe('the unsubscribe link', () => {
  const link = pathOf('unsubscribe', 's1', 'mwssv5vs-d2026-11-23');

  test('asks, and stops everything with one button', async () => {
    const pages = openReader();
    expect((await pages.open(link)).words).toContain('Stop all of them');
    const { words } = await pages.press(link, { topic: 'all' });
    expect(words).toContain('No more mail from us');
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'ended', Ukraine: 'ended', Chad: 'ended' });
    expect(pages.store.bySubscriber.get('s1')?.schedules).toEqual([]);
  });

  test('stops one topic where that is asked for', async () => {
    const pages = openReader();
    const { words } = await pages.press(link, { topic: niger.topicId });
    expect(words).toContain('US troops Niger');
    expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'ended', Ukraine: 'active', Chad: 'active' });
  });

  test.each([
    ['urlencoded', new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    [
      'multipart',
      (() => {
        const form = new FormData();
        form.set('List-Unsubscribe', 'One-Click');
        return form;
      })(),
    ],
    ['a body that says nothing', 'List-Unsubscribe=One-Click'],
    ['no body at all', null],
  ])('takes a mailbox provider’s one click (%s): that mail stops, other mails go on', async (_form, body) => {
    const pages = openReader();
    const provider = { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' };
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await pages.send(link, { method: 'POST', headers: provider, body });
      expect(status).toBe(200);
      expect(headers.get('location')).toBeNull();
      expect(statesOf(pages.store.bySubscriber.get('s1'))).toEqual({ 'US troops Niger': 'ended', Ukraine: 'ended', Chad: 'active' });
    }
  });

  test('works for more than a year, and after the person has stopped old links', async () => {
    const pages = openPages({ subscribers: [{ ...reader(), profile: subscriberOf({ tokenEpoch: 9 }) }], topics: [niger] });
    pages.clock.now = later(399 * 24);
    expect((await pages.press(link, { topic: 'all' })).status).toBe(200);
    expect(Object.values(statesOf(pages.store.bySubscriber.get('s1')))).toEqual(['ended', 'ended', 'ended']);
  });

  test('is friendly to who has nothing left, or is erased', async () => {
    for (const pages of [openPages(), openPages({ subscribers: [wholeOf(subscriberOf(), [])] })]) {
      expect((await pages.open(link)).status).toBe(200);
      expect((await pages.press(link, { topic: 'all' })).status).toBe(200);
      expect((await pages.send(link, { method: 'POST' })).status).toBe(200);
    }
  });

  test('does not hand out the way to somebody’s topics', async () => {
    const pages = openReader();
    expect((await pages.open(link)).text).not.toContain('/m/');
    expect((await pages.press(link, { topic: niger.topicId })).text).not.toContain('/m/');
  });
});

describe('the page of one’s topics', () => {
  const link = pathOf('manage', 's1');
  const pressed = async (fields: Record<string, string>, pages = openReader()) => ({ pages, ...(await pages.press(link, fields)) });
  const of = ({ store }: ReturnType<typeof openReader>) => store.bySubscriber.get('s1') as WholeSubscriber;

  test('shows what one follows', async () => {
    const { words } = await openReader().open(link);
    for (const title of ['US troops Niger', 'Ukraine', 'Chad']) expect(words).toContain(title);
  });

  test('changes a frequency', async () => {
    const { pages, words } = await pressed({
      action: 'edit',
      topicId: niger.topicId,
      q: 'US troops Niger',
      breadth: 'balanced',
      frequency: 'instant',
    });
    // The same words are the same topic only if it was made of them; here they become the topic that they stand for.
    expect(words).toContain('Saved');
    expect(of(pages).subscriptions.filter(({ state, frequency }) => state === 'active' && frequency === 'instant')).toHaveLength(1);
    expect(Object.keys(of(pages).progress.cursors)).toContain(niger.topicId);
  });

  test('changes a query: the new topic goes live and begins, and the old one is owed up to its end', async () => {
    const { pages, words } = await pressed({
      action: 'edit',
      topicId: niger.topicId,
      q: 'French troops Niger',
      breadth: 'focused',
      frequency: 'daily',
    });
    expect(words).toContain('Saved');
    const [fresh] = of(pages).subscriptions.filter(
      ({ topicId, state }) => state === 'active' && ![ukraine.topicId, chad.topicId].includes(topicId),
    );
    expect(pages.topics.get(fresh?.topicId ?? '')).toMatchObject({ query: 'French troops Niger', breadth: 'focused', kind: 'personal' });
    expect(of(pages).progress.cursors[fresh?.topicId ?? '']).toBe(morning);
    expect(of(pages).subscriptions.find(({ topicId }) => topicId === niger.topicId)).toMatchObject({
      state: 'ended',
      endedReason: 'edited',
    });
  });

  test('refuses a query that cannot be followed, keeps it to be put right, and changes nothing', async () => {
    const before = reader();
    const { pages, status, words, text } = await pressed({
      action: 'edit',
      topicId: niger.topicId,
      q: '"French troops',
      breadth: 'focused',
      frequency: 'daily',
    });
    expect(status).toBe(422);
    expect(words).toContain('cannot be followed');
    expect(text).toContain('value="&quot;French troops"');
    expect(of(pages).subscriptions).toEqual(before.subscriptions);
  });

  test('leaves the words of a curated topic to the editors', async () => {
    const curated = { ...niger, kind: 'curated' as const };
    const pages = openPages({ subscribers: [reader()], topics: [curated, ukraine, chad] });
    const { status, words } = await pages.press(link, {
      action: 'edit',
      topicId: niger.topicId,
      q: 'mine',
      breadth: 'focused',
      frequency: 'daily',
    });
    expect(status).toBe(422);
    expect(words).toContain('chosen by the editors');
    expect((await pages.press(link, { action: 'edit', topicId: niger.topicId, frequency: 'weekly' })).words).toContain('Saved');
  });

  test('changes hour, day and zone, under whatever name the zone goes', async () => {
    const { pages } = await pressed({ action: 'when', hour: '21', weekday: 'SUN', zone: 'Asia/Calcutta' });
    expect(of(pages).profile).toMatchObject({ hour: 21, weekday: 'SUN', zone: 'Asia/Kolkata' });
    expect(
      of(pages)
        .schedules.map(({ scheduleKey }) => scheduleKey)
        .sort(),
    ).toEqual(['daily#Asia/Kolkata#21#0', 'weekly#SUN#Asia/Kolkata#21#0']);
  });

  test('pauses and resumes', async () => {
    const { pages, words } = await pressed({ action: 'pause' });
    expect(words).toContain('Paused since');
    expect(of(pages).profile.pausedAt).toBe(morning);
    await pages.press(link, { action: 'resume' });
    expect(of(pages).profile.pausedAt).toBeNull();
  });

  test('ends one topic', async () => {
    const { pages } = await pressed({ action: 'end', topicId: chad.topicId });
    expect(statesOf(of(pages))).toEqual({ 'US troops Niger': 'active', Ukraine: 'active', Chad: 'ended' });
  });

  test('starts what waits for the address, and forgets it where that is asked for', async () => {
    const whole = {
      ...reader(),
      subscriptions: [
        subscriptionOf(niger.topicId),
        ...[ukraine, chad].map((topic) => subscriptionOf(topic.topicId, { state: 'pending', wanted: topic })),
      ],
    };
    const pages = openPages({ subscribers: [whole], topics: [niger] });
    expect((await pages.open(link)).words).toContain('Waiting for your word');
    await pages.press(link, { action: 'confirm', topicId: ukraine.topicId });
    await pages.press(link, { action: 'end', topicId: chad.topicId });
    expect(statesOf(of(pages))).toEqual({ 'US troops Niger': 'active', Ukraine: 'active', Chad: 'ended' });
    expect(pages.topics.has(ukraine.topicId)).toBe(true);
  });

  test('hands out everything held about the person, as a file', async () => {
    const deliveries = [
      { subscriberId: 's1', slot: 'daily#2026-11-22', deliveryId: 'd1' } as Delivery,
      { subscriberId: 's2', slot: 'daily#2026-11-22', deliveryId: 'd2' } as Delivery,
    ];
    const pages = openPages({ subscribers: [reader()], topics: [niger, ukraine, chad], deliveries });
    const { text, headers } = await pages.press(link, { action: 'export' });
    expect(headers.get('content-disposition')).toBe('attachment; filename="subscriptions-2026-11-23.json"');
    expect(headers.get('cache-control')).toBe('no-store');
    const everything = JSON.parse(text);
    expect(everything.subscriber.email).toBe('ada@example.org');
    expect(everything.subscriptions.map((each: { topic: { query: string } }) => each.topic.query).sort()).toEqual([
      'Chad',
      'US troops Niger',
      'Ukraine',
    ]);
    expect(everything.deliveries).toEqual([deliveries[0]]);
  });

  test('erases everything, but not without the tick', async () => {
    const pages = openPages({
      subscribers: [reader()],
      topics: [niger, ukraine, chad],
      deliveries: [{ subscriberId: 's1', slot: 'daily#2026-11-22' } as Delivery],
    });
    expect((await pages.press(link, { action: 'erase' })).status).toBe(422);
    expect(pages.store.bySubscriber.size).toBe(1);
    expect((await pages.press(link, { action: 'erase', sure: 'yes' })).words).toContain('Erased');
    expect(pages.store.bySubscriber.size).toBe(0);
    expect(pages.deliveries).toEqual([]);
    expect((await pages.open(link)).status).toBe(410);
  });

  test('stops old links and goes on with a new one', async () => {
    const { pages, status, headers } = await pressed({ action: 'revoke' });
    expect(status).toBe(303);
    expect((await pages.open(link)).status).toBe(410);
    expect((await pages.press(link, { action: 'pause' })).status).toBe(410);
    expect(of(pages).profile.pausedAt).toBeNull();
    expect((await pages.open(new URL(headers.get('location') ?? '').pathname)).status).toBe(200);
  });

  test('does nothing that it has no button for', async () => {
    for (const fields of [
      {},
      { action: 'everything' },
      { action: 'edit', topicId: 'p-not-followed', frequency: 'daily' },
      { action: 'when', hour: '-1', weekday: 'MON', zone: 'UTC' },
    ]) {
      const { pages, status } = await pressed(fields as Record<string, string>);
      expect(status).toBe(422);
      expect(of(pages).subscriptions).toEqual(reader().subscriptions);
    }
  });

  test('is there for who never confirmed, too: the link was mailed to them, and what we hold is theirs', async () => {
    const pages = openPages({ subscribers: [newcomer()] });
    expect((await pages.open(link)).words).toContain('Waiting for your word');
    expect((await pages.press(link, { action: 'export' })).text).toContain('ada@example.org');
    expect((await pages.press(link, { action: 'erase', sure: 'yes' })).status).toBe(200);
    expect(pages.store.bySubscriber.size).toBe(0);
  });

  test('is closed to other sites', async () => {
    const pages = openReader();
    expect(
      (await pages.press(link, { action: 'erase', sure: 'yes' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }))
        .status,
    ).toBe(403);
    expect(pages.store.bySubscriber.size).toBe(1);
  });
});

describe('the stories that a mail held back', () => {
  const match = (articleId: string): Match => ({
    topicId: niger.topicId,
    articleId,
    matchedAt: morning,
    ingestedAt: morning,
    score: 0.8,
    reason: { terms: ['Niger'], where: 'title' },
    title: `Story ${articleId}`,
    url: `https://news.example/${articleId}`,
    publisher: 'The Example',
    language: 'en',
    publishedAt: null,
    snippet: [],
    likeness: null,
    queryRevision: 1,
  });
  const delivery: Delivery = {
    subscriberId: 's1',
    slot: 'daily#2026-11-23',
    deliveryId: 'd1',
    frequency: 'daily',
    state: 'sent',
    failedReason: null,
    ranges: {},
    chosen: { [niger.topicId]: ['a1'] },
    heldBack: { [niger.topicId]: ['a2', 'a3'] },
    beyond: {},
    folded: {},
    likenesses: {},
    dropped: [],
    attempt: 1,
    messageId: 'm',
    claimedAt: morning,
    sentAt: morning,
  };
  const scene = () =>
    openPages({ subscribers: [reader()], topics: [niger], deliveries: [delivery], matches: ['a1', 'a2', 'a3', 'a4'].map(match) });

  test('are exactly those', async () => {
    const { words } = await scene().open(pathOf('more', 's1', 'd1'));
    expect(words).toContain('Story a2');
    expect(words).toContain('Story a3');
    expect(words).not.toContain('Story a1');
    expect(words).not.toContain('Story a4');
  });

  test('are nobody else’s, and no other mail’s', async () => {
    expect((await scene().open(pathOf('more', 's2', 'd1'))).status).toBe(410);
    expect((await scene().open(pathOf('more', 's1', 'd2'))).status).toBe(410);
    expect((await scene().open(pathOf('more', 's1', 'd1', { epoch: 1 }))).status).toBe(410);
  });
});

describe('why did I get this', () => {
  const article: Article = {
    articleId: 'a1',
    feedId: 'f1',
    url: 'https://news.example/a1',
    canonicalUrl: 'https://news.example/a1',
    title: 'American troops leave Niger',
    summary: null,
    body: 'The last soldiers flew out on Sunday.',
    language: 'en',
    author: null,
    publisher: 'The Example',
    image: null,
    publishedAt: null,
    ingestedAt: morning,
    contentRevision: 'r',
    likeness: null,
    alerts: true,
  };
  const ask = (q: string, url = article.url) => openPages({ articles: [article] }).open(`/why?${new URLSearchParams({ q, url })}`);

  test('names the words that were found, and where', async () => {
    expect((await ask('US troops Niger')).words).toMatch(/Yes\..*American.*in the title/);
  });

  test('names what is missing, and what was not wanted', async () => {
    expect((await ask('US troops Chad')).words).toContain('No. It lacks “Chad”');
    expect((await ask('troops -Niger')).words).toContain('which the query excludes');
  });

  test('says where it does not know the article, or cannot read the query', async () => {
    expect((await ask('troops', 'https://news.example/unknown')).words).toContain('We have not read an article at that address');
    expect((await ask('"troops')).words).toContain('cannot be followed');
  });
});

describe('links that open nothing', () => {
  test.each(purposes)('a forged, cut or foreign %s link explains itself, with a way out, whatever the method', async (purpose) => {
    const pages = openReader();
    const before = structuredClone(pages.store.bySubscriber);
    const good = pathOf(purpose, 's1', purpose === 'confirm' ? niger.topicId : purpose === 'unsubscribe' ? 'mwssv5vs-d2026-11-23' : '');
    const other = pathOf(purpose === 'manage' ? 'confirm' : 'manage', 's1', '').slice(3);
    const bad = [
      `${good.slice(0, -1)}!`,
      good.slice(0, -5),
      `${good}x`,
      good.replace('.s1.', '.s2.'),
      `${good.slice(0, 3)}${other}`,
      `${good.slice(0, 3)}x`,
      `${good.slice(0, 3)}${'a'.repeat(500)}`,
    ];
    for (const path of bad) {
      const answers = [
        await pages.open(path),
        await pages.head(path),
        ...(purpose === 'more' ? [] : [await pages.press(path, { topic: 'all', action: 'pause' })]),
      ];
      for (const { status } of answers) expect(status, path).toBe(404);
      expect(answers[0]?.words).toContain('not complete');
      expect(answers[0]?.text).toMatch(/action="\/manage-link"|href="\/"/);
    }
    expect(pages.store.bySubscriber).toEqual(before);
  });

  test('opening any link, with GET and with HEAD, changes nothing at all', async () => {
    const waiting = {
      ...reader(),
      subscriptions: [...reader().subscriptions, subscriptionOf('p9', { state: 'pending', wanted: topicOf('Mali', { topicId: 'p9' }) })],
    };
    const pages = openPages({ subscribers: [waiting], topics: [niger, ukraine, chad] });
    const before = structuredClone(pages.store.bySubscriber);
    const links = [
      pathOf('confirm', 's1', 'p9'),
      pathOf('manage', 's1'),
      pathOf('unsubscribe', 's1', 'mwssv5vs-d2026-11-23'),
      pathOf('more', 's1', 'd1'),
      '/',
      '/?q=Niger',
      '/why',
      '/manage-link',
    ];
    for (const path of links) {
      await pages.open(path);
      const head = await pages.head(path);
      expect(head.text).toBe('');
      await pages.open(`${path}${path.includes('?') ? '&' : '?'}action=erase&sure=yes&topic=all&List-Unsubscribe=One-Click`);
    }
    expect(pages.store.bySubscriber).toEqual(before);
    expect(pages.queued).toEqual([]);
    expect(pages.topics.size).toBe(3);
  });
});
