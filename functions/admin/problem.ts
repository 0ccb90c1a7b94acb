/** What was refused, for people and machines alike: what is wrong, with which field, and what to do about it. */
import { FeedKnown, FeedUnknown } from '../feed/curate-feeds.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { QueryError } from '../search/query/query.ts';
import { AddressRefused } from '../subscription/address.ts';
import { CurationRefusedError } from '../topic/curate-topics.ts';
import { AdminRefusedError } from './refused.ts';

export interface Problem {
  type: string;
  title: string;
  /** HTTP status. */
  status: number;
  /** What to do about it. */
  remedy: string | null;
  /** Fields of the request that are wrong; empty if it is none of them. */
  fields: { field: string; problem: string }[];
}

export function problemOf(
  status: number,
  code: string,
  title: string,
  { remedy = null, fields = [] }: Partial<Pick<Problem, 'remedy' | 'fields'>> = {},
): Problem {
  return { type: `urn:tocsin:problem:${code}`, title, status, remedy, fields };
}

const CURATION_ANSWERS = {
  'no-title': [422, 'Give it a title that people would recognise.'],
  'no-id': [422, 'Name an id of Latin letters, digits and dashes.'],
  'topic-exists': [409, 'Choose another id, or change the topic that is there.'],
  'no-such-topic': [404, 'List the topics to see their ids.'],
  'topic-changed': [409, 'Read the topic again, and decide anew.'],
  'topic-retired': [409, 'Add a new topic.'],
} as const;

/** The problem that an error of the domain stands for; null if it is a fault of ours. */
export function problemFrom(error: unknown): Problem | null {
  if (error instanceof AdminRefusedError) return problemOf(error.status, error.code, error.message, { remedy: error.remedy });
  if (error instanceof CurationRefusedError) {
    const [status, remedy] = CURATION_ANSWERS[error.code];
    return problemOf(status, error.code, error.message, { remedy });
  }
  if (error instanceof AddressRefused)
    return problemOf(422, `address-${error.code}`, 'This is no email address.', {
      fields: [{ field: 'email', problem: error.code.replaceAll('-', ' ') }],
    });
  if (error instanceof FeedKnown) return problemOf(409, error.code, error.message, { remedy: 'Change the feed that is there.' });
  if (error instanceof FeedUnknown) return problemOf(404, error.code, error.message, { remedy: 'List the feeds to see their ids.' });
  if (error instanceof QueryError)
    return problemOf(422, `query-${error.code}`, 'The query is refused.', {
      remedy: error.suggestion === null ? null : `Perhaps: ${error.suggestion}`,
      fields: [{ field: 'query', problem: error.message }],
    });
  if (error instanceof FeedRefused)
    return problemOf(422, `feed-${error.code}`, 'The feed cannot be read.', {
      remedy: error.whatToDo,
      fields: [{ field: 'url', problem: error.message }],
    });
  return null;
}
