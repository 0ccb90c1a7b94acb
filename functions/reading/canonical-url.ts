/** Parameters that say where a reader came from and nothing about the page. Sources: the ClearURLs and EasyPrivacy rule lists, and the feeds seen. */
const trackingNames = new Set(
  'fbclid gclid gclsrc dclid msclkid yclid ysclid twclid igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid wt_mc wt.mc wt_zmc s_cid s_kwcid icid ncid cmpid cmp campaign_id ito ocid ftag smid partner cndid xtor at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_ptr_name at_format at_bbc_team ns_mchannel ns_source ns_campaign ns_linkname ns_fee __twitter_impression guccounter guce_referrer guce_referrer_sig sh_kit ref_src ref_url referrer rss feedname feedtype source_campaign srnd traffic_source traffic_medium traffic_campaign mod_source utm wtrid spm scm _ga _gl gbraid wbraid epik rb_clid zanpid cvid pk_campaign pk_kwd pk_source pk_medium mtm_campaign mtm_source mtm_medium piwik_campaign maca oc taid trk trkcampaign eref dicbo obOrigUrl'
    .toLowerCase()
    .split(' '),
);
const trackingPrefix = /^(?:utm_|hsa_|mtm_|pk_|matomo_|itm_|wt_|at_(?:medium|campaign|custom)|ns_)/i;
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
    share: /.*/,
    f: /^rss$/i,
    xml: /^rss$/i,
    type: /^rss$/i,
  }),
);

/**
 * The address by which a page is known: https and http alike as written, host in lower case, without fragment, default
 * port, credentials, tracking parameters and AMP forms; parameters in order. Null for what is no http(s) URL.
 * Idempotent.
 */
export function canonicalUrl(url: string | null): string | null {
  const parsed = url === null || url.length > longestUrl ? null : URL.parse(url.trim());
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  const unwrapped = unwrapAmpCache(parsed);
  unwrapped.hash = /^#!/.test(unwrapped.hash) ? unwrapped.hash : '';
  unwrapped.username = '';
  unwrapped.password = '';
  unwrapped.search = cleanSearch(unwrapped.search);
  unwrapped.pathname = cleanPath(unwrapped.pathname);
  unwrapped.hostname = unwrapped.hostname.replace(/\.$/, '').replace(/^amp\.(?=[^.]+\.[^.]+)/, 'www.');
  return unwrapped.href;
}

/** `https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a` and `https://www.google.com/amp/s/example.org/a` -> the page itself. */
function unwrapAmpCache(url: URL): URL {
  const path = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[civ]\/(?:s\/)?(.+)$/.exec(url.pathname)
    : /^(?:www\.)?google\.[a-z.]+$/.test(url.hostname)
      ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
      : null;
  if (!path?.[1]) return url;
  const secure = /^\/(?:[civ]|amp)\/s\//.test(url.pathname);
  const inner = URL.parse(`${secure ? 'https' : 'http'}://${path[1]}${url.search}`);
  return inner?.hostname.includes('.') ? unwrapAmpCache(inner) : url;
}

// Longer ones are no addresses of articles.
const longestUrl = 4_000;

const isTracking = (name: string, value: string): boolean => {
  const lower = name.toLowerCase();
  return trackingNames.has(lower) || trackingPrefix.test(lower) || (trackingValues.get(lower)?.test(value) ?? false);
};

/** Parameters keep their own spelling: only whole ones are taken out. */
function cleanSearch(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => {
      if (part === '') return false;
      const [name = '', value = ''] = part.split('=', 2);
      return !isTracking(decoded(name), decoded(value));
    });
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign: the parameter is compared as it stands.
    return text;
  }
}

function cleanPath(pathname: string): string {
  let path = pathname;
  for (let previous = ''; previous !== path; ) {
    previous = path;
    path = path
      .replace(/\/{2,}/g, '/')
      .replace(/;jsessionid=[^/;?]*/i, '')
      .replace(/(\/[^/]+)\/amp\/?$/i, '$1')
      .replace(/^\/amp\/(?=[^/]+)/i, '/')
      .replace(/\.amp(?=\.html?$|$)/i, '')
      .replace(/(.)\/$/, '$1');
  }
  return path;
}

/** The registered part of a host, roughly: the last two labels, three where the second is short (`co.uk`). */
export function siteOf(hostname: string): string {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  const count = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && (labels.at(-2)?.length ?? 0) <= 3 ? 3 : 2;
  return labels.slice(-count).join('.');
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
