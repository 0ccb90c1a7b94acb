import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../functions/reading/text/decode-bytes.ts';

const xml = (encoding: string | null, text: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><title>${text}</title></rss>`;
const bytes = (text: string, encoding: string) => iconv.encode(text, encoding);

describe('bytes become the text that was meant', () => {
  test.each([
    ['windows-1251', 'win1251', 'Новости дня'],
    ['KOI8-R', 'koi8-r', 'Новости дня'],
    ['IBM866', 'cp866', 'Новости дня'],
    ['IBM855', 'cp855', 'Новости дня'],
    ['MacCyrillic', 'maccyrillic', 'Новости дня'],
    ['iso-8859-9', 'iso-8859-9', 'Güneş ığdır'],
    ['windows-1255', 'win1255', 'חדשות היום'],
    ['Shift_JIS', 'shift_jis', '今日のニュース'],
    ['EUC-KR', 'euc-kr', '오늘의 뉴스'],
    ['GB2312', 'gb18030', '今日新闻'],
    ['Big5', 'big5', '今日新聞'],
    ['TIS-620', 'tis620', 'ข่าววันนี้'],
  ])('declared as %s', (label, encoding, text) => {
    expect(decodeBytes(bytes(xml(label, text), encoding)).text).toContain(text);
  });

  test('a byte order mark is stronger than the header', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(xml('iso-8859-1', 'Zürich'))]);
    expect(decodeBytes(marked, 'text/xml; charset=iso-8859-1')).toMatchObject({ saidBy: 'bom', encoding: 'utf-8' });
  });
  test('the header is stronger than the declaration', () =>
    expect(decodeBytes(bytes(xml('koi8-r', 'Новости'), 'win1251'), 'text/xml; charset=windows-1251').text).toContain('Новости'));
  test('UTF-16 without a mark is seen by its zeros', () =>
    expect(decodeBytes(bytes(xml(null, 'Zürich'), 'utf-16le')).text).toContain('Zürich'));
  test('latin-1 that says UTF-8 is sniffed', () =>
    expect(decodeBytes(bytes(xml('utf-8', 'Zürich, Genève'), 'latin1')).text).toContain('Zürich, Genève'));
  test('UTF-8 that says latin-1 is seen through', () =>
    expect(decodeBytes(Buffer.from(xml('iso-8859-1', 'Zürich'))).text).toContain('Zürich'));
  test('an unknown label is passed over', () => expect(decodeBytes(Buffer.from(xml('x-no-such', 'Zürich'))).text).toContain('Zürich'));
  test('one damaged byte does not turn the rest around', () => {
    const damaged = Buffer.concat([Buffer.from(xml('utf-8', 'Zürich, Genève, Délémont, Küsnacht, Köniz ')), Buffer.from([0xe9])]);
    expect(decodeBytes(damaged).text).toContain('Délémont');
  });
});

describe('bytes that nobody labelled, or labelled wrongly, are read as what they look like', () => {
  test.each([
    ['win1251', 'Новый мост открыт в гавани сегодня'],
    ['win1251', 'Міст у гавані відкрито'],
    ['koi8-r', 'Новый мост открыт в гавани'],
    ['gb18030', '港口大桥重新开放'],
    ['big5', '港口大橋重新開放'],
    ['euc-jp', '港の橋が再開した'],
    ['shift_jis', '港の橋が再開した'],
    ['euc-kr', '항구 다리가 다시 열렸다'],
    ['win1253', 'Η γέφυρα άνοιξε ξανά'],
    ['win1254', 'İstanbul köprüsü yeniden açıldı'],
    ['win1256', 'الجسر يفتح من جديد'],
    ['win1252', '“Café” ouvert à midi – 5 €'],
  ])('%s: %s', (encoding, text) => {
    expect(decodeBytes(bytes(xml(null, text), encoding)).text).toContain(text);
    expect(decodeBytes(bytes(xml('utf-8', text), encoding)).text).toContain(text);
  });
  test('a server that calls everything Latin-1', () =>
    expect(decodeBytes(bytes(xml('windows-1251', 'Новый мост открыт'), 'win1251'), 'text/xml; charset=ISO-8859-1').text).toContain(
      'Новый мост',
    ));
  test.each(['utf16le', 'utf16be'])('%s without a mark, after a line break', (encoding) =>
    expect(decodeBytes(bytes(`\n${xml('utf-16', 'Pier réouvert')}`, encoding)).text).toContain('Pier réouvert'),
  );
  test('one item in another encoding spoils no other', () => {
    const item = (title: string, encoding: string) => bytes(`<item><title>${title}</title></item>\n`, encoding);
    const feed = Buffer.concat([
      Buffer.from('<rss><channel>'),
      ...[
        item('Élection à Évreux', 'utf8'),
        item('Marché fermé', 'latin1'),
        item('Café à Orléans', 'utf8'),
        Buffer.from('</channel></rss>'),
      ],
    ]);
    const { text } = decodeBytes(feed);
    for (const title of ['Élection à Évreux', 'Marché fermé', 'Café à Orléans']) expect(text).toContain(title);
  });
});
