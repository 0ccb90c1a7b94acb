/** Content written for pictures and tests: invented outlets, headlines in our own words. */
import type { Digest, Story } from '../../functions/digest/digest.ts';
import type { SnippetPart } from '../../functions/match/match.ts';
import { wordsOf } from '../../functions/presentation/words/words.ts';

/** Marks what stands between asterisks: `The last *American* *troops* left`. */
export function snippet(text: string): SnippetPart[] {
  return text
    .split('*')
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

export function story(parts: Partial<Story> & { title: string }): Story {
  return {
    articleId: `article-${parts.title.length}-${parts.title.slice(0, 12)}`,
    url: `https://news.example/${encodeURIComponent(parts.title.slice(0, 40).toWellFormed().toLowerCase().replaceAll(' ', '-'))}`,
    publisher: 'The Example Post',
    language: 'en',
    publishedAt: '2024-05-19T15:42:00.000Z',
    snippet: snippet(`Words around the *match*, as they stand in the article.`),
    reason: { terms: ['match'], where: 'title' },
    score: 0.5,
    alsoIn: [],
    alsoUnder: [],
    reports: 1 + (parts.alsoIn?.length ?? 0),
    news: null,
    ...parts,
  };
}

export const withdrawal: Digest = {
  subscriberId: 'subscriber-1',
  deliveryId: 'delivery-1',
  slot: 'daily#2024-05-20',
  frequency: 'daily',
  localDate: '2024-05-20',
  zone: 'Europe/Kyiv',
  quiet: ['Agadez uranium'],
  sections: [
    {
      topicId: 'niger',
      topicTitle: 'US troops Niger',
      heldBack: 3,
      stories: [
        story({
          title: 'Talks in Niamey end with a date: the last American soldiers are to leave Niger by mid-September',
          publisher: 'Sahel Courier',
          publishedAt: '2024-05-19T17:20:00.000Z',
          url: 'https://sahel-courier.example/2024/05/19/niamey-talks-end-with-a-date',
          snippet: snippet(
            'After five days both delegations put their names to a calendar. Equipment goes first; the *American* *troops* follow in stages, and the desert base near Agadez is handed to *Niger*’s army last of all.',
          ),
          reason: { terms: ['American', 'soldiers', 'troops', 'Niger'], where: 'title' },
          score: 0.94,
          alsoIn: [
            { publisher: 'Lake Chad Herald', url: 'https://lake-chad-herald.example/niamey-calendar' },
            { publisher: 'The Example Post', url: 'https://example-post.example/world/us-troops-leave-niger' },
            { publisher: 'Radio Ténéré', url: 'https://radio-tenere.example/en/calendar' },
          ],
          alsoUnder: ['Sahel'],
        }),
        story({
          title: 'How does one leave a desert? The Pentagon counts runways, hangars and fuel',
          publisher: 'Dispatch & Ledger',
          publishedAt: '2024-05-19T11:05:00.000Z',
          url: 'https://dispatch-ledger.example/how-does-one-leave-a-desert',
          snippet: snippet(
            'What cannot be flown out stays, a *U.S.* official said, and becomes the property of *Nigerien* *forces*, whose crews have begun to learn how the place is run.',
          ),
          reason: { terms: ['U.S.', 'Nigerien', 'forces'], where: 'lead' },
          score: 0.71,
        }),
        story({
          title: 'In Agadez, shopkeepers reckon what comes after the base',
          publisher: 'Lake Chad Herald',
          publishedAt: '2024-05-18T22:48:00.000Z',
          url: 'https://lake-chad-herald.example/agadez-shopkeepers',
          snippet: snippet(
            'For years the *U.S.* *troops* bought their bread here. Nobody in *Niger*’s old caravan city knows who will now.',
          ),
          reason: { terms: ['U.S.', 'troops', 'Niger'], where: 'body' },
          score: 0.52,
        }),
      ],
    },
    {
      topicId: 'kyiv-trams',
      topicTitle: 'київські трамваї',
      heldBack: 0,
      stories: [
        story({
          title: 'Київ замовляє сорок нових трамваїв: перші вийдуть на лінію восени',
          publisher: 'Дніпровські вісті',
          language: 'uk',
          publishedAt: '2024-05-19T06:30:00.000Z',
          url: 'https://dniprovski-visti.example/tramvai',
          snippet: snippet('Нові *трамваї* матимуть низьку підлогу, а *київські* майстри вже готують депо на Подолі.'),
          reason: { terms: ['трамваїв', 'Київ'], where: 'title' },
          score: 0.83,
        }),
      ],
    },
  ],
};

/** Titles and outlets that try to break out, turn the line around, or flood it. */
export const hostileTexts = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style><!--<![endif]-->--><table>',
  'Calm news\r\nBcc: everyone@example.com\r\n\r\n<h1>injected</h1>',
  '\u202Emoc.elpmaxe//:sptth\u202C and \u2066isolated\u2069',
  '\u0000\u0007\u001B[31mred\u009F',
  '{{constructor}} %0d%0a &lt;b&gt; &#60;',
  'long '.repeat(250),
  'x'.repeat(1000),
  'z\u0335\u0321\u0321\u0322\u0323\u0324\u0325\u0326\u0327\u0328\u0329'.repeat(30),
  '\uD83D unpaired \uDE00',
];

