/** Random histories as plain values: what people, articles, clocks and machines do over weeks. */
import fc from 'fast-check';
import { frequencies } from '../../../functions/subscription/subscription.ts';

/** Forty topics, most of which nobody has asked for yet: they begin to exist when somebody does. */
export const topicIds = Array.from({ length: 40 }, (_, index) => `topic-${String(index).padStart(2, '0')}`);
export const people = ['ada', 'ben', 'cyd'] as const;
export const zones = ['Europe/Kyiv', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'] as const;

export const weathers = ['calm', 'crashes', 'slow', 'silence', 'throttling', 'all'] as const;
export type WeatherName = (typeof weathers)[number];

const small = (max: number) => fc.nat({ max });
// Few are followed by everybody, many by somebody.
const topic = fc.oneof(fc.constantFrom(...topicIds.slice(0, 4)), fc.constantFrom(...topicIds));
const who = fc.constantFrom(...people);
const frequency = fc.constantFrom(...frequencies);
const meanwhile = fc.boolean();

const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('article' as const),
      topics: fc.uniqueArray(topic, { minLength: 1, maxLength: 4 }),
      text: small(12),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('run' as const), minutes: fc.oneof(small(20), small(300), small(1500)) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('outage' as const), minutes: fc.oneof(small(20), small(300), small(3000)) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('follow' as const), who, topic, frequency }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), who, meanwhile, from: small(5), to: topic }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('frequency' as const), who, meanwhile, from: small(5), frequency }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), who, meanwhile, from: small(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const, 'end all' as const), who, meanwhile }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('when' as const), who, zone: fc.constantFrom(...zones), hour: small(23) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('complain' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('weather' as const), kind: fc.constantFrom(...weathers) }) },
);

export const history = fc.record({
  seed: fc.integer(),
  start: fc.constantFrom('2026-03-27T20:00:00.000Z', '2026-10-03T08:00:00.000Z', '2026-10-23T20:00:00.000Z', '2026-12-30T04:00:00.000Z'),
  actions: fc.array(action, { minLength: 5, maxLength: 40, size: 'max' }),
});
export type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
export type Action = History['actions'][number];
