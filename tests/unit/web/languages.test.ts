import { describe, expect, test } from 'vitest';
import type { RecentArticle } from '../../../functions/match/preview-query.ts';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { matcherOf } from '../../../functions/search/index/matcher.ts';
import { compileQuery } from '../../../functions/search/query/read-query.ts';
import type { AskMessage } from '../../../functions/subscription/ask-to-subscribe.ts';
import { readingOfTopic, type Topic } from '../../../functions/topic/topic.ts';
import { morning } from '../../support/subscribers.ts';
import { openPages } from '../../support/web.ts';

const form = {
  breadth: 'balanced',
  frequency: 'daily',
  hour: '7',
  weekday: 'MON',
  zone: 'Europe/Kyiv',
  email: 'ada@example.org',
  website: '',
};

/** A query as people of each language type it, what it is read as, and a headline of ours that it must bring. */
const typed: [language: string, name: string, query: string, title: string][] = [
  ['en', 'English', 'US troops Niger', 'American soldiers leave Niger'],
  ['uk', 'Ukrainian', 'вибори США', 'Президентські вибори у Сполучених Штатах'],
  ['ru', 'Russian', 'война в Украине', 'Войну в Украине обсудили в Женеве'],
  ['fr', 'French', 'troupes américaines Niger', 'Les soldats américains quittent le Niger'],
  ['de', 'German', 'Erdbeben Türkei', 'Erdbebenhilfe für die Türkei'],
  ['es', 'Spanish', 'elecciones Argentina', 'Argentina celebra elecciones legislativas'],
  ['pl', 'Polish', 'strajk nauczycieli', 'Nauczyciele zapowiadają strajk w szkołach'],
  ['pt', 'Portuguese', 'eleições Brasil', 'Brasil marca a eleição presidencial'],
  ['it', 'Italian', 'sciopero treni', 'Treni fermi per lo sciopero di venerdì'],
  ['tr', 'Turkish', 'ABD asker Nijer', "ABD, Nijer'den askerlerini çekiyor"],
  ['ar', 'Arabic', 'انتخابات مصر', 'الانتخابات المصرية تبدأ غدا'],
  ['zh', 'Chinese', '美国 军队', '美国军队撤离'],
  ['ja', 'Japanese', 'トルコ 地震', 'トルコで大きな地震'],
  ['hi', 'Hindi', 'भारत चुनाव', 'भारत में चुनावों की तारीख'],
  ['sw', 'Swahili', 'uchaguzi wa rais', 'Uchaguzi wa rais kufanyika Agosti'],
  ['ha', 'Hausa', 'zaben Najeriya', 'Zaben Najeriya ya gabato'],
];
const articleOf = (language: string, title: string, at: number): RecentArticle => ({
  articleId: `a-${language}-${at}`,
  title,
  summary: null,
  lead: null,
  url: `https://news.example/${language}/${at}`,
  publisher: 'The Example',
  language,
  publishedAt: null,
  ingestedAt: new Date(Date.parse(morning) - at * 3_600_000).toISOString(),
});
const recent = typed.map(([language, , , title], at) => articleOf(language, title, at));

const brings = (topic: Topic, language: string, title: string): boolean => {
  const builder = indexBuilder();
  const { topicId, query, breadth, revision } = topic;
  builder.add({ topicId, meaning: compileQuery(query, topic.language).meaning, breadth, revision, reading: readingOfTopic(topic) });
  return matcherOf(builder.build(), null).match({ title, summary: null, body: null, language, url: null }).length > 0;
};
const wanted = (pages: ReturnType<typeof openPages>): Topic => {
  const topic = (pages.queued as AskMessage[])[0]?.topic;
  if (!topic) throw new Error('nobody asked for a topic');
  return topic;
};
/** The fields that the page hands on from the preview to the sign-up. */
const hiddenFields = (page: string): [string, string][] => {
  const subscribe = page.slice(page.indexOf('id="subscribe"'));
  return [...subscribe.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
};

describe('what is typed on the page is read in the language it was typed in', () => {
  test.each(typed)('%s (%s): “%s” brings “%s”, from the preview to the topic', async (language, name, query, title) => {
    const pages = openPages({ recent });
    const { words, text } = await pages.open(`/?${new URLSearchParams({ q: query })}`);
    expect(words).toContain(`Read as ${name}`);
    expect(words).toContain(title.replaceAll("'", '&#39;').split(' ')[0]);
    await pages.press('/subscribe', [
      ...Object.entries({ ...form, q: query }),
      ...hiddenFields(text).filter(([field]) => field !== 'q' && field !== 'breadth'),
    ]);
    const topic = wanted(pages);
    expect(topic.language).toBe(language);
    expect(topic.reads).toEqual([...new Set([language, 'en'])].sort());
    expect(brings(topic, language, title)).toBe(true);
  });

  test('nothing comes in a language that was not ticked, and what is ticked comes', async () => {
    const pages = openPages({ recent });
    const { text } = await pages.open('/?q=US+troops+Niger');
    expect(text).not.toContain('Les soldats américains');
    const more = await pages.open('/?q=US+troops+Niger&reads-en=on&reads-fr=on');
    expect(more.text).toContain('Les soldats');
    expect(more.words).toContain('news in English, French');
    await pages.press('/subscribe', { ...form, q: 'US troops Niger', lang: 'en', 'reads-en': 'on', 'reads-fr': 'on' });
    expect(brings(wanted(pages), 'fr', 'Les soldats américains quittent le Niger')).toBe(true);
    expect(brings(wanted(pages), 'tr', "ABD, Nijer'den askerlerini çekiyor")).toBe(false);
  });

  test('another language can be chosen, and stays chosen in the links of the page', async () => {
    const { words, text } = await openPages({ recent }).open('/?q=inflation&lang=fr');
    expect(words).toContain('Read as French');
    expect(text).toContain('breadth=focused&amp;lang=fr');
  });

  test('the browser decides where the words say nothing', async () => {
    const { words } = await openPages({ recent }).open('/?q=Macron', { 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5' });
    expect(words).toContain('Read as French');
  });
});

describe('a query that finds nothing', () => {
  const niger = [articleOf('en', 'American troops prepare to leave Niger', 1), articleOf('en', 'French troops left Niger in December', 2)];

  test('names the word that is to blame', async () => {
    const { text, words } = await openPages({ recent: niger }).open('/?q=troops+Niger+zzyzx');
    expect(words).toContain('Without “zzyzx” it finds 2 articles.');
    expect(text).toContain('q=troops+Niger&amp;');
  });

  test.each([
    ['https://www.example.org/news/2026/some-story', 'site:example.org'],
    ['I want to know when American soldiers leave Niger', 'American soldiers leave Niger'],
    ['news about my company Acme Corp.', 'Acme Corp'],
    ['Je voudrais savoir quand les soldats quittent le Niger', 'les soldats quittent le Niger'],
  ])('that is no query, “%s”, is told so and offered as “%s”', async (q, suggestion) => {
    const { text } = await openPages({ recent: niger }).open(`/?${new URLSearchParams({ q })}`);
    expect(text).toContain(`q=${new URLSearchParams({ q: suggestion }).toString().slice(2)}&amp;`);
  });
});
