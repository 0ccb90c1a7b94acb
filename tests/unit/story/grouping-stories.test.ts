import { describe, expect, it } from 'vitest';
import { fingerprintOf, readFingerprint, termHashes } from '../../../functions/story/fingerprint.ts';
import { groupStories } from '../../../functions/story/group-stories.ts';
import type { StoryItem } from '../../../functions/story/group-terms.ts';
import { leadOf } from '../../../functions/story/lead.ts';
import type { StoryText } from '../../../functions/story/terms.ts';

function item(articleId: string, at: string, text: Partial<StoryText> & { title: string }): StoryItem {
  const { title, summary = null, body = null, language = 'en', url = `https://${articleId}.example/world/a-report` } = text;
  const fingerprint = readFingerprint(fingerprintOf({ title, summary, body, language, url }));
  if (fingerprint === null) throw new Error('unreadable');
  return { articleId, fingerprint, language, outlet: `${articleId}.example`, publishedAt: `2024-03-05T${at}:00.000Z` };
}

const quake = [
  item('a', '06:10', {
    title: 'Strong earthquake hits Lima, buildings evacuated',
    summary: 'A magnitude 6.8 earthquake shook Lima on Tuesday and people ran into the streets, Peru’s civil defence said.',
  }),
  item('b', '07:05', {
    title: 'Peru earthquake: 12 dead as 6.8 quake shakes Lima',
    summary: 'At least 12 people were killed when a magnitude 6.8 earthquake struck the Peruvian capital Lima, officials said.',
  }),
  item('c', '09:40', {
    title: 'Earthquake in Peru’s capital Lima kills 31',
    summary: 'The toll of the 6.8 earthquake in Lima rose to 31, Peru’s civil defence said on Tuesday.',
  }),
];
const others = [
  item('d', '08:00', {
    title: 'Lima airport reopens after strike by controllers',
    summary: 'Flights resumed at the airport of Lima after a two-day strike by air traffic controllers over pay ended.',
  }),
  item('e', '08:30', {
    title: 'Peru central bank leaves its key rate unchanged',
    summary: 'Policymakers in Lima kept the key rate at six percent, citing slowing inflation.',
  }),
];
const storiesOf = (items: readonly StoryItem[]) => {
  const stories = groupStories(items);
  return [...Map.groupBy(items, (_, index) => stories[index]).values()]
    .map((story) =>
      story
        .map(({ articleId }) => articleId)
        .sort()
        .join(''),
    )
    .sort();
};

describe('grouping articles into stories', () => {
  it('makes one story of a rising toll in three outlets, and leaves other news of the place alone', () => {
    expect(storiesOf([...quake, ...others])).toEqual(['abc', 'd', 'e']);
  });

  it('gives the same stories in whatever order the articles come', () => {
    const items = [...quake, ...others];
    const turned = items.map((_, at) => [...items.slice(at), ...items.slice(0, at)]);
    for (const order of [...turned, items.toReversed()]) expect(storiesOf(order)).toEqual(storiesOf(items));
  });

  it('joins reports in other languages by names, places and numbers', () => {
    const polish = item('p', '07:30', {
      title: 'Trzęsienie ziemi w Peru. W Limie zginęło 12 osób',
      summary: 'Co najmniej 12 osób zginęło w trzęsieniu ziemi o magnitudzie 6.8, które nawiedziło Limę, stolicę Peru.',
      language: 'pl',
    });
    expect(storiesOf([...quake, ...others, polish])).toContain('abcp');
  });

  it('lets no opinion and no round-up swallow a story', () => {
    const opinion = item('o', '10:00', {
      title: 'Lima’s earthquake kills 31, and the city was never ready',
      summary: 'The 6.8 earthquake in Lima kills 31: Peru did not build for it.',
      url: 'https://o.example/opinion/lima-earthquake',
    });
    const roundup = item('r', '10:00', {
      title: 'Morning briefing: earthquake in Lima kills 31',
      summary: 'The earthquake in Peru’s capital Lima, and the other news of the day.',
    });
    expect(storiesOf([...quake, opinion, roundup])).toEqual(['abc', 'o', 'r']);
  });

  it('tells two articles apart that share the words of the query alone', () => {
    const items = [
      item('1', '06:00', {
        title: 'Niger shuts its airspace',
        summary: 'The military rulers of Niger closed the airspace over a threat of intervention.',
      }),
      item('2', '06:30', {
        title: 'Cholera spreads in southern Niger',
        summary: 'Health workers in Niger count 200 cases of cholera after floods in the south.',
      }),
    ];
    expect(groupStories(items, { topicTerms: new Set(termHashes(['Niger'], 'en')) })).toEqual([0, 1]);
  });

  it('puts the fullest report first, in a language the reader reads, and never an opinion before a report', () => {
    const opinion = item('o', '05:00', { title: 'After Lima', summary: 'x '.repeat(300), url: 'https://o.example/opinion/lima' });
    const polish = item('p', '05:00', { title: 'Trzęsienie ziemi w Limie', summary: 'y '.repeat(300), language: 'pl' });
    const full = item('f', '09:00', { title: 'Lima counts its dead after the earthquake', summary: 'z '.repeat(200) });
    expect(leadOf([...quake, opinion, polish, full], { languages: ['en'] })?.articleId).toBe('f');
    expect(leadOf([...quake, polish], { languages: ['pl', 'en'] })?.articleId).toBe('p');
    expect(leadOf(quake, { outlets: ['c.example'] })?.articleId).toBe('c');
  });
});

describe('a fingerprint', () => {
  it('takes at most 400 bytes, however long the article, and reads back what was written', () => {
    const words = Array.from({ length: 400 }, (_, at) => `${at.toString(36)}wordling ${at * 37}`).join(' ');
    const bytes = fingerprintOf({
      title: words.slice(0, 300),
      summary: words,
      body: words,
      language: 'en',
      url: `https://x.example/${'a-word-'.repeat(60)}`,
    });
    expect(bytes.length).toBeLessThanOrEqual(400);
    const read = readFingerprint(bytes);
    expect(read?.terms.length).toBeGreaterThan(20);
    expect([...(read?.terms ?? [])]).toEqual([...(read?.terms ?? [])].sort((a, b) => a - b));
  });

  it('of another version, or cut off, is none', () => {
    const bytes = fingerprintOf({ title: 'A title', summary: null, body: null, language: null, url: null });
    expect(readFingerprint(bytes.with(0, 9))).toBeNull();
    expect(readFingerprint(bytes.slice(0, -1))).toBeNull();
    expect(readFingerprint(new Uint8Array())).toBeNull();
  });

  it('groups two thousand articles within a second of processor time', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      item(`m${at}`, `${String(at % 24).padStart(2, '0')}:00`, {
        title: `Council ${at % 700} votes on plan ${at % 350}`,
        summary: `The council of town ${at % 700} decided on plan ${at % 350} with ${at % 90} votes.`,
      }),
    );
    const before = process.cpuUsage();
    groupStories(many);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(1000);
  });
});
