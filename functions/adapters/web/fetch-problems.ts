import { FeedRefused } from '../../reading/feed-refused.ts';

/** What went wrong while `url` was asked, in words for an admin. Whatever a stranger's server does is that stranger's failure, also what no list foresees. */
export function refusalOf(error: unknown, url: string, signal: AbortSignal, timeoutMs: number): FeedRefused {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if (cause instanceof FeedRefused) return cause;
  const host = URL.parse(url)?.host ?? url;
  const code = codeOf(error);
  const options = { cause: error };
  if (signal.aborted || /TIMEOUT|ETIMEDOUT/.test(code))
    return new FeedRefused('too-slow', { host, seconds: Math.round(timeoutMs / 1000) }, options);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return new FeedRefused('no-such-site', { host }, options);
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return new FeedRefused('bad-certificate', { host }, options);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new FeedRefused('too-long-headers', { limit: 64 }, options);
  if (/^E[A-Z]+$|^UND_ERR/.test(code)) return new FeedRefused('no-answer', { host, problem: code }, options);
  return new FeedRefused('malformed-answer', { host, problem: error instanceof Error ? error.message : String(error) }, options);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');
