/** The text part of alerts and digests: from the digest, not from the HTML, and as complete. */
import type { Digest, DigestSection, Story } from '../../digest/digest.ts';
import { cleanLine, cleanRun, closed, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { because, count, firstOf, inSeries, isObvious, zoneName } from '../words/wording.ts';
import {
  type DigestContext,
  footerSentences,
  kindOf,
  outletName,
  saysTopicInTitle,
  summaryOf,
  titleOf,
  titleOfStory,
} from './digest-words.ts';
import { blocks, underlined, wrap } from './plain-text.ts';

export function digestText(digest: Digest, context: DigestContext): string {
  const footer = footerSentences(digest, context);
  return blocks([
    underlined(`${cleanLine(context.serviceName, 60)} · ${kindOf(digest)}`, '='),
    wrap(titleOf(digest)),
    wrap(`${summaryOf(digest)} Times are those of ${zoneName(digest.zone)}.`),
    ...digest.sections.map((section) => sectionText(section, digest.zone, context.links.more[section.topicId], !saysTopicInTitle(digest))),
    underlined('About this mail'),
    wrap(footer.why),
    `Change topics, hour or frequency, or pause:\n${context.links.manage}`,
    `Unsubscribe:\n${context.links.unsubscribe}`,
    wrap(footer.sender),
  ]);
}

function sectionText(section: DigestSection, zone: string, more: string | undefined, titled: boolean): string {
  const heldBack =
    section.heldBack > 0
      ? `${count(section.heldBack, 'more story', 'more stories')} on this topic${more === undefined ? '.' : `:\n${more}`}`
      : null;
  return blocks([
    titled ? underlined(cleanLine(section.topicTitle, 160)) : null,
    ...section.stories.map((story) => storyText(story, zone)),
    heldBack,
  ]).trimEnd();
}

function storyText(story: Story, zone: string): string {
  const byline = [
    story.publisher === null ? '' : cleanLine(story.publisher, 80),
    story.publishedAt === null ? '' : dayAndTime(story.publishedAt, zone),
  ];
  const snippet = story.snippet.map((part) => (part.marked ? marked(cleanRun(part.text)) : cleanRun(part.text))).join('');
  const reasons = because(story.reason, story.title).map(({ words, where }) => `${quotedSeries(words)}, ${where}`);
  const unnamed = story.reports - 1 - story.alsoIn.length;
  const topics = story.alsoUnder.map((title) => cleanLine(title, 120));
  return [
    wrap(titleOfStory(story)),
    wrap(byline.filter((part) => part !== '').join(' · '), '  '),
    wrap(snippet, '  '),
    isObvious(story.reason, story.title) ? '' : wrap(`Because: ${reasons.join('; ')}.`, '  '),
    topics.length === 0 ? '' : wrap(`Also under: ${quotedSeries(topics)}.`, '  '),
    webUrl(story.url) ?? '',
    ...story.alsoIn.map((report) => reportText(report, story.language)),
    unnamed > 0 ? `  also in ${count(unnamed, 'other report', 'other reports')}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function reportText(report: Story['alsoIn'][number], leadLanguage: string | null): string {
  const name = outletName(report, leadLanguage);
  const link = webUrl(report.url);
  return wrap(link === null ? `also: ${name}` : `also: ${name}, ${link}`, '  ');
}

function quotedSeries(words: readonly string[]): string {
  const { named, left } = firstOf(words, 8);
  const quoted = named.map((word) => closed(`“${word}”`));
  return left > 0 ? `${quoted.join(', ')} and ${left} more` : inSeries(quoted);
}

/** `*troops*`, with the spaces at its ends outside. */
function marked(run: string): string {
  const word = run.trim();
  return word === '' ? run : run.replace(word, () => `*${word}*`);
}
