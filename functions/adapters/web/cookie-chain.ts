import { siteOf } from '../../reading/same-site.ts';

/** The cookies of one chain of redirects: some sites set one, send the reader back, and go on only if it comes along. Forgotten afterwards. */
export function cookieChain() {
  const bySite = new Map<string, Map<string, string>>();
  return {
    /** Keeps what an answer of `url` sets, for the rest of the chain and for that site alone. */
    keep(url: URL, setCookies: readonly string[]): void {
      const site = siteOf(url.hostname);
      const cookies = bySite.get(site) ?? new Map<string, string>();
      for (const line of setCookies.slice(0, 50)) {
        const pair = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
        if (pair?.[1]) cookies.set(pair[1], (pair[2] ?? '').trim());
      }
      bySite.set(site, cookies);
    },

    /** The value of the `Cookie` header for `url`; null if there is none. */
    headerFor(url: URL): string | null {
      const cookies = [...(bySite.get(siteOf(url.hostname)) ?? [])].map(([name, value]) => `${name}=${value}`);
      return cookies.length === 0 ? null : cookies.join('; ');
    },
  };
}
