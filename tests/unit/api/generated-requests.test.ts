import fc from 'fast-check';
import { expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { valuesOf } from '../../support/json-schema-values.ts';

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: object }[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, unknown>;
}

it('answers every operation, rightly or wrongly asked, as its document says, and never breaks', async () => {
  const { app, call, broken, topics, feeds } = await testApi();
  await call('POST', '/topics', { topicId: 'harbours', title: 'Harbours', query: 'harbour' });
  const document = (await (await app.request('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, object> };
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  for (const { path, method, operation } of operations) {
    const value = (schema: object) => valuesOf(schema, document.components.schemas);
    const parameters = operation.parameters ?? [];
    const body = operation.requestBody?.content['application/json']?.schema;
    const request = fc.record({
      parameters: fc.tuple(...parameters.map(({ schema }) => value(schema))),
      body: body ? fc.oneof({ weight: 2, arbitrary: value(body) }, { weight: 1, arbitrary: fc.jsonValue() }) : fc.constant(undefined),
    });
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const { url, query } = addressOf(path, parameters, asked.parameters);
        const { status, type } = await call(method.toUpperCase(), `${url}${query}`.replace('/api/v1', ''), asked.body);
        expect(Object.keys(operation.responses).map(Number)).toContain(status);
        if (status >= 400) expect(type).toBe('application/problem+json');
        // A key that revoked itself, or asked too often, would see nothing but refusals from here on.
        if (topics.size + feeds.size > 200) topics.clear();
      }),
      { numRuns: 25 },
    );
  }
  expect(broken).toEqual([]);
});

function addressOf(path: string, parameters: NonNullable<Operation['parameters']>, values: readonly unknown[]) {
  let url = path;
  const query = new URLSearchParams();
  for (const [index, { name, in: where, required }] of parameters.entries()) {
    const value = values[index];
    const text = (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed();
    if (where === 'path') url = url.replace(`{${name}}`, encodeURIComponent(text) || 'x');
    else if (required || text.length % 2 === 0) query.set(name, text);
  }
  return { url, query: query.size > 0 ? `?${query}` : '' };
}
