import { FeedRefused } from '../../reading/feed-refused.ts';

/** What went wrong below, in words for an admin. */
export function inWords(error: unknown, url: string, signal: AbortSignal, timeoutMs: number): unknown {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1)
    if (cause instanceof FeedRefused) return cause;
  const code = (error as { code?: string }).code ?? '';
  const host = URL.parse(url)?.host ?? url;
  if (signal.aborted || /TIMEOUT|ETIMEDOUT/.test(code))
    return new FeedRefused(
      'too-slow',
      `${host} took longer than ${Math.round(timeoutMs / 1000)} seconds.`,
      'It is tried again later; if this goes on, ask the publisher.',
      { cause: error },
    );
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA')
    return new FeedRefused(
      'unreachable',
      `There is no site called ${host}.`,
      'Check the address for a typing mistake; the site may also have moved.',
      { cause: error },
    );
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code))
    return new FeedRefused(
      'unreachable',
      `${host} cannot prove that it is ${host}: its certificate is not valid.`,
      'Ask the publisher to renew the certificate.',
      { cause: error },
    );
  if (/^Z_|^ERR_BROTLI|ZSTD|^ERR__ERROR/.test(code))
    return new FeedRefused(
      'broken',
      'The answer is packed in a way that cannot be unpacked.',
      'It is tried again later; if this goes on, ask the publisher.',
      { cause: error },
    );
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new FeedRefused('too-large', 'The headers of the answer are larger than 16 KB.', 'Ask the publisher to repair the server.', {
      cause: error,
    });
  if (/^E[A-Z]+$|^UND_ERR|^HPE_/.test(code))
    return new FeedRefused(
      'unreachable',
      `${host} does not answer (${code}).`,
      'It is tried again later; if this goes on, look whether the site works in a browser.',
      { cause: error },
    );
  return error;
}
