/** What was said of stories, on the page with one's topics. Its buttons post action `take-back` with topicId and articleId. */
import { countOpinions } from '../../subscription/opinions.ts';
import type { Opinion } from '../../subscription/subscription.ts';
import { cleanLine, directionOf } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';

export function Opinions({ topicId, opinions }: { topicId: string; opinions: readonly Opinion[] }) {
  const say = useWords().story;
  if (opinions.length === 0) return null;
  const { liked, disliked } = countOpinions(opinions);
  return (
    <details>
      <summary>{say.saidOnTopic(liked, disliked)}</summary>
      <ul class="plain">
        {opinions.toReversed().map(({ articleId, title, likes }) => (
          <li>
            <span>
              {say.buttons[likes ? 'more' : 'not']}: <bdi dir={directionOf(title)}>{cleanLine(title, 160)}</bdi>
            </span>
            <form method="post" class="actions">
              <input type="hidden" name="topicId" value={topicId} />
              <input type="hidden" name="articleId" value={articleId} />
              <button type="submit" name="action" value="take-back" aria-label={`${say.buttons.none}: ${cleanLine(title, 160)}`}>
                {say.buttons.none}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
