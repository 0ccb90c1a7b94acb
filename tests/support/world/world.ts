/** Steps of a history as plain values, and what each of them does: for scenarios of the explorer and schedules of the model. */
import type { Match } from '../../../functions/match/match.ts';
import type { Frequency } from '../../../functions/subscription/subscription.ts';
import { type Functions, functionsIn } from './functions.ts';
import { asking, follow, people, profileOf, topicOf } from './people.ts';
import type { Effect, Happening, Message, Outside, SentMail, SesTelling } from './surroundings.ts';

type By = { who?: string };
export type Step =
  | { do: 'article'; id: string; topics: readonly string[]; text?: number }
  | { do: 'pass'; minutes: number }
  | ({ do: 'follow'; topic: string; frequency: Frequency } & By)
  | ({ do: 'edit'; topic: string; to: string } & By)
  | ({ do: 'frequency'; topic: string; frequency: Frequency } & By)
  | ({ do: 'end'; topic: string } & By)
  | ({ do: 'end all' | 'pause' | 'resume' | 'erase' } & By)
  /** One message of a queue, as it is: for send-digest or start-alerts. */
  | { do: 'message'; queue: string; body: Readonly<Record<string, unknown>>; mail?: 'unheard' | 'silent' | 'throttled' }
  | { do: 'tick' }
  /** All that waits in queues is lost. */
  | { do: 'drop' }
  | { do: 'recover'; kind: number }
  /** What SES has to tell so far, the oldest first; or what it tells of the mail of a slot. */
  | { do: 'events' }
  | { do: 'tell'; slot: string; type: 'Bounce' | 'Complaint' | 'Reject' | 'Delivery' };

export const minuteMs = 60_000;
const visibilityMs = 6 * minuteMs;

const subscriberIn = (step: By): string => step.who ?? 'ada';

/** Far apart: any two differ in 16 bits or more. */
const sketchOf = (text: number): string =>
  Array.from({ length: 16 }, (_, digit) => (((text + 1) * (digit + 3) * 0x9e3779b1) >>> 28).toString(16)).join('');

/** An article satisfied a topic. Articles with the same text are copies of each other; text 0 is too short to tell. */
export const matchOf = (topicId: string, articleId: string, text: number, matchedAt: string): Match => ({
  topicId,
  articleId,
  matchedAt,
  ingestedAt: matchedAt,
  score: ((text * 7 + topicId.length) % 10) / 10,
  reason: { terms: [topicId], where: 'title' },
  title: articleId,
  url: `https://news.example/${articleId}`,
  publisher: null,
  language: 'en',
  publishedAt: null,
  snippet: [{ text: articleId, marked: false }],
  likeness: text === 0 ? null : sketchOf(text),
  queryRevision: 1,
});

/** What happens if the step is stored; null for steps that no person does. */
function happeningOf(step: Step, at: string): Happening | null {
  const person = { at, subscriberId: subscriberIn(step as By) };
  switch (step.do) {
    case 'follow':
      return { ...person, did: 'follow', topicId: step.topic, frequency: step.frequency };
    case 'edit':
      return { ...person, did: 'edit', topicId: step.topic, to: step.to };
    case 'frequency':
      return { ...person, did: 'frequency', topicId: step.topic, frequency: step.frequency };
    case 'end':
      return { ...person, did: 'end', topicId: step.topic };
    case 'pause':
    case 'resume':
    case 'end all':
      return { ...person, did: step.do };
    case 'erase':
      return { ...person, did: 'end all' };
    default:
      return null;
  }
}

export type World = ReturnType<typeof worldOf>;

