import { describe, expect, test } from 'vitest';
import type { FeedItem, ParsedFeed } from '../../../functions/reading/feed-item.ts';
import { primarySubtag } from '../../../functions/reading/feed-item.ts';
import { believableLanguage, detectLanguage } from '../../../functions/reading/text/detect-language.ts';
import { languageReader } from '../../../functions/reading/text/read-languages.ts';

describe('the language of a text is seen', () => {
  test.each([
    ['en', 'The ministry said on Monday that the talks in Geneva would go on for another week.'],
    ['fr', 'Le ministère a annoncé lundi que les négociations se poursuivraient une semaine de plus à Genève.'],
    ['de', 'Das Ministerium teilte am Montag mit, dass die Gespräche in Genf eine weitere Woche dauern.'],
    ['fi', 'Ministeriö kertoi maanantaina, että neuvottelut Genevessä jatkuvat vielä viikon ajan.'],
    ['sk', 'Ministerstvo v pondelok oznámilo, že rokovania v Ženeve budú pokračovať ešte jeden týždeň.'],
    ['uk', 'Міністерство повідомило в понеділок, що переговори в Женеві триватимуть ще тиждень.'],
    ['ru', 'Министерство сообщило в понедельник, что переговоры в Женеве продлятся ещё неделю.'],
    ['ru', 'Plugin::HTML::Strip - удаление HTML-тегов из текста в Template Toolkit, выпущена новая версия, чтобы исправить ошибки'],
    ['ar', 'قالت الوزارة يوم الاثنين إن المحادثات في جنيف ستستمر أسبوعا آخر.'],
    ['sw', 'Wizara ilisema Jumatatu kwamba mazungumzo ya Geneva yataendelea kwa wiki nyingine.'],
    ['ja', '外務省は月曜日、ジュネーブでの協議がさらに一週間続くと発表した。'],
    ['zh', '外交部周一表示，日内瓦会谈将再持续一周。'],
    ['ko', '외교부는 월요일 제네바 회담이 일주일 더 이어질 것이라고 밝혔다.'],
    ['th', 'กระทรวงกล่าวเมื่อวันจันทร์ว่าการเจรจาจะดำเนินต่อไปอีกหนึ่งสัปดาห์'],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  test('not in three words', () => expect(detectLanguage('Slack 911')).toBeNull());
  test('three words are in the language of the others of their feed', () => expect(detectLanguage('Slack 911', 'en')).toBe('en'));
});

describe('the language of an item', () => {
  const item = (title: string, language: string | null = null): FeedItem => ({
    ...{
      id: null,
      title,
      url: null,
      summary: null,
      body: null,
      publishedAt: null,
      updatedAt: null,
      language,
      author: null,
      publisher: null,
      image: null,
    },
  });
  const feed = (language: string | null, ...items: FeedItem[]): ParsedFeed => ({
    ...{ format: 'rss', title: null, siteUrl: null, language, items, ttlMinutes: null, skipHours: [], movedTo: null, sitemaps: [] },
  });
  const languagesIn = (read: ParsedFeed) => read.items.map(languageReader(read));
  const french = 'Le ministère a annoncé lundi que les négociations se poursuivraient une semaine de plus à Genève.';

  test('is its own word, else the feed’s', () => expect(languagesIn(feed('fr', item('A', 'de'), item('B')))).toEqual(['de', 'fr']));
  test('else it is detected, with the rest of the feed as a hint', () =>
    expect(languagesIn(feed(null, item(french), item('Genève 2026')))).toEqual(['fr', 'fr']));
  test('as declared is not believed against every letter of the text', () => {
    expect(believableLanguage('en', '외교부는 월요일 제네바 회담이 일주일 더 이어질 것이라고 밝혔다.')).toBe('ko');
    expect(believableLanguage('en', french)).toBe('en');
  });
  test.each([
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['eng', 'en'],
    ['zh-Hant-TW', 'zh'],
    ['und', null],
    ['', null],
    ['english', null],
  ])('%s is %s', (tag, subtag) => expect(primarySubtag(tag)).toBe(subtag));
});
