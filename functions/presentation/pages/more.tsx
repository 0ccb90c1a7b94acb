/** GET /d/:token: the stories that a mail held back, and nothing else. */
import type { Story } from '../../digest/digest.ts';
import { cleanLine } from '../words/safe-text.ts';
import { longDate } from '../words/times.ts';
import { count, zoneName } from '../words/wording.ts';
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
  return toHtml(
    <Layout site={site} title={`More of ${longDate(localDate)}`}>
      <p class="label">{longDate(localDate)}</p>
      <h1>{amount === 0 ? 'Nothing was held back' : `${count(amount, 'more story', 'more stories')} for you`}</h1>
      <p class="lead">
        {amount === 0
          ? 'Everything was in the mail, or is older than we keep.'
          : `They did not fit into the mail. Times: ${zoneName(zone)}.`}
      </p>
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
        <a href={manageUrl}>Manage your topics</a>
      </p>
    </Layout>,
  );
}
