import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest, Story } from '../../../../functions/digest/digest.ts';
import { renderDigest } from '../../../../functions/presentation/emails/digest.tsx';

import { markupOf } from '../../../support/markup.ts';
import { digestContext, faraway, fullDigest, hostileTexts, snippet, story, withdrawal } from '../../../support/samples.ts';

const digestOf = (stories: Story[], parts: Partial<Digest> = {}): Digest => ({
  ...withdrawal,
  sections: [{ topicId: 'niger', topicTitle: 'US troops Niger', heldBack: 0, stories }],
  ...parts,
});
const anyText = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.constantFrom(...hostileTexts));

function hostile(text: string): Digest {
  const stories = [
    {
      ...story({ title: text, publisher: text, language: text }),
      url: 'https://example.org/',
      snippet: [
        { text, marked: true },
        { text: ' and', marked: false },
      ],
      reason: { terms: [text, 'lighthouse'], where: 'title' as const },
      alsoIn: [{ publisher: text, url: 'https://example.org/' }],
      alsoUnder: [text],
    },
  ];
  return digestOf(stories, { sections: [{ topicId: 'niger', topicTitle: text, heldBack: 1, stories }] });
}

describe('a digest', () => {
  const mail = renderDigest(withdrawal, digestContext);
  const { text: visible, links } = markupOf(mail.html);
  const words = (text: string) => text.replaceAll('*', '').replace(/\s+/g, ' ');

  it('names the news, the count and the date in its subject', () => {
    expect(mail.subject).toBe('Talks in Niamey end with a date: the last American soldiers are to… + 6 more · Mon 20 May');
  });

  it('has another subject as an alert, with the topic first', () => {
    const alert = digestOf([story({ title: 'Talks end' })], { frequency: 'instant', slot: 'instant#2024-05-19T17:25Z' });
    expect(renderDigest(alert, digestContext).subject).toBe('US troops Niger: Talks end');
    expect(renderDigest({ ...alert, frequency: 'hourly', slot: 'hourly#2024-05-19T17Z' }, digestContext).subject).toBe(
      'Talks end · Sun 19 May, 20:00',
    );
    expect(renderDigest({ ...alert, frequency: 'weekly', slot: 'weekly#2024-W21' }, digestContext).subject).toBe(
      'The week: Talks end · to Mon 20 May',
    );
  });

  it('says the same in HTML and in text: every title, outlet, time, snippet and link', () => {
    for (const said of [visible, mail.text].map(words)) {
      for (const section of withdrawal.sections) {
        expect(said).toContain(section.topicTitle);
        for (const each of section.stories) {
          expect(said).toContain(each.title);
          expect(said).toContain(each.publisher);
          expect(said).toContain(words(each.snippet.map((part) => part.text).join('')));
          for (const copy of each.alsoIn) expect(said).toContain(copy.publisher);
          for (const topic of each.alsoUnder) expect(said).toContain(topic);
          for (const url of [each.url, ...each.alsoIn.map((copy) => copy.url)]) {
            expect(links).toContain(url);
            expect(mail.text).toContain(url);
          }
        }
      }
      expect(said).toMatch(/Sun (?:19 May, )?20:20/);
      expect(said).toContain('3 more stories');
      expect(said).toContain('Nothing new on Agadez uranium.');
      expect(said).toContain(digestContext.postalAddress);
    }
    expect(words(mail.text)).toContain('Because: “American”, “soldiers” and “Niger”, in the title; “troops”, in the text.');
    for (const link of [digestContext.links.unsubscribe, digestContext.links.manage, digestContext.links.more['niger'] ?? '']) {
      expect(links).toContain(link);
      expect(mail.text).toContain(link);
    }
  });

  it('says why a story came only if no word that matched is seen', () => {
    const seen = story({
      title: 'Barracks close',
      reason: { terms: ['American'], where: 'body' },
      snippet: snippet('An *American* base closes.'),
    });
    const unseen = { ...seen, snippet: snippet('A base closes.') };
    const said = (each: Story) => markupOf(renderDigest(digestOf([each]), digestContext).html).text;
    expect(said(seen)).not.toContain('Because');
    expect(said(unseen)).toContain('Because: “American”, further down in the text.');
  });

  it('has the links why, not this and more like this at every story', () => {
    for (const { articleId } of withdrawal.sections.flatMap((section) => section.stories)) {
      const page = `${digestContext.links.story}${encodeURIComponent(articleId)}`;
      for (const link of [page, `${page}?not`, `${page}?more`]) expect(links).toContain(link);
      expect(mail.text).toContain(page);
    }
  });

  it('cuts the snippets of later stories at the end of a sentence, and never drops one', () => {
    const long =
      'The *American* troops leave in stages until the autumn. The desert base near Agadez is handed over last of all, and what cannot be flown out stays behind.';
    const stories = ['One', 'Two'].map((title) => story({ title, snippet: snippet(long) }));
    const { text: said } = markupOf(renderDigest(digestOf(stories), digestContext).html);
    expect(said.match(/until the autumn\./g)).toHaveLength(2);
    const many = Array.from({ length: 13 }, (_, at) => story({ title: `Number ${at}`, snippet: snippet(long) }));
    const { text: shorter } = markupOf(renderDigest(digestOf(many), digestContext).html);
    expect(shorter.match(/until the autumn\./g)).toHaveLength(13);
    expect(shorter.match(/stays behind\./g)).toHaveLength(1);
  });

  it('marks the words that matched, in HTML and in text', () => {
    expect(mail.html).toMatch(/<b class="found"[^>]*>troops<\/b>/);
    expect(mail.text.replace(/\s+/g, ' ')).toContain('the *American* *troops* follow in stages');
  });

  it('tells times in the zone of the reader', () => {
    expect(markupOf(renderDigest({ ...withdrawal, zone: 'America/New_York' }, digestContext).html).text).toContain('Sun 13:20');
  });

  it('carries the one-click header of its own link', () => {
    expect(mail.headers[0]).toEqual({ name: 'List-Unsubscribe', value: `<${digestContext.links.unsubscribe}>` });
    for (const { name, value } of mail.headers) expect(`${name}: ${value}`).toMatch(/^[\x20-\x7E]{1,996}$/);
  });

  it('has no pictures, no tracking, nothing to load', () => {
    expect(markupOf(mail.html).tags.filter((tag) => /^(img|link|script|iframe|object|form)/.test(tag))).toEqual([]);
    expect(mail.html).not.toMatch(/url\(|@import|#fff\b|#ffffff|#000\b|#000000/i);
  });

  it('names six other outlets at most and counts the rest, and says which are in another language', () => {
    const alsoIn = Array.from({ length: 9 }, (_, index) => ({ publisher: `Outlet ${index}`, url: `https://example.org/${index}` }));
    const foreign = [{ publisher: 'Le Quotidien', url: 'https://example.org/fr', language: 'fr' }, ...alsoIn];
    const html = renderDigest(digestOf([story({ title: 'Talks end', alsoIn: foreign })]), digestContext).html;
    expect(markupOf(html).text).toContain('also: Le Quotidien (fr), Outlet 0, Outlet 1, Outlet 2, Outlet 3, Outlet 4 + 4');
  });
});

describe('a story', () => {
  const textOf = (parts: Parameters<typeof story>[0]) => markupOf(renderDigest(digestOf([story(parts)]), digestContext).html).text;

  it('gives its reason only if neither the title nor a mark below it shows it', () => {
    expect(textOf({ title: 'Niger votes', reason: { terms: ['Niger'], where: 'title' } })).not.toContain('Because');
    expect(textOf({ title: 'Niamey votes', snippet: snippet('A vote.'), reason: { terms: ['Niger'], where: 'body' } })).toContain(
      'Because: “Niger”, further down in the text.',
    );
  });

  it('that was mailed before and has news says so', () => {
    expect(textOf({ title: 'Toll rises to 93', news: { kind: 'toll', toll: 93, before: 36 } })).toContain('Update: Toll rises to 93');
  });

  it('that most outlets tell is the subject', () => {
    const big = story({ title: 'The junta prosecutes', score: 0.3, reports: 9 });
    const sections = [story({ title: 'An aside', score: 0.9 }), big].map((each) => ({
      topicId: each.title,
      topicTitle: each.title,
      heldBack: 0,
      stories: [each],
    }));
    const digest = digestOf([], { sections });
    expect(renderDigest(digest, digestContext).subject).toContain('The junta prosecutes + 1 more');
  });
});

describe('the size of a digest', () => {
  const bytes = (digest: Digest) => Buffer.byteLength(renderDigest(digest, digestContext).html);

  it('stays within 80 KB for 25 stories of ordinary length, and leaves nothing out', () => {
    const { html } = renderDigest(fullDigest(25), digestContext);
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
    expect(markupOf(html).text.match(/Radio Ténéré/g)).toHaveLength(25);
  });

  it('stays within 80 KB whatever 25 stories hold', () => {
    const longest = (letter: string, index: number) => ({
      ...story({ title: letter.repeat(1000), publisher: letter.repeat(300) }),
      url: `https://example.org/${index}/${'p'.repeat(900)}`,
      snippet: Array.from({ length: 30 }, (_, part) => ({ text: `${letter.repeat(20)} `, marked: part % 2 === 1 })),
      reason: { terms: Array.from({ length: 20 }, () => letter.repeat(60)), where: 'body' as const },
      alsoIn: Array.from({ length: 30 }, () => ({ publisher: letter.repeat(80), url: `https://example.org/${'q'.repeat(900)}` })),
      alsoUnder: Array.from({ length: 30 }, () => letter.repeat(200)),
    });
    for (const letter of ['x', 'ж', '美', '&', '𐐷']) {
      expect({ letter, fits: bytes(digestOf(Array.from({ length: 25 }, (_, index) => longest(letter, index)))) <= 80_000 }).toEqual({
        letter,
        fits: true,
      });
    }
  });

  it('stays within 80 KB when two hundred topics are held back, which have a line each as long as there is room', () => {
    const heldBack = Array.from({ length: 200 }, (_, index) => ({
      topicId: `t${index}`,
      topicTitle: `Topic ${index}`,
      stories: [],
      heldBack: 2,
    }));
    const more = Object.fromEntries(heldBack.map(({ topicId }) => [topicId, `https://alerts.example.org/d/${'x'.repeat(110)}`]));
    const digest = { ...withdrawal, sections: [...withdrawal.sections, ...heldBack] };
    const mail = renderDigest(digest, { ...digestContext, links: { ...digestContext.links, more } });
    expect(Buffer.byteLength(mail.html)).toBeLessThan(80_000);
    expect(markupOf(mail.html).text).toContain('Topic 19: 2 more stories360 more stories on 180 other topics');
    expect(mail.text).toContain('Topic 199');
  });

  it('says how many stories there are where all are held back', () => {
    const digest = { ...withdrawal, sections: [{ topicId: 'niger', topicTitle: 'US troops Niger', stories: [], heldBack: 3 }] };
    expect(renderDigest(digest, digestContext).subject).toBe('3 stories on your topics · Mon 20 May');
  });
});

describe('titles from far away', () => {
  const mail = renderDigest(digestOf(faraway), digestContext);

  it('run in their own direction and say their language', () => {
    expect(mail.html).toMatch(/<h3 class="ink" lang="ar" dir="rtl"[^>]*><a [^>]*>القوات الأمريكية تغادر النيجر قبل الموعد المحدد</);
    expect(mail.html).toMatch(/<h3 class="ink" lang="zh" dir="ltr"/);
  });

  it('arrive whole in the text part and in the subject', () => {
    for (const { title } of faraway) expect(mail.text).toContain(title);
    // The mark after the title keeps the plus and the number behind it.
    expect(mail.subject).toBe('القوات الأمريكية تغادر النيجر قبل الموعد المحدد\u200E + 2 more · Mon 20 May');
  });
});

describe('titles that want to do harm', () => {
  it('add no markup, whatever they hold', () => {
    const markup = (text: string) =>
      markupOf(renderDigest(hostile(text), digestContext).html)
        .tags.join('>')
        .replaceAll(' lang', '');
    const calm = markup('Calm');
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(/\p{L}/u.test(text));
        expect(markup(text) === calm).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('cannot break the subject, the headers or the lines of the text part', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const mail = renderDigest(hostile(text), digestContext);
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(Array.from(mail.subject).length).toBeLessThanOrEqual(160);
        expect(mail.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(mail.headers).toEqual(renderDigest(withdrawal, digestContext).headers);
        expect(mail.text).toContain(digestContext.links.unsubscribe);
      }),
    );
  });

  it('of a thousand letters are cut', () => {
    const mail = renderDigest(digestOf([story({ title: 'x'.repeat(1000) })]), digestContext);
    expect(mail.html).not.toContain('x'.repeat(301));
    expect(mail.text).not.toContain('x'.repeat(301));
  });

  it('with links that do not lead to the web are not linked', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'not a link']) {
      const mail = renderDigest(digestOf([{ ...story({ title: 'Talks end' }), url, alsoIn: [{ publisher: 'P', url }] }]), digestContext);
      expect(markupOf(mail.html).links).not.toContain(url);
      expect(mail.text).not.toContain(url);
      expect(mail.text).toContain('Talks end');
    }
  });
});
