import { describe, expect, test } from 'vitest';
import { ownedTopics } from '../../../functions/subscription/transitions.ts';
import { sampleDelivery, sampleMatch } from '../../support/records.ts';
import { morning, subscriberOf, subscriptionOf, topicOf, wholeOf } from '../../support/subscribers.ts';
import { openPages, pathOf } from '../../support/web.ts';

const harbour = topicOf('Odesa harbour');
const opera = topicOf('Odesa opera');
const deliveryId = 'd1';
const story = `${pathOf('story', 's1', deliveryId)}/a1`;

function openReader() {
  const subscriptions = [harbour, opera].map(({ topicId }) => subscriptionOf(topicId));
  return openPages({
    subscribers: [wholeOf(subscriberOf(), subscriptions, { [harbour.topicId]: morning, [opera.topicId]: morning })],
    topics: [harbour, opera],
    deliveries: [sampleDelivery({ subscriberId: 's1', deliveryId, chosen: { [harbour.topicId]: ['a1'] }, likenesses: { a1: 'c29tZQ==' } })],
    matches: [sampleMatch({ topicId: harbour.topicId, articleId: 'a1', title: 'Cranes stand still in Odesa' })],
  });
}
type Pages = ReturnType<typeof openReader>;
const opinionsOf = ({ store }: Pages, topicId: string) =>
  store.bySubscriber.get('s1')?.subscriptions.find((each) => each.topicId === topicId)?.opinions ?? [];

describe('the page of a story', () => {
  test('says why it came and offers both buttons; opening it changes nothing, whichever link was followed', async () => {
    const pages = openReader();
    for (const link of [story, `${story}?not`, `${story}?more`]) {
      const { status, words } = await pages.open(link);
      expect(status).toBe(200);
      expect(words).toContain('Cranes stand still in Odesa');
      expect(words).toContain('Odesa harbour');
      expect(words).toMatch(/Not this|More like this/);
    }
    expect(opinionsOf(pages, harbour.topicId)).toEqual([]);
  });

  test('keeps what was said with that subscription alone, says so, and takes it back with one press', async () => {
    const pages = openReader();
    const said = await pages.press(story, { say: 'not' });
    expect(said.words).toContain('stay away');
    expect(said.words).toContain('“not this” to 1 story');
    expect(opinionsOf(pages, harbour.topicId)).toMatchObject([{ articleId: 'a1', likes: false, likeness: 'c29tZQ==' }]);
    expect(opinionsOf(pages, opera.topicId)).toEqual([]);
    expect((await pages.open(story)).words).toContain('Take it back');
    expect((await pages.press(story, { say: 'none' })).words).toContain('Taken back');
    expect(opinionsOf(pages, harbour.topicId)).toEqual([]);
  });

  test('lists what was said on the page with one’s topics, to be taken back there', async () => {
    const pages = openReader();
    await pages.press(story, { say: 'more' });
    const manage = pathOf('manage', 's1');
    expect((await pages.open(manage)).words).toMatch(/You said “more like this” to 1 story.*Cranes stand still/);
    await pages.press(manage, { action: 'take-back', topicId: harbour.topicId, articleId: 'a1' });
    expect(opinionsOf(pages, harbour.topicId)).toEqual([]);
  });

  test('counts a story once, however often something is said of it', async () => {
    const pages = openReader();
    for (const say of ['not', 'more', 'more']) await pages.press(story, { say });
    expect(opinionsOf(pages, harbour.topicId)).toMatchObject([{ articleId: 'a1', likes: true }]);
    const whole = pages.store.bySubscriber.get('s1');
    expect(whole && ownedTopics(whole).find(({ topicId }) => topicId === harbour.topicId)?.opinions).toHaveLength(1);
  });

  test('is in no other mail, and moves nothing for a topic that is not followed any more', async () => {
    const pages = openReader();
    expect((await pages.open(`${pathOf('story', 's1', 'd-other')}/a1`)).status).toBe(410);
    expect((await pages.open(`${pathOf('story', 's1', deliveryId)}/a2`)).status).toBe(410);
    await pages.press(pathOf('manage', 's1'), { action: 'end', topicId: harbour.topicId });
    expect((await pages.open(story)).words).toContain('do not follow this topic any more');
    expect((await pages.press(story, { say: 'not' })).status).toBe(422);
  });
});
