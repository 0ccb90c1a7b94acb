/** Sites whose feeds have a known address, though their pages do not always say so. */

type Rule = (url: URL) => string | null;

const hostIs = (url: URL, ...names: string[]): boolean => names.some((name) => url.hostname === name || url.hostname.endsWith(`.${name}`));

const youTube: Rule = (url) => {
  if (!hostIs(url, 'youtube.com')) return null;
  const channel = /^\/channel\/(UC[\w-]{22})/.exec(url.pathname)?.[1];
  const playlist = url.searchParams.get('list');
  if (channel) return `https://www.youtube.com/feeds/videos.xml?channel_id=${channel}`;
  return playlist ? `https://www.youtube.com/feeds/videos.xml?playlist_id=${encodeURIComponent(playlist)}` : null;
};

const reddit: Rule = (url) => {
  const subject = hostIs(url, 'reddit.com') ? /^\/(?:r|user|u)\/[\w-]+/.exec(url.pathname)?.[0] : null;
  return subject ? `https://www.reddit.com${subject}/.rss` : null;
};

// Mastodon and its kin: https://host/@name has its feed at https://host/@name.rss
const mastodon: Rule = (url) => {
  const person = /^\/@[\w.]+\/?$/.exec(url.pathname)?.[0];
  return person && !hostIs(url, 'medium.com', 'youtube.com', 'substack.com', 'tiktok.com', 'threads.net', 'threads.com')
    ? new URL(`${person.replace(/\/$/, '')}.rss`, url).href
    : null;
};

const medium: Rule = (url) => {
  if (url.hostname === 'medium.com') {
    const path = /^\/@?[\w.-]+/.exec(url.pathname)?.[0];
    return path ? `https://medium.com/feed${path}` : null;
  }
  return hostIs(url, 'medium.com') ? new URL('/feed', url).href : null;
};

const substack: Rule = (url) => (hostIs(url, 'substack.com') ? new URL('/feed', url).href : null);

const gitHub: Rule = (url) => {
  const project = url.hostname === 'github.com' ? /^\/[\w.-]+\/[\w.-]+/.exec(url.pathname)?.[0] : null;
  return project ? `https://github.com${project.replace(/\.git$/, '')}/releases.atom` : null;
};

const bluesky: Rule = (url) => {
  const person = url.hostname === 'bsky.app' ? /^\/profile\/[\w.:-]+/.exec(url.pathname)?.[0] : null;
  return person ? `https://bsky.app${person}/rss` : null;
};

const tumblr: Rule = (url) => (hostIs(url, 'tumblr.com') && url.hostname !== 'www.tumblr.com' ? new URL('/rss', url).href : null);

const RULES: readonly Rule[] = [youTube, reddit, medium, substack, gitHub, bluesky, tumblr, mastodon];

/** The feed of a page on a site that we know; null for all others. Telegram has none of its own. */
export function knownFeedOf(address: string): string | null {
  const url = URL.parse(address);
  if (url === null) return null;
  for (const rule of RULES) {
    const feed = rule(url);
    if (feed !== null) return feed;
  }
  return null;
}

/** Paths at which sites of every kind keep their feed, commonest first. */
export const USUAL_PATHS = [
  '/feed',
  '/rss',
  '/feed.xml',
  '/rss.xml',
  '/atom.xml',
  '/index.xml',
  '/feed.json',
  '/news-sitemap.xml',
] as const;
