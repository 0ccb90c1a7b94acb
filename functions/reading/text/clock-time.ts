import type { Moment } from './moment.ts';
import { zoneOffsetMinutes } from './zone-offsets.ts';

export type ClockTime = Pick<Moment, 'hour' | 'minute' | 'second' | 'ms' | 'offsetMinutes'>;

const clock = /(\d{1,2})\s?(?:[:h時时點点시]|\.(?=\d{2}(?!\d|\.\d{3})))\s?(\d{1,2})(?:\s?[:.분分]\s?(\d{1,2})(?:[.,:](\d{1,9}))?)?/u;
// How halves of the day are called where twelve hours are counted: English, Korean, Chinese, Japanese, Greek, Arabic, Persian, Spanish, Vietnamese, Turkish, Hindi, Bengali.
const afternoon =
  /\bp\.? ?m\b|오후|저녁|下午|午後|晚上|傍晚|μμ|μ\.μ|بعد الظهر|مساء|بعدازظهر|ب\.ظ|\bm\.m\b|\bCH\b|\bÖS\b|अपराह्न|शाम|অপরাহ্ণ|অপরাহ্ন/iu;
const morning = /\ba\.? ?m\b|오전|새벽|上午|午前|凌晨|早上|πμ|π\.μ|صباح|ق\.ظ|قبل از ظهر|\bSA\b|\bÖÖ\b|पूर्वाह्न|सुबह|পূর্বাহ্ণ/iu;
// One letter stands for each half in Arabic, right behind the time; behind a year `م` is the era.
const arabicHalf = /^\s?([صم])(?![\p{L}])/u;

/** The clock time and zone in the rest of a date: `T07:05:01.5+02:00`, ` 4:42 PM`, `- 15:21`, `13:30:33+0900`, `오후 3:20`. Midnight if there is none. */
export function timeIn(rest: string): ClockTime {
  const time = clock.exec(rest);
  if (!time) return hourAlone(rest);
  const before = rest.slice(0, time.index);
  const after = rest.slice(time.index + time[0].length);
  return {
    hour: hourOfDay(Number(time[1]), before, after),
    minute: Number(time[2]),
    second: Number(time[3] ?? 0),
    ms: Number((time[4] ?? '').padEnd(3, '0').slice(0, 3)),
    offsetMinutes: zoneIn(after),
  };
}

/** The time behind a date, or else in front of it: `10:12, 22 листопада 2026`. */
export const timeAround = (before: string, after: string): ClockTime =>
  timeIn(clock.test(after) || !/\d{1,2}:\d{2}/.test(before) ? after : before);

function hourAlone(rest: string): ClockTime {
  const hour = /\b(\d{1,2})\s?([ap])\.?m\b/i.exec(rest);
  const midnight = { hour: 0, minute: 0, second: 0, ms: 0, offsetMinutes: zoneIn(rest) };
  return hour ? { ...midnight, hour: (Number(hour[1]) % 12) + (/p/i.test(hour[2] ?? '') ? 12 : 0) } : midnight;
}

function hourOfDay(hour: number, before: string, after: string): number {
  if (hour > 12) return hour;
  const letter = arabicHalf.exec(after)?.[1];
  const around = before + after;
  if (letter === 'م' || afternoon.test(around)) return (hour % 12) + 12;
  return letter === 'ص' || morning.test(around) ? hour % 12 : hour;
}

/** The zone after a time. Where a number and a name are both given (`+0200 (CEST)`) the number counts. No zone is UTC. */
function zoneIn(rest: string): number {
  const numeric = /(?:^|[^\d])([+\u2212-]\d{1,2}:?\d{2}|(?:GMT|UTC)\s?[+\u2212-]\s?\d{1,2}(?::?\d{2})?|[+-]\d{1,2}(?!\d))/i.exec(rest);
  if (numeric?.[1]) return zoneOffsetMinutes(numeric[1].replace(/\s/g, '')) ?? 0;
  for (const [word] of rest.matchAll(/\b[A-Za-z]{1,5}\b/g)) {
    const offset = /^[ap]m$/i.test(word) ? null : zoneOffsetMinutes(word);
    if (offset !== null) return offset;
  }
  return 0;
}
