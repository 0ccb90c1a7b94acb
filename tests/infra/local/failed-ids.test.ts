import { expect, test } from 'vitest';
import { failedIds } from '../../../infra/local/queue-poller.ts';

test('an answer that names a message that was not in the batch fails the whole batch', () => {
  expect(failedIds({ batchItemFailures: [{ itemIdentifier: 'b' }] }, ['a', 'b'])).toEqual(['b']);
  expect(failedIds({ batchItemFailures: [] }, ['a'])).toEqual([]);
  expect(failedIds(null, ['a'])).toEqual([]);
  for (const malformed of [{ itemIdentifier: 'c' }, { itemIdentifier: '' }, { itemIdentifier: null }, { id: 'a' }, 'a', null])
    expect(failedIds({ batchItemFailures: [malformed] }, ['a', 'b'])).toBeNull();
  expect(failedIds({ batchItemFailures: 'a' }, ['a'])).toBeNull();
});
