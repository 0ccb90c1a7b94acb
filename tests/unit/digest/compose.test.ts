import { describe, expect, test } from 'vitest';
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import { compose, mostStories, type TopicMatches } from '../../../functions/digest/compose.ts';
import { digestOf, matchesNeeded } from '../../../functions/digest/digest-of.ts';
import { itemOf } from '../../../functions/digest/match-item.ts';
import { placeAnew } from '../../../functions/digest/placing.ts';
import { UNWANTED } from '../../../functions/digest/reach.ts';
import type { Match } from '../../../functions/match/match.ts';
import { fingerprintOf } from '../../../functions/story/fingerprint.ts';
import type { StoryItem } from '../../../functions/story/group-terms.ts';
import { shortFingerprint } from '../../../functions/story/short-fingerprint.ts';
import type { Opinion } from '../../../functions/subscription/subscription.ts';

const from = '2026-11-22T05:00:00.000Z';
const to = '2026-11-23T05:00:00.000Z';
const strike = '0123456789abcdef';
const nearlyStrike = '0123456789abcdee';
const flood = 'fedcba9876543210';

const match = (topicId: string, articleId: string, extra: Partial<Match> = {}): Match => ({
  topicId,
  articleId,
  matchedAt: '2026-11-22T12:00:00.000Z',
  ingestedAt: '2026-11-22T12:00:00.000Z',
  score: 0.5,
  reason: { terms: [topicId], where: 'title' },
  title: `About ${articleId}`,
  url: `https://news.example/${articleId}`,
  publisher: `${articleId} post`,
  language: 'en',
  publishedAt: '2026-11-22T11:00:00.000Z',
  snippet: [{ text: articleId, marked: false }],
  likeness: null,
  queryRevision: 1,
  ...extra,
});

/** A match with the fingerprint of its text. */
const told = (articleId: string, title: string, summary: string, hour: string): Match => {
  const text = { title, summary, body: null, language: 'en', url: `https://${articleId}.example/world/news` };
  return match('harbour', articleId, {
    title,
    url: text.url,
    likeness: Buffer.from(fingerprintOf(text)).toString('base64'),
    publishedAt: `2026-11-22T${hour}:00:00.000Z`,
    reason: { terms: ['Lima'], where: 'title' },
  });
};

const quakes = [
  told(
    'early',
    'Strong earthquake hits Lima, buildings evacuated',
    'A magnitude 6.8 earthquake shook Lima on Tuesday, Peru’s civil defence said.',
    '06',
  ),
  told(
    'middle',
    'Peru earthquake: 12 dead as 6.8 quake shakes Lima',
    'At least 12 people were killed when a magnitude 6.8 earthquake struck the capital Lima.',
    '07',
  ),
  told(
    'late',
    'Earthquake in Peru’s capital Lima kills 31',
    `The toll of the magnitude 6.8 earthquake in Lima rose to 31, Peru’s civil defence said. ${'Rescuers dug through the night. '.repeat(9)}`,
    '09',
  ),
  told(
    'port',
    'Lima airport reopens after strike by controllers',
    'Flights resumed in Lima after a two-day strike by air traffic controllers over pay.',
    '08',
  ),
];

const composed = (matches: Match[], earlier: Delivery[] = []) =>
  compose(
    [...new Set(matches.map((each) => each.topicId))].map((topicId) => ({
      topicId,
      from,
      to,
      matches: matches.filter((each) => each.topicId === topicId),
    })),
    earlier,
  );

const delivered = (matches: Match[], extra: Partial<Delivery> = {}, earlier: Delivery[] = []): Delivery => {
  const { cursors: _, ...content } = composed(matches, earlier);
  return {
    subscriberId: 'ada',
    slot: 'daily#2026-11-23',
    deliveryId: 'd1',
    frequency: 'daily',
    state: 'sent',
    failedReason: null,
    ...content,
    dropped: [],
    attempt: 1,
    messageId: 'm1',
    claimedAt: to,
    sentAt: to,
    ...extra,
  };
};

const titles = new Map([
  ['harbour', 'Harbour strikes'],
  ['weather', 'Weather'],
]);

