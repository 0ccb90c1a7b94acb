/**
 * Enumerates every interleaving of the effects of several processes, by replay: the program is run again from its beginning for
 * each choice that was not made yet (stateless search, as in Godefroid's VeriSoft). What leads to a state that was there
 * before, with as much still allowed, is not gone through again, and counts as often as there are ways on from it.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { fingerprint, textOf } from '../support/tables/values.ts';
import type { Effect, Gate, Outside } from '../support/world/surroundings.ts';
import { answerTo } from '../support/world/world.ts';

/** What may befall an effect, beside being carried out. */
export type Fault = 'crash before' | 'crash after' | 'answer lost' | 'conflict' | 'unheard' | 'silent' | 'throttled' | 'malformed';

export interface Bounds {
  /** How often a process may be left although it could go on; Infinity for every interleaving there is. */
  switches: number;
  faults: number;
  /** The kinds of faults that may happen. */
  kinds: readonly Fault[];
  /** False: every interleaving is run, also those that lead to a state that was there before. */
  remember?: boolean;
}

/** A program under search: made anew for each run. */
export interface Trial {
  outside: Outside;
  processes: Record<string, () => Promise<unknown>>;
  /** What is left to be done for a process that ended, well or not: a message that is received again. */
  after(process: string, ended: 'well' | 'badly'): void;
  /** Lets everything heal and judges. Its result depends on the state at its beginning alone. */
  judge(): Promise<string[]>;
}

export interface Found {
  /** Ways from the beginning to the end, each a different order of effects and faults. */
  interleavings: number;
  runs: number;
  states: number;
  ends: number;
  broken: { promises: string[]; path: string[] }[];
}

type Choice = { process: string; fault: Fault | null };
interface Node {
  key: string;
  choices: Choice[];
  at: number;
  ways: number;
}
interface Running {
  name: string;
  waiting: { effect: Effect; go: (answer: unknown) => void; fail: (error: unknown) => void }[];
  ended: 'well' | 'badly' | null;
  /** Of every answer that it had: where it stands is determined by them. */
  history: number;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));
const most = 5;

export async function search(begin: () => Promise<Trial> | Trial, bounds: Bounds, limit = Number.POSITIVE_INFINITY): Promise<Found> {
  const known = new Map<string, number>();
  const judged = new Map<string, string[]>();
  const stack: Node[] = [];
  const found: Found = { interleavings: 0, runs: 0, states: 0, ends: 0, broken: [] };
  do {
    const trial = await begin();
    found.runs += 1;
    const { ways, end } = await run(trial, bounds, stack, known);
    const node = stack.at(-1);
    if (node) node.ways += ways;
    else found.interleavings += ways;
    if (end !== null) {
      const before = judged.get(end);
      const promises = before ?? (await trial.judge());
      judged.set(end, promises);
      if (promises.length > 0 && found.broken.length < most) found.broken.push({ promises, path: stack.map((each) => named(each)) });
    }
    advance(stack, known, found, bounds.remember ?? true);
  } while (stack.length > 0 && found.runs < limit && found.broken.length < most);
  return { ...found, states: known.size + stack.length, ends: judged.size };
}

const named = ({ choices, at }: Node): string => {
  const { process, fault } = choices[at] as Choice;
  return fault === null ? process : `${process}: ${fault}`;
};

/** To the next choice that was not made yet; what is done with is known from now on. */
function advance(stack: Node[], known: Map<string, number>, found: Found, remember: boolean): void {
  for (let node = stack.at(-1); node; node = stack.at(-1)) {
    node.at += 1;
    if (node.at < node.choices.length) return;
    stack.pop();
    if (remember) known.set(node.key, node.ways);
    const above = stack.at(-1);
    if (above) above.ways += node.ways;
    else found.interleavings += node.ways;
  }
}

