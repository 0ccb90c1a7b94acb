/** What use cases need of the web; functions/adapters/web/web-fetch.ts provides it. */
export type WebFetch = (url: string, options?: FetchOptions) => Promise<Fetched>;

export interface FetchOptions {
  accept?: string;
  etag?: string | null;
  lastModified?: string | null;
  /** Over all redirects; 30 s unless told. */
  timeoutMs?: number;
  /** Before and after unpacking; 15 MB unless told. */
  maxBytes?: number;
  /** The body of answers other than 2xx too. */
  anyStatus?: boolean;
}

export interface Fetched {
  status: number;
  /** Where the answer came from, after redirects. */
  url: string;
  /** Where permanent redirects lead; null where there were none, or only after a temporary one. */
  movedTo: string | null;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  cacheControl: string | null;
  retryAfter: string | null;
  /** Empty unless the status says success (2xx). */
  bytes: Uint8Array;
  /** False when a packed answer broke off: what came can be read, but it is not all. */
  complete: boolean;
}
