/** People: looked up by address, their mails, and what may be done for them. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  allowPerson,
  erasePerson,
  exportPerson,
  findPerson,
  type PeopleDeps,
  readPerson,
  sendManageLink,
  stopPerson,
} from '../admin/people.ts';
import { AdminRefusedError } from '../admin/refused.ts';
import { type WhyNotDeps, whyNot } from '../admin/why-not.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import { jsonAnswer, jsonBody, operation } from './operation.ts';
import { personOf, personSchema, subscriberIdSchema, whyNotSchema } from './people-schemas.ts';

export interface PeopleApiDeps extends PeopleDeps, Omit<WhyNotDeps, keyof PeopleDeps> {
  listDeliveries: WhyNotDeps['listDeliveries'];
  now: () => string;
}

const params = z.object({ subscriberId: subscriberIdSchema });
const reason = z
  .object({ reason: z.string().trim().min(1).max(200).openapi({ description: 'For the audit log; without an address.' }) })
  .openapi('Reason');

const find = operation('people:read', {
  method: 'post',
  path: '/people/find',
  summary: 'Look a person up by address: it is posted, so that it is in no URL',
  request: { body: jsonBody(z.object({ email: z.string().min(1).max(300) }).openapi('PersonSought')) },
  responses: { 200: jsonAnswer(personSchema, 'The person') },
});

const read = operation('people:read', {
  method: 'get',
  path: '/people/{subscriberId}',
  summary: 'Read a person: topics, the newest mails with their state, and whether they may be mailed',
  request: { params },
  responses: { 200: jsonAnswer(personSchema, 'The person') },
});

const why = operation('people:read', {
  method: 'post',
  path: '/people/{subscriberId}/why',
  summary: 'Say why an article was or was not in their mail',
  request: { params, body: jsonBody(z.object({ url: z.string().min(1).max(2_000) }).openapi('ArticleSought')) },
  responses: { 200: jsonAnswer(whyNotSchema, 'What became of the article under each topic') },
});

const done = { 204: { description: 'It is done.' } };

const link = operation('people:write', {
  method: 'post',
  path: '/people/{subscriberId}/manage-link',
  summary: 'Mail them a fresh link to their topics',
  request: { params },
  responses: { 202: { description: 'It is on its way.' } },
});

const stop = operation('people:write', {
  method: 'post',
  path: '/people/{subscriberId}/suppress',
  summary: 'Stop all mail to them; what they follow is kept',
  request: { params, body: jsonBody(reason) },
  responses: done,
});

const allow = operation('people:write', {
  method: 'post',
  path: '/people/{subscriberId}/unsuppress',
  summary: 'Let mail go to them again',
  request: { params, body: jsonBody(reason) },
  responses: done,
});

const take = operation('people:write', {
  method: 'post',
  path: '/people/{subscriberId}/export',
  summary: 'Export everything held about them',
  request: { params },
  responses: { 200: jsonAnswer(z.looseObject({ exportedAt: z.iso.datetime() }).openapi('Everything'), 'Everything') },
});

const erase = operation('people:write', {
  method: 'delete',
  path: '/people/{subscriberId}',
  summary: 'Erase everything held about them, for good',
  request: { params },
  responses: done,
});

export function peopleRoutes(api: OpenAPIHono<ApiEnv>, deps: PeopleApiDeps): void {
  api.openapi(find, async (c) => {
    const subscriberId = await findPerson(deps, { by: by(c.var.key), email: c.req.valid('json').email }, deps.now());
    if (subscriberId === null) throw new AdminRefusedError('no-such-person');
    return c.json(personOf(await readPerson(deps, subscriberId)), 200);
  });
  api.openapi(read, async (c) => c.json(personOf(await readPerson(deps, c.req.valid('param').subscriberId)), 200));
  api.openapi(why, async (c) => c.json(await whyNot(deps, { ...c.req.valid('param'), ...c.req.valid('json') }), 200));
  api.openapi(link, async (c) => {
    await sendManageLink(deps, { by: by(c.var.key), ...c.req.valid('param') }, deps.now());
    return c.body(null, 202);
  });
  api.openapi(stop, async (c) => {
    await stopPerson(deps, { by: by(c.var.key), ...c.req.valid('param'), ...c.req.valid('json') }, deps.now());
    return c.body(null, 204);
  });
  api.openapi(allow, async (c) => {
    await allowPerson(deps, { by: by(c.var.key), ...c.req.valid('param'), ...c.req.valid('json') }, deps.now());
    return c.body(null, 204);
  });
  api.openapi(take, async (c) => {
    const everything = await exportPerson(deps, { by: by(c.var.key), ...c.req.valid('param') }, deps.now());
    return c.json({ ...everything, exportedAt: deps.now() }, 200);
  });
  api.openapi(erase, async (c) => {
    await erasePerson(deps, { by: by(c.var.key), ...c.req.valid('param') }, deps.now());
    return c.body(null, 204);
  });
}
