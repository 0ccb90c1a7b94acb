import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { assertAddress, type Resolve } from './web-address.ts';

const connectTimeoutMs = 10_000;

/** Checks addresses where the socket is made: literals before, names inside the resolution itself. */
export function guardedConnector(allowLoopback: boolean, resolve: Resolve): buildConnector.connector {
  const guardedLookup: LookupFunction = (hostname, lookupOptions, callback) => {
    resolve(hostname)
      .then((addresses) => {
        const [first] = addresses;
        if (first === undefined) throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
        for (const { address } of addresses) assertAddress(address, hostname, allowLoopback);
        if (lookupOptions.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
  const connect = buildConnector({ lookup: guardedLookup, timeout: connectTimeoutMs });
  return (options, callback) => {
    try {
      // Node asks no resolver about an address written as numbers.
      if (/^[\d.]+$|:/.test(options.hostname)) assertAddress(options.hostname, options.hostname, allowLoopback);
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)), null);
      return;
    }
    connect(options, callback);
  };
}
