/** A small plot of numbers by day: bars for the eye, a sentence for everybody else. */
import { topicWords } from '../words/en/console/topics.ts';

const BAR = 7;
const GAP = 2;
const HEIGHT = 34;
const LEAST = 1.5;

export function DayPlot({ aDay, wide = false }: { aDay: readonly number[]; wide?: boolean }) {
  const most = Math.max(1, ...aDay);
  const all = aDay.reduce((sum, each) => sum + each, 0);
  const width = aDay.length * (BAR + GAP) - GAP;
  return (
    <svg
      class={wide ? 'plot wide' : 'plot'}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={wide ? undefined : String(width)}
      height={wide ? undefined : String(HEIGHT)}
      role="img"
      aria-label={topicWords.plot(aDay.length, all, Math.max(0, ...aDay))}
      preserveAspectRatio="none"
    >
      {aDay.map((amount, day) => {
        const high = amount === 0 ? LEAST : Math.max(3, (amount / most) * HEIGHT);
        return (
          <rect
            class={amount === 0 ? 'none' : undefined}
            x={String(day * (BAR + GAP))}
            y={String(HEIGHT - high)}
            width={String(BAR)}
            height={String(high)}
          />
        );
      })}
    </svg>
  );
}
