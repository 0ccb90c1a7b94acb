/** Follows the demonstration's feeds, and offers its topics, in a process that ends when that is done: reading feeds brings much code along, which the host needs only this once. */
import { movableClock } from '../local/clock.ts';
import { localTableName } from '../local/engines/resources.ts';
import { addDemonstrationFeeds, addDemonstrationTopics } from './demonstration-feeds.ts';

export interface DemonstrationStart {
  url: string;
  environment: Record<string, string>;
  feeds: { url: string; title: string }[];
  offsetMs: number;
}

const { url, environment, feeds, offsetMs } = JSON.parse(process.argv[2] ?? '') as DemonstrationStart;
const host = { url, environment, clock: movableClock(offsetMs), resources: { tableName: localTableName } };
await Promise.all([addDemonstrationTopics(host), addDemonstrationFeeds(host, { feeds })]);
