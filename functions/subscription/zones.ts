/** The zones that sign-up offers and that each tick goes through: one list for both, so that nobody lives where no tick comes. */
import names from './zone-names.json' with { type: 'json' };

/** False where this runtime's own tables are older than ours and do not know the zone: it would throw on every tick. */
function runtimeKnows(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Every current zone name, sorted: what a subscriber's `zone` can be. */
export const zoneNames: readonly string[] = names.current.filter(runtimeKnows);

/** Those worth showing to people. The Etc zones count backwards (Etc/GMT+5 is five hours behind) and mislead everybody. */
export const offeredZoneNames: readonly string[] = zoneNames.filter((zone) => !zone.startsWith('Etc/'));

const byLowerCase = new Map([
  ...zoneNames.map((zone) => [zone.toLowerCase(), zone] as const),
  ...Object.entries(names.older)
    .filter(([, zone]) => zoneNames.includes(zone))
    .map(([older, zone]) => [older.toLowerCase(), zone] as const),
]);

/** The name that a zone goes by today, whatever the case: `Europe/Kiev` -> `Europe/Kyiv`, `US/Eastern` -> `America/New_York`. Null where there is no such zone. */
export function canonicalZone(name: string): string | null {
  return byLowerCase.get(name.trim().toLowerCase()) ?? null;
}
