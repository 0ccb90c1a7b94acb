/** One history from its beginning to the end of all healing, and which promises were broken. */

import { changeSubscriber } from '../../../functions/subscription/change-subscriber.ts';
import { changeWhen, isActive } from '../../../functions/subscription/transitions.ts';
import { chanceFrom } from '../chance.ts';
import { brokenPromises } from '../world/promises.ts';
import { outside as outsideFrom } from '../world/surroundings.ts';
import { minuteMs, type Step } from '../world/world.ts';
import { type Action, type History, people, topicIds } from './actions.ts';
import { type Healthy, late } from './lateness.ts';
import { type Machine, machineOf } from './machine.ts';

const dayMs = 86_400_000;
/** So long the same news is remembered. */
const foldMs = 14 * dayMs;

export async function runHistory({ seed, start, actions }: History): Promise<{ broken: string[]; counts: Record<string, number> }> {
  const chance = chanceFrom(seed);
  // Late, but never later than a match may be: the cutoff is two minutes.
  const outside = outsideFrom({ startMs: Date.parse(start), chance, pageSize: 2, lagMs: () => Math.floor(chance() * 100_000) });
  const machine = machineOf(outside, chance);
  const healthy: Healthy[] = [];
  for (const who of people) await machine.world.introduce(who, topicIds.slice(0, 1));
  for (const [index, who] of people.entries()) {
    await machine.world.introduceTopics([topicIds[index] ?? '', topicIds[index + 1] ?? '']);
    await machine.world.perform('start', {
      do: 'follow',
      who,
      topic: topicIds[index] ?? '',
      frequency: (['daily', 'instant', 'hourly'] as const)[index] ?? 'daily',
    });
    await machine.world.perform('start', { do: 'follow', who, topic: topicIds[index + 1] ?? '', frequency: 'daily' });
  }
  for (const [index, action] of actions.entries()) await act(machine, action, `article-${index}`, healthy);
  await heal(machine, healthy);
  return { broken: [...brokenPromises(outside, foldMs), ...late(outside, healthy)], counts: countsOf(machine) };
}

function countsOf({ world: { outside } }: Machine): Record<string, number> {
  return { matches: outside.matched.length, mails: outside.mails.length, happenings: outside.happenings.length };
}

async function act(machine: Machine, action: Action, articleId: string, healthy: Healthy[]): Promise<void> {
  const { world } = machine;
  const { outside } = world;
  switch (action.do) {
    case 'article':
      outside.pass(1);
      return world.perform('matcher', {
        do: 'article',
        id: articleId,
        topics: action.topics.filter((topic) => world.known.has(topic)),
        text: action.text,
      });
    case 'run':
      return running(machine, action.minutes, healthy);
    case 'outage':
      return outside.pass(action.minutes * minuteMs);
    case 'weather':
      machine.weather = action.kind;
      return;
    case 'follow':
      await world.introduceTopics([action.topic]);
      return deed(machine, false, { do: 'follow', who: action.who, topic: action.topic, frequency: action.frequency });
    case 'complain':
      return complain(machine, action.who);
    case 'when':
      return when(machine, action);
    case 'pause':
    case 'resume':
    case 'end all':
      return deed(machine, action.meanwhile, { do: action.do, who: action.who });
    default:
      return onOne(machine, action);
  }
}

/** Steps on one of the topics that somebody follows at that moment. */
async function onOne(machine: Machine, action: Extract<Action, { from: number }>): Promise<void> {
  const whole = await machine.world.functions('nobody').subscribers.readAll(action.who);
  const followed = (whole?.subscriptions ?? []).filter(isActive).map(({ topicId }) => topicId);
  const topic = followed[action.from % Math.max(1, followed.length)];
  if (topic === undefined) return;
  if (action.do === 'end') return deed(machine, action.meanwhile, { do: 'end', who: action.who, topic });
  if (action.do === 'frequency')
    return deed(machine, action.meanwhile, { do: 'frequency', who: action.who, topic, frequency: action.frequency });
  if (followed.includes(action.to)) return;
  await machine.world.introduceTopics([action.to]);
  return deed(machine, action.meanwhile, { do: 'edit', who: action.who, topic, to: action.to });
}

async function deed({ world, meanwhile }: Machine, later: boolean, step: Step): Promise<void> {
  world.outside.pass(1);
  if (later) meanwhile((process) => world.perform(process, step).catch(() => {}));
  else await world.perform('person', step);
}

async function complain({ world }: Machine, who: string): Promise<void> {
  const mail = world.outside.mails.findLast((each) => each.subscriberId === who);
  if (mail) await world.perform('complaint', { do: 'tell', slot: mail.slot, type: 'Complaint' });
}

async function when({ world }: Machine, { who, zone, hour }: Extract<Action, { do: 'when' }>): Promise<void> {
  world.outside.pass(1);
  world.outside.happenings.push({ at: world.outside.now(), subscriberId: who, did: 'when' });
  await changeSubscriber(world.functions('person').subscribers, who, (whole) => changeWhen(whole, { zone, hour, weekday: 'SUN' }));
}

async function running(machine: Machine, minutes: number, healthy: Healthy[]): Promise<void> {
  const fromMs = machine.world.outside.nowMs();
  await machine.run(minutes);
  const toMs = machine.world.outside.nowMs();
  if (machine.weather === 'calm') healthy.push({ fromMs, toMs });
}

/** The storm passes: an hour and a half of it with the faults still on, more than a day of calm, and a week of looks now and then. */
async function heal(machine: Machine, healthy: Healthy[]): Promise<void> {
  await machine.run(90);
  machine.weather = 'calm';
  for (const who of people) await machine.world.perform('person', { do: 'resume', who });
  await running(machine, 29 * 60, healthy);
  for (let day = 0; day < 9; day += 1) {
    machine.world.outside.pass(23 * 60 * minuteMs);
    await machine.run(60);
  }
}
