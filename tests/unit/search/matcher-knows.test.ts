import { expect, it } from 'vitest';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { matcherOf } from '../../../functions/search/index/matcher.ts';
import type { TopicIndex } from '../../../functions/search/index/topic-index.ts';

/** An index of so many topics, of which only the ids and revisions are asked for. */
function indexOf(topics: number): TopicIndex {
  const builder = indexBuilder();
  const meaning = { kind: 'term' as const, term: '=ferry', title: false };
  for (let number = 0; number < topics; number += 1)
    builder.add({ topicId: `topic-${number}`, meaning, breadth: 'balanced', revision: number % 3 });
  return builder.build();
}

it('a thousand topics are looked up among a million in less time than one was before', () => {
  const { knows } = matcherOf(indexOf(1_000_000), null);
  expect(knows('topic-0', 0)).toBe(true);
  const started = performance.now();
  for (let number = 0; number < 1000; number += 1) {
    expect(knows(`topic-${number * 997}`, (number * 997) % 3)).toBe(true);
    expect(knows(`no-topic-${number}`, 0)).toBe(false);
  }
  expect(performance.now() - started).toBeLessThan(250);
  expect(knows('topic-7', 2)).toBe(false);
}, 60_000);
