/** The text part of alerts and digests: from the digest, not from the HTML, and as complete. */
import type { Digest, DigestSection, Story } from '../../digest/digest.ts';
import { cleanLine, cleanRun, closed, webUrl } from '../words/safe-text.ts';
import { dayAndTime } from '../words/times.ts';
import { because, firstOf, inSeries, isObvious, zoneName } from '../words/wording.ts';
import type { Words } from '../words/words.ts';
import {
  type DigestContext,
  footerSentences,
  kindOf,
  outletName,
  pageOfStory,
  saysTopicInTitle,
  summaryOf,
  titleOf,
  titleOfStory,
  whatIsNew,
} from './digest-words.ts';
import { blocks, underlined, wrap } from './plain-text.ts';

export function digestText(digest: Digest, context: DigestContext): string {
  const { words } = context;
  const footer = footerSentences(digest, context);
  const say = words.digests.footer;
  const titled = !saysTopicInTitle(digest);
  return blocks([
    underlined(`${cleanLine(context.serviceName, 60)} · ${kindOf(words, digest)}`, '='),
    wrap(titleOf(words, digest)),
    wrap(`${summaryOf(words, digest)} ${words.general.timesAreThoseOf(zoneName(digest.zone))}`),
    ...digest.sections.map((section) => sectionText(context, section, digest.zone, titled)),
    digest.quiet.length === 0
      ? null
      : wrap(
          `${words.digests.nothingNewOn} ${inSeries(
            words,
            digest.quiet.map((title) => cleanLine(title, 80)),
          )}.`,
        ),
    underlined(say.heading),
    wrap(footer.why),
    `${say.change}:\n${context.links.manage}`,
    `${say.unsubscribe}:\n${context.links.unsubscribe}`,
    wrap(footer.sender),
  ]);
}

function sectionText({ words, links }: DigestContext, section: DigestSection, zone: string, titled: boolean): string {
  const more = links.more[section.topicId];
  const heldBack =
    section.heldBack > 0
      ? `${words.digests.moreOnTopic(words.general.moreStories(section.heldBack))}${more === undefined ? '.' : `:\n${more}`}`
      : null;
  return blocks([
    titled ? underlined(cleanLine(section.topicTitle, 160)) : null,
    ...section.stories.map((story) => storyText(words, story, zone, pageOfStory(links.story, story))),
    heldBack,
  ]).trimEnd();
}

function storyText(words: Words, story: Story, zone: string, link: string): string {
  const byline = [
    story.publisher === null ? '' : cleanLine(story.publisher, 80),
    story.publishedAt === null ? '' : dayAndTime(words, story.publishedAt, zone),
  ];
  const snippet = story.snippet.map((part) => (part.marked ? marked(cleanRun(part.text)) : cleanRun(part.text))).join('');
  const reasons = because(words, story.reason, story.title).map((each) => `${quotedSeries(words, each.words)}, ${each.where}`);
  const unnamed = story.reports - 1 - story.alsoIn.length;
  const topics = story.alsoUnder.map((title) => cleanLine(title, 120));
  return [
    wrap(titleOfStory(words, story)),
    wrap(byline.filter((part) => part !== '').join(' · '), '  '),
    wrap(whatIsNew(words, story), '  '),
    wrap(snippet, '  '),
    isObvious(story.reason, story.title) ? '' : wrap(`${words.general.because} ${reasons.join('; ')}.`, '  '),
    topics.length === 0 ? '' : wrap(`${words.digests.alsoUnderTopics} ${quotedSeries(words, topics)}.`, '  '),
    webUrl(story.url) ?? '',
    ...story.alsoIn.map((report) => reportText(words, report, story.language)),
    unnamed > 0 ? `  ${words.digests.alsoInReports(unnamed)}` : '',
    `  ${words.digests.yourSay}\n  ${link}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function reportText(words: Words, report: Story['alsoIn'][number], leadLanguage: string | null): string {
  const name = outletName(words, report, leadLanguage);
  const link = webUrl(report.url);
  return wrap(`${words.digests.also} ${link === null ? name : `${name}, ${link}`}`, '  ');
}

function quotedSeries(words: Words, parts: readonly string[]): string {
  const { named, left } = firstOf(parts, 8);
  const quoted = named.map((part) => closed(words.general.quoted(part)));
  return left > 0 ? `${quoted.join(', ')}${words.general.andMore(left)}` : inSeries(words, quoted);
}

/** `*troops*`, with the spaces at its ends outside. */
function marked(run: string): string {
  const word = run.trim();
  return word === '' ? run : run.replace(word, () => `*${word}*`);
}
