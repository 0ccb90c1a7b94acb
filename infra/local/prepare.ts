/** What a host does once all of it stands: a key for the local API, and the demonstration's feeds. */
import type { FunctionName } from '../../functions/environment.ts';
import { followDemonstration } from '../demonstration/follow-demonstration.ts';
import type { Activity } from './activity.ts';
import type { Host } from './host-start.ts';

export async function prepare(
  host: Host,
  {
    names,
    directory,
    activity,
    offsetMs,
    log,
  }: {
    names: readonly FunctionName[];
    directory: string;
    activity: Activity;
    offsetMs: number;
    log(name: string, line: string): void;
  },
): Promise<void> {
  const { demonstration, environment, url } = host;
  if (names.includes('api')) {
    const { ensureLocalApiKey } = await import('../commands/local-api-key.ts');
    await ensureLocalApiKey(directory, environment, host.clock.now());
  }
  if (!demonstration || demonstration.isFollowed()) return;
  const follow = async () => {
    await followDemonstration({ url, environment, feeds: demonstration.feeds, offsetMs });
    await demonstration.noteFollowed();
    // At once and not at the next minute: whoever looks now wants to see news.
    if (names.includes('poll-feeds')) await host.runSchedule('poll-feeds');
  };
  void activity.during(follow).catch((error: unknown) => log('demonstration', `threw: ${String(error)}`));
}
