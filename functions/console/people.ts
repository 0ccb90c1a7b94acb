/** /console/people: somebody who asks about their mail. An address is in no URL: it is posted. */
import type { Hono } from 'hono';
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
import { type WhyNotDeps, whyNot } from '../admin/why-not.ts';
import type { Outcome } from '../presentation/console/parts.tsx';
import { type PersonProps, peoplePage, personPage } from '../presentation/console/people.tsx';
import { peopleWords } from '../presentation/words/en/console/people.ts';
import { lineOf } from '../web/request.ts';
import { type AccessDeps, allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf } from './access.ts';
import { refusedOr } from './feeds.ts';

export interface PeopleRoutes extends AccessDeps, PeopleDeps, Omit<WhyNotDeps, keyof PeopleDeps> {
  listDeliveries: WhyNotDeps['listDeliveries'];
}

const say = peopleWords.acts;

export function peopleRoutes(app: Hono<ConsoleEnv>, deps: PeopleRoutes): void {
  const reading = allowedTo(deps, 'people:read');
  const writing = allowedTo(deps, 'people:write');

  app.get('/people', reading, (c) => c.html(peoplePage(deskOf(deps, c), { outcome: null, nobody: false })));

  app.post('/people', reading, async (c) =>
    refusedOr(
      async () => {
        const subscriberId = await findPerson(deps, { by: by(c), email: c.var.form['email'] ?? '' }, deps.now());
        if (subscriberId === null) return c.html(peoplePage(deskOf(deps, c), { outcome: null, nobody: true }));
        return c.redirect(`/console/people/${subscriberId}`, 303);
      },
      async (outcome) => c.html(peoplePage(deskOf(deps, c), { outcome, nobody: false }), 422),
    ),
  );

  app.get('/people/:subscriberId', reading, (c) => page(deps, c, { why: null, outcome: null }));

  app.post('/people/:subscriberId', writing, async (c) => {
    const asked = { by: by(c), subscriberId: c.req.param('subscriberId') };
    if (c.var.form['action'] === 'export') {
      c.header('content-disposition', `attachment; filename="person-${asked.subscriberId}.json"`);
      return c.json(await exportPerson(deps, asked, deps.now()));
    }
    if (c.var.form['action'] === 'erase' && c.var.form['sure'] === 'yes') {
      await erasePerson(deps, asked, deps.now());
      return c.html(peoplePage(deskOf(deps, c), { outcome: { done: say.erased }, nobody: false }));
    }
    return refusedOr(
      async () => page(deps, c, await press(deps, c)),
      (outcome) => page(deps, c, { why: null, outcome }),
    );
  });
}

type Shown = Pick<PersonProps, 'why' | 'outcome'>;
const done = (words: string): Shown => ({ why: null, outcome: { done: words } });

async function press(deps: PeopleRoutes, c: ConsoleContext): Promise<Shown> {
  const { form } = c.var;
  const asked = { by: by(c), subscriberId: c.req.param('subscriberId') ?? '', reason: lineOf(form['reason']) };
  const now = deps.now();
  switch (form['action']) {
    case 'why': {
      const url = lineOf(form['url']);
      return { why: { url, answer: await whyNot(deps, { subscriberId: asked.subscriberId, url }) }, outcome: null };
    }
    case 'link':
      await sendManageLink(deps, asked, now);
      return done(say.linked);
    case 'stop':
      await stopPerson(deps, asked, now);
      return done(say.suppressed);
    case 'allow':
      await allowPerson(deps, asked, now);
      return done(say.unsuppressed);
    default:
      return done(say.notSure);
  }
}

async function page(deps: PeopleRoutes, c: ConsoleContext, shown: Shown): Promise<Response> {
  const person = await readPerson(deps, c.req.param('subscriberId') ?? '');
  const failed = shown.outcome !== null && 'problem' in (shown.outcome satisfies Outcome);
  return c.html(personPage(deskOf(deps, c), { person, ...shown }), failed ? 422 : 200);
}
