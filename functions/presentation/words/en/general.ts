/** What several pages and mails say in the same words. */
import type { Breadth } from '../../../search/breadth.ts';
import type { Frequency, Weekday } from '../../../subscription/subscription.ts';
import { counting } from '../counting.ts';
import type { DateParts } from '../times.ts';

const count = counting('en-GB');

const weekdays: Record<Weekday, string> = {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
  SAT: 'Saturday',
  SUN: 'Sunday',
};

const frequencyNames: Record<Frequency, string> = { instant: 'At once', hourly: 'Hourly', daily: 'Daily', weekly: 'Weekly' };

const frequencyMeanings: Record<Frequency, string> = {
  instant: 'within minutes, bursts gathered into one mail',
  hourly: 'on the hour, when there is something',
  daily: 'one mail a day, at your hour',
  weekly: 'one mail a week, on your day',
};

const breadthNames: Record<Breadth, string> = { focused: 'Focused', balanced: 'Balanced', everything: 'Everything' };

const breadthMeanings: Record<Breadth, string> = {
  focused: 'only articles that are about it',
  balanced: 'what most people want',
  everything: 'every mention, however slight',
};

export const general = {
  weekdays,
  frequencyNames,
  frequencyMeanings,
  breadthNames,
  breadthMeanings,
  /** Continues "it comes …". `hour`: `07:00`; `zone`: `Kyiv`. */
  rhythm: {
    instant: 'as soon as there is news',
    hourly: 'every hour in which there is news',
    daily: (hour: string, zone: string) => `daily at ${hour}, ${zone} time`,
    weekly: (weekday: Weekday, hour: string, zone: string) => `weekly on ${weekdays[weekday]} at ${hour}, ${zone} time`,
  },
  /** `Mon 23 Nov, 09:14` */
  dayAndTime: ({ weekday, day, month, hour, minute }: DateParts) => `${weekday} ${day} ${month}, ${hour}:${minute}`,
  /** `Mon 09:14` */
  weekdayAndTime: ({ weekday, hour, minute }: DateParts) => `${weekday} ${hour}:${minute}`,
  /** `Monday, 23 November 2026` */
  longDate: ({ weekday, day, month, year }: DateParts) => `${weekday}, ${day} ${month} ${year}`,
  /** `Mon 23 Nov` */
  shortDate: ({ weekday, day, month }: DateParts) => `${weekday} ${day} ${month}`,
  days: (amount: number) => count(amount, { one: 'day', other: 'days' }),
  inMinutes: (amount: number) => `in ${count(amount, { one: 'minute', other: 'minutes' })}`,
  tomorrow: 'tomorrow',
  stories: (amount: number) => count(amount, { one: 'story', other: 'stories' }),
  moreStories: (amount: number) => count(amount, { one: 'more story', other: 'more stories' }),
  articles: (amount: number) => count(amount, { one: 'article', other: 'articles' }),
  topics: (amount: number) => count(amount, { one: 'topic', other: 'topics' }),
  andMore: (amount: number) => ` and ${amount} more`,
  quoted: (text: string) => `“${text}”`,
  quotes: { open: '“', close: '”' },
  untitled: 'Untitled',
  anotherOutlet: 'another outlet',
  because: 'Because:',
  /** Where a word stands, as an aside after it. */
  places: { title: 'in the title', lead: 'in the opening', body: 'further down in the text', text: 'in the text' },
  timesAreThoseOf: (zone: string) => `Times are those of ${zone}.`,
  frame: {
    skip: 'Skip to the content',
    motto: 'The news you asked for, and no other',
    more: 'More',
    followATopic: 'Follow a topic',
    yourTopics: 'Your topics',
    whyThis: 'Why did I get this?',
  },
  toFirstPage: 'To the first page',
  backToFirstPage: 'Back to the first page',
  manageYourTopics: 'Manage your topics',
  yourEmailAddress: 'Your email address',
  readAs: 'Read as',
  hour: 'Hour',
  day: 'Day',
  timeZone: 'Time zone',
  otherZones: 'Other',
  howOften: 'How often',
  breadth: 'Breadth',
  save: 'Save',
  /** Mails a week: `about 5 mails a week`. */
  noneOfLate: 'none of late',
  lessThanOneMail: 'less than a mail a week',
  aboutMails: (amount: number) => `about ${count(amount, { one: 'mail', other: 'mails' })} a week`,
  thingsToPutRight: (amount: number) =>
    amount === 1 ? 'One thing to put right' : `${count(amount, { one: 'thing', other: 'things' })} to put right`,
};
