/**
 * The first page. GET / asks for a topic; GET /?q=…&breadth=… or /?topic=… shows what it would have brought and asks for
 * the rest. The address only ever travels in the body of POST /subscribe, never in a URL.
 */

import type { Breadth } from '../../search/breadth.ts';
import type { Frequency, Weekday } from '../../subscription/subscription.ts';
import { titleOf } from '../../topic/personal-topic.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import type { Words } from '../words/words.ts';
import {
  Field,
  FieldMessage,
  type FieldProblem,
  FrequencyChoice,
  HourSelect,
  ProblemSummary,
  problemAttributes,
  WeekdaySelect,
  ZoneSelect,
} from './form-parts.tsx';
import { type CuratedTopic, Grammar, Introduction } from './introduction.tsx';
import { LanguageChoice, LanguageFields } from './language-choice.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { type Preview, PreviewSection, type QueryProblem } from './preview.tsx';

/** What the person typed so far, as typed; the names of the inputs are the names here. */
export interface SignUpForm {
  q: string;
  breadth: Breadth;
  /** What the query is written in, a primary subtag; whether the person said so; and the languages ticked as read. */
  language: string;
  chosen: boolean;
  reads: readonly string[];
  email: string;
  frequency: Frequency;
  hour: number;
  weekday: Weekday;
  zone: string;
}

export interface SignUpProps {
  site: Site;
  now: string;
  form: SignUpForm;
  /** True once the person chose a zone: the script then leaves it alone. */
  zoneChosen: boolean;
  zones: readonly string[];
  curatedTopics: readonly CuratedTopic[];
  /** The curated topic this page is about (/?topic=…), instead of a query of one's own. */
  topic: CuratedTopic | null;
  /** Of the query: refusals and warnings. With a refusal the form to subscribe is not shown. */
  queryProblems: readonly QueryProblem[];
  /** Of the form sent to POST /subscribe. */
  problems: readonly FieldProblem[];
  preview: Preview | null;
}

/** POST /subscribe sends: q and breadth, or topic; email, frequency, hour, weekday, zone; `website` stays empty (robots fill it). */
export function signUpPage(props: SignUpProps): string {
  const { site, topic, form } = props;
  const asked = topic !== null || form.q.trim() !== '';
  const followable = asked && !props.queryProblems.some((problem) => problem.kind === 'refused');
  return toHtml(
    site,
    <Layout
      site={site}
      title={asked ? cleanLine(topic?.title ?? titleOf(form.q), 80) : site.words.signUp.title}
      personal={asked}
      narrow={false}
      withScript
    >
      <ProblemSummary problems={props.problems} />
      <QueryForm {...props} asked={asked} />
      <Grammar />
      {asked && (
        <PreviewSection
          query={topic?.query ?? form.q}
          topicId={topic?.topicId ?? null}
          breadth={form.breadth}
          languages={form}
          problems={props.queryProblems}
          preview={props.preview}
          zone={form.zone}
          now={props.now}
        />
      )}
      {followable && <SubscribeForm {...props} />}
      {!asked && <Introduction curatedTopics={props.curatedTopics} />}
    </Layout>,
  );
}

function headingOf({ signUp }: Words, topic: CuratedTopic | null, asked: boolean): string {
  if (topic !== null) return cleanLine(topic.title, 120);
  return asked ? signUp.askedHeading : signUp.heading;
}

function QueryForm({ form, topic, problems, asked }: SignUpProps & { asked: boolean }) {
  const words = useWords();
  const say = words.signUp;
  return (
    <form class="ask" method="get" action="/" id="ask">
      <h1 dir="auto">{headingOf(words, topic, asked)}</h1>
      <Field id="q" label={say.yourTopic} hint={say.topicHint}>
        <div class="ask-row">
          <input
            id="q"
            name="q"
            type="search"
            value={topic === null ? form.q : topic.query}
            maxlength={500}
            required
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            enterkeyhint="search"
            placeholder={say.placeholder}
            dir="auto"
            aria-describedby="q-hint"
            {...problemAttributes('q', problems)}
          />
          <button type="submit">{say.showMe}</button>
        </div>
        <FieldMessage field="q" problems={problems} />
      </Field>
      <input type="hidden" name="breadth" value={form.breadth} />
      {asked && topic === null && <LanguageChoice language={form.language} chosen={form.chosen} reads={form.reads} />}
    </form>
  );
}

function SubscribeForm({ form, topic, problems, preview, zones, zoneChosen }: SignUpProps) {
  const { general, signUp: say } = useWords();
  return (
    <form class="subscribe" method="post" action="/subscribe" id="subscribe" novalidate>
      <h2>{say.sendMe(<q dir="auto">{cleanLine(topic?.title ?? titleOf(form.q), 120)}</q>)}</h2>
      {topic === null ? <input type="hidden" name="q" value={form.q} /> : <input type="hidden" name="topic" value={topic.topicId} />}
      {topic === null && <input type="hidden" name="breadth" value={form.breadth} />}
      {topic === null && <LanguageFields language={form.language} reads={form.reads} />}
      <FrequencyChoice chosen={form.frequency} mailsAWeek={preview?.mailsAWeek ?? null} />
      <div class="row">
        <Field id="weekday" label={general.day} className="only-weekly">
          <WeekdaySelect weekday={form.weekday} />
        </Field>
        <Field id="hour" label={general.hour} className="only-timed">
          <HourSelect hour={form.hour} />
        </Field>
        <Field id="zone" label={general.timeZone}>
          <ZoneSelect zone={form.zone} zones={zones} guess={!zoneChosen} />
          <FieldMessage field="zone" problems={problems} />
        </Field>
      </div>
      <Field id="email" label={general.yourEmailAddress}>
        <input
          id="email"
          name="email"
          type="email"
          value={form.email}
          maxlength={254}
          required
          autocomplete="email"
          inputmode="email"
          {...problemAttributes('email', problems)}
        />
        <FieldMessage field="email" problems={problems} />
      </Field>
      {form.email !== '' && <input type="hidden" name="sure" value={form.email} />}
      <div class="trap" aria-hidden="true">
        <label for="website">{say.leaveEmpty}</label>
        <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
      </div>
      <button type="submit" class="main-action">
        {say.subscribe}
      </button>
      <p class="hint">{say.firstComesAMail}</p>
    </form>
  );
}