/** Runs along the choices of the stack, then always the first one there is, up to an end or a state that is known. */
async function run(trial: Trial, bounds: Bounds, stack: Node[], known: Map<string, number>): Promise<{ ways: number; end: string | null }> {
  const all: Running[] = Object.keys(trial.processes).map((name) => ({ name, waiting: [], ended: null, history: 0 }));
  trial.outside.gate.current = gateOf(all);
  for (const each of all) start(each, trial);
  await settle();
  let [last, switches, faults] = ['', bounds.switches, bounds.faults];
  for (let depth = 0; ; depth += 1) {
    const ready = all.filter((each) => each.ended === null && each.waiting.length > 0);
    if (ready.length === 0) return { ways: 1, end: stateOf(trial.outside, all) };
    let node = stack[depth];
    if (!node) {
      const key = `${stateOf(trial.outside, all)} ${faults} ${switches === Number.POSITIVE_INFINITY ? '' : `${switches} ${last}`}`;
      const ways = known.get(key);
      if (ways !== undefined) return { ways, end: null };
      node = { key, choices: choicesOf(ready, last, switches, faults, bounds), at: 0, ways: 0 };
      stack.push(node);
    }
    const choice = node.choices[node.at] as Choice;
    if (last !== '' && choice.process !== last && ready.some(({ name }) => name === last)) switches -= 1;
    if (choice.fault !== null) faults -= 1;
    last = choice.process;
    await take(all.find(({ name }) => name === choice.process) as Running, choice.fault, trial);
  }
}

function choicesOf(ready: readonly Running[], last: string, switches: number, faults: number, { kinds }: Bounds): Choice[] {
  const stays = ready.some(({ name }) => name === last);
  const may = ready
    .filter(({ name }) => name === last || !stays || switches > 0)
    .toSorted((a, b) => Number(b.name === last) - Number(a.name === last));
  return may.flatMap(({ name, waiting }) => {
    const possible = faults > 0 ? kinds.filter((fault) => befalls(fault, waiting[0]?.effect as Effect)) : [];
    return [null, ...possible].map((fault) => ({ process: name, fault }));
  });
}

function befalls(fault: Fault, { kind }: Effect): boolean {
  if (fault === 'crash before' || fault === 'crash after') return true;
  if (fault === 'answer lost') return kind === 'write';
  if (fault === 'conflict') return kind === 'transaction';
  return kind === 'send';
}

function gateOf(all: readonly Running[]): Gate {
  return (effect, process) => {
    const running = all.find(({ name }) => name === process);
    if (!running) return Promise.resolve(effect.carryOut());
    return new Promise((go, fail) => running.waiting.push({ effect, go, fail }));
  };
}

function start(running: Running, trial: Trial): void {
  const end = (ended: 'well' | 'badly') => {
    if (running.ended !== null) return;
    running.ended = ended;
    trial.after(running.name, ended);
  };
  (trial.processes[running.name] as () => Promise<unknown>)().then(
    () => end('well'),
    () => end('badly'),
  );
}

/** Carries out the first effect that a process waits for, and goes on until it waits again or has ended. */
async function take(running: Running, fault: Fault | null, trial: Trial): Promise<void> {
  const { effect, go, fail } = running.waiting.shift() as Running['waiting'][number];
  if (fault === 'crash before' || fault === 'crash after') {
    if (fault === 'crash after') attempt(() => effect.carryOut());
    running.waiting = [];
    running.ended = 'badly';
    trial.after(running.name, 'badly');
    return;
  }
  const outcome = attempt(() => carryOut(effect, fault));
  running.history = fingerprint(`${running.history} ${effect.name} ${'error' in outcome ? String(outcome.error) : textOf(outcome.answer)}`);
  if ('error' in outcome) fail(outcome.error);
  else go(outcome.answer);
  await settle();
}

function attempt(run: () => unknown): { answer: unknown } | { error: unknown } {
  try {
    return { answer: run() };
  } catch (error) {
    return { error };
  }
}

function carryOut(effect: Effect, fault: Fault | null): unknown {
  switch (fault) {
    case 'answer lost':
      // The SDK tries again by itself: it is done twice, and the second answer is the one that comes.
      effect.carryOut();
      return effect.carryOut();
    case 'conflict':
      throw Object.assign(new TransactionCanceledException({ message: 'conflict', $metadata: {} }), {
        CancellationReasons: [{ Code: 'TransactionConflict' }],
      });
    case 'unheard':
    case 'silent':
    case 'throttled':
    case 'malformed':
      return answerTo(effect, fault);
    default:
      return effect.carryOut();
  }
}

function stateOf(outside: Outside, all: readonly Running[]): string {
  const { tables, mails, messages, events, stored, happenings, seen } = outside;
  const processes = all.map(({ ended, history }) => ended ?? history);
  const around = fingerprint(textOf([mails, messages.map((each) => textOf(each)).sort(), events, stored, happenings, seen]));
  return `${tables.print} ${tables.printHigh} ${around} ${processes.join(' ')}`;
}
