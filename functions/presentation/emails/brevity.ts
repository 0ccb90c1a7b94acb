/** What a mail leaves out if it would be too long to scroll or its HTML too large: what is missed least first. The text part stays whole. */
export interface Brevity {
  /** Code points of a story's title. */
  titleLength: number;
  snippets: boolean;
  /** Whether stories that are not the first of their topic are set smaller. */
  small: boolean;
  /** Characters of the snippet of a story that is not the first of its topic. */
  furtherLength: number;
  /** Words named as the reason; the rest is counted. */
  words: number;
  /** Code points of a word, and of an outlet's name. */
  nameLength: number;
  /** Other outlets and topics named per story; the rest is counted. */
  namedElsewhere: number;
  /** Topics of which everything is held back: so many have a line of their own. */
  heldBackTopics: number;
}

const AT_LENGTH = { snippets: true, small: false };
const SMALL = { snippets: true, small: true };
const BARE = { snippets: false, small: true };

/** From whole to barest. */
export const brevities: readonly [Brevity, ...Brevity[]] = [
  { ...AT_LENGTH, titleLength: 300, furtherLength: 160, words: 8, nameLength: 80, namedElsewhere: 6, heldBackTopics: 20 },
  { ...SMALL, titleLength: 200, furtherLength: 80, words: 8, nameLength: 60, namedElsewhere: 2, heldBackTopics: 10 },
  { ...SMALL, titleLength: 150, furtherLength: 80, words: 4, nameLength: 40, namedElsewhere: 0, heldBackTopics: 5 },
  { ...BARE, titleLength: 100, furtherLength: 0, words: 2, nameLength: 30, namedElsewhere: 0, heldBackTopics: 0 },
  { ...BARE, titleLength: 60, furtherLength: 0, words: 1, nameLength: 20, namedElsewhere: 0, heldBackTopics: 0 },
];

/** A mail of more stories than this begins with the second: twenty-five of them shall fit into five screens of a phone. */
export const MOST_STORIES_AT_LENGTH = 12;