/** Everything there is, and the means to go on with it. */
export function worldOf(outside: Outside, zones: readonly string[] = ['Europe/Kyiv']) {
  const known = new Set<string>();
  const functions = (process: string) => functionsIn(outside.surroundings(process), zones);

  async function article({ id, topics, text = 0 }: Extract<Step, { do: 'article' }>): Promise<void> {
    const { matches, noteMatch } = functions('matcher');
    for (const topicId of topics) {
      const match = matchOf(topicId, id, text, outside.now());
      if (await matches.putMatch(match)) outside.matched.push(match);
      await noteMatch(topicId);
    }
  }

  /** A moment at which a search may let others go first. */
  const receive = (process: string) => outside.gate.current({ kind: 'read', name: 'Receive', carryOut: () => undefined }, process);

  /** What SES tells of the newest mail of a slot; null if it took none. */
  function eventFor({ slot, type }: Extract<Step, { do: 'tell' }>): SesTelling | null {
    const mail = outside.mails.findLast((each) => each.slot === slot);
    if (mail && type === 'Reject') mail.rejected = true;
    return mail ? eventOf(mail, type, outside.now()) : null;
  }

  async function record(process: string, event: SesTelling): Promise<void> {
    if (event.eventType === 'Send') {
      outside.stored.push({ event, atMs: outside.nowMs() });
      return;
    }
    const mail = outside.mails.find((each) => each.messageId === event.mail.messageId);
    if (mail && (event.eventType === 'Bounce' || event.eventType === 'Complaint')) {
      outside.deciding[process] = { at: outside.nowOf(process), subscriberId: mail.subscriberId, did: 'suppressed' };
    }
    await functions(process).recordEvent({ detail: event } as Parameters<Functions['recordEvent']>[0]);
    // Whoever follows nothing is suppressed all the same.
    const happening = outside.deciding[process];
    if (happening) outside.happenings.push(happening);
    delete outside.deciding[process];
  }

  function eventsThatCame(): SesTelling[] {
    const { came = [], later = [] } = Object.groupBy(outside.events, ({ comesMs = 0 }) => (comesMs <= outside.nowMs() ? 'came' : 'later'));
    outside.events.splice(0, outside.events.length, ...later);
    return came;
  }

  /** Those that cannot be recorded yet come again. */
  async function recordAll(process: string, events: readonly SesTelling[]): Promise<void> {
    for (const event of events) await record(process, event).catch(() => outside.events.push(event));
  }

  const personal = (process: string, step: Exclude<Step, { do: 'article' | 'pass' }>): Promise<unknown> => {
    const own = functions(process);
    const [who, now] = [subscriberIn(step as By), outside.nowOf(process)];
    switch (step.do) {
      case 'follow':
        return follow(own, who, { topicId: step.topic, frequency: step.frequency }, now);
      case 'edit':
        return people.edit(own, who, step.topic, step.to, now);
      case 'frequency':
        return people.frequency(own, who, step.topic, step.frequency);
      case 'end':
        return people.end(own, who, step.topic, now);
      case 'end all':
        return people.endAll(own, who, now);
      case 'pause':
        return people.pause(own, who, now);
      case 'resume':
        return people.resume(own, who);
      case 'erase':
        return people.erase(own, who, now);
      default:
        return byClock(own, process, step);
    }
  };

  function byClock(own: Functions, process: string, step: Step): Promise<unknown> {
    switch (step.do) {
      case 'message':
        return handle(own, step.queue, JSON.stringify(step.body));
      case 'tick':
        return own.tick();
      case 'recover':
        return own.recoveries[step.kind]?.() ?? Promise.resolve();
      case 'events':
        return receive(process).then(() => recordAll(process, eventsThatCame()));
      case 'tell':
        return receive(process).then(() =>
          recordAll(
            process,
            [eventFor(step)].filter((each) => each !== null),
          ),
        );
      default:
        throw new Error(`nobody does ${step.do}`);
    }
  }

  const handle = (own: Functions, queue: string, body: string): Promise<unknown> => {
    const handler = own.handlers[queue];
    if (!handler) throw new Error(`nothing receives from ${queue}`);
    return handler(body);
  };

  /** One step by a process of its own. */
  async function perform(process: string, step: Step): Promise<void> {
    if (step.do === 'pass') return outside.pass(step.minutes * minuteMs);
    if (step.do === 'drop') outside.messages.length = 0;
    if (step.do === 'drop') return;
    if (step.do === 'article') return article(step);
    const happening = happeningOf(step, outside.nowOf(process));
    if (happening) outside.deciding[process] = happening;
    if (step.do !== 'message' || !step.mail) {
      // What changed nothing did not happen.
      await personal(process, step).finally(() => delete outside.deciding[process]);
      return;
    }
    const before = outside.gate.current;
    outside.gate.current = async (effect) => (effect.kind === 'send' ? answerTo(effect, step.mail ?? 'silent') : effect.carryOut());
    await personal(process, step);
    outside.gate.current = before;
  }

  /** Topics that begin to exist: only from then on can anything match them. */
  async function introduceTopics(topics: readonly string[]): Promise<void> {
    for (const topicId of topics) {
      if (!known.has(topicId)) await functions('nobody').topics.addTopic(topicOf(topicId));
      known.add(topicId);
    }
  }

  /** Topics that are there, and a person who is about to ask for the first time. */
  async function introduce(who: string, topics: readonly string[]): Promise<void> {
    const own = functions('nobody');
    await introduceTopics(topics);
    await own.subscribers.createPending(
      profileOf(who, outside.now()),
      asking(who, { topicId: topics[0] ?? '', frequency: 'daily' }, outside.now()),
    );
  }

  /** Receives what can be received; what fails is there again after the visibility timeout, up to `receives` times. */
  async function drain(process: string, receives = 10, stopped: (error: unknown) => boolean = () => true): Promise<void> {
    for (;;) {
      const message = outside.messages.find((each) => each.visibleMs <= outside.nowMs());
      if (!message) return;
      outside.messages.splice(outside.messages.indexOf(message), 1);
      try {
        await handle(functions(process), message.queue, message.body);
      } catch (error) {
        if (!stopped(error)) throw error;
        bringBack(message, receives);
      }
    }
  }

  function bringBack(message: Omit<Message, 'visibleMs'>, receives = 10): void {
    if (message.receives + 1 >= receives) return;
    outside.messages.push({ ...message, visibleMs: outside.nowMs() + visibilityMs, receives: message.receives + 1 });
  }

  const receiveMessage = (process: string, queue: string, body: string) => handle(functions(process), queue, body);
  return { outside, functions, perform, eventFor, introduce, introduceTopics, known, receive: receiveMessage, drain, bringBack };
}

/** How a call to the mail service ends if it does not end well. */
export function answerTo(effect: Effect, fault: 'unheard' | 'silent' | 'throttled' | 'malformed'): never {
  if (fault === 'unheard') effect.carryOut();
  if (fault === 'throttled' || fault === 'malformed') effect.refuse?.(fault);
  throw new Error(fault === 'unheard' ? 'socket hang up, taken' : 'socket hang up, not taken');
}

function eventOf({ messageId, to, tags, sentAt }: SentMail, eventType: string, now: string): SesTelling {
  const mail = {
    timestamp: sentAt,
    messageId,
    destination: [to],
    tags: Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  };
  return {
    eventType,
    mail,
    ...(eventType === 'Bounce' && { bounce: { timestamp: now, bounceType: 'Permanent', bouncedRecipients: [] } }),
    ...(eventType === 'Complaint' && { complaint: { timestamp: now } }),
  };
}
