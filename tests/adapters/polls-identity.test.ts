import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { itemOf, longText, type PollWorld, rssOf, startPolls } from '../support/polls.ts';

let world: PollWorld;
beforeEach(async () => {
  world = await startPolls();
});
afterEach(() => world.publisher.stop());

/** Polls a feed as it is first, and as it is then. */
async function twice(first: string, then: string) {
  world.serve('/feed', first);
  await world.poll('/feed');
  world.serve('/feed', then);
  return world.poll('/feed');
}
const site = 'http://harbour.example';

describe('nothing comes twice', () => {
  test('if all links go from http to https', async () =>
    expect(
      await twice(
        rssOf(itemOf('g1', 'Crane falls', `${site}/a`), itemOf('g2', 'Ferry late', `${site}/b`)),
        rssOf(itemOf('g1', 'Crane falls', 'https://harbour.example/a'), itemOf('g2', 'Ferry late', 'https://harbour.example/b')),
      ),
    ).toMatchObject({ newArticles: 0, changedArticles: 0 }));
  test('if the address changes with a corrected headline: it is changed', async () =>
    expect(
      await twice(
        rssOf(itemOf('g1', 'Crane colapses', `${site}/crane-colapses`)),
        rssOf(itemOf('g1', 'Crane collapses', `${site}/crane-collapses`)),
      ),
    ).toMatchObject({ newArticles: 0, changedArticles: 1 }));
  test('if the host of the links flips', async () =>
    expect(
      await twice(rssOf(itemOf('g1', 'Crane falls', `${site}/a`)), rssOf(itemOf('g1', 'Crane falls', 'http://cdn.other.example/a'))),
    ).toMatchObject({ newArticles: 0 }));
  test('if the guid is another one at each poll', async () =>
    expect(await twice(rssOf(itemOf('1', 'Crane falls', `${site}/a`)), rssOf(itemOf('2', 'Crane falls', `${site}/a`)))).toMatchObject({
      newArticles: 0,
    }));
  test('if a guid that is an address changes its scheme, and the link its slug', async () =>
    expect(
      await twice(
        rssOf(itemOf(`${site}/?p=7`, 'Crane falls', `${site}/crane`)),
        rssOf(itemOf('https://www.harbour.example/?p=7', 'Crane falls', `${site}/crane-falls`)),
      ),
    ).toMatchObject({ newArticles: 0 }));
  test('if each item is dated at the moment of the poll', async () => {
    const dated = (hour: number) =>
      rssOf(itemOf('g', 'Crane falls', `${site}/a`, `<pubDate>Mon, 23 Nov 2026 0${hour}:00:00 GMT</pubDate>${longText}`));
    expect(await twice(dated(1), dated(2))).toMatchObject({ newArticles: 0, changedArticles: 0 });
  });
  test('if the title counts comments', async () =>
    expect(
      await twice(rssOf(itemOf('g', 'Crane falls (3)', `${site}/a`)), rssOf(itemOf('g', 'Crane falls (17)', `${site}/a`))),
    ).toMatchObject({ newArticles: 0, changedArticles: 0 }));
  test('if an item is away for a poll, or the whole feed is', async () => {
    const both = rssOf(itemOf('g1', 'Crane falls', `${site}/a`), itemOf('g2', 'Ferry late', `${site}/b`));
    await twice(both, rssOf(itemOf('g2', 'Ferry late', `${site}/b`)));
    world.serve('/feed', both);
    expect(await world.poll('/feed')).toMatchObject({ newArticles: 0 });
    world.serve('/feed', rssOf());
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 0 });
    world.serve('/feed', both);
    expect(await world.poll('/feed')).toMatchObject({ newArticles: 0 });
  });
  test('if four feeds link to one article in four ways', async () => {
    const links = [
      'http://harbour.example/a',
      'https://harbour.example/a/',
      'http://www.harbour.example/a?utm_source=rss',
      'https://m.harbour.example/a',
    ];
    let total = 0;
    for (const [index, link] of links.entries()) {
      world.serve(`/feed${index}`, rssOf());
      await world.poll(`/feed${index}`);
      world.serve(`/feed${index}`, rssOf(itemOf(`g${index}`, 'Crane falls', link)));
      total += (await world.poll(`/feed${index}`)).newArticles;
    }
    expect(total).toBe(1);
  });
});

