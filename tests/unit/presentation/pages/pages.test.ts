import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkYourEmailPage, confirmPage, unsubscribedPage, unsubscribePage } from '../../../../functions/presentation/pages/answers.tsx';
import { linkTroublePage } from '../../../../functions/presentation/pages/dead-ends.tsx';
import { managePage } from '../../../../functions/presentation/pages/manage.tsx';
import { morePage } from '../../../../functions/presentation/pages/more.tsx';
import { signUpPage } from '../../../../functions/presentation/pages/sign-up.tsx';
import { whyPage } from '../../../../functions/presentation/pages/why.tsx';
import { wordsOf } from '../../../../functions/presentation/words/words.ts';
import { markupOf } from '../../../support/markup.ts';
import { samplePages } from '../../../support/sample-pages.ts';
import { hostileTexts, story } from '../../../support/samples.ts';

const rhythm = { frequency: 'daily', hour: 7, weekday: 'MON', zone: 'Europe/Kyiv' } as const;
const anyText = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.constantFrom(...hostileTexts));

/** Every page that shows something a stranger wrote, with that text in each place that takes one. */
function pagesWith(text: string, url: string): Record<string, string> {
  const site = { words: wordsOf('en'), serviceName: 'Tocsin', postalAddress: text };
  const hostile = {
    ...story({ title: text, url, publisher: text, language: text }),
    snippet: [
      { text, marked: true },
      { text: 'x', marked: false },
    ],
    reason: { terms: [text], where: 'title' as const },
    alsoIn: [{ publisher: text, url }],
    alsoUnder: [text],
  };
  const problem = { kind: 'refused' as const, message: text, position: 3, suggestion: text };
  const form = { q: text, breadth: 'balanced' as const, language: 'en', chosen: false, reads: ['en'], email: text, ...rhythm };
  const curated = { topicId: text, title: text, query: text };
  const preview = {
    reading: text,
    stories: [hostile],
    found: 1,
    refinements: [],
    foundByBreadth: null,
    looked: { articles: 10, sinceAt: '2026-11-20T00:00:00.000Z' },
    mailsAWeek: null,
  };
  const signUp = { site, now: '2026-11-23T00:00:00.000Z', form, zoneChosen: true, zones: ['UTC'], curatedTopics: [curated], preview };
  const managed = {
    topicId: 'topic-1',
    kind: 'personal' as const,
    title: text,
    query: text,
    breadth: 'balanced' as const,
    frequency: 'daily' as const,
    language: 'en',
    chosen: false,
    reads: ['en'],
  };
  return {
    landing: signUpPage({ ...signUp, form: { ...form, q: '' }, topic: null, queryProblems: [], problems: [], preview: null }),
    query: signUpPage({
      ...signUp,
      topic: null,
      queryProblems: [{ ...problem, kind: 'doubtful' }],
      problems: [{ field: 'email', message: text }],
    }),
    refused: signUpPage({ ...signUp, topic: null, queryProblems: [problem], problems: [] }),
    curated: signUpPage({ ...signUp, topic: curated, queryProblems: [], problems: [] }),
    checkYourEmail: checkYourEmailPage({ site, email: text, kind: 'confirm', fields: { q: text }, isAgain: false }),
    confirm: confirmPage({ site, topicTitle: text, reading: text, ...rhythm }),
    unsubscribe: unsubscribePage({ site, topics: [managed, { topicId: 'b', title: text }], manageUrl: '/m/x' }),
    unsubscribed: unsubscribedPage({ site, topicTitle: text, manageUrl: '/m/x' }),
    manage: managePage({
      site,
      email: text,
      subscriptions: [managed],
      ...rhythm,
      zones: ['UTC'],
      pausedAt: null,
      done: text,
      problems: [],
      editProblem: { topicId: 'topic-1', typed: text, problem },
    }),
    more: morePage({ site, localDate: '2026-11-23', zone: 'UTC', sections: [{ topicTitle: text, stories: [hostile] }], manageUrl: '/m/x' }),
    why: whyPage({
      site,
      form: { q: text, breadth: 'balanced', url: text },
      problems: [],
      queryProblems: [],
      explanation: {
        article: hostile,
        satisfied: true,
        score: 0.5,
        threshold: 0.4,
        parts: [{ asked: text, excluded: false, found: [{ form: text, places: ['title'], by: 'word' }] }],
      },
    }),
  };
}

