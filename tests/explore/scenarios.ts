/** What is explored: histories that lead up to a moment, and what then happens side by side. Times are Kyiv's: UTC + 2. */
import type { Step } from '../support/world/world.ts';
import type { Fault } from './search.ts';

export interface Scenario {
  name: string;
  /** One after the other, without faults. */
  before: readonly Step[];
  /** Each by a process of its own, in every order of their effects. */
  meanwhile: readonly Step[];
  /** What may befall an effect; crashes and lost answers unless said. */
  kinds?: readonly Fault[];
  /** Not judged yet: the break that it shows is still to be mended. */
  until?: string;
}

export const usual: readonly Fault[] = ['crash before', 'crash after', 'answer lost', 'conflict', 'unheard', 'silent', 'throttled'];

const pass = (minutes: number): Step => ({ do: 'pass', minutes });
const follow = (topic: string, frequency: 'instant' | 'hourly' | 'daily' | 'weekly'): Step => ({ do: 'follow', topic, frequency });
const article = (id: string, topics: string[], text = 0): Step => ({ do: 'article', id, topics, text });
const message = (slot: string): Extract<Step, { do: 'message' }> => ({
  do: 'message',
  queue: 'digests',
  body: { pageId: 'of none', number: 0, slot, until: null, subscriberIds: ['ada'] },
});
const recover: Step = { do: 'recover', kind: 0 };
const end = (topic: string): Step => ({ do: 'end', topic });
const edit = (topic: string, to: string): Step => ({ do: 'edit', topic, to });

// Sunday noon; the digests of Monday, 23 November are due at 05:00 UTC.
const monday = 'daily#2026-11-23';
const week = 'weekly#2026-W48';
const hour = 'hourly#2026-11-23T05Z';

const oneStory: Step[] = [follow('tides', 'daily'), pass(60), article('a', ['tides']), pass(960)];
const sharedStory: Step[] = [follow('tides', 'daily'), follow('trains', 'weekly'), pass(60), article('a', ['tides', 'trains']), pass(960)];
const copies: Step[] = [
  follow('tides', 'daily'),
  follow('trains', 'hourly'),
  pass(60),
  article('a', ['tides'], 3),
  article('b', ['trains'], 3),
  pass(960),
];
/** A call without an answer, and the look that finds its lease over. */
const unanswered = (mail: 'unheard' | 'silent'): Step[] => [...oneStory, { ...message(monday), mail }, pass(36), recover];

export const scenarios: readonly Scenario[] = [
  { name: 'two messages for one slot', before: oneStory, meanwhile: [message(monday), message(monday)] },
  { name: 'two frequencies that share a story', before: sharedStory, meanwhile: [message(monday), message(week)] },
  { name: 'two frequencies with copies of one text', before: copies, meanwhile: [message(monday), message(hour)] },
  { name: 'a topic ends', before: oneStory, meanwhile: [message(monday), end('tides')] },
  {
    name: 'a topic ends whose story another frequency shares',
    before: sharedStory,
    meanwhile: [message(monday), message(week), end('tides')],
  },
  {
    name: 'a topic is edited twice',
    before: [...oneStory, article('b', ['tides', 'tidal']), pass(10)],
    meanwhile: [message(monday), edit('tides', 'tidal'), edit('tidal', 'flood')],
  },
  {
    name: 'a topic is edited twice while its mail waits',
    before: [...oneStory, { ...message(monday), mail: 'throttled' }, pass(3), edit('tides', 'tidal'), pass(1)],
    meanwhile: [message(monday), edit('tidal', 'flood')],
  },
  {
    name: 'what a topic was owed before its edit waits',
    before: [...oneStory, edit('tides', 'tidal'), pass(10), { ...message(monday), mail: 'throttled' }, pass(3)],
    meanwhile: [message(monday), edit('tidal', 'flood')],
  },
  { name: 'a pause', before: oneStory, meanwhile: [message(monday), { do: 'pause' }] },
  { name: 'a pause and its end', before: sharedStory, meanwhile: [message(monday), { do: 'pause' }, { do: 'resume' }] },
  {
    name: 'everything ends, and is asked for again',
    before: oneStory,
    meanwhile: [message(monday), { do: 'end all' }, follow('tides', 'weekly')],
  },
  { name: 'erased while a digest goes out', before: oneStory, meanwhile: [message(monday), { do: 'erase' }] },
  {
    name: 'another frequency is chosen',
    before: [...oneStory, follow('trains', 'hourly')],
    meanwhile: [message(monday), message(hour), { do: 'frequency', topic: 'tides', frequency: 'hourly' }],
  },
  {
    name: 'the next slot comes over an unfinished one',
    before: [...oneStory, article('b', ['tides']), pass(10)],
    meanwhile: [message(monday), message('daily#2026-11-24')],
  },
  {
    name: 'no answer, but taken: the event, recovery and a sender',
    before: unanswered('unheard'),
    meanwhile: [{ do: 'events' }, recover, message(monday)],
  },
  {
    name: 'no answer, and not taken: two recoveries and a sender',
    before: [...unanswered('silent'), { do: 'events' }, pass(31)],
    meanwhile: [recover, recover, message(monday)],
  },
  {
    name: 'recovery finds what a sender works on',
    before: [...oneStory, { ...message(monday), mail: 'throttled' }, pass(20)],
    meanwhile: [message(monday), recover],
  },
  {
    name: 'a bounce before the mail is accepted',
    before: [...oneStory, follow('trains', 'hourly'), article('b', ['trains']), pass(10)],
    meanwhile: [message(monday), { do: 'tell', slot: monday, type: 'Bounce' }, message(hour)],
  },
  {
    name: 'a bounce of an earlier mail',
    before: [...oneStory, message(monday), article('b', ['tides']), pass(1440)],
    meanwhile: [message('daily#2026-11-24'), { do: 'tell', slot: monday, type: 'Bounce' }],
  },
  {
    name: 'rejected, with a story that another frequency had folded into it',
    before: [...sharedStory, message(monday)],
    meanwhile: [{ do: 'tell', slot: monday, type: 'Reject' }, message(week)],
  },
  {
    name: 'folded into a mail that waits and whose topic ends',
    before: [...sharedStory, { ...message(monday), mail: 'throttled' }, pass(3)],
    meanwhile: [message(monday), message(week), end('tides')],
  },
];
export const introduced = ['tides', 'trains', 'tidal', 'flood'] as const;
