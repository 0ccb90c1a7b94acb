/** Follows the demonstration's feeds in a process that ends when that is done: reading feeds brings much code along, which the host needs only this once. */
import { movableClock } from './clock.ts';
import { addDemonstrationFeeds } from './commands/demonstration-feeds.ts';
import { localTableName } from './engines/resources.ts';

export interface DemonstrationStart {
  url: string;
  environment: Record<string, string>;
  feeds: { url: string; title: string }[];
  offsetMs: number;
}

const { url, environment, feeds, offsetMs } = JSON.parse(process.argv[2] ?? '') as DemonstrationStart;
await addDemonstrationFeeds({ url, environment, clock: movableClock(offsetMs), resources: { tableName: localTableName } }, { feeds });
