import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../functions/reading/formats/parse-feed.ts';

/** Two headlines and a sentence of each language, with the encodings in which it was written before UTF-8. */
const written = readFileSync(new URL('../../fixtures/headlines.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .flatMap(([language = '', encodings = '', first = '', second = '', sentence = '']) =>
    encodings.split(' ').map((encoding) => ({ language, encoding, first, second, sentence })),
  );

const item = (title: string, sentence: string) =>
  `<item><title>${title}</title><link>https://harbour.example.org/1</link><description>${sentence}</description></item>`;
const rss = (items: string, declared = '') => `<?xml version="1.0"${declared}?><rss version="2.0"><channel>${items}</channel></rss>`;
const titles = (bytes: Uint8Array, contentType: string | null = null) =>
  parseFeed(bytes, { documentUrl: null, contentType }).items.map(({ title }) => title);

describe.each(written)('$language in $encoding', ({ encoding, first, second, sentence }) => {
  /** What the encoding has no letter for is lost before we see it. */
  const kept = (text: string) => iconv.decode(iconv.encode(text, encoding), encoding);
  const items = item(first, sentence) + item(second, sentence);
  const wanted = [kept(first), kept(second)];

  test('is read if nobody says what it is', () => expect(titles(iconv.encode(rss(items), encoding))).toEqual(wanted));
  test.each(['utf-8', 'iso-8859-1', 'windows-1252', 'gbk', 'big5', 'shift_jis', 'utf-16', 'us-ascii'])(
    'is read if it is called %s',
    (lie) => {
      expect(titles(iconv.encode(rss(items), encoding), `text/xml; charset=${lie}`)).toEqual(wanted);
      expect(titles(iconv.encode(rss(items, ` encoding="${lie}"`), encoding))).toEqual(wanted);
    },
  );
  test('and as UTF-8 under its label', () =>
    expect(titles(Buffer.from(rss(items)), `text/xml; charset=${encoding}`)).toEqual([first, second]));
});

describe('one item in another encoding', () => {
  test.each([
    ['windows-1251', 'Паром вернулся в порт', 'Президент подписал указ'],
    ['koi8-r', 'Паром вернулся в порт', 'Президент подписал указ'],
    ['gb18030', '渡轮返回港口', '政府通过明年预算'],
    ['big5', '渡輪返回港口', '政府通過明年預算'],
    ['shift_jis', 'フェリーが港に戻る', '政府は来年度予算案を可決した'],
    ['euc-kr', '여객선이 항구로 돌아왔다', '정부가 내년 예산안을 통과시켰다'],
    ['windows-1250', 'Żeglarze wrócili', 'Śmigłowiec ratunkowy odnalazł żeglarzy'],
    ['windows-1253', 'Το πλοίο επέστρεψε', 'Η κυβέρνηση ενέκρινε τον προϋπολογισμό'],
    ['windows-1256', 'العبارة تعود', 'الحكومة توافق على ميزانية العام المقبل'],
    ['windows-1252', 'Plain title', 'It’s “quoted” – really…'],
  ])('leaves the others as they are: %s', (encoding, ours, theirs) => {
    const [before = '', after = ''] = rss(`${item(ours, '')}@${item(`${ours}!`, '')}`).split('@');
    const bytes = Buffer.concat([Buffer.from(before), iconv.encode(item(theirs, ''), encoding), Buffer.from(after)]);
    expect(titles(bytes)).toEqual([ours, theirs, `${ours}!`]);
  });
});

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s needs no mark, whatever its label', (encoding) => {
  for (const title of ['Fähre zurück', '渡轮返回港口', 'العبارة تعود']) {
    const bytes = iconv.encode(rss(item(title, '')), encoding, { addBOM: false });
    for (const label of ['utf-8', 'utf-16', 'iso-8859-1']) expect(titles(bytes, `text/xml; charset=${label}`)).toEqual([title]);
  }
});
