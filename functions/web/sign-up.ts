/** GET / with its preview, POST /subscribe, and the link to one's own topics. */
import type { Hono } from 'hono';
import { type PreviewQuery, previewQuery } from '../match/preview-query.ts';
import { refineQuery } from '../match/refine-query.ts';
import { checkYourEmailPage } from '../presentation/pages/answers.tsx';
import { manageLinkPage } from '../presentation/pages/dead-ends.tsx';
import type { FieldProblem } from '../presentation/pages/form-parts.tsx';
import type { CuratedTopic } from '../presentation/pages/introduction.tsx';
import type { Preview, QueryProblem } from '../presentation/pages/preview.tsx';
import { type SignUpForm, type SignUpProps, signUpPage } from '../presentation/pages/sign-up.tsx';
import type { Words } from '../presentation/words/words.ts';
import { breadths } from '../search/breadth.ts';
import { languagesOfHeader, offeredLanguages } from '../search/query/offered-languages.ts';
import { QueryError } from '../search/query/query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import { readingOfQuery } from '../search/query/read-query.ts';
import { addedTo } from '../search/query/refinements.ts';
import { AddressRefused } from '../subscription/address.ts';
import { type AskToSubscribe, askToSubscribe } from '../subscription/ask-to-subscribe.ts';
import { expectedFrom } from '../subscription/expected-mails.ts';
import { ProofNeeded, SubscriptionRefused } from '../subscription/refused.ts';
import { type RequestManageLink, requestManageLink } from '../subscription/request-manage-link.ts';
import { frequencies, weekdays } from '../subscription/subscription.ts';
import { canonicalZone, offeredZoneNames } from '../subscription/zones.ts';
import type { Topic } from '../topic/topic.ts';
import { proofNeeded, proofOf, slipOf } from './proof.ts';
import { helpWith } from './query-help.ts';
import { callerNetwork, formOf, lineOf, type WebContext, type WebEnv } from './request.ts';
import type { ReadLinks } from './tokens.ts';
import { refusalOf, typedTopic, wishOf } from './typed-query.ts';

export interface SignUpRoutes extends ReadLinks, PreviewQuery {
  publicUrl: string;
  /** What signing up needs; the keys are read first. */
  signUp(): Promise<AskToSubscribe & RequestManageLink>;
  findTopic(topicId: string): Promise<Topic | null>;
  listCurated(): Promise<readonly Topic[]>;
}

const shownStories = 20;

export function signUpRoutes(app: Hono<WebEnv>, web: SignUpRoutes): void {
  app.get('/', async (c) => {
    const asked = await askedOf(web, c.req.query(), c.req.header('accept-language'));
    return c.html(signUpPage(await propsOf(web, asked, c.req.query('zone') !== undefined, [])));
  });

  app.post('/subscribe', async (c) => {
    const fields = await formOf(c);
    const asked = await askedOf(web, fields, c.req.header('accept-language'));
    const topic = topicOf(asked, web.now());
    if (topic === null) return badForm(web, c, asked, []);
    const slip = slipOf(web.site.words, fields);
    if (slip !== null) return badForm(web, c, asked, [slip]);
    try {
      const { email } = await askToSubscribe(
        await web.signUp(),
        {
          ...asked.form,
          ...typedOf(fields),
          topic,
          askedWording: web.site.words.signUp.firstComesAMail,
          reading: topic.kind === 'curated' ? null : readingOfQuery(topic.query, topic.language),
          network: callerNetwork(c),
          askedOn: new URL('/', web.publicUrl).href,
        },
        web.now(),
      );
      return c.html(checkYourEmailPage({ site: web.site, email, kind: 'confirm', fields, isAgain: fields['again'] === 'yes' }));
    } catch (error) {
      if (error instanceof ProofNeeded) return proofNeeded(web.site, c, fields, error);
      return badForm(web, c, asked, [problemOf(web.site.words, error)]);
    }
  });

  app.get('/manage-link', (c) => c.html(manageLinkPage({ site: web.site })));

  app.post('/manage-link', async (c) => {
    const fields = await formOf(c);
    const { email = '' } = fields;
    try {
      const sent = await requestManageLink(
        await web.signUp(),
        { email: lineOf(email), network: callerNetwork(c), proof: proofOf(fields) },
        web.now(),
      );
      return c.html(checkYourEmailPage({ site: web.site, email: sent.email, kind: 'manage', fields, isAgain: fields['again'] === 'yes' }));
    } catch (error) {
      if (error instanceof ProofNeeded) return proofNeeded(web.site, c, fields, error);
      if (!(error instanceof AddressRefused)) throw error;
      return c.html(manageLinkPage({ site: web.site, email: lineOf(email), problems: [problemOf(web.site.words, error)] }), 422);
    }
  });
}

/** As it stands in the form: what the page does not offer is refused, not guessed. */
const typedOf = (fields: Record<string, string>) => ({
  frequency: fields['frequency'] ?? '',
  zone: fields['zone'] ?? '',
  hour: Number(fields['hour'] || Number.NaN),
  weekday: fields['weekday'] ?? '',
  again: fields['again'] === 'yes',
  proof: proofOf(fields),
  trap: fields['website'] ?? '',
});

interface AskedFor {
  form: SignUpForm;
  /** The curated topic that was chosen instead of a query. */
  curated: Topic | null;
}

