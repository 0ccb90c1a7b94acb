/** GET /d/:token: the stories that a mail held back, and nothing else. */
import type { Story } from '../../digest/digest.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { zoneName } from '../words/wording.ts';
import { Layout, type Site, toHtml } from './layout.tsx';
import { StoryLine } from './stories.tsx';

export interface MoreProps {
  site: Site;
  /** The calendar date of the mail, such as `2026-11-23`. */
  localDate: string;
  zone: string;
  sections: { topicTitle: string; stories: readonly Story[] }[];
  manageUrl: string;
}

export function morePage({ site, localDate, zone, sections, manageUrl }: MoreProps): string {
  const amount = sections.reduce((sum, section) => sum + section.stories.length, 0);
  const { words } = site;
  const say = words.answers.more;
  const date = longDate(words, localDate);
  return toHtml(
    site,
    <Layout site={site} title={say.title(date)}>
      <p class="label">{date}</p>
      <h1>{amount === 0 ? say.nothing : say.heading(words.general.moreStories(amount))}</h1>
      <p class="lead">{amount === 0 ? say.everything : say.didNotFit(zoneName(zone))}</p>
      {sections
        .filter((section) => section.stories.length > 0)
        .map((section) => (
          <section class="topic">
            <h2 dir="auto">{cleanLine(section.topicTitle, 160)}</h2>
            {section.stories.map((story) => (
              <StoryLine story={story} zone={zone} />
            ))}
          </section>
        ))}
      <p>
        <a href={manageUrl}>{words.general.manageYourTopics}</a>
      </p>
    </Layout>,
  );
}
