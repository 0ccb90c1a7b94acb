import { siteOf } from './same-site.ts';

// How the last part of a redirector's address is called: /url?url= and /url?q= (Google), /apiclick.aspx?url= (Bing), /l.php?u= (Facebook),
// /out?url= (Reddit), /away.php?to= (VK), /linkfilter/?u= (Steam), /sinaurl?u= (Weibo), /cread.php?ued= (Awin) and what sites call their own.
const redirectPath =
  /(?:^|\/)(?:url|redirect(?:or|ion)?|js?redir|rd|out|outgoing|outbound|outlink|away|l|link(?:filter|2)?|links|click|clk|apiclick|goto|go|go-?to|go-wild|r|exit|jump|leave|safety\/go|track(?:ing)?|deeplink|sinaurl|middlem|cread|imgres|global-identity(?:-2)?|popout|website|translate|ck\/a)(?:\.(?:php|aspx?|html?|cgi|jsp))?\/?$/i;
// Hosts that do nothing else: out.reddit.com, link.zhihu.com, go.skimresources.com, l.threads.com, clck.yandex.ru ...
const redirectHost =
  /^(?:l|lm|go|out|rd?|links?|click|clk|clck|track(?:ing)?|away|redir(?:ect)?|url|exit|jump|leave|feedproxy)\.|(?:^|\.)(?:safelinks\.protection\.outlook\.com|slack-redir\.net|skimresources\.com|redirectingat\.com|exit\.sc)$/i;
// Where such addresses carry their target, the usual names first.
const targetNames =
  /^(?:url|u|q|to|target|dest(?:ination)?|murl|ued|uddg|z|p|goto|site|page|href|link|imgrefurl|pfurl|(?:redirect|target|dest|destination|final|out|original|orig)[_-]?(?:url|uri|to)?|redir)$/i;

/** What a redirector's address carries: the page that is meant. Null if `url` is no redirector, or names its target by an id alone. */
export function redirectTarget(url: URL): URL | null {
  const target = ampTarget(url) ?? googleTarget(url) ?? yahooTarget(url) ?? embeddedTarget(url) ?? parameterTarget(url);
  if (target === null || url.hostname !== 'disq.us') return target;
  // Disqus signs what it redirects to.
  return webUrl(target.href.replace(/:[\w-]+$/, ''));
}

function webUrl(text: string | null | undefined): URL | null {
  const url = /^https?:\/\//i.test(text ?? '') ? URL.parse(text ?? '') : null;
  return url?.hostname.includes('.') ? url : null;
}

function parameterTarget(url: URL): URL | null {
  if (!redirectPath.test(url.pathname) && !redirectHost.test(url.hostname)) return null;
  for (const [name, value] of url.searchParams) {
    const target = targetNames.test(name) ? (targetIn(value) ?? withoutScheme(value)) : null;
    // A site that sends its own readers on names its own page, which may be the sign-in.
    if (target !== null && siteOf(target.hostname) !== siteOf(url.hostname)) return target;
  }
  return null;
}

/** As it stands, encoded once more, in base64 (Bing writes `a1` before it), or as Proofpoint writes it (`https-3A__example.org_a-2Db`). */
function targetIn(value: string): URL | null {
  if (/^https?%3A/i.test(value)) return webUrl(decoded(value));
  if (/^https?-3A__/i.test(value)) return webUrl(decoded(value.replace(/-(?=[\dA-F]{2})/g, '%').replaceAll('_', '/')));
  if (/^(?:a1)?aHR0c/.test(value)) return webUrl(Buffer.from(value.replace(/^a1/, ''), 'base64url').toString('utf8'));
  return webUrl(value);
}

/** `//example.org/a`, `example.org/a/b`. A single word is no address. */
const withoutScheme = (value: string): URL | null =>
  /^(?:\/\/)?(?:[a-z\d-]+\.)+[a-z]{2,}\/\S/i.test(value) ? webUrl(`https://${value.replace(/^\/\//, '')}`) : null;

/**
 * An address behind another one: `/redirect/https://…`, `/*https://…` (Yahoo), `/web/2026/http://…` (archives), `?https://…`,
 * `/v3/__https://…__;` (urldefense), `search?q=cache:id:https://…`.
 */
function embeddedTarget(url: URL): URL | null {
  const inPath = /(?:\/|\*|__)(https?:\/{1,2}[^*]+)$/i.exec(url.pathname)?.[1];
  const encodedInPath = /\/(https?%3A%2F%2F[^/]+)$/i.exec(url.pathname)?.[1];
  const inSearch =
    /^\?(https?:\/\/.+)$/i.exec(url.search)?.[1] ?? /^cache:(?:[\w-]+:)?(https?:\/\/.+)$/i.exec(url.searchParams.get('q') ?? '')?.[1];
  const written = inSearch ?? decoded(encodedInPath) ?? inPath?.replace(/__;.*$/, '').replace(/^(https?:)\/(?!\/)/i, '$1//');
  const target = webUrl(written);
  return target !== null && siteOf(target.hostname) !== siteOf(url.hostname) ? target : null;
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

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    // A lone percent sign: no address.
    return undefined;
  }
}

function googleTarget(url: URL): URL | null {
  if (url.hostname === 'news.google.com') return googleNewsTarget(url);
  if (!url.hostname.endsWith('.translate.goog')) return null;
  // Dots are dashes there, and dashes are two.
  const host = url.hostname.slice(0, -'.translate.goog'.length).replace(/--|-/g, (dash) => (dash === '--' ? '-' : '.'));
  return webUrl(`https://${host}${url.pathname}${url.search}`);
}

// Field 4 of the protocol buffer that is Google News' id: a text, its length before it.
const addressField = 0x22;

/** Until 2024 the ids of Google News held the address; since then they are opaque, and only a browser is told. */
function googleNewsTarget(url: URL): URL | null {
  const id = /\/articles\/([\w-]{12,})/.exec(url.pathname)?.[1];
  if (id === undefined) return null;
  const bytes = Buffer.from(id, 'base64url');
  const at = bytes.indexOf(addressField);
  // The length is a varint: seven bits a byte, so more than 127 characters take a second byte.
  const [low = 0, high = 0] = [bytes[at + 1], bytes[at + 2]];
  const [length, start] = low < 0x80 ? [low, at + 2] : [(low & 0x7f) | (high << 7), at + 3];
  return at === -1 ? null : webUrl(bytes.subarray(start, start + length).toString('latin1'));
}
