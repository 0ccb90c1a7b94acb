import type { IncomingHttpHeaders } from 'node:http';

const redirecting = new Set([300, 301, 302, 303, 307, 308]);

export const headerIn = (headers: IncomingHttpHeaders, name: string): string | null => [headers[name]].flat()[0] ?? null;

/** Where an answer sends its reader on, as written; null if nowhere. */
export function locationOf(status: number, headers: IncomingHttpHeaders): string | null {
  const location = redirecting.has(status) ? headerIn(headers, 'location') : null;
  return location === null ? null : asUtf8(location);
}

/** Headers are read as Latin-1; browsers read addresses in them as UTF-8 if they are. */
function asUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? header : text;
}

// Pages that reload themselves wait for minutes; those that send on do it at once.
const longestDelaySeconds = 10;
// A page that does nothing else says so in its first lines.
const lookedAtBytes = 4_096;

/** Where a page sends its reader on by a Refresh header or a `meta` of that kind. Null if nowhere, or only to itself. */
export function refreshOf(url: URL, headers: IncomingHttpHeaders, bytes: Uint8Array): URL | null {
  const isPage = /html/i.test(headerIn(headers, 'content-type') ?? 'html');
  const head = isPage ? Buffer.from(bytes.subarray(0, lookedAtBytes)).toString('latin1') : '';
  const meta = /<meta\b[^<>]*http-equiv\s*=\s*["']?refresh\b[^<>]*>/i.exec(head)?.[0] ?? '';
  const content = headerIn(headers, 'refresh') ?? /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta)?.slice(1).find(Boolean) ?? '';
  const target = /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*url\s*=\s*["']?([^"'\s]+)/i.exec(content);
  if (target === null || Number(target[1]) > longestDelaySeconds) return null;
  const to = URL.parse(asUtf8(target[2] ?? '').replace(/&amp;/g, '&'), url.href);
  return to === null || to.href === url.href ? null : to;
}
