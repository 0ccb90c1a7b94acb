/** The outlets' feeds as bytes, in the three formats, each with the small habits that feeds of its kind have. Pure. */
import type { Outlet } from './outlet.ts';
import type { PublishedStory } from './program.ts';

export interface FeedAddresses {
  /** Of the outlet's front page. */
  home: string;
  /** Of the feed itself. */
  feed: string;
  article: (story: PublishedStory) => string;
}

export const feedTypes = { rss: 'application/rss+xml', atom: 'application/atom+xml', json: 'application/feed+json' } as const;

export function writeFeed(outlet: Outlet, stories: PublishedStory[], addresses: FeedAddresses): string {
  return { rss: writeRss, atom: writeAtom, json: writeJsonFeed }[outlet.format](outlet, stories, addresses);
}

export const escapeXml = (text: string) =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] as string);

const htmlOf = ({ paragraphs }: PublishedStory) => paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('\n');

/** RFC 822, as RSS wants it. */
const rssDate = (iso: string) => new Date(iso).toUTCString().replace('GMT', '+0000');

/** Links carry a tracking parameter, as those of many feeds do. */
function writeRss(outlet: Outlet, stories: PublishedStory[], { home, feed, article }: FeedAddresses) {
  const entries = stories.map(
    (story) => `    <item>
      <title>${escapeXml(story.title)}</title>
      <link>${escapeXml(`${article(story)}?utm_source=rss`)}</link>
      <guid isPermaLink="false">${outlet.id}:${story.slug}</guid>
      <pubDate>${rssDate(story.publishedAt)}</pubDate>
      ${story.author ? `<dc:creator><![CDATA[${story.author}]]></dc:creator>` : ''}
      <description>${escapeXml(story.summary)}</description>
      ${outlet.full ? `<content:encoded><![CDATA[${htmlOf(story)}]]></content:encoded>` : ''}
    </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>${escapeXml(outlet.title)}</title>
    <link>${escapeXml(home)}</link>
    <description>${escapeXml(outlet.motto)}</description>
    <language>${outlet.language}</language>
    <atom:link href="${escapeXml(feed)}" rel="self" type="${feedTypes.rss}"/>
${entries.join('\n')}
  </channel>
</rss>
`;
}

function writeAtom(outlet: Outlet, stories: PublishedStory[], { home, feed, article }: FeedAddresses) {
  const entries = stories.map(
    (story) => `  <entry>
    <id>tag:${outlet.id}.example,2024:${story.slug}</id>
    <title>${escapeXml(story.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(article(story))}"/>
    <published>${story.publishedAt}</published>
    <updated>${story.publishedAt}</updated>
    ${story.author ? `<author><name>${escapeXml(story.author)}</name></author>` : ''}
    <summary>${escapeXml(story.summary)}</summary>
    ${outlet.full ? `<content type="html">${escapeXml(htmlOf(story))}</content>` : ''}
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
  <id>tag:${outlet.id}.example,2024:feed</id>
  <title>${escapeXml(outlet.title)}</title>
  <subtitle>${escapeXml(outlet.motto)}</subtitle>
  <link rel="self" type="${feedTypes.atom}" href="${escapeXml(feed)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
  <updated>${stories[0]?.publishedAt ?? '2024-01-01T00:00:00.000Z'}</updated>
  <author><name>${escapeXml(outlet.title)}</name></author>
${entries.join('\n')}
</feed>
`;
}

function writeJsonFeed(outlet: Outlet, stories: PublishedStory[], { home, feed, article }: FeedAddresses) {
  return JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: outlet.title,
      description: outlet.motto,
      home_page_url: home,
      feed_url: feed,
      language: outlet.language,
      items: stories.map((story) => ({
        id: `${outlet.id}:${story.slug}`,
        url: article(story),
        title: story.title,
        summary: story.summary,
        ...(outlet.full && { content_html: htmlOf(story) }),
        date_published: story.publishedAt,
        authors: story.author ? [{ name: story.author }] : [],
      })),
    },
    null,
    2,
  );
}
