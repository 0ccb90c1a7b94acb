import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../functions/reading/pages/read-page.ts';

const url = 'https://harbour.example.org/news/1';
const story = [1, 2, 3, 4].map(
  (number) => `The harbour authority said on Monday that ferry number ${number} had returned safely after the storm, with all aboard.`,
);
const text = story.join('\n');
const html = story.map((line) => `<p>${line}</p>`).join('');
const page = (inside: string) =>
  readPageText(
    `<!doctype html><html><head><meta property="og:title" content="Ferry returns"></head><body><div id="app"></div>${inside}</body></html>`,
    url,
  );
const linked = (...objects: unknown[]) =>
  page(
    objects
      .map((object) => `<script type="application/ld+json">${typeof object === 'string' ? object : JSON.stringify(object)}</script>`)
      .join(''),
  );
const article = { '@type': 'NewsArticle', headline: 'Ferry returns' };
const whole = { ...article, articleBody: story.join('\n\n') };
const updates = story.map((line) => ({ '@type': 'BlogPosting', articleBody: line }));
const live = { '@type': 'LiveBlogPosting', headline: 'Ferry returns' };

describe('an article is found in JSON-LD', () => {
  test.each<[string, unknown]>([
    ['as it should be', whole],
    ['in a list', [{ '@type': 'BreadcrumbList' }, whole]],
    ['in a list in a list', [[whole]]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { ...whole, '@type': ['Article', 'NewsArticle'] }] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: whole }],
    ['with a body in a list', { ...article, articleBody: story }],
    ['with a body of objects', { ...article, articleBody: story.map((line) => ({ '@type': 'Text', text: line })) }],
    ['as HTML', { ...article, articleBody: html }],
    ['as HTML that was encoded twice', { ...article, articleBody: html.replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;') }],
    ['as text', { ...article, text: story.join('\n\n') }],
    ['with names that are prefixed', { '@type': 'schema:NewsArticle', 'schema:articleBody': story.join('\n') }],
    ['in a comment', `<!--\n${JSON.stringify(whole)}\n-->`],
    ['in CDATA', `//<![CDATA[\n${JSON.stringify(whole)}\n//]]>`],
    ['with a comma too many', JSON.stringify(whole).replace(/\}$/, ',}')],
    ['with encoded quotes', JSON.stringify(whole).replaceAll('"', '&quot;')],
    ['behind another object', `${JSON.stringify({ '@type': 'WebSite' })}\n${JSON.stringify(whole)}`],
    ['as the updates of a live blog', { ...live, liveBlogUpdate: updates }],
    ['as a list of such updates', { ...live, liveBlogUpdate: { '@type': 'ItemList', itemListElement: updates.map((item) => ({ item })) } }],
    ['with updates that are only described', { ...live, liveBlogUpdate: story.map((line) => ({ description: line })) }],
  ])('%s', (_shape, object) => expect(linked(object).text).toBe(text));

  test('and not another article’s, which stands there too', () =>
    expect(linked({ ...article, headline: 'Another matter', articleBody: story.toReversed().join('\n').repeat(3) }, whole).text).toBe(
      text,
    ));
});

describe('an article is found in the data of a page’s scripts', () => {
  const body = { title: 'Ferry returns', body: story.map((line) => ({ type: 'paragraph', text: line })) };
  test.each([
    [
      'Next.js',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { article: body } } })}</script>`,
    ],
    [
      'Nuxt',
      `<script type="application/json" id="__NUXT_DATA__">${JSON.stringify([{ title: 1, body: 2 }, 'Ferry returns', html])}</script>`,
    ],
    ['a state', `<script>window.__INITIAL_STATE__ = ${JSON.stringify({ article: body })};</script>`],
    ['a state as a text', `<script>window.__STATE__=JSON.parse(${JSON.stringify(JSON.stringify({ article: { html } }))});</script>`],
    ['a cache', `<script>window.__APOLLO_STATE__={"Article:1":${JSON.stringify({ bodyHtml: html })}}</script>`],
    [
      'content elements',
      `<script>Fusion.globalContent=${JSON.stringify({ elements: story.map((content) => ({ content })) })};Fusion.x={}</script>`,
    ],
    [
      'rows that come in pieces',
      story
        .map(
          (line, row) =>
            `<script>self.__next_f.push(${JSON.stringify([1, `${row + 5}:["$","p",null,${JSON.stringify({ children: line })}]\n`])})</script>`,
        )
        .join(''),
    ],
    ['what a browser without scripts would show', `<noscript><article>${html}</article></noscript>`],
    ['a template', `<template><article>${html}</article></template>`],
  ])('%s', (_name, inside) => expect(page(inside).text).toBe(text));

  test('what a site says of itself there is no article', () =>
    expect(
      page(
        `<script>window.config = ${JSON.stringify({ about: ['Blueprints brings readers a daily look at builders and what they build in town. '.repeat(4)] })}</script>`,
      ).text,
    ).toBeNull());
});

describe('a date is the article’s, with its time', () => {
  const dated = (inside: string, language = 'en') =>
    readPageText(
      `<!doctype html><html lang="${language}"><body><article><h1>Ferry returns</h1>${inside}${html}</article></body></html>`,
      url,
    ).publishedAt;
  test.each([
    ['hu', '2026. november 22. 10:12'],
    ['ko', '입력 2026.11.22. 오전 10:12'],
    ['ja', '2026年11月22日 10時12分'],
    ['fa', 'یکشنبه ۱ آذر ۱۴۰۵ - ۱۰:۱۲'],
    ['ar', 'الأحد ٢٢ نوفمبر ٢٠٢٦ 10:12'],
    ['th', '22 พฤศจิกายน 2569 10:12 น.'],
    ['vi', 'Chủ nhật, 22/11/2026, 10:12'],
    ['de', 'Sonntag, 22. November 2026, 10:12 Uhr'],
    ['fi', '22.11.2026 klo 10.12'],
    ['lt', '2026 m. lapkričio 22 d. 10:12'],
    ['he', '22 בנובמבר 2026, 10:12'],
  ])('%s: %s', (language, shown) => expect(dated(`<div class="date">${shown}</div>`, language)).toBe('2026-11-22T10:12:00.000Z'));
  test.each([
    ['Updated', 'Published'],
    ['Aktualisiert:', 'Veröffentlicht:'],
    ['Mis à jour le', 'Publié le'],
  ])('not the one called %s', (updated, published) =>
    expect(
      dated(
        `<span>${updated} <time datetime="2026-11-23T09:00:00Z">23.11.</time></span><span>${published} <time datetime="2026-11-22T10:12:00Z">22.11.</time></span>`,
      ),
    ).toBe('2026-11-22T10:12:00.000Z'),
  );
});

test('a page’s label for its language gives way to a text that proves it wrong', () => {
  const german = [
    'Die Hafenbehörde teilte am Montag mit, dass die Fähre nach dem Sturm sicher zurückgekehrt sei; alle Passagiere seien wohlauf.',
    'Der Minister kündigte an, die Brücke im kommenden Jahr zu erneuern, sofern der Landtag die Mittel dafür bewillige.',
    'Niemand sei verletzt worden, sagte eine Sprecherin, und auch an den Anlagen des Hafens gebe es keine größeren Schäden.',
  ];
  const body = german.map((line) => `<p>${line}</p>`).join('');
  expect(readPageText(`<html lang="en"><body><article><h1>Fähre zurück</h1>${body}</article></body></html>`, url).language).toBe('de');
});
