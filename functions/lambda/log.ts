import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';

const address = /[^\s<>"'=,;:()[\]]+@[^\s<>"'=,;:()[\]]+\.[^\s<>"'=,;:()[\]]+/g;
// The first segment of a link with a token: /c/…, /u/…, /m/…, /d/… (see functions/subscription/links.ts).
const tokenPath = /\/(c|u|m|d)\/[A-Za-z0-9_.-]{16,}/g;

/** Text as a log may hold it: without email addresses and without the tokens of links. */
export const withoutSecrets = (text: string): string => text.replace(address, '<address>').replace(tokenPath, '/$1/<token>');

/** Every string on its way to the log passes here, so that an SDK's error message cannot leak what it quotes. */
const redact = (_key: string, value: unknown): unknown => (typeof value === 'string' ? withoutSecrets(value) : value);

export const logger = new Logger({ serviceName: 'tocsin', jsonReplacerFn: redact });
export const metrics = new Metrics({ namespace: 'Tocsin', serviceName: 'tocsin' });