describe('a story comes once', () => {
  test('under its strongest topic if none is narrower, and names the others', () => {
    const matches = [match('harbour', 'a', { score: 0.4 }), match('weather', 'a', { score: 0.9 })];
    const delivery = delivered(matches);
    expect(delivery.chosen).toEqual({ weather: ['a'] });
    expect(delivery.folded).toEqual({ harbour: { a: 'a' } });
    const digest = digestOf(delivery, matches, titles, 'Europe/Kyiv');
    expect(digest?.sections.map((section) => section.topicTitle)).toEqual(['Weather']);
    expect(digest?.sections[0]?.stories[0]?.alsoUnder).toEqual(['Harbour strikes']);
  });

  test('with the other outlets that carry a copy of it', () => {
    const matches = [
      match('harbour', 'original', { likeness: strike, publishedAt: '2026-11-22T09:00:00.000Z' }),
      match('harbour', 'copy', { likeness: nearlyStrike }),
      match('harbour', 'other', { likeness: flood }),
    ];
    const delivery = delivered(matches);
    expect(delivery.chosen).toEqual({ harbour: ['original', 'other'] });
    expect(matchesNeeded(delivery)).toContainEqual({ topicId: 'harbour', articleId: 'copy' });
    const [first] = digestOf(delivery, matches, titles, 'Europe/Kyiv')?.sections[0]?.stories ?? [];
    expect(first?.alsoIn).toEqual([{ publisher: 'copy post', url: 'https://news.example/copy', language: 'en' }]);
    expect(first?.reports).toBe(2);
  });

  test('under the narrower of two topics, however strong the broad one', () => {
    const matches = [
      match('harbour', 'a', { score: 0.9 }),
      match('harbour', 'b'),
      match('harbour', 'c'),
      match('weather', 'a', { score: 0.4 }),
    ];
    expect(delivered(matches).chosen).toEqual({ harbour: ['b', 'c'], weather: ['a'] });
  });

  test('whoever reports it, under the fullest report, which names the others', () => {
    const delivery = delivered(quakes);
    expect(delivery.chosen).toEqual({ harbour: ['late', 'port'] });
    expect(delivery.folded).toEqual({ harbour: { early: 'late', middle: 'late' } });
    const [first] = digestOf(delivery, quakes, titles, 'Europe/Kyiv')?.sections[0]?.stories ?? [];
    expect(first?.reports).toBe(3);
    expect(first?.alsoIn.map(({ publisher }) => publisher).sort()).toEqual(['early post', 'middle post']);
  });

  test('not the day after either, unless the toll has doubled: then as an update', () => {
    const earlier = delivered(quakes);
    const again = told(
      'again',
      'Earthquake in Lima: 12 dead, toll may rise after 6.8 quake',
      'At least 12 people were killed when a magnitude 6.8 earthquake struck Lima.',
      '11',
    );
    expect(composed([again], [earlier])).toMatchObject({ chosen: {}, folded: { harbour: { again: 'late' } } });
    const doubled = told(
      'doubled',
      'Earthquake in Lima kills 70',
      'The toll of the magnitude 6.8 earthquake in Lima rose to 70, Peru’s civil defence said.',
      '11',
    );
    const update = delivered([doubled], {}, [earlier]);
    expect(update.chosen).toEqual({ harbour: ['doubled'] });
    expect(digestOf(update, [doubled], titles, 'Europe/Kyiv')?.sections[0]?.stories[0]?.news).toMatchObject({ kind: 'toll' });
  });

  test('not again after another mail brought it, or a copy of it, or held it back', () => {
    const earlier = delivered([match('weather', 'a', { likeness: strike }), match('weather', 'b')]);
    const heldBack = delivered([match('weather', 'c')], { chosen: {}, heldBack: { weather: ['c'] } });
    const { chosen, folded } = composed(
      [match('harbour', 'a'), match('harbour', 'z', { likeness: nearlyStrike }), match('harbour', 'c'), match('harbour', 'new')],
      [earlier, heldBack],
    );
    expect(chosen).toEqual({ harbour: ['new'] });
    expect(folded).toEqual({ harbour: { a: 'a', z: 'a', c: 'c' } });
  });

  test('again where the mail that should have brought it failed, or dropped it', () => {
    const failed = delivered([match('weather', 'a')], { state: 'failed', failedReason: 'rejected' });
    const dropped = delivered([match('weather', 'b')], { dropped: ['b'] });
    expect(composed([match('harbour', 'a'), match('harbour', 'b')], [failed, dropped]).chosen).toEqual({ harbour: ['a', 'b'] });
  });
});

describe('a mail has room for 25 stories', () => {
  const busy = Array.from({ length: 60 }, (_, index) => match('harbour', `busy-${String(index).padStart(2, '0')}`, { score: 0.9 }));

  test('the best of each topic by turns, the rest behind "N more", and nothing is left out', () => {
    const quiet = [match('weather', 'quiet', { score: 0.2 })];
    const { chosen, heldBack } = composed([...busy, ...quiet]);
    expect(Object.values(chosen).flat()).toHaveLength(mostStories);
    expect(chosen['weather']).toEqual(['quiet']);
    expect([...(chosen['harbour'] ?? []), ...(heldBack['harbour'] ?? [])].sort()).toEqual(busy.map((each) => each.articleId));
    const digest = digestOf(delivered([...busy, ...quiet]), [...busy, ...quiet], titles, 'Europe/Kyiv');
    expect(digest?.sections.map(({ topicTitle, heldBack: more }) => [topicTitle, more])).toEqual([
      ['Harbour strikes', 36],
      ['Weather', 0],
    ]);
  });

  test('a flood of matches is cut between two stamps, and the cursor stops there', () => {
    const flooded = Array.from({ length: 3000 }, (_, index) =>
      match('harbour', `a${index}`, { matchedAt: new Date(Date.parse(from) + 1000 * (1 + Math.floor(index / 3))).toISOString() }),
    );
    const { ranges, cursors, chosen, heldBack } = composed(flooded);
    const end = ranges['harbour']?.to ?? '';
    expect(end < to).toBe(true);
    expect(cursors).toEqual({ harbour: end });
    const owned = flooded.filter((each) => each.matchedAt <= end).map((each) => each.articleId);
    expect([...(chosen['harbour'] ?? []), ...(heldBack['harbour'] ?? [])].sort()).toEqual(owned.sort());
  });
});

