import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentFrequencies } from '../../functions/search/tables/document-frequencies.ts';
import { readLines } from '../../infra/commands/read-lines.ts';
import { testData } from '../support/test-data.ts';
import { chanceFrom } from './made-topics.ts';

export interface BenchArticle {
  id: string;
  title: string;
  body: string;
  language: string;
}

/** Shorter ones are no articles. */
const FEWEST_CHARACTERS = 900;

/** News in English: real where TEST_DATA has it, else made of words as frequent as in news. Says which. */
export async function englishNews(): Promise<{ articles: BenchArticle[]; origin: string }> {
  const folder = testData === undefined ? null : join(testData, 'matching');
  if (folder === null || !existsSync(folder))
    return { articles: madeArticles(11_000), origin: 'made of words by their frequency (no TEST_DATA)' };
  const articles: BenchArticle[] = [];
  for (const name of ['events', 'incidents', 'countries']) {
    for await (const line of readLines(join(folder, `${name}.articles.ndjson.gz`))) {
      if ('error' in line) throw new Error(line.error);
      const { title, summary, body } = line.value as Record<string, string | undefined>;
      const text = [summary, body].filter(Boolean).join('\n');
      if (text.length >= FEWEST_CHARACTERS) articles.push({ id: `b${articles.length}`, title: title ?? '', body: text, language: 'en' });
    }
  }
  return { articles, origin: 'news of TEST_DATA' };
}

function madeArticles(count: number): BenchArticle[] {
  const chance = chanceFrom(7);
  const words = [...documentFrequencies('en')];
  const sums = new Float64Array(words.length);
  words.forEach(([, share], at) => {
    sums[at] = (sums[at - 1] ?? 0) - Math.log(1 - Math.min(share, 0.9999));
  });
  const total = sums.at(-1) as number;
  const aWord = () => {
    const wanted = chance() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]?.[0] ?? '';
  };
  const sentence = (length: number) => Array.from({ length }, aWord).join(' ');
  return Array.from({ length: count }, (_, number) => ({
    id: `b${number}`,
    title: sentence(9),
    body: Array.from({ length: 15 }, () => `${sentence(20)}.`).join(' '),
    language: 'en',
  }));
}