describe('pages', () => {
  it('keep their markup whatever titles, outlets, queries and addresses say', () => {
    // Languages and directions follow the text, so only the names of tags count, and every attribute but `lang`.
    const markup = (text: string) =>
      Object.entries(pagesWith(text, 'https://example.org/')).map(([name, html]) => [
        name,
        markupOf(html).tags.join('>').replaceAll(' lang', ''),
      ]);
    const calm = Object.fromEntries(markup('Calm'));
    fc.assert(
      fc.property(anyText, (text) => {
        // What shows nothing leaves out the line that would show it.
        fc.pre(/\p{L}/u.test(text));
        expect(
          markup(text)
            .filter(([name = '', tags]) => tags !== calm[name])
            .map(([name]) => name),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('lead only to the web, to themselves, or nowhere', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      '//evil.example',
      'https://ok.example/"><script>',
    ]) {
      for (const [name, html] of Object.entries(pagesWith('Calm', url))) {
        for (const link of markupOf(html).links) expect(link, name).toMatch(/^(https:\/\/ok\.example\/|\/(?!\/)|#|data:image\/svg\+xml,)/);
      }
    }
  });

  it('load nothing from elsewhere and hold neither inline style nor inline script', () => {
    for (const [name, html] of Object.entries(samplePages)) {
      const { tags } = markupOf(html);
      expect(
        tags.filter((tag) => /^style|^(img|iframe|video|object|embed)|\b(style|on\w+)\b/.test(tag)),
        name,
      ).toEqual([]);
      const scripts = ['/script.js', '/proof.js'].map((path) => `<script src="${path}" defer="">`);
      expect(html.match(/<script[^>]*>/g) ?? [], name).toEqual(scripts.filter((script) => html.includes(script)));
    }
  });

  it('have a language, one main heading and a title of their own', () => {
    for (const [name, html] of Object.entries(samplePages)) {
      const { tags } = markupOf(html);
      expect(html, name).toContain('<html lang="en"');
      expect(tags.filter((tag) => tag.split(' ')[0] === 'h1').length, name).toBe(1);
      expect(html, name).toMatch(/<title>[^<]+ · Tocsin<\/title>/);
    }
  });

  it('give every input a label and every id once', () => {
    for (const [name, html] of Object.entries(samplePages)) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size, name).toBe(ids.length);
      const labelled = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map((match) => match[1]));
      for (const [input] of html.matchAll(/<(?:input|select)\b[^>]*>/g)) {
        if (/type="(hidden|radio|checkbox)"/.test(input)) continue;
        expect(labelled, `${name}: ${input}`).toContain(/ id="([^"]+)"/.exec(input)?.[1]);
      }
    }
  });

  it('never put the address into a link or a form that is sent by GET', () => {
    for (const [name, html] of Object.entries(samplePages)) {
      for (const link of markupOf(html).links) expect(link, name).not.toMatch(/reader|%40|@/);
      for (const [form] of html.matchAll(/<form[^>]*method="get"[\s\S]*?<\/form>/g)) expect(form, name).not.toContain('type="email"');
    }
  });

  it('change something only through forms that post', () => {
    for (const name of ['confirm', 'unsubscribe', 'manage']) {
      const html = samplePages[name] ?? '';
      expect(
        [...html.matchAll(/<form[^>]*method="(\w+)"/g)].map((match) => match[1]),
        name,
      ).not.toContain('get');
    }
  });

  it('show where in the query something is wrong, and a query that works', () => {
    const html = samplePages['sign-up-refused'] ?? '';
    expect(html).toContain('troops AND <mark class="wrong">&quot;Niger</mark>');
    expect(html).toContain('at character 12');
    expect(html).toContain('href="/?q=troops+AND+%22Niger%22&amp;breadth=balanced&amp;lang=en&amp;reads-en=on"');
    expect(html).not.toContain('action="/subscribe"');
  });

  it('offer a way out of every link that does not work', () => {
    for (const trouble of ['expired', 'used', 'forged'] as const) {
      for (const purpose of ['confirm', 'manage', 'unsubscribe', 'more'] as const) {
        const html = linkTroublePage({ site: { words: wordsOf('en'), serviceName: 'Tocsin', postalAddress: 'Here' }, trouble, purpose });
        expect(html, `${trouble} ${purpose}`).toMatch(/action="\/manage-link"|class="button" href="\/"/);
      }
    }
  });

  it('explain in a sentence why an article came or did not', () => {
    expect(markupOf(samplePages['why'] ?? '').text).toContain('Yes. It has what the query asks, and scores 0.71; Balanced asks for 0.40.');
    expect(markupOf(samplePages['why-not'] ?? '').text).toContain('No. It lacks “US” and “troops”.');
  });
});
