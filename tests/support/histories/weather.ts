/** What befalls the calls of a function, drawn from chance: crashes, lost answers, slow calls, and the end of its time. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { Effect, Outside } from '../world/surroundings.ts';
import { answerTo } from '../world/world.ts';
import type { WeatherName } from './actions.ts';

/** Chances in [0, 1], each at every call. */
interface Weather {
  crash: number;
  lostAnswer: number;
  conflict: number;
  /** That a call takes up to twenty seconds. */
  slow: number;
  /** Of the mail service: no answer, taken or not; too fast; refused as malformed. */
  silent: number;
  throttled: number;
}

const calm: Weather = { crash: 0, lostAnswer: 0, conflict: 0, slow: 0, silent: 0, throttled: 0 };
const weathers: Record<WeatherName, Weather> = {
  calm,
  crashes: { ...calm, crash: 0.04, lostAnswer: 0.03, conflict: 0.05 },
  slow: { ...calm, slow: 0.3, conflict: 0.05 },
  silence: { ...calm, silent: 0.5 },
  throttling: { ...calm, throttled: 0.4 },
  all: { crash: 0.02, lostAnswer: 0.02, conflict: 0.03, slow: 0.1, silent: 0.3, throttled: 0.1 },
};

/** The end of a process, at any call: nothing of it goes on. */
class Crash extends Error {}

/** A sender has a minute: whoever is slower is stopped in the middle. */
const functionMs = 60_000;

/** One function's run: from its first call to its end it lives in this weather. */
export function invocation(outside: Outside, name: WeatherName, chance: () => number) {
  const weather = weathers[name];
  const endsMs = outside.nowMs() + functionMs;
  const happens = (probability: number) => probability > 0 && chance() < probability;
  let dead = false;

  const dies = () => {
    dead ||= happens(weather.crash) || outside.nowMs() > endsMs;
    if (!dead) return;
    outside.leftOpen = true;
    throw new Crash();
  };

  return function call(effect: Effect): unknown {
    if (happens(weather.slow)) outside.pass(Math.floor(chance() * 20_000));
    dies();
    const answer = answerIn(effect);
    dies();
    return answer;
  };

  function answerIn(effect: Effect): unknown {
    if (effect.kind === 'send' && happens(weather.throttled)) return answerTo(effect, 'throttled');
    if (effect.kind === 'send' && happens(weather.silent)) {
      outside.leftOpen = true;
      return answerTo(effect, chance() < 0.5 ? 'unheard' : 'silent');
    }
    if (effect.kind === 'write' && happens(weather.lostAnswer)) effect.carryOut();
    if (effect.kind === 'transaction' && happens(weather.conflict)) {
      const refused = new TransactionCanceledException({ message: 'conflict', $metadata: {} });
      throw Object.assign(refused, { CancellationReasons: [{ Code: 'TransactionConflict' }] });
    }
    return effect.carryOut();
  }
}
