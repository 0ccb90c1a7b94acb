/** /console/topics/:topicId: one topic with what an edit would change; and a new one. */
import type { Hono } from 'hono';
import { changeTopicFor, curatedTopic, MOST_VERSIONS, previewEdit, publishTopic, rollBackTopic } from '../admin/manage-topics.ts';
import { readTopicFigures } from '../admin/topic-figures.ts';
import { lostPage } from '../presentation/console/dead-ends.tsx';
import type { Outcome } from '../presentation/console/parts.tsx';
import { newTopicPage, topicPage } from '../presentation/console/topic.tsx';
import type { ShownEditProps, TopicDraft } from '../presentation/console/topic-form.tsx';
import { mailsExpected } from '../presentation/pages/form-parts.tsx';
import { topicWords } from '../presentation/words/en/console/topics.ts';
import { breadths } from '../search/breadth.ts';
import { offeredLanguages } from '../search/query/offered-languages.ts';
import { expectedFrom } from '../subscription/expected-mails.ts';
import { CurationRefusedError } from '../topic/curate-topics.ts';
import type { Topic } from '../topic/topic.ts';
import { lineOf } from '../web/request.ts';
import { allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf } from './access.ts';
import { refusedOr } from './feeds.ts';
import { namesOf } from './today.ts';
import type { TopicsRoutes } from './topics.ts';

const DAYS = 30;
const emptyDraft: TopicDraft = { title: '', query: '', language: '', breadth: 'balanced' };

export function topicRoutes(app: Hono<ConsoleEnv>, deps: TopicsRoutes): void {
  app.get('/topics/new', allowedTo(deps, 'topics:write'), (c) =>
    c.html(newTopicPage(deskOf(deps, c), { draft: emptyDraft, edit: null, outcome: null })),
  );

  app.post('/topics/new', allowedTo(deps, 'topics:write'), async (c) => {
    const draft = draftIn(c.var.form);
    return refusedOr(
      async () => {
        if (c.var.form['action'] === 'keep') {
          const { topic } = await publishTopic(deps, { by: by(c), ...wishOf(draft) }, deps.now());
          return c.redirect(`/console/topics/${topic.topicId}?done=added`, 303);
        }
        return c.html(newTopicPage(deskOf(deps, c), { draft, edit: await shownEdit(deps, draft, null), outcome: null }));
      },
      async (outcome) => c.html(newTopicPage(deskOf(deps, c), { draft, edit: null, outcome }), 422),
    );
  });

  app.get('/topics/:topicId', allowedTo(deps, 'topics:read'), (c) =>
    page(deps, c, { outcome: c.req.query('done') === 'added' ? { done: topicWords.edit.added } : null }),
  );

  app.post('/topics/:topicId', allowedTo(deps, 'topics:write'), async (c) => {
    const draft = c.var.form['action'] === 'back' ? null : draftIn(c.var.form);
    return refusedOr(
      async () => page(deps, c, await press(deps, c, draft)),
      (outcome) => page(deps, c, { outcome, draft }),
    );
  });
}

interface Shown {
  outcome: Outcome;
  draft?: TopicDraft | null;
  edit?: ShownEditProps | null;
}

async function press(deps: TopicsRoutes, c: ConsoleContext, draft: TopicDraft | null): Promise<Shown> {
  const { form } = c.var;
  const asked = { by: by(c), topicId: c.req.param('topicId') ?? '', revision: Number(form['revision'] ?? 0) };
  if (draft === null) {
    await rollBackTopic(deps, { ...asked, to: Number(form['to'] ?? 0) }, deps.now());
    return { outcome: { done: topicWords.versions.done(Number(form['to'] ?? 0)) } };
  }
  if (form['action'] === 'keep') {
    await changeTopicFor(deps, { ...asked, ...wishOf(draft) }, deps.now());
    return { outcome: { done: topicWords.edit.changed } };
  }
  return { outcome: null, draft, edit: await shownEdit(deps, draft, await curatedTopic(deps, asked.topicId)) };
}

async function page(deps: TopicsRoutes, c: ConsoleContext, { outcome, draft = null, edit = null }: Shown): Promise<Response> {
  const now = deps.now();
  try {
    const topic = await curatedTopic(deps, c.req.param('topicId') ?? '');
    const [figures, versions, admins] = await Promise.all([
      readTopicFigures(deps, topic, DAYS, now),
      deps.listVersions(topic.topicId, MOST_VERSIONS),
      deps.listAdmins(),
    ]);
    const shown = { topic, figures, versions, names: namesOf(admins), draft: draft ?? draftOf(topic), edit, outcome };
    return c.html(topicPage(deskOf(deps, c), shown), outcome !== null && 'problem' in outcome ? 422 : 200);
  } catch (error) {
    if (error instanceof CurationRefusedError && error.code === 'no-such-topic') return c.html(lostPage(deskOf(deps, c)), 404);
    throw error;
  }
}

/** What a draft would bring, beside what the topic brings now. */
async function shownEdit(deps: TopicsRoutes, draft: TopicDraft, from: Topic | null): Promise<ShownEditProps> {
  const now = deps.now();
  const shown = await previewEdit(deps, { wish: wishOf(draft), from }, now);
  const mails = expectedFrom(shown.preview.found, shown.preview.looked, now);
  return {
    shown,
    followers: from && (await deps.countFollowers(from.topicId)),
    titleStays: from !== null && from.title === draft.title && from.query !== draft.query,
    expected: mails && mailsExpected(deps.site.words, mails.daily),
  };
}

const draftIn = (form: Record<string, string>): TopicDraft => ({
  title: lineOf(form['title']).slice(0, 120),
  query: lineOf(form['query']).slice(0, 500),
  language: lineOf(form['language']),
  breadth: lineOf(form['breadth']),
});

const draftOf = ({ title, query, language, breadth }: Topic): TopicDraft => ({ title, query, language, breadth });

const wishOf = ({ title, query, language, breadth }: TopicDraft) => ({
  title,
  query,
  language: offeredLanguages.find((each) => each === language),
  breadth: breadths.find((each) => each === breadth),
});
