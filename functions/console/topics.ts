/** /console/topics: what people can follow, how it does, and what is added. */
import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import type { ManageTopics } from '../admin/manage-topics.ts';
import { AdminRefusedError } from '../admin/refused.ts';
import { readTopicFigures, type TopicFiguresDeps } from '../admin/topic-figures.ts';
import { importTopics } from '../admin/topic-list.ts';
import type { Outcome } from '../presentation/console/parts.tsx';
import { importedTopicsPage, topicsPage } from '../presentation/console/topics.tsx';
import { csvOf } from '../presentation/words/csv.ts';
import type { Topic } from '../topic/topic.ts';
import { type AccessDeps, allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf } from './access.ts';
import { refusedOr } from './feeds.ts';

export interface TopicsRoutes extends AccessDeps, ManageTopics, TopicFiguresDeps {
  listAdmins: () => Promise<Admin[]>;
}

const PAGE = 25;
const DAYS = 14;

export function topicsRoutes(app: Hono<ConsoleEnv>, deps: TopicsRoutes): void {
  app.get('/topics', allowedTo(deps, 'topics:read'), (c) => listPage(deps, c, null));

  app.get('/topics.csv', allowedTo(deps, 'topics:read'), async (c) => {
    const rows = (await allTopics(deps)).map(({ topicId, title, query, language, breadth, state }) => [
      topicId,
      title,
      query,
      language,
      breadth,
      state,
    ]);
    return c.body(csvOf([['topicId', 'title', 'query', 'language', 'breadth', 'state'], ...rows]), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="topics.csv"',
    });
  });

  app.post('/topics/import', allowedTo(deps, 'topics:write'), async (c) =>
    refusedOr(
      async () => {
        const rows = rowsOf(await fileOf(c));
        return c.html(importedTopicsPage(deskOf(deps, c), await importTopics(deps, { by: by(c), rows }, deps.now())));
      },
      (outcome) => listPage(deps, c, outcome),
    ),
  );
}

async function listPage(deps: TopicsRoutes, c: ConsoleContext, outcome: Outcome): Promise<Response> {
  const page = c.req.query('page');
  const now = deps.now();
  const { topics, next } = await deps.pageCurated(PAGE, page);
  const shown = await Promise.all(topics.map(async (topic) => ({ topic, figures: await readTopicFigures(deps, topic, DAYS, now) })));
  return c.html(topicsPage(deskOf(deps, c), { topics: shown, next, first: page === undefined, outcome }), outcome === null ? 200 : 422);
}

async function fileOf(c: ConsoleContext): Promise<string> {
  const { file } = await c.req.parseBody();
  return file instanceof File ? file.text() : '';
}

function rowsOf(text: string): string[][] {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new AdminRefusedError('not-topics', { cause });
  }
}

async function allTopics(deps: Pick<ManageTopics, 'pageCurated'>): Promise<Topic[]> {
  const all: Topic[] = [];
  let page: string | undefined;
  do {
    const { topics, next } = await deps.pageCurated(100, page);
    all.push(...topics);
    page = next ?? undefined;
  } while (page !== undefined);
  return all;
}
