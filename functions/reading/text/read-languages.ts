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

/** Reads the language of the feed's items, one when it is asked for: its own word, else the feed's, else detected, with the other items as a hint. */
export function languageReader(feed: ParsedFeed): (item: FeedItem) => string | null {
  let expected: string | null | undefined;
  return (item) => {
    const declared = item.language ?? feed.language;
    if (declared !== null) return declared;
    if (expected === undefined) expected = mainLanguage(feed.items);
    return detectLanguage(textOf(item), expected);
  };
}
