/** Which changes of an article or a topic ask for matching. */
import type { Article } from '../article/article.ts';
import type { Topic } from '../topic/topic.ts';

/** An item before and after a change; null if it was not there, or is there no more. */
export interface Changed<T> {
  before: T | null;
  after: T | null;
}

/** The article if it is new, or if its text really changed; else null. */
export const articleToMatch = ({ before, after }: Changed<Article>): Article | null =>
  after !== null && before?.contentRevision !== after.contentRevision ? after : null;

const steering = ['state', 'query', 'language', 'breadth'] as const satisfies (keyof Topic)[];

/** Whether a topic matches something else than before: it is new, edited, or live again. */
export const matchesOtherThings = ({ before, after }: Changed<Topic>): boolean =>
  after?.state === 'live' && steering.some((name) => before?.[name] !== after[name]);
