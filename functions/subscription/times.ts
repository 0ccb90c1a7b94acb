/** Arithmetic on instants (ISO 8601 UTC, milliseconds): they compare as text. */

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString();

export const earlierOf = (one: string, other: string): string => (one < other ? one : other);
