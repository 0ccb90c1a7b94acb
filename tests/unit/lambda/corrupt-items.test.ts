import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { itemCodec } from '../../../functions/adapters/aws/codec.ts';
import { reportCorruptItems } from '../../../functions/lambda/corrupt-items.ts';
import { metrics } from '../../../functions/lambda/metrics.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('a corrupt item is named in the log and counted once, for all functions together', () => {
  const lines: string[] = [];
  const keep = (line: string | Uint8Array) => {
    lines.push(...String(line).trim().split('\n'));
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
  reportCorruptItems();
  const codec = itemCodec<{ title: string }>('topic', ['topicId'], { title: z.string() });
  expect(codec.fromItems([{ topicId: 't1', title: 'Well' }, { topicId: 't2' }])).toEqual([{ title: 'Well' }]);
  metrics.publishStoredMetrics(); // as every function does at its end
  const written: Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
  expect(written).toHaveLength(2);
  expect(written).toContainEqual(expect.objectContaining({ message: 'corrupt item left out', level: 'ERROR', kind: 'topic', key: 't2' }));
  expect(written).toContainEqual(expect.objectContaining({ service: 'tocsin', corruptItems: 1 }));
  expect(written.find((line) => 'corruptItems' in line)).not.toHaveProperty('function');
});