test('a hundred quiet topics take nothing from a busy one, and of too much the oldest comes first, whatever its topic', () => {
  const topics = Array.from({ length: 100 }, (_, index) => ({ topicId: `quiet-${index}`, from, to, matches: [] as Match[] }));
  const at = (index: number) => new Date(Date.parse(from) + index * 1000).toISOString();
  const busy = Array.from({ length: 400 }, (_, index) => match('busy', `b${index}`, { matchedAt: at(2 * index + 1) }));
  const other = Array.from({ length: 400 }, (_, index) => match('other', `o${index}`, { matchedAt: at(2 * index + 2) }));
  const one = compose([...topics, { topicId: 'busy', from, to, matches: busy }], []);
  expect(one.ranges).toEqual({ busy: { from, to } });
  const both = compose([...topics, { topicId: 'busy', from, to, matches: busy }, { topicId: 'other', from, to, matches: other }], []);
  expect(both.ranges).toEqual({ busy: { from, to: at(500) }, other: { from, to: at(500) } });
  expect(both.cursors['quiet-0']).toBe(to);
});

test('ranges end where they are said to, and a cursor younger than the cutoff stays', () => {
  const matches = [match('harbour', 'at-from', { matchedAt: from }), match('harbour', 'at-to', { matchedAt: to })];
  const young = { topicId: 'weather', from: '2026-11-23T05:01:00.000Z', to, matches: [] };
  const { ranges, chosen, cursors } = compose([{ topicId: 'harbour', from, to, matches }, young], []);
  expect(chosen).toEqual({ harbour: ['at-to'] });
  expect(ranges).toEqual({ harbour: { from, to } });
  expect(cursors).toEqual({ harbour: to });
});

describe('when a topic ended between claim and sending', () => {
  const matches = [match('harbour', 'a', { score: 0.9 }), match('weather', 'a'), match('harbour', 'b'), match('weather', 'c')];

  test('what another topic matched too moves there, the rest is dropped', () => {
    const content = placeAnew(delivered(matches), new Set(['weather']), []);
    expect(content.chosen).toEqual({ weather: ['a', 'c'] });
    expect(content.dropped).toEqual(['b']);
  });

  test('what a later mail had folded into it stays, under the topic of that mail', () => {
    const first = delivered([match('harbour', 'a')]);
    const later = delivered([match('weather', 'a')], { slot: 'weekly#2026-W48', state: 'failed', failedReason: 'folded' }, [first]);
    expect(placeAnew(first, new Set(['weather']), [later]).chosen).toEqual({ weather: ['a'] });
  });

  test('what was held back of the others comes forward where all that was chosen is gone', () => {
    const delivery = delivered([match('harbour', 'a')], { chosen: { harbour: ['a'] }, heldBack: { weather: ['c', 'd'] } });
    expect(placeAnew(delivery, new Set(['weather']), [])).toMatchObject({ chosen: { weather: ['c', 'd'] }, heldBack: {}, dropped: ['a'] });
  });
});

describe('what the reader said of stories, and weak matches', () => {
  const [early, middle, late, port] = quakes as [Match, Match, Match, Match];
  const topic = (matches: Match[], extra: Partial<TopicMatches> = {}): TopicMatches => ({
    topicId: 'harbour',
    from,
    to,
    matches,
    ...extra,
  });
  const opinion = (likes: boolean, { likeness, ...match }: Match): Opinion => ({
    articleId: match.articleId,
    title: match.title,
    likes,
    saidAt: from,
    likeness: shortFingerprint({ ...(itemOf({ ...match, likeness }) as StoryItem), told: { toll: 0, acts: 0 }, news: null }),
  });

  test('keep out what is near to a story that was not wanted, with the reason in the ledger', () => {
    const matches = [middle, port].map((each) => ({ ...each, score: 0.7, least: 0.6 }));
    const { chosen, folded } = compose([topic(matches, { opinions: [opinion(false, early)] })], []);
    expect(chosen).toEqual({ harbour: ['port'] });
    expect(folded).toEqual({ harbour: { middle: UNWANTED } });
  });

  test('bring a weak report of a story along, and no mail by itself', () => {
    const weak = { ...late, score: 0.3, least: 0.6 };
    expect(compose([topic([weak])], [])).toMatchObject({ chosen: {}, folded: {} });
    const { folded } = compose([topic([{ ...middle, score: 0.9, least: 0.6 }, weak])], []);
    expect(Object.keys(folded['harbour'] ?? {})).toHaveLength(1);
  });
});
