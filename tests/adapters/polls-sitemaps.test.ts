import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { longText, type PollWorld, startPolls } from '../support/polls.ts';

let world: PollWorld;
beforeEach(async () => {
  world = await startPolls();
});
afterEach(() => world.publisher.stop());

const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const indexOf = (...children: [path: string, lastModified?: string][]) =>
  `<sitemapindex ${namespaces}>${children.map(([path, date]) => `<sitemap><loc>${world.publisher.url}${path}</loc>${date ? `<lastmod>${date}</lastmod>` : ''}</sitemap>`).join('')}</sitemapindex>`;
const newsOf = (...stories: string[]) =>
  `<urlset ${namespaces}>${stories.map((story) => `<url><loc>${world.publisher.url}/${story.replace(/ /g, '-')}</loc><news:news><news:title>${story}</news:title></news:news></url>`).join('')}</urlset>`;
const plainOf = (...slugs: string[]) =>
  `<urlset ${namespaces}>${slugs.map((slug) => `<url><loc>${world.publisher.url}/${slug}</loc></url>`).join('')}</urlset>`;

describe('an index of sitemaps', () => {
  test('that stays the same brings what its child brings', async () => {
    world.serve('/map', indexOf(['/news-1']));
    world.serve('/news-1', newsOf('Crane falls'));
    await world.poll('/map');
    expect(await world.poll('/map')).toMatchObject({ outcome: 'unchanged' });
    world.serve('/news-1', newsOf('Crane falls', 'Ferry late'));
    expect(await world.poll('/map')).toMatchObject({ outcome: 'read', titles: ['Ferry late'] });
  });
  test.each([
    ['last', ['/2023', '/2024', '/2025', '/2026']],
    ['first', ['/map-12', '/map-11', '/map-10', '/map-9']],
    ['by its number', ['/posts-9.xml', '/posts-1.xml', '/posts-12.xml', '/posts-2.xml', '/posts-3.xml']],
  ])('without dates is read at its newest child: %s', async (_name, children) => {
    const newest = children.toSorted((a, b) => Number(/\d+/.exec(b)?.[0]) - Number(/\d+/.exec(a)?.[0]))[0] ?? '';
    world.serve('/map', indexOf(...children.map((path): [string] => [path])));
    for (const path of children) world.serve(path, newsOf(`Old story of ${path.slice(1)}`));
    await world.poll('/map');
    world.serve(newest, newsOf('Ferry late'));
    expect(await world.poll('/map')).toMatchObject({ titles: ['Ferry late'] });
  });
  test('is read although one of its children is broken', async () => {
    world.serve('/map', indexOf(['/broken', '2026-11-23'], ['/news', '2026-11-22']));
    world.serve('/broken', (_request, response) => response.writeHead(500).end());
    world.serve('/news', newsOf('Crane falls'));
    expect(await world.poll('/map')).toMatchObject({ outcome: 'read', titles: ['Crane falls'] });
  });
  test('inside an index is followed', async () => {
    world.serve('/map', indexOf(['/inner']));
    world.serve('/inner', indexOf(['/news']));
    world.serve('/news', newsOf('Crane falls'));
    expect(await world.poll('/map')).toMatchObject({ titles: ['Crane falls'] });
  });
});

test('a plain sitemap brings articles: the page gives the title', async () => {
  world.serve('/map', plainOf('old-1', 'old-2'));
  expect(await world.poll('/map')).toMatchObject({ outcome: 'read', newArticles: 0 });
  world.serve('/ferry', (_request, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        `<!doctype html><html lang="en"><head><title>Ferry late again</title></head><body><article><h1>Ferry late again</h1><p>${longText}</p></article></body></html>`,
      ),
  );
  world.serve('/map', plainOf('old-1', 'ferry', 'old-2'));
  const { titles, bodies } = await world.poll('/map');
  expect(titles).toEqual(['Ferry late again']);
  expect(bodies[0]).toContain('harbour master');
});
test('a page of a plain sitemap that cannot be read yet is tried again', async () => {
  world.serve('/map', plainOf('old'));
  await world.poll('/map');
  world.serve('/ferry', (_request, response) => response.writeHead(503).end());
  world.serve('/map', plainOf('ferry', 'old'));
  expect(await world.poll('/map')).toMatchObject({ newArticles: 0 });
  world.serve('/ferry', (_request, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Ferry late</title><h1>Ferry late</h1>'),
  );
  expect(await world.poll('/map')).toMatchObject({ titles: ['Ferry late'] });
});
