/** The page of one story: why it came, and what its reader says of it. */
import { counting } from '../counting.ts';

const count = counting('en-GB');
const stories = (amount: number) => count(amount, { one: 'story', other: 'stories' });

/** `you said “more like this” to 1 story and “not this” to 2 stories` */
const saidOf = (liked: number, disliked: number): string =>
  [liked > 0 ? `“more like this” to ${stories(liked)}` : '', disliked > 0 ? `“not this” to ${stories(disliked)}` : '']
    .filter((part) => part !== '')
    .join(' and ');

export const story = {
  heading: 'Why this story came',
  cameUnder: <T>(topic: T) => ['It matched your topic ', topic, '.'],
  buttons: { more: 'More like this', not: 'Not this', none: 'Take it back' },
  done: {
    more: 'Noted. From the next mail on, stories like it count more on this topic.',
    not: 'Noted. From the next mail on, stories like it stay away from this topic.',
    none: 'Taken back. This story moves nothing any more.',
  },
  saidMore: 'You said “more like this”.',
  saidNot: 'You said “not this”.',
  notFollowed: 'You do not follow this topic any more, so there is nothing to move.',
  whatItDoes: 'What you say moves this topic alone, and only for you. You can take it back at any time.',
  said: (liked: number, disliked: number) => `On this topic you said ${saidOf(liked, disliked)}. Stories near to them come more, or less.`,
  /** On the page with one's topics. */
  saidOnTopic: (liked: number, disliked: number) => `You said ${saidOf(liked, disliked)}`,
};
