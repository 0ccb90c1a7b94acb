/** The form of a topic, with what it would bring below it: for a new one and for an edit. */
import type { EditPreview } from '../../admin/manage-topics.ts';
import type { Counted } from '../../admin/topic-figures.ts';
import type { FoundArticle } from '../../match/preview-query.ts';
import { breadths } from '../../search/breadth.ts';
import { offeredLanguages } from '../../search/query/offered-languages.ts';
import { Field } from '../pages/form-parts.tsx';
import { StoryLine } from '../pages/stories.tsx';
import { topicWords } from '../words/en/console/topics.ts';
import { useWords } from '../words/use-words.tsx';
import { languageName } from '../words/wording.ts';
import { type Desk, DeskForm } from './frame.tsx';

const say = topicWords.form;

export interface TopicDraft {
  title: string;
  query: string;
  /** Empty: as the words of the query suggest. */
  language: string;
  breadth: string;
}

interface TopicFormProps {
  desk: Desk;
  action: string;
  draft: TopicDraft;
  /** The revision that the form was filled from; null for a new topic. */
  revision: number | null;
  /** What it would bring; null before anybody asked. */
  shown: EditPreview | null;
}

export function TopicForm({ desk, action, draft, revision, shown }: TopicFormProps) {
  const words = useWords();
  return (
    <DeskForm desk={desk} action={action} className="sheet">
      {revision !== null && <input type="hidden" name="revision" value={String(revision)} />}
      <Field id="title" label={say.title} hint={say.titleHint}>
        <input id="title" name="title" value={draft.title} required maxlength={120} />
      </Field>
      <Field id="query" label={say.query} hint={say.queryHint}>
        <input id="query" name="query" value={draft.query} required maxlength={500} autocapitalize="none" spellcheck={false} />
      </Field>
      <div class="row">
        <Field id="language" label={say.language}>
          <select id="language" name="language">
            <option value="">{say.languageGuessed}</option>
            {offeredLanguages.map((each) => (
              <option value={each} selected={each === draft.language}>
                {languageName(words, each)}
              </option>
            ))}
          </select>
        </Field>
        <Field id="breadth" label={say.breadth}>
          <select id="breadth" name="breadth">
            {breadths.map((each) => (
              <option value={each} selected={each === draft.breadth}>
                {words.general.breadthNames[each]}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <div class="actions">
        <button type="submit" name="action" value="look" class={shown === null ? 'main-action' : undefined}>
          {say.look}
        </button>
        {shown !== null && (
          <button type="submit" name="action" value="keep" class="main-action">
            {revision === null ? say.publish : say.change}
          </button>
        )}
      </div>
    </DeskForm>
  );
}

export interface ShownEditProps {
  shown: EditPreview;
  /** Whom an edit concerns; null for a new topic. */
  followers: Counted | null;
  /** The query changed, and the title did not. */
  titleStays: boolean;
  /** In words; null if too little was read to say. */
  expected: string | null;
}

const MOST_SHOWN = 12;

export function ShownEdit({ shown: { preview, gains, loses }, followers, titleStays, expected }: ShownEditProps) {
  const { edit } = topicWords;
  const since = `${preview.looked.sinceAt.slice(0, 10)} ${preview.looked.sinceAt.slice(11, 16)}`;
  return (
    <section aria-labelledby="brings" class="brings">
      <h2 id="brings">{edit.brings}</h2>
      <p>{preview.reading}</p>
      {preview.warnings.map(({ message }) => (
        <p class="notice doubtful">{message}</p>
      ))}
      {titleStays && <p class="notice doubtful">{edit.sameTitle}</p>}
      {followers !== null && (
        <p>
          <b>{followers.count === 0 ? edit.concernsNobody : edit.concerns(followers.count, followers.more)}</b>
        </p>
      )}
      <p class="hint">
        {edit.looked(preview.looked.articles, since)} {expected !== null && edit.expected(expected)}
      </p>
      {followers === null ? <Articles found={preview.found} /> : <Changes gains={gains} loses={loses} />}
    </section>
  );
}

function Changes({ gains, loses }: Pick<EditPreview, 'gains' | 'loses'>) {
  const { edit } = topicWords;
  if (gains.length + loses.length === 0) return <p>{edit.nothing}</p>;
  return (
    <div class="beside">
      <section>
        <h3>{edit.gains(gains.length)}</h3>
        <Articles found={gains} />
      </section>
      <section>
        <h3>{edit.loses(loses.length)}</h3>
        <Articles found={loses} />
      </section>
    </div>
  );
}

function Articles({ found }: { found: readonly FoundArticle[] }) {
  const { edit } = topicWords;
  if (found.length === 0) return <p class="hint">{edit.none}</p>;
  return (
    <>
      {found.slice(0, MOST_SHOWN).map((story) => (
        <StoryLine story={story} zone="UTC" />
      ))}
      {found.length > MOST_SHOWN && <p class="hint">{edit.andMore(found.length - MOST_SHOWN)}</p>}
    </>
  );
}
