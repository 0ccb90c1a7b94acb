import { type Frequency, type Subscriber, weekdays } from './subscription.ts';

const dayMs = 86_400_000;

/** The calendar date, in the subscriber's zone, of the next daily or weekly mail after `now`, if there is news; null for what comes with the news. */
export function nextDelivery(
  frequency: Frequency,
  { zone, hour, weekday }: Pick<Subscriber, 'zone' | 'hour' | 'weekday'>,
  now: string,
): string | null {
  if (frequency === 'instant' || frequency === 'hourly') return null;
  const local = localTime(now, zone);
  // The mail of an hour is put together when it begins.
  const firstDay = local.hour >= hour ? 1 : 0;
  for (let days = firstDay; days <= firstDay + 7; days += 1) {
    const date = new Date(Date.parse(`${local.date}T00:00:00Z`) + days * dayMs);
    if (frequency === 'daily' || weekdays[(date.getUTCDay() + 6) % 7] === weekday) return date.toISOString().slice(0, 10);
  }
  throw new Error(`${weekday} is no day of the week`);
}

function localTime(now: string, zone: string): { date: string; hour: number } {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(new Date(now)).map(({ type, value }) => [type, value]));
  return { date: `${parts['year']}-${parts['month']}-${parts['day']}`, hour: Number(parts['hour']) };
}
