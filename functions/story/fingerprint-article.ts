import type { Article } from '../article/article.ts';
import { fingerprintOf } from './fingerprint.ts';

/** An article with its fingerprint as the likeness that its matches keep (base64). */
export const withFingerprint = (article: Article): Article => ({
  ...article,
  likeness: Buffer.from(fingerprintOf(article)).toString('base64'),
});
