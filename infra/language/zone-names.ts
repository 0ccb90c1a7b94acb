/**
 * Writes functions/subscription/zone-names.json: every zone name of the tz database, and the name it goes by today.
 *
 *   node infra/language/zone-names.ts ZONE_TAB TIMEZONE_DATA_JSON
 *
 * ZONE_TAB: `zone.tab` of a tz release (https://www.iana.org/time-zones, public domain; also /usr/share/zoneinfo/zone.tab):
 * one name per country and clock, the names that people are asked to choose from.
 * TIMEZONE_DATA_JSON: `timezone-data.json` of the npm package tzdata (MIT): all zones, and links as strings.
 *
 * A name in zone.tab stands for itself, also where the database has merged its clock into a neighbour's
 * (Europe/Oslo is not Europe/Berlin to people in Oslo). Every other name goes by what it links to.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [zoneTabFile, timezoneDataFile] = process.argv.slice(2);
if (!zoneTabFile || !timezoneDataFile) {
  console.error('usage: node infra/language/zone-names.ts ZONE_TAB TIMEZONE_DATA_JSON');
  process.exit(2);
}

const { zones, version } = JSON.parse(readFileSync(timezoneDataFile, 'utf8')) as { zones: Record<string, unknown>; version: string };
const current = new Set(
  readFileSync(zoneTabFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] as string),
);

// The database's own names for the one clock that belongs to no country.
const universal = /^(Etc\/)?(UTC|UCT|GMT|Greenwich|Universal|Zulu|GMT[+-]?0)$/;
// Links across a border that zone.tab does not settle: same clock, nearer name.
const nearer: Record<string, string> = { 'Atlantic/Jan_Mayen': 'Arctic/Longyearbyen' };
// What the oldest American names stand for; the database keeps them as zones of their own.
const oldest: Record<string, string> = {
  EST5EDT: 'America/New_York',
  CST6CDT: 'America/Chicago',
  MST7MDT: 'America/Denver',
  PST8PDT: 'America/Los_Angeles',
};

function currentName(name: string): string {
  if (universal.test(name)) return 'UTC';
  if (nearer[name] ?? oldest[name]) return (nearer[name] ?? oldest[name]) as string;
  const target = zones[name];
  return current.has(name) || typeof target !== 'string' ? name : currentName(target);
}

const names = [...new Set([...current, ...Object.keys(zones)])].filter((name) => name !== 'Factory').sort();
const own = names.filter((name) => name === 'UTC' || (currentName(name) === name && (current.has(name) || name.startsWith('Etc/'))));
const lost = names.filter((name) => !own.includes(currentName(name)));
if (lost.length > 0) throw new Error(`no current name for ${lost.join(', ')}`);
const olderNames = names.filter((name) => !own.includes(name)).map((name) => [name, currentName(name)] as const);

const source = `tz database ${version} (public domain), by infra/language/zone-names.ts`;
writeFileSync(
  new URL('../../functions/subscription/zone-names.json', import.meta.url),
  `${JSON.stringify({ source, current: own, older: Object.fromEntries(olderNames) }, null, 2)}\n`,
);
console.error(`${own.length} current names, ${olderNames.length} older ones, tz ${version}`);
