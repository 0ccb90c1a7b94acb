import { redirectTarget } from './redirectors.ts';
import { siteOf } from './same-site.ts';

const names = (text: string) => text.split(' ');

/** Parameters that say where a reader came from and nothing about the page. */
const trackingNames = new Set([
  // In links of the feeds that this was measured on.
  ...names('cmp fbclid ftag ito maca oc partner rss traffic_source wt_mc xtor ns_campaign ns_mchannel'),
  ...names('at_bbc_team at_campaign at_format at_link_id at_link_origin at_link_type at_medium at_ptr_name'),
  // Names that Miniflux takes away too (internal/reader/urlcleaner, Apache-2.0).
  ...names('gclid dclid gbraid wbraid gclsrc campaign_id yclid ysclid twclid msclkid mc_cid mc_eid mc_tc wickedid'),
  ...names('_hsenc _hsmi hsctatracking rb_clickid oly_anon_id oly_enc_id vero_id vero_conv mkt_tok sc_cid _bhlid _openstat srsltid'),
  // Documented by the services that add them: Google, Adobe, Instagram, X, Pinterest, Outbrain, Awin, Alibaba, Yahoo, MSN, LinkedIn.
  ...names('_ga _gl s_cid s_kwcid cmpid icid ncid igshid igsh ref_src ref_url __twitter_impression epik dicbo oborigurl zanpid spm'),
  ...names('guccounter guce_referrer guce_referrer_sig ocid trk referrer mibextid li_fat_id ttclid taid smtyp'),
  ...names('__s __hstc __hssc __hsfp amp_js_v usqp amp_gsa amp_r aoh csi'),
  // Sessions of Java and PHP.
  ...names('jsessionid phpsessid'),
]);
const trackingPrefix = /^(?:utm_|hsa_|mtm_|pk_|matomo_|itm_|wt_|at_(?:medium|campaign|custom)|ns_|_x_tr_)/i;
// These names carry the article on some sites, so only values seen to be tracking are dropped.
const trackingValues = new Map<string, RegExp>(
  Object.entries({
    ref: /^(?:rss|feed|twitter|facebook|newsletter|rss.*|.*rss|social|mail|share|nf|home)$/i,
    source: /^(?:rss|feed|twitter|facebook|newsletter|.*rss.*|email)$/i,
    from: /^(?:rss|feed|atom|.*rss.*)$/i,
    src: /^(?:rss|feed|.*rss.*)$/i,
    via: /^(?:rss|feed|.*rss.*)$/i,
    mod: /^(?:rss.*|.*rss)$/i,
    output: /^amp$/i,
    outputtype: /^amp$/i,
    amp: /^(?:1|true|)$/i,
    cid: /^(?:rss.*|.*[:_]rss.*)$/i,
    emc: /^rss$/i,
    smid: /^(?:rss|tw|fb|url|em|nytcore|.*share)/i,
    s: /^(?:09|46)$/,
    feature: /^(?:share|youtu\.be|emb)/i,
    _location: /^rss$/i,
    share: /.*/,
    f: /^rss$/i,
    xml: /^rss$/i,
    type: /^rss$/i,
  }),
);

// Longer ones are no addresses of articles.
const longestUrl = 4_000;

/**
 * The name of an address, by which a page is known whoever links to it: https, host in lower case and without `www.`,
 * `m.` or `amp.`, no index file, fragment, default port, credentials, tracking parameters or AMP forms, percent-encoding
 * as plain as it can be, parameters in order, redirectors unwrapped. Never to be fetched: some sites answer only at the
 * address as they wrote it. Null for what is no http(s) URL. Idempotent.
 */
export function canonicalUrl(url: string | null): string | null {
  const parsed = url === null || url.length > longestUrl ? null : URL.parse(url.trim());
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  const named = unwrapped(parsed);
  if (named.port === '80' || named.port === '443') named.port = '';
  named.protocol = 'https:';
  // `#!` and `#/` are routes of a page that a script builds.
  named.hash = /^#[!/]./.test(named.hash) ? named.hash : '';
  named.username = '';
  named.password = '';
  named.search = cleanSearch(named.search);
  named.pathname = cleanPath(named.pathname);
  named.hostname = bareHost(named.hostname.replace(/\.$/, ''));
  return named.href;
}

// One redirector may lead to another, but not for ever.
const mostUnwrapped = 5;

function unwrapped(url: URL): URL {
  let page = url;
  for (let times = 0; times < mostUnwrapped; times += 1) page = redirectTarget(page) ?? page;
  return page;
}

/** `en.m.wikipedia.org` -> `en.wikipedia.org`, `www.m.paper.com` -> `paper.com`; what the site itself is registered as stays. */
function bareHost(hostname: string): string {
  const site = siteOf(hostname);
  if (!hostname.endsWith(`.${site}`)) return hostname;
  const labels = hostname.slice(0, -site.length - 1).split('.');
  return [...labels.filter((label) => !/^(?:www?\d?|m|amp|mobile)$/.test(label)), site].join('.');
}

const isTracking = (name: string, value: string): boolean => {
  const lower = name.toLowerCase();
  return trackingNames.has(lower) || trackingPrefix.test(lower) || (trackingValues.get(lower)?.test(value) ?? false);
};

/** Whole parameters are taken out; the others are put in order. */
function cleanSearch(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => {
      if (part === '') return false;
      const [name = '', value = ''] = part.split('=', 2);
      return !isTracking(decoded(name), decoded(value));
    })
    .map(plainEncoding);
  return kept.length === 0 ? '' : `?${kept.sort().join('&')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the parameter is compared as it stands.
    return text;
  }
}

/** RFC 3986, 6.2.2: letters, digits and `-._~` need no encoding, and the rest is written in capitals. */
const plainEncoding = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (encoded, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });

function cleanPath(pathname: string): string {
  let path = pathname;
  for (let previous = ''; previous !== path; ) {
    previous = path;
    path = plainEncoding(path)
      .replace(/\/{2,}/g, '/')
      .replace(/;(?:jsessionid|phpsessid|sid)=[^/;?]*/i, '')
      .replace(/(\/[^/]+)\/amp\/?$/i, '$1')
      .replace(/^\/amp\/(?=[^/]+)/i, '/')
      .replace(/\.amp(?=\.html?$|$)/i, '')
      .replace(/\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp|shtml|cfm)$/i, '/')
      .replace(/(.)\/$/, '$1');
  }
  return path;
}

const isRoot = (url: URL) => url.pathname === '/' && url.search === '';

/** What a page says it is called, where that can be believed: not a root, not another site. Else the page's own address. */
export function trustedCanonical(declared: string | null, pageUrl: string): string | null {
  const own = canonicalUrl(pageUrl);
  const canonical = canonicalUrl(declared === null ? null : (URL.parse(declared, pageUrl)?.href ?? null));
  if (own === null || canonical === null) return own;
  const [ownUrl, canonicalPage] = [new URL(own), new URL(canonical)];
  if (isRoot(canonicalPage) || siteOf(ownUrl.hostname) !== siteOf(canonicalPage.hostname)) return own;
  return canonical;
}
