/** What is explored: histories that lead up to a moment, and what then happens side by side. Times are Kyiv's: UTC + 2. */
import type { Step } from '../support/world/world.ts';
import type { Fault } from './search.ts';

export interface Scenario {
  name: string;
  /** One after the other, without faults. */
  before: readonly Step[];
  /** Each by a process of its own, in every order of their effects. */
  meanwhile: readonly Step[];
  /** Programs of so many effects that only orders with few switches can be gone through. */
  long?: true;
  /** What may befall an effect; crashes and lost answers unless said. */
  kinds?: readonly Fault[];
}

export const usual: readonly Fault[] = ['crash before', 'crash after', 'answer lost', 'conflict', 'unheard', 'silent', 'throttled'];

/** For programs of many effects. */
const crashes: readonly Fault[] = ['crash before', 'crash after'];

const pass = (minutes: number): Step => ({ do: 'pass', minutes });
const follow = (topic: string, frequency: 'instant' | 'hourly' | 'daily' | 'weekly'): Step => ({ do: 'follow', topic, frequency });
const article = (id: string, topics: string[], text = 0): Step => ({ do: 'article', id, topics, text });
const message = (slot: string): Extract<Step, { do: 'message' }> => ({
  do: 'message',
  queue: 'digests',
  body: { pageId: 'of none', number: 0, slot, until: null, subscriberIds: ['ada'] },
});
/** The message that a tick queues for Ada, with its number on her page. */
const queued = (slot: string, until: string | null, list = 'schedule daily#Europe/Kyiv#07#0'): ReturnType<typeof message> => ({
  ...message(slot),
  body: { pageId: `${list} ${slot} ada`, number: 0, slot, until, subscriberIds: ['ada'] },
});
const recover: Step = { do: 'recover', kind: 0 };
const tick: Step = { do: 'tick' };
const end = (topic: string): Step => ({ do: 'end', topic });
const edit = (topic: string, to: string): Step => ({ do: 'edit', topic, to });

// Sunday noon; the digests of Monday, 23 November are due at 05:00 UTC.
const monday = 'daily#2026-11-23';
const week = 'weekly#2026-W48';
const tuesday = 'daily#2026-11-24';
const mondayAt = '2026-11-23T05:00:00.000Z';
const hour = 'hourly#2026-11-23T05Z';

// Sunday, ten past twelve.
const alert = 'instant#2026-11-22T12:10Z';
const nextAlert = 'instant#2026-11-22T12:15Z';

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
  {
    name: 'a query becomes what another one was, and ends',
    before: [...oneStory, follow('trains', 'weekly'), edit('tides', 'tidal'), edit('trains', 'tides'), article('b', ['tides']), pass(10)],
    meanwhile: [message(monday), end('tides')],
  },
  {
    name: 'a query is edited there and back',
    before: [...oneStory, edit('tides', 'tidal'), pass(30), article('b', ['tides', 'tidal']), pass(30)],
    meanwhile: [message(monday), edit('tidal', 'tides')],
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
    meanwhile: [message(monday), message(tuesday)],
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
    meanwhile: [message(tuesday), { do: 'tell', slot: monday, type: 'Bounce' }],
  },
  {
    name: 'rejected, with a story that another frequency had folded into it',
    before: [...sharedStory, message(monday)],
    meanwhile: [{ do: 'tell', slot: monday, type: 'Reject' }, message(week)],
  },
  {
    name: 'the winner of two frequencies is only open, and may not have gone out',
    before: [...sharedStory, { ...message(monday), mail: 'unheard' }, pass(6)],
    meanwhile: [message(week), { do: 'events' }],
  },
  {
    name: 'all of it was folded, and the ledger may not know yet',
    before: [...sharedStory, message(monday)],
    meanwhile: [message(week), message(week)],
  },
  {
    name: 'the ledger has forgotten what was sent three months ago',
    before: [...oneStory, message(monday), pass(92 * 1440), article('b', ['tides']), pass(10)],
    meanwhile: [message('daily#2027-02-23'), recover],
  },
  { name: 'a tick comes twice', before: oneStory, meanwhile: [tick, tick], kinds: crashes, long: true },
  {
    name: 'a tick queues again what is being sent',
    before: [...oneStory, tick, pass(16)],
    meanwhile: [queued(monday, mondayAt), tick],
    kinds: crashes,
  },
  {
    name: 'a message is dropped: the tick that looks again, and recovery',
    before: [...oneStory, tick, { do: 'drop' }, pass(16)],
    meanwhile: [tick, recover],
    kinds: crashes,
  },
  {
    name: 'a message comes twice',
    before: [...oneStory, tick],
    meanwhile: [queued(monday, mondayAt), queued(monday, mondayAt)],
  },
  {
    name: 'a message comes a day late, with the next one',
    before: [...oneStory, tick, { do: 'drop' }, article('b', ['tides']), pass(1440)],
    meanwhile: [queued(monday, mondayAt), message(tuesday)],
  },
  {
    name: 'a mail of which nothing was heard held up the next alert',
    before: [
      ...[follow('tides', 'instant'), pass(10), article('a', ['tides']), pass(7), tick],
      ...[{ ...queued(alert, null, 'topic tides'), mail: 'unheard' } as const, { do: 'drop' } as const],
      ...[article('b', ['tides']), pass(7), tick, queued(nextAlert, null, 'topic tides'), { do: 'drop' } as const],
    ],
    meanwhile: [{ do: 'events' }, recover],
  },
  {
    name: 'folded into a mail that waits and whose topic ends',
    before: [...sharedStory, { ...message(monday), mail: 'throttled' }, pass(3)],
    meanwhile: [message(monday), message(week), end('tides')],
  },
];
export const introduced = ['tides', 'trains', 'tidal', 'flood'] as const;
