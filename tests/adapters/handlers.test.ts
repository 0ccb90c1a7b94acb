/** Functions as they are deployed, called with the events that their triggers send, against the real engines. */
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { matchesTable } from '../../functions/adapters/aws/matches-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import type { FunctionName } from '../../functions/environment.ts';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { functionEnvironment } from '../../infra/local/function-environment.ts';
import { anArticle } from '../support/articles.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { topicOf } from '../support/subscribers.ts';

type Handler<Event, Answer> = (event: Event, context: Context) => Promise<Answer>;
const context = { functionName: 'test', awsRequestId: 'request', getRemainingTimeInMillis: () => 60_000 } as Context;
const old = '2026-11-23T07:00:00.000Z';

const quiet = { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };

let host: TestHost;
let client: ReturnType<typeof documentClientFor>;
const before = { ...process.env };

/** A function with the environment that it is deployed with; its modules are its own. */
async function load<Event, Answer>(name: FunctionName, changed: Record<string, string> = {}): Promise<Handler<Event, Answer>> {
  Object.assign(process.env, functionEnvironment(name, host.environment, host.resources), quiet, changed);
  vi.resetModules();
  const { handler } = (await import(`../../functions/${name}.ts`)) as { handler: Handler<Event, Answer> };
  return handler;
}

beforeAll(async () => {
  host = await startHost({ functions: {}, now: old });
  client = documentClientFor(host.environment);
  const topics = topicsTable(host.resources.tableName('topics'), client);
  await topics.addTopic(topicOf('troops Niger', { topicId: 'niger', kind: 'curated', changedAt: old }));
  const compile = await load<object, unknown>('compile-topics');
  await compile({ Records: [streamRecord({ ...topicOf('troops Niger'), topicId: 'niger' }, null, 'topics')] }, context);
});
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
afterAll(async () => {
  client.destroy();
  await host.remove();
});

function streamRecord(newImage: object, oldImage: object | null, sequence: string): DynamoDBStreamEvent['Records'][number] {
  const image = (item: object) =>
    marshall(item, { removeUndefinedValues: true }) as NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage'];
  return {
    eventID: sequence,
    eventName: oldImage ? 'MODIFY' : 'INSERT',
    eventSource: 'aws:dynamodb',
    dynamodb: { SequenceNumber: sequence, NewImage: image(newImage) ?? {}, ...(oldImage && { OldImage: image(oldImage) ?? {} }) },
  };
}

const articles = () => articlesTable(host.resources.tableName('articles'), client);
const matchesOf = async (articleId: string) =>
  (await matchesTable(host.resources.tableName('matches'), client).readMatches([{ topicId: 'niger', articleId }])).length;
const queued = async () => {
  const { newTopics } = await host.queues();
  return (newTopics?.deliverable ?? 0) + (newTopics?.delayed ?? 0);
};
const waiting = async () =>
  (await articles().listUnmatched('2100-01-01T00:00:00.000Z', { limit: 50 })).articles.map(({ articleId }) => articleId);

describe('match-articles', () => {
  test('matches what is new, and what was corrected; not what was only marked', async () => {
    const matchArticles = await load<DynamoDBStreamEvent, DynamoDBBatchResponse>('match-articles');
    const [fresh, corrected, marked] = ['fresh', 'corrected', 'marked'].map((articleId) => anArticle({ articleId })) as [
      ReturnType<typeof anArticle>,
      ReturnType<typeof anArticle>,
      ReturnType<typeof anArticle>,
    ];
    for (const article of [fresh, corrected, marked]) await articles().putArticle(article, old);
    const Records = [
      streamRecord(fresh, null, '1'),
      streamRecord({ ...corrected, contentRevision: 'c1' }, { ...corrected, contentRevision: 'c0', title: 'Other troops' }, '2'),
      streamRecord(marked, { ...marked, unmatchedIn: 'unmatched' }, '3'),
    ];
    expect(await matchArticles({ Records }, context)).toEqual({ batchItemFailures: [] });
    expect([await matchesOf('fresh'), await matchesOf('corrected'), await matchesOf('marked')]).toEqual([1, 1, 0]);
    expect(await waiting()).toEqual(['marked']);
  });

  test('goes on from the article that could not be matched', async () => {
    const matchArticles = await load<DynamoDBStreamEvent, DynamoDBBatchResponse>('match-articles', { MATCHES_TABLE: 'not-there' });
    const Records = [streamRecord(anArticle({ articleId: 'stuck' }), null, '7'), streamRecord(anArticle({ articleId: 'next' }), null, '8')];
    expect(await matchArticles({ Records }, context)).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] });
  });
});

describe('recover-lost-work, if nothing else can help', () => {
  test('matches the article that the stream left behind', async () => {
    await articles().putArticle(anArticle({ articleId: 'left-behind' }), old);
    const recover = await load<object, unknown>('recover-lost-work');
    await recover({}, context);
    expect(await matchesOf('left-behind')).toBe(1);
    expect(await waiting()).not.toContain('left-behind');
  });

  test('has the topic published whose change the stream left behind', async () => {
    await topicsTable(host.resources.tableName('topics'), client).addTopic(
      topicOf('harbour strike', { topicId: 'harbour', changedAt: new Date(Date.now() - 3_600_000).toISOString() }),
    );
    const recover = await load<object, unknown>('recover-lost-work');
    const queuedBefore = await queued();
    await recover({}, context);
    expect(await queued()).toBe(queuedBefore + 1);
  });
});