export const faraway = [
  story({
    title: 'القوات الأمريكية تغادر النيجر قبل الموعد المحدد',
    publisher: 'صوت الساحل',
    language: 'ar',
    url: 'https://sawt-alsahel.example/niger',
    snippet: snippet('قالت مصادر عسكرية إن آخر *القوات* *الأمريكية* غادرت قاعدة نيامي يوم الأحد، وبقيت قاعدة أغاديز حتى سبتمبر.'),
    reason: { terms: ['القوات', 'الأمريكية', 'النيجر'], where: 'title' },
  }),
  story({
    title: '美军提前撤离尼日尔首都空军基地',
    publisher: '远方日报',
    language: 'zh',
    url: 'https://yuanfang.example/niger',
    snippet: snippet('双方军官周日举行了简短的交接仪式，*美军*将在九月中旬前离开*尼日尔*北部的另一座基地。'),
    reason: { terms: ['美军', '尼日尔'], where: 'title' },
  }),
  story({
    title: 'חיילים אמריקנים עוזבים את ניז׳ר',
    publisher: 'הדרום',
    language: 'he',
    url: 'https://hadarom.example/niger',
    snippet: snippet('הבסיס בבירה נמסר ביום ראשון; *החיילים* האחרונים יעזבו את *ניז׳ר* בספטמבר.'),
    reason: { terms: ['החיילים', 'ניז׳ר'], where: 'title' },
  }),
];

export const digestContext = {
  links: {
    story: 'https://alerts.example.org/s/1.k1.s.subscriber-1.0.delivery-1.smth.AbCdEfGhIjKlMnOpQrStUvWxYz0/',
    unsubscribe: 'https://alerts.news.example.org/u/1.k1.u.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1',
    manage: 'https://alerts.news.example.org/m/1.k1.m.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1',
    more: { niger: 'https://alerts.news.example.org/d/1.k1.d.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1' } as Record<string, string>,
  },
  words: wordsOf('en'),
  serviceName: 'Tocsin',
  postalAddress: 'Example News, 12 Printers’ Row, 01001 Kyiv, Ukraine',
  mailFrom: '"Tocsin" <alerts@news.example.org>',
};

/** A full digest: `amount` stories of ordinary length, each with copies elsewhere. */
export function fullDigest(amount: number): Digest {
  const stories = Array.from({ length: amount }, (_, index) =>
    story({
      articleId: `article-${index}`,
      title: `Number ${index + 1}: ministers meet for a third day over the withdrawal, and say little when they leave the building`,
      url: `https://example-post.example/world/2024/07/${index}/ministers-meet-for-a-third-day-over-the-withdrawal-and-say-little`,
      snippet: snippet(
        'The talks about the *troops* went on until after midnight. A spokesman of the *American* delegation called them useful; his counterpart from *Niger* spoke of details, and of a date that both sides would rather not yet name in public.',
      ),
      reason: { terms: ['troops', 'American', 'Niger'], where: 'lead' },
      alsoIn: [
        { publisher: 'Lake Chad Herald', url: `https://lake-chad-herald.example/ministers-meet/${index}` },
        { publisher: 'Radio Ténéré', url: `https://radio-tenere.example/en/ministers/${index}` },
      ],
    }),
  );
  return { ...withdrawal, sections: [{ topicId: 'niger', topicTitle: 'US troops Niger', heldBack: 0, stories }] };
}
