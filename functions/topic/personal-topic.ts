import { createHash } from 'node:crypto';
import type { Breadth } from '../search/breadth.ts';
import { readQuery } from '../search/query/read-query.ts';
import type { Topic } from './topic.ts';

/** Raised when the normal form of a query changes, so that old and new ids never mean different things. */
const NORMAL_FORM_VERSION = 1;

/** Equal queries are one topic, whoever asks and when: the id is a hash of normal form, language, breadth and the languages read, if some were ticked. */
export function personalTopicId(normalForm: string, language: string, breadth: Breadth, reads?: readonly string[]): string {
  const identity = [NORMAL_FORM_VERSION, normalForm, language, breadth, ...(reads === undefined ? [] : [reads])];
  const hash = createHash('sha256').update(JSON.stringify(identity));
  return `p${hash.digest('hex').slice(0, 20)}`;
}

/** The query without what its author said in braces about its words; a sense stays: "Georgia{state}" is "Georgia (state)". */
export const titleOf = (query: string): string =>
  query.replace(/\{([^{}]*)\}/gu, (_, said: string) => {
    const sense = said.split(',').find((part) => /^[^-+]/u.test(part.trim()));
    return sense === undefined ? '' : ` (${sense.trim()})`;
  });

/** The topic that a person's own query stands for. Throws QueryError where the query is refused. */
export function personalTopic(
  input: { query: string; language: string; breadth: Breadth; reads?: readonly string[] | undefined },
  now: string,
): Topic {
  const query = input.query.trim().replace(/\s+/gu, ' ');
  const { normalForm } = readQuery(query, input.language);
  const reads = input.reads && [...new Set(input.reads)].sort();
  return {
    topicId: personalTopicId(normalForm, input.language, input.breadth, reads),
    kind: 'personal',
    title: titleOf(query),
    query,
    language: input.language,
    breadth: input.breadth,
    ...(reads !== undefined && { reads }),
    state: 'live',
    revision: 1,
    createdAt: now,
    changedAt: now,
  };
}