describe('nothing is lost', () => {
  const ticker = `${site}/ticker`;
  test('if a second bulletin joins a first one under its address', async () =>
    expect(
      await twice(rssOf(itemOf('A', 'Bulletin A', ticker)), rssOf(itemOf('B', 'Bulletin B', ticker), itemOf('A', 'Bulletin A', ticker))),
    ).toMatchObject({
      newArticles: 1,
      titles: ['Bulletin B'],
    }));
  test('if bulletins without guids share an address', async () =>
    expect(
      await twice(rssOf(itemOf(null, 'Bulletin A', ticker)), rssOf(itemOf(null, 'Bulletin B', ticker), itemOf(null, 'Bulletin A', ticker))),
    ).toMatchObject({ newArticles: 1, titles: ['Bulletin B'] }));
  test('if a shared address stands alone again, with a new bulletin', async () => {
    await twice(rssOf(itemOf('A', 'Bulletin A', ticker)), rssOf(itemOf('B', 'Bulletin B', ticker), itemOf('A', 'Bulletin A', ticker)));
    world.serve('/feed', rssOf(itemOf('C', 'Bulletin C', ticker)));
    expect(await world.poll('/feed')).toMatchObject({ newArticles: 1, changedArticles: 0 });
  });
  test('if guids are places in the feed: 1, 2, 3', async () =>
    expect(
      await twice(
        rssOf(itemOf('1', 'Crane falls', `${site}/a`), itemOf('2', 'Ferry late', `${site}/b`)),
        rssOf(itemOf('1', 'Storm nears', `${site}/c`), itemOf('2', 'Crane falls', `${site}/a`), itemOf('3', 'Ferry late', `${site}/b`)),
      ),
    ).toMatchObject({ newArticles: 1, changedArticles: 0, titles: ['Storm nears'] }));
  test('if all items have the same guid', async () =>
    expect(
      await twice(
        rssOf(itemOf('x', 'Crane falls', `${site}/a`)),
        rssOf(itemOf('x', 'Storm nears', `${site}/c`), itemOf('x', 'Crane falls', `${site}/a`)),
      ),
    ).toMatchObject({ newArticles: 1, titles: ['Storm nears'] }));
  test('if a new item takes the address of one that moved on', async () =>
    expect(
      await twice(
        rssOf(itemOf('A', 'Crane falls', `${site}/latest`)),
        rssOf(itemOf('B', 'Storm nears', `${site}/latest`), itemOf('A', 'Crane falls', `${site}/2026/crane`)),
      ),
    ).toMatchObject({ newArticles: 1, titles: ['Storm nears'] }));
  test.each([
    ['undated', () => ''],
    ['dated', (index: number) => `<pubDate>${new Date(Date.UTC(2026, 10, 20) + index * 60_000).toUTCString()}</pubDate>`],
  ])('if one is appended to 1,500 %s items', async (_name, date) => {
    const items = Array.from({ length: 1_501 }, (_, index) =>
      itemOf(`g${index}`, `Story number ${index}`, `${site}/${index}`, date(index)),
    );
    expect(await twice(rssOf(...items.slice(0, 1_500)), rssOf(...items))).toMatchObject({ newArticles: 1, titles: ['Story number 1500'] });
  });
});

describe('a page', () => {
  const pageOf = (title: string, text: string, canonical: string) =>
    `<!doctype html><html lang="en"><head><title>${title}</title><link rel="canonical" href="${canonical}"></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`;
  const thin = (slug: string, title: string) => itemOf(slug, title, `${world.publisher.url}/${slug}`, '');
  const html = (path: string, text: string) =>
    world.serve(path, (_request, response) => response.setHeader('content-type', 'text/html').end(text));

  test('swallows no sibling: three items whose pages all lead to one notice are three', async () => {
    for (const slug of ['lamp', 'keeper', 'tower'])
      world.serve(`/${slug}`, (_request, response) => response.writeHead(302, { location: '/consent' }).end());
    html(
      '/consent',
      pageOf(
        'Before you go on',
        'We and our partners store and read details on your device to measure what you look at. '.repeat(5),
        '/consent',
      ),
    );
    expect(
      await twice(
        rssOf(),
        rssOf(thin('lamp', 'Lighthouse lamp is replaced'), thin('keeper', 'Last keeper leaves'), thin('tower', 'Tower opens to visitors')),
      ),
    ).toMatchObject({ newArticles: 3, bodies: [null, null, null] });
  });
  test('that is an error page answered with 200 gives no text', async () => {
    html(
      '/gone',
      pageOf(
        'Page not found',
        'Sorry, we could not find what you were looking for. Try the search, or go back to the front page of the site. '.repeat(3),
        '/404',
      ),
    );
    expect(await twice(rssOf(), rssOf(thin('gone', 'Lighthouse lamp is replaced')))).toMatchObject({ newArticles: 1, bodies: [null] });
  });
  test('takes no address that another item has', async () => {
    html('/lamp', pageOf('Lighthouse lamp is replaced', longText, '/keeper'));
    html('/keeper', pageOf('Last keeper leaves', longText.toUpperCase(), '/keeper'));
    expect(await twice(rssOf(), rssOf(thin('lamp', 'Lighthouse lamp is replaced'), thin('keeper', 'Last keeper leaves')))).toMatchObject({
      newArticles: 2,
    });
  });
  test('that calls every article by its section loses none of them, poll by poll', async () => {
    html('/lamp', pageOf('Lighthouse lamp is replaced', longText, '/news'));
    html('/keeper', pageOf('Last keeper leaves', longText, '/news'));
    await twice(rssOf(), rssOf(thin('lamp', 'Lighthouse lamp is replaced')));
    world.serve('/feed', rssOf(thin('keeper', 'Last keeper leaves'), thin('lamp', 'Lighthouse lamp is replaced')));
    expect(await world.poll('/feed')).toMatchObject({ newArticles: 1, titles: ['Last keeper leaves'] });
  });
});
