/** Mail domains that people mistype: asked about before a mail goes to somebody else's domain. */

const LARGE = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'ymail.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'proton.me',
  'protonmail.com',
  'fastmail.com',
  'zoho.com',
  'mail.com',
  'ukr.net',
  'i.ua',
  'meta.ua',
  'yandex.ru',
  'mail.ru',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'wp.pl',
  'onet.pl',
  'yahoo.co.uk',
  'yahoo.fr',
  'hotmail.co.uk',
  'hotmail.fr',
  'btinternet.com',
  'comcast.net',
  'verizon.net',
  'qq.com',
  '163.com',
  'naver.com',
] as const;
const large: ReadonlySet<string> = new Set(LARGE);

/** Millions of people have their mailbox there: such a domain has no limit of its own. */
export const isLargeDomain = (domain: string): boolean => large.has(domain);

/** The well-known domain that was probably meant: `gmail.com` for `gmial.com`; null if the domain is one of them, or like none. */
export function likelyDomain(domain: string): string | null {
  if (large.has(domain)) return null;
  return LARGE.find((known) => known.length >= SHORTEST && isOneSlipAway(domain, known)) ?? null;
}

/** Among shorter names, one letter away is another firm. */
const SHORTEST = 7;

/** One letter more, less, other, or two neighbours changed over. */
function isOneSlipAway(typed: string, known: string): boolean {
  if (Math.abs(typed.length - known.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === known[start]) start += 1;
  const [one, other] = [typed.slice(start), known.slice(start)];
  const isSwapped = one.length > 1 && one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2);
  return one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1) || isSwapped;
}
