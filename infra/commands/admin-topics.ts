/** `admin topics ...`: the curated topics that the sign-up page offers. */

import { type Breadth, breadths } from '../../functions/search/breadth.ts';
import { QueryError } from '../../functions/search/query/query.ts';
import type { QueryWarning } from '../../functions/search/query/read-query.ts';
import {
  addCuratedTopic,
  type Curated,
  CurationRefusedError,
  editCuratedTopic,
  listCuratedTopics,
  retireCuratedTopic,
} from '../../functions/topic/curate-topics.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import { type AdminDesk, AdminError } from './admin-desk.ts';

export interface TopicOptions {
  title?: string | undefined;
  query?: string | undefined;
  language?: string | undefined;
  breadth?: string | undefined;
  id?: string | undefined;
}

/** What each gives back is said to the admin, line by line. Throws `QueryError`, `CurationRefusedError`, `AdminError`. */
export const topicActions = {
  async add(desk: AdminDesk, title: string, query: string, options: TopicOptions): Promise<string[]> {
    const input = { topicId: options.id ?? idFrom(title), title, query, language: options.language, breadth: breadthFrom(options.breadth) };
    const { topic, warnings } = await addCuratedTopic(desk.topics, input, desk.now);
    await desk.record('topic-added', topic.topicId, { title: topic.title, query: topic.query });
    return [`Added ${topic.topicId}: ${described(topic)}`, ...warnings.map(warningLine)];
  },

  async edit(desk: AdminDesk, topicId: string, options: TopicOptions): Promise<string[]> {
    const asked = { title: options.title, query: options.query, language: options.language, breadth: breadthFrom(options.breadth) };
    const changes = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    if (Object.keys(changes).length === 0) throw new AdminError('Say what to change: --title, --query, --language or --breadth');
    const { topic, warnings }: Curated = await editCuratedTopic(desk.topics, topicId, changes, desk.now);
    await desk.record('topic-edited', topicId, { ...changes, revision: topic.revision });
    return [`Changed ${topicId}, now revision ${topic.revision}: ${described(topic)}`, ...warnings.map(warningLine)];
  },

  async retire(desk: AdminDesk, topicId: string): Promise<string[]> {
    const topic = await retireCuratedTopic(desk.topics, topicId, desk.now);
    await desk.record('topic-retired', topicId);
    return [`Retired ${topicId} (${topic.title}). Nobody can follow it any more, and it matches nothing more.`];
  },
};

export async function topicLines(desk: AdminDesk, { retired }: { retired: boolean }): Promise<string[]> {
  const topics = await listCuratedTopics(desk.topics, { retired });
  if (topics.length === 0) return ['No curated topics yet. Add one: npm run admin -- topics add TITLE QUERY'];
  return topics.flatMap((topic) => [
    `${topic.topicId}${topic.state === 'retired' ? '  (retired)' : ''}`,
    `    ${described(topic)}`,
    `    revision ${topic.revision}, changed ${topic.changedAt.slice(0, 10)}`,
  ]);
}

const described = ({ title, query, language, breadth }: Topic) => `${title} [${query}], ${language}, ${breadth}`;

/** A topic's id stands in links and message tags: letters, digits and dashes. */
function idFrom(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  if (slug === '') throw new AdminError('This title gives no id in Latin letters. Choose one: --id my-topic');
  return slug;
}

function breadthFrom(text: string | undefined): Breadth | undefined {
  const breadth = breadths.find((each) => each === text);
  if (text !== undefined && !breadth) throw new AdminError(`--breadth: ${breadths.join(', ')}`);
  return breadth;
}

const warningLine = ({ message, suggestion }: QueryWarning) => `  Note: ${message}${suggestion ? ` Perhaps: ${suggestion}` : ''}`;

/** The line for a refusal that is about one topic; null where it is none. */
export function topicRefusal(error: unknown): string | null {
  if (error instanceof CurationRefusedError) return error.message;
  if (!(error instanceof QueryError)) return null;
  const where = error.position === null ? '' : ` (at character ${error.position + 1})`;
  return `${error.message}${where}${error.suggestion ? ` Perhaps: ${error.suggestion}` : ''}`;
}
