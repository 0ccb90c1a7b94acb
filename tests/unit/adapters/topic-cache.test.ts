import { describe, expect, test } from 'vitest';
import { cachedTitles } from '../../../functions/adapters/aws/topic-cache.ts';

function scene() {
  const asked: string[][] = [];
  const clock = { now: 0 };
  const broken = { next: false };
  const titles = cachedTitles(
    async (topicIds) => {
      asked.push([...topicIds]);
      await Promise.resolve();
      if (broken.next) {
        broken.next = false;
        throw new Error('throttled');
      }
      return new Map(topicIds.filter((id) => id !== 'gone').map((id) => [id, `title of ${id}`]));
    },
    () => clock.now,
  );
  return { asked, clock, broken, titles };
}

describe('titles of topics', () => {
  test('are read once for neighbours that ask in the same moment', async () => {
    const { asked, titles } = scene();
    await Promise.all([titles(['a', 'b']), titles(['b', 'c']), titles(['a'])]);
    expect(asked).toEqual([['a', 'b'], ['c']]);
    expect(await titles(['a', 'gone'])).toEqual(new Map([['a', 'title of a']]));
  });

  test('are read again after a minute', async () => {
    const { asked, clock, titles } = scene();
    await titles(['a']);
    clock.now = 60_000;
    await titles(['a']);
    expect(asked).toHaveLength(2);
  });

  test('that could not be read are asked for again', async () => {
    const { asked, broken, titles } = scene();
    broken.next = true;
    await expect(titles(['a'])).rejects.toThrow('throttled');
    expect(await titles(['a'])).toEqual(new Map([['a', 'title of a']]));
    expect(asked).toHaveLength(2);
  });

  test('are all there also when the cache is full', async () => {
    const { titles } = scene();
    await titles(['a']);
    for (let at = 0; at <= 2_000; at += 1) await titles([`other ${at}`]);
    expect((await titles(['a', 'b'])).size).toBe(2);
  });
});
