/** What a mail leaves out when its HTML would be too large: what is missed least first. The text part stays whole. */
export interface Brevity {
  /** Code points of a story's title. */
  titleLength: number;
  snippets: boolean;
  /** Words named as the reason; the rest is counted. */
  words: number;
  /** Code points of a word, and of an outlet's name. */
  nameLength: number;
  /** Other outlets and topics named per story; the rest is counted. */
  namedElsewhere: number;
  /** Topics of which everything is held back: so many have a line of their own. */
  heldBackTopics: number;
}

/** From whole to barest. */
export const brevities: readonly [Brevity, ...Brevity[]] = [
  { titleLength: 300, snippets: true, words: 8, nameLength: 80, namedElsewhere: 6, heldBackTopics: 20 },
  { titleLength: 200, snippets: true, words: 8, nameLength: 60, namedElsewhere: 2, heldBackTopics: 10 },
  { titleLength: 150, snippets: true, words: 4, nameLength: 40, namedElsewhere: 0, heldBackTopics: 5 },
  { titleLength: 100, snippets: false, words: 2, nameLength: 30, namedElsewhere: 0, heldBackTopics: 0 },
];
