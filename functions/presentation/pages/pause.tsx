import { dayAndTime } from '../words/times.ts';
import { useWords } from '../words/use-words.tsx';

/** Posts `action`: `pause` or `resume`. */
export function PauseForm({ pausedAt, zone }: { pausedAt: string | null; zone: string }) {
  const words = useWords();
  const say = words.manage.pause;
  return (
    <form method="post" class={pausedAt === null ? 'pause' : 'pause notice doubtful'}>
      <p>{pausedAt === null ? say.away : say.pausedSince(dayAndTime(words, pausedAt, zone))}</p>
      <button type="submit" name="action" value={pausedAt === null ? 'pause' : 'resume'}>
        {pausedAt === null ? say.pause : say.resume}
      </button>
    </form>
  );
}
