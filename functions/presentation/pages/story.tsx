/** GET /s/:token/:articleId. Its buttons post `say`: `more`, `not`, or `none` to take it back. */
import type { Saying, StoryOfMail } from '../../digest/story-of-mail.ts';
import { countOpinions } from '../../subscription/opinions.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { Layout, type Site, toHtml } from './layout.tsx';
import { StoryLine } from './stories.tsx';

export interface StoryPageProps {
  site: Site;
  zone: string;
  told: StoryOfMail;
  /** The button that the link stands for. */
  meant: Saying | null;
  /** What was just said. */
  done: Saying | null;
}

export function storyPage({ site, zone, told, meant, done }: StoryPageProps): string {
  const say = site.words.story;
  const title = cleanLine(told.topicTitle, 160);
  return toHtml(
    site,
    <Layout site={site} title={say.heading}>
      <h1>{say.heading}</h1>
      {done !== null && (
        <p class="notice done" role="status">
          {say.done[done]}
        </p>
      )}
      <p class="lead">{say.cameUnder(<bdi>{title}</bdi>)}</p>
      <StoryLine story={told.story} zone={zone} />
      <Buttons told={told} meant={meant} />
      <Said told={told} />
    </Layout>,
  );
}

function Buttons({ told: { opinion, isFollowed }, meant }: Pick<StoryPageProps, 'told' | 'meant'>) {
  const say = useWords().story;
  if (!isFollowed) return <p>{say.notFollowed}</p>;
  if (opinion !== null) {
    return (
      <form method="post" class="actions">
        <p>{opinion.likes ? say.saidMore : say.saidNot}</p>
        <Button says="none" />
        <Button says={opinion.likes ? 'not' : 'more'} />
      </form>
    );
  }
  const [first, second]: Saying[] = meant === 'more' ? ['more', 'not'] : ['not', 'more'];
  return (
    <form method="post" class="actions">
      <Button says={first ?? 'not'} main={meant !== null} />
      <Button says={second ?? 'more'} />
    </form>
  );
}

function Button({ says, main = false }: { says: Saying; main?: boolean }) {
  const say = useWords().story;
  return (
    <button type="submit" name="say" value={says} class={main ? 'main-action' : undefined}>
      {say.buttons[says]}
    </button>
  );
}

/** What moves this topic so far. */
function Said({ told: { opinions } }: Pick<StoryPageProps, 'told'>) {
  const say = useWords().story;
  const { liked, disliked } = countOpinions(opinions);
  return <p class="quiet">{liked + disliked === 0 ? say.whatItDoes : say.said(liked, disliked)}</p>;
}
