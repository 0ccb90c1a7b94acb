import type { FeedItem, ParsedFeed } from '../feed-item.ts';
import { detectLanguage, languageOfText } from './detect-language.ts';

// Enough text to tell a feed's language beyond doubt.
const sampleCharacters = 3_000;

const textOf = (item: FeedItem): string => [item.title, item.summary ?? item.body?.slice(0, 600)].filter(Boolean).join('\n');

/** Some of the feed's text. */
function sampleOf(items: readonly FeedItem[]): string {
  let sample = '';
  for (const item of items) {
    if (sample.length >= sampleCharacters) break;
    sample += `${textOf(item)}\n`;
  }
  return sample;
}

/** The feed without its word for its language if its text proves that wrong: many templates say `en` for whatever follows. */
export function withBelievedLanguage(feed: ParsedFeed): ParsedFeed {
  const believed = feed.language === null ? null : languageOfText(sampleOf(feed.items), feed.language);
  return believed === feed.language ? feed : { ...feed, language: null };
}

/** Reads the language of the feed's items, one when it is asked for: its own word, else the feed's, else detected, with the other items as a hint. */
export function languageReader(feed: ParsedFeed): (item: FeedItem) => string | null {
  let expected: string | null | undefined;
  return (item) => {
    const declared = item.language ?? feed.language;
    if (declared !== null) return declared;
    if (expected === undefined) expected = detectLanguage(sampleOf(feed.items));
    return detectLanguage(textOf(item), expected);
  };
}
