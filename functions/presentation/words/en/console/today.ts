import { counting } from '../../counting.ts';

const count = counting('en-GB');
const mails = (amount: number) => count(amount, { one: 'mail', other: 'mails' });

export const today = {
  title: 'Today',
  mail: 'Mail',
  going: 'Mail goes out.',
  halted: (at: string) =>
    `Mail is halted since ${at} UTC. What is due waits; nothing is lost. Links to people’s own topics go out all the same.`,
  /** Why it was halted. */
  reasons: {
    bounces:
      'Too many mails of one day bounced. Find out where those addresses come from before you let mail go on: a provider that sees them stops all of it.',
    complaints: 'Too many people reported mail as spam. Find out what they were sent before you let mail go on.',
    admin: 'An admin halted it.',
  },
  by: (name: string, why: string | null) => `${name}${why === null ? '' : `: ${why}`}`,
  lastDay: (sent: number, bounced: number, complainers: number) =>
    `In the last day: ${mails(sent)} sent, ${bounced} bounced, ${count(complainers, { one: 'person', other: 'people' })} complained.`,
  why: 'Why',
  whyHint: 'For whoever looks at it next.',
  halt: 'Halt all mail',
  resume: 'Let mail go on',
  haltNow: 'Mail is halted. What is due waits.',
  resumed: 'Mail goes on, with what waited.',
  feeds: 'Feeds',
  feedsLink: 'All feeds',
  noFeeds: 'There is no feed yet, so there is no news. Begin here.',
  firstFeed: 'Add a feed',
  changes: 'What admins changed today',
  noChanges: 'Nothing yet today.',
};
