import type { FeedItem, ParsedFeed } from '../feed-item.ts';
import { detectLanguage } from './detect-language.ts';

// Enough text to tell a feed's language beyond doubt.
const sampleCharacters = 3_000;

const textOf = (item: FeedItem): string => [item.title, item.summary ?? item.body?.slice(0, 600)].filter(Boolean).join('\n');

/** What the feed as a whole is written in, from its text; null where there is too little. */
function mainLanguage(items: readonly FeedItem[]): string | null {
  let sample = '';
  for (const item of items) {
    if (sample.length >= sampleCharacters) break;
    sample += `${textOf(item)}\n`;
  }
  return detectLanguage(sample);
}

/** The language of each item: its own word, else the feed's, else detected, with the feed's other items as a hint. */
export function languagesOf(feed: ParsedFeed): (string | null)[] {
  if (feed.language !== null) return feed.items.map((item) => item.language ?? feed.language);
  if (feed.items.every((item) => item.language !== null)) return feed.items.map((item) => item.language);
  const expected = mainLanguage(feed.items);
  return feed.items.map((item) => item.language ?? detectLanguage(textOf(item), expected));
}
