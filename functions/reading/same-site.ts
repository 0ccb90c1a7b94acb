import { getDomain } from 'tldts';

/**
 * The registered part of a host, which says whose it is: `paper.co.uk` of `news.paper.co.uk`. Hosts that give names away
 * (`github.io`, `blogspot.com`) count as endings, by the public suffix list: `ana.github.io` and `bo.github.io` are two.
 * A host without one (an address in numbers, `localhost`) is its own site.
 */
export const siteOf = (hostname: string): string => getDomain(hostname, { allowPrivateDomains: true }) ?? hostname.toLowerCase();