/** What a person typed, brought into the range of the form. */
async function askedOf(web: SignUpRoutes, fields: Record<string, string>, acceptLanguage: string | undefined): Promise<AskedFor> {
  const curated = fields['topic'] ? await web.findTopic(fields['topic'].slice(0, 64)) : null;
  const hour = Number(fields['hour'] || Number.NaN);
  return {
    curated: curated?.kind === 'curated' && curated.state === 'live' ? curated : null,
    form: {
      ...queryOf(fields, acceptLanguage),
      breadth: breadths.find((each) => each === fields['breadth']) ?? 'balanced',
      email: lineOf(fields['email']).slice(0, 320),
      frequency: frequencies.find((each) => each === fields['frequency']) ?? 'daily',
      hour: Number.isInteger(hour) && hour >= 0 && hour <= 23 ? hour : 7,
      weekday: weekdays.find((each) => each === fields['weekday']) ?? 'MON',
      zone: canonicalZone(fields['zone'] ?? '') ?? 'UTC',
    },
  };
}

/** The query, with the related word that its author adds to one of its words. */
function queryOf(fields: Record<string, string>, acceptLanguage: string | undefined) {
  const q = lineOf(fields['q']);
  const languages = languagesOf(fields, acceptLanguage);
  const word = lineOf(fields['also']).slice(0, 60);
  if (word === '') return { q, ...languages };
  try {
    return { q: addedTo(q, languages.language, { group: Number(fields['to']), word }), ...languages };
  } catch (error) {
    if (error instanceof QueryError) return { q, ...languages };
    throw error;
  }
}

/**
 * The language of the query, as chosen or as told by its words, and the languages read: those ticked, at first the query's
 * and the page's.
 */
function languagesOf(
  fields: Record<string, string>,
  acceptLanguage: string | undefined,
): Pick<SignUpForm, 'language' | 'chosen' | 'reads'> {
  const chosen = offeredLanguages.find((each) => each === fields['lang']);
  const language = chosen ?? queryLanguageOf(lineOf(fields['q']), languagesOfHeader(acceptLanguage));
  const ticked = offeredLanguages.filter((each) => fields[`reads-${each}`] !== undefined);
  // What the words tell is read as well: somebody who has just typed Spanish wants to see it.
  const reads =
    ticked.length > 0 ? [...new Set(chosen === undefined ? [...ticked, language] : ticked)] : [...new Set([language, PAGE_LANGUAGE])];
  return { language, chosen: chosen !== undefined, reads };
}

/** The pages' own. */
const PAGE_LANGUAGE = 'en';

/** Null where nothing was asked for, or the query is refused: the page then says why. */
function topicOf({ form, curated }: AskedFor, now: string): Topic | null {
  if (curated) return curated;
  try {
    return typedTopic(wishOf(form), now);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

async function badForm(web: SignUpRoutes, c: WebContext, asked: AskedFor, problems: FieldProblem[]): Promise<Response> {
  return c.html(signUpPage(await propsOf(web, asked, true, problems)), 422) as Response;
}

/** What went wrong in the form, at its field. Throws what is not the form's fault. */
function problemOf({ problems }: Words, error: unknown): FieldProblem {
  if (error instanceof AddressRefused) return { field: 'email', message: problems.address[error.code] };
  if (!(error instanceof SubscriptionRefused)) throw error;
  const fields: Partial<Record<SubscriptionRefused['code'], FieldProblem['field']>> = {
    'no-such-frequency': 'frequency',
    'no-such-zone': 'zone',
    'no-such-hour': 'hour',
    'no-such-weekday': 'weekday',
    'no-such-topic': 'topic',
  };
  return { field: fields[error.code] ?? 'form', message: problems.refused[error.code] };
}

async function propsOf(
  web: SignUpRoutes,
  { form, curated }: AskedFor,
  zoneChosen: boolean,
  problems: FieldProblem[],
): Promise<SignUpProps> {
  const { preview, queryProblems } = await previewOf(web, form, curated);
  return {
    site: web.site,
    now: web.now(),
    form,
    zoneChosen,
    zones: offeredZoneNames,
    curatedTopics: (await web.listCurated()).map(offered),
    topic: curated && offered(curated),
    queryProblems,
    problems,
    preview,
  };
}

const offered = ({ topicId, title, query }: Topic): CuratedTopic => ({ topicId, title, query });

async function previewOf(
  web: SignUpRoutes,
  form: SignUpForm,
  curated: Topic | null,
): Promise<{ preview: Preview | null; queryProblems: QueryProblem[] }> {
  if (!curated && form.q === '') return { preview: null, queryProblems: [] };
  try {
    const topic = curated ?? typedTopic(wishOf(form), web.now());
    const { found, warnings, ...rest } = await previewQuery(web, topic, web.now());
    const help = curated === null ? await helpWith(web, form, rest.foundByBreadth.everything) : [];
    return {
      preview: {
        ...rest,
        refinements: curated === null ? await refineQuery(web, topic, web.now()) : [],
        stories: found.slice(0, shownStories),
        found: found.length,
        mailsAWeek: expectedFrom(found, rest.looked, web.now()),
      },
      queryProblems: [
        ...warnings.map(({ message, position, suggestion }) => ({ kind: 'doubtful' as const, message, position, suggestion })),
        ...help,
      ],
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { preview: null, queryProblems: [refusalOf(error)] };
  }
}
