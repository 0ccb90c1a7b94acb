import { siteOf } from './same-site.ts';

// Parameters in which redirectors carry their target, and how the last part of such an address is called. Seen at Google (/url?url=, /url?q=),
// Bing (/apiclick.aspx?url=), Facebook (/l.php?u=), Reddit (/out?url=), YouTube (/redirect?q=), VK (/away.php?to=), Tumblr (/redirect?z=).
const targetNames = ['url', 'u', 'q', 'to', 'target', 'dest', 'destination', 'murl', 'uddg', 'z', 'redirect', 'link'];
const redirectPath =
  /(?:^|\/)(?:url|redirect(?:or)?|redir|rd|out|outgoing|away|l|link(?:filter)?|links|click|clk|apiclick|goto|go|r|exit|jump|leave|track(?:ing)?|deeplink)(?:\.(?:php|aspx?|html?|cgi))?\/?$/i;
// These redirect from their front page.
const redirectHosts =
  /^(?:l|lm)\.(?:facebook|instagram)\.com$|(?:^|\.)(?:safelinks\.protection\.outlook\.com|slack-redir\.net|skimresources\.com|exit\.sc)$/i;

/** What a redirector's address carries: the page that is meant. Null if `url` is no redirector, or names its target by an id alone. */
export function redirectTarget(url: URL): URL | null {
  return ampTarget(url) ?? googleNewsTarget(url) ?? yahooTarget(url) ?? parameterTarget(url);
}

function webUrl(text: string | null | undefined): URL | null {
  const url = /^https?:\/\//i.test(text ?? '') ? URL.parse(text ?? '') : null;
  return url?.hostname.includes('.') ? url : null;
}

function parameterTarget(url: URL): URL | null {
  if (!redirectPath.test(url.pathname) && !redirectHosts.test(url.hostname)) return null;
  for (const name of targetNames) {
    const target = webUrl(url.searchParams.get(name));
    // A site that sends its own readers on names its own page, which may be the sign-in.
    if (target !== null && siteOf(target.hostname) !== siteOf(url.hostname)) return target;
  }
  return null;
}

/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a` and `https://www.google.com/amp/s/example.org/a` -> the page itself. */
function ampTarget(url: URL): URL | null {
  const path = ampPath(url.hostname)?.exec(url.pathname)?.[1];
  return path ? webUrl(`https://${path}${url.search}`) : null;
}

function ampPath(hostname: string): RegExp | null {
  if (hostname.endsWith('.cdn.ampproject.org')) return /^\/[civ]\/(?:s\/)?(.+)$/;
  return /^(?:www\.)?google\.[a-z.]+$/.test(hostname) ? /^\/amp\/(?:s\/)?(.+)$/ : null;
}

/** `…/RU=https%3a%2f%2fexample.org%2fa/RK=2/…` */
const yahooTarget = (url: URL): URL | null =>
  url.hostname.endsWith('search.yahoo.com') ? webUrl(decoded(/\/RU=([^/]+)/.exec(url.pathname)?.[1])) : null;

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    // A lone percent sign: no address.
    return null;
  }
}

// Field 4 of the protocol buffer that is Google News' id: a text, its length before it.
const addressField = 0x22;

/** Until 2024 the ids of Google News held the address; since then they are opaque, and only a browser is told. */
function googleNewsTarget(url: URL): URL | null {
  const id = url.hostname === 'news.google.com' ? /\/articles\/([\w-]{12,})/.exec(url.pathname)?.[1] : undefined;
  if (id === undefined) return null;
  const bytes = Buffer.from(id, 'base64url');
  const at = bytes.indexOf(addressField);
  // The length is a varint: seven bits a byte, so more than 127 characters take a second byte.
  const [low = 0, high = 0] = [bytes[at + 1], bytes[at + 2]];
  const [length, start] = low < 0x80 ? [low, at + 2] : [(low & 0x7f) | (high << 7), at + 3];
  return at === -1 ? null : webUrl(bytes.subarray(start, start + length).toString('latin1'));
}
