/** Alerts and digests. */

import type { Act } from '../../../story/news.ts';
import type { Frequency } from '../../../subscription/subscription.ts';
import { counting } from '../counting.ts';

const count = counting('en-GB');

const kinds: Record<Frequency, string> = {
  instant: 'Alert',
  hourly: 'Hourly digest',
  daily: 'Daily digest',
  weekly: 'Weekly digest',
};

export const digests = {
  kinds,
  newsOnYourTopics: 'News on your topics',
  weekTo: (date: string) => `The week to ${date}`,
  /** `7 stories on 2 topics.` */
  summary: (stories: string, topics: number) =>
    `${stories} on ${topics === 1 ? 'your topic' : count(topics, { one: 'topic', other: 'topics' })}.`,
  update: (title: string) => `Update: ${title}`,
  /** What is new in a story that was mailed before. */
  newToll: (toll: number, before: number) => `New: the toll is ${toll}; it was ${before}.`,
  newAct: (act: string) => `New: ${act}.`,
  acts: {
    arrest: 'an arrest',
    charge: 'charges',
    conviction: 'a verdict',
    sentence: 'a sentence',
    resignation: 'a resignation',
    impeachment: 'an impeachment',
    ceasefire: 'a ceasefire',
    withdrawal: 'a withdrawal',
    coup: 'a coup',
    extradition: 'an extradition',
    bankruptcy: 'a bankruptcy',
    merger: 'a takeover',
  } satisfies Record<Act, string>,
  subject: {
    more: (amount: number) => ` + ${amount} more`,
    unnamed: (stories: string) => `${stories} on your topics`,
    alert: (topic: string, title: string) => `${topic}: ${title}`,
    hourly: (title: string, time: string) => `${title} · ${time}`,
    daily: (title: string, date: string) => `${title} · ${date}`,
    weekly: (title: string, date: string) => `The week: ${title} · to ${date}`,
  },
  moreOnTopic: (stories: string) => `${stories} on this topic`,
  moreOnOthers: (stories: string, topics: number) => `${stories} on ${count(topics, { one: 'other topic', other: 'other topics' })}`,
  moreTopics: 'More topics',
  nothingNewOn: 'Nothing new on',
  why: 'Why',
  notThis: 'Not this',
  moreLikeThis: 'More like this',
  /** Before the address of a story's page, in text. */
  yourSay: 'Why this? Not this, or more like this:',
  also: 'also:',
  alsoInReports: (amount: number) => `also in ${count(amount, { one: 'other report', other: 'other reports' })}`,
  alsoUnder: 'also under',
  alsoUnderTopics: 'Also under:',
  footer: {
    heading: 'About this mail',
    why: (frequency: Frequency) =>
      `You get this ${kinds[frequency].toLowerCase()} because you asked for it and confirmed this address. No tracking: links lead straight to the publishers.`,
    change: 'Change topics, hour or frequency, or pause',
    unsubscribe: 'Unsubscribe',
  },
};
