/** Topics as a list that people keep in a spreadsheet. */
import { type Breadth, breadths } from '../search/breadth.ts';
import { offeredLanguages } from '../search/query/offered-languages.ts';
import { type ManageTopics, publishTopic } from './manage-topics.ts';
import { problemFrom } from './problem.ts';
import { AdminRefusedError } from './refused.ts';

export interface Imported {
  /** Of the file, from 1. */
  line: number;
  title: string;
  topicId: string | null;
  /** Why it was not added; null: it was. */
  problem: string | null;
}

/** A file of more is most likely another one. */
const MOST_LINES = 1_000;

/** Adds each topic of a table whose first row names the columns. One that is refused holds up no other. Throws AdminRefusedError. */
export async function importTopics(
  deps: ManageTopics,
  { by, rows }: { by: string; rows: readonly (readonly string[])[] },
  now: string,
): Promise<Imported[]> {
  const [head = [], ...lines] = rows;
  const names = head.map((name) => name.trim().toLowerCase());
  if (!names.includes('title') || !names.includes('query') || lines.length > MOST_LINES) throw new AdminRefusedError('not-topics');
  const imported: Imported[] = [];
  for (const [at, cells] of lines.entries()) {
    const cell = (name: string) => (cells[names.indexOf(name)] ?? '').trim();
    const line = at + 2;
    const title = cell('title');
    try {
      const { topic } = await publishTopic(deps, { by, ...inputOf(cell) }, now);
      imported.push({ line, title, topicId: topic.topicId, problem: null });
    } catch (error) {
      const problem = problemFrom(error);
      if (problem === null) throw error;
      imported.push({ line, title, topicId: null, problem: problem.fields[0]?.problem ?? problem.title });
    }
  }
  return imported;
}

function inputOf(cell: (name: string) => string) {
  const breadth: Breadth | undefined = breadths.find((each) => each === cell('breadth').toLowerCase());
  const language = offeredLanguages.find((each) => each === cell('language').toLowerCase());
  return {
    title: cell('title').slice(0, 120),
    query: cell('query').slice(0, 500),
    topicId: cell('topicid') || undefined,
    breadth,
    language,
  };
}
