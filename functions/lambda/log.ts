import { Logger } from '@aws-lambda-powertools/logger';

// The first segment of a link with a token: /c/…, /u/…, /m/…, /d/… (see functions/subscription/links.ts).
const tokenPath = /\/(c|u|m|d)\/[A-Za-z0-9_.-]{16,}/g;
// RFC 5322 lets a quoted local part hold anything, and an unquoted one nearly everything: `o'brien=x+news@example.org`.
const quotedAddress = /"[^"\n]*"@[^\s<>"(),:;]*/g;
const word = /[^\s<>"(),:;[\]]+/g;
// Also percent-encoded, as in a URL. Not `/@`, by which a path names a package.
const atSign = /[^@/](?:@|%40)/i;

/**
 * Text as a log may hold it: without email addresses and without the tokens of links. Rather a word too many goes than an
 * address too few. Each pattern reads the text once, however long it is.
 */
export const withoutSecrets = (text: string): string =>
  text
    .replace(tokenPath, '/$1/<token>')
    .replace(quotedAddress, '<address>')
    .replace(word, (one) => (atSign.test(one) ? '<address>' : one));

/** Every string on its way to the log passes here, so that an SDK's error message cannot leak what it quotes. */
const redact = (_key: string, value: unknown): unknown => (typeof value === 'string' ? withoutSecrets(value) : value);

export const logger = new Logger({ serviceName: 'tocsin', jsonReplacerFn: redact });
