import type { Context } from 'hono';

/** Back to the console, which says these words. */
export const told = (context: Context, words: string, wrong = false) =>
  context.redirect(`/local/?told=${encodeURIComponent(words)}${wrong ? '&wrong' : ''}`, 303);
