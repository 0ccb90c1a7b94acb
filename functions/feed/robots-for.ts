import type { WebFetch } from './web-fetch.ts';

/** `readAt`: when the server was asked. */
export interface StoredRobots {
  text: string;
  readAt: string;
}

export interface RobotsDeps {
  fetch: WebFetch;
  /** The robots.txt of an origin as it was read last, however long ago. */
  readRobots: (origin: string) => Promise<StoredRobots | null>;
  saveRobots: (origin: string, robots: StoredRobots) => Promise<void>;
}

// RFC 9309: a cached robots.txt should not be used for more than a day.
const freshMs = 24 * 3_600_000;
const timeoutMs = 8_000;
const maxBytes = 512 * 1024;
// DynamoDB holds 400 KB an item; what matters in a robots.txt comes first.
const maxStoredCharacters = 100_000;
// What robots.txt means when the server fails (RFC 9309, 2.3.1.4): nothing may be fetched.
const disallowAll = 'User-agent: *\nDisallow: /\n';

/** Text of robots.txt for the origin of `url`, asked for once a day; '' if there is none. Throws FeedRefused if the server cannot be reached. */
export async function robotsFor(deps: RobotsDeps, url: string, now: string): Promise<string> {
  const { origin } = new URL(url);
  const stored = await deps.readRobots(origin);
  if (stored !== null && Date.parse(now) - Date.parse(stored.readAt) < freshMs) return stored.text;
  const text = (await fetchRobots(deps.fetch, origin)).slice(0, maxStoredCharacters);
  await deps.saveRobots(origin, { text, readAt: now });
  return text;
}

async function fetchRobots(fetch: WebFetch, origin: string): Promise<string> {
  const answer = await fetch(`${origin}/robots.txt`, { timeoutMs, maxBytes });
  if (answer.status === 200) return new TextDecoder().decode(answer.bytes);
  return answer.status >= 500 || answer.status === 429 ? disallowAll : '';
}
