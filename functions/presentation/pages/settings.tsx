/** GET /p/:token. Each button posts to the same path and names its `action`: `frequency` and `end` (topicId), `pause`, `resume`, `link`. */
import { type Frequency, frequencies } from '../../subscription/subscription.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { type FieldProblem, ProblemSummary } from './form-parts.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { PauseForm } from './pause.tsx';

export interface SettingsProps {
  site: Site;
  /** Active ones only. */
  subscriptions: readonly { topicId: string; title: string; frequency: Frequency }[];
  pausedAt: string | null;
  zone: string;
  done: string | null;
  problems: readonly FieldProblem[];
}

export function settingsPage({ site, subscriptions, pausedAt, zone, done, problems }: SettingsProps): string {
  const { settings: say } = site.words.manage;
  return toHtml(
    site,
    <Layout site={site} title={say.title}>
      <h1>{say.title}</h1>
      <p class="lead">{subscriptions.length === 0 ? say.nothing : say.lead}</p>
      {done !== null && (
        <p class="notice done" role="status">
          {done}
        </p>
      )}
      <ProblemSummary problems={problems} />
      {subscriptions.length > 0 && <PauseForm pausedAt={pausedAt} zone={zone} />}
      <ul class="plain">
        {subscriptions.map((subscription) => (
          <TopicLine {...subscription} />
        ))}
      </ul>
      <form method="post" class="manage-section">
        <p>{say.more}</p>
        <button type="submit" name="action" value="link">
          {say.sendLink}
        </button>
      </form>
    </Layout>,
  );
}

function TopicLine({ topicId, title, frequency }: SettingsProps['subscriptions'][number]) {
  const { general, manage } = useWords();
  const name = cleanLine(title, 160);
  return (
    <li>
      <form method="post" class="topic-line">
        <bdi class="subscription-title">{name}</bdi>
        <input type="hidden" name="topicId" value={topicId} />
        <span class="actions">
          <label for={`frequency-${topicId}`} class="visually-hidden">
            {manage.settings.frequencyOf(name)}
          </label>
          <select id={`frequency-${topicId}`} name="frequency">
            {frequencies.map((each) => (
              <option value={each} selected={each === frequency}>
                {general.frequencyNames[each]}
              </option>
            ))}
          </select>
          <button type="submit" name="action" value="frequency">
            {general.save}
          </button>
          <button type="submit" name="action" value="end" class="quiet" aria-label={manage.settings.stopTopic(name)}>
            {manage.settings.stop}
          </button>
        </span>
      </form>
    </li>
  );
}
