import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../functions/search/analysis/stems.ts';
import { matchOne } from '../../../functions/search/index/match-one.ts';

const finds = (query: string, language: string, title: string, queryLanguage = 'en') =>
  matchOne(query, queryLanguage, { title, summary: null, body: null, language, url: null }) !== null;

/** Headlines of our own: what each says of Niger, and one of Nigeria. */
const headlines: Record<string, { niger: string; nigeria: string; us: string; notUs: string }> = {
  en: { niger: 'Nigerien leaders meet', nigeria: 'Nigerian leaders meet', us: 'U.S. envoy arrives', notUs: 'They told us to leave' },
  fr: {
    niger: 'Les autorités nigériennes',
    nigeria: 'Les autorités nigérianes',
    us: 'Washington et les Américains',
    notUs: 'Le us et coutumes',
  },
  de: { niger: 'Junta in Niger', nigeria: 'Junta in Nigeria', us: 'Die US-Regierung', notUs: 'Amerigo und us' },
  es: { niger: 'El Ejército nigerino', nigeria: 'El Ejército nigeriano', us: 'Estados Unidos responde', notUs: 'Una us' },
  pl: { niger: 'Sytuacja w Nigrze', nigeria: 'Sytuacja w Nigerii', us: 'Amerykanie odpowiadają', notUs: 'us' },
  uk: { niger: 'Переворот у Нігері', nigeria: 'Переворот у Нігерії', us: 'США відповіли', notUs: 'Росія відповіла' },
  ru: { niger: 'Переворот в Нигере', nigeria: 'Переворот в Нигерии', us: 'Американцы ответили', notUs: 'Россия ответила' },
  pt: { niger: 'Golpe no Níger', nigeria: 'Golpe na Nigéria', us: 'EUA respondem', notUs: 'eua respondem' },
  it: { niger: 'Golpe in Niger, la giunta nigerina', nigeria: 'Golpe in Nigeria', us: 'Gli statunitensi', notUs: 'I canadesi' },
  tr: { niger: "Nijer'de darbe", nigeria: "Nijerya'da darbe", us: "ABD'nin yanıtı", notUs: "Kanada'nın yanıtı" },
  ar: { niger: 'انقلاب في النيجر', nigeria: 'انقلاب في نيجيريا', us: 'القوات الأميركية', notUs: 'القوات الكندية' },
  zh: { niger: '尼日尔发生政变', nigeria: '尼日利亚发生政变', us: '美军撤离', notUs: '加军撤离' },
  ja: { niger: 'ニジェールでクーデター', nigeria: 'ナイジェリアでクーデター', us: '米軍が撤退', notUs: '欧米人の米作り' },
  hi: { niger: 'नाइजर में तख़्तापलट', nigeria: 'नाइजीरिया में तख़्तापलट', us: 'अमरीकी सैनिक', notUs: 'कनाडाई सैनिक' },
  sw: { niger: 'Mapinduzi nchini Niger', nigeria: 'Mapinduzi nchini Nigeria', us: 'Wamarekani wajibu', notUs: 'Wakanada wajibu' },
  ha: {
    niger: 'Juyin mulki a Nijar',
    nigeria: 'Juyin mulki a Najeriya',
    us: 'Amurka ta mayar da martani',
    notUs: 'Kanada ta mayar da martani',
  },
};

describe('an English query for a country finds it in sixteen languages', () => {
  for (const [language, { niger, nigeria, us, notUs }] of Object.entries(headlines)) {
    it(`in ${language}: Niger never Nigeria, US never us`, () => {
      expect(finds('Niger', language, niger), niger).toBe(true);
      expect(finds('Niger', language, nigeria), nigeria).toBe(false);
      expect(finds('Nigeria', language, nigeria), nigeria).toBe(true);
      expect(finds('Nigeria', language, niger), niger).toBe(false);
      expect(finds('US', language, us), us).toBe(true);
      expect(finds('US', language, notUs), notUs).toBe(false);
    });
  }

  it.each([
    ['ar', 'انسحبت القوات من النيجر والتشاد', 'Niger'],
    ['ar', 'وزير خارجية بالنيجر', 'Niger'],
    ['ar', 'مساعدات للنيجر', 'Niger'],
    ['ar', 'تركيا والنيجر', 'Niger'],
    ['ar', 'زيارة لفرنسا وألمانيا', 'Germany'],
    ['tr', 'Fransızların tepkisi', 'France'],
    ['ja', 'トルコで地震', 'Turkey'],
    ['zh', '俄军进攻', 'Russia'],
    ['hi', 'फ़िलिस्तीनी नागरिक', 'Palestine'],
    ['pt', 'a ministra francesa', 'France'],
    ['it', 'i militari tedeschi', 'Germany'],
  ])('%s: “%s” is about %s', (language, title, query) => {
    expect(finds(query, language, title)).toBe(true);
  });

  it.each([
    ['zh', '马里兰州发生枪击', 'Mali'],
    ['zh', '索马里发生爆炸', 'Mali'],
    ['zh', '印度尼西亚地震', 'India'],
    ['ja', 'インドネシアで地震', 'India'],
    ['ja', 'マリアさん', 'Mali'],
    ['tr', 'çad vurdu', 'Chad'],
    ['ar', 'دلتا النيجر', 'Niger'],
  ])('%s: “%s” is not about %s', (language, title, query) => {
    expect(finds(query, language, title)).toBe(false);
  });
});

describe('institutions', () => {
  it.each([
    ['NATO', 'en', 'fr', "Sommet de l'OTAN"],
    ['OTAN', 'fr', 'en', 'NATO ministers meet'],
    ['OTAN', 'fr', 'fr', "L'Organisation du traité de l'Atlantique nord se réunit"],
    ['НАТО', 'uk', 'ar', 'اجتماع حلف شمال الأطلسي'],
    ['UN', 'en', 'ru', 'Генассамблея ООН'],
    ['WHO', 'en', 'zh', '世卫组织警告'],
    ['World Bank', 'en', 'tr', "Dünya Bankası'ndan açıklama"],
    ['Security Council', 'en', 'uk', 'Засідання Ради Безпеки'],
  ])('%s (%s) is found in %s: %s', (query, queryLanguage, language, title) => {
    expect(finds(query, language, title, queryLanguage)).toBe(true);
  });

  it('takes WHO never for a Russian cart', () => {
    expect(finds('WHO', 'ru', 'воз и ныне там')).toBe(false);
  });
});

describe('affixes', () => {
  it.each([
    ['tr', 'asker askerler askerleri askerlerini askerlerinin askerin'],
    ['tr', 'ordu ordusu ordunun orduya'],
    ['tr', 'deprem depremde depremler depremin depremden'],
    ['tr', 'bakan bakanı bakanlar bakanın'],
    ['tr', 'kanun kanunu kanunun kanunlar'],
    ['ar', 'قوات القوات والقوات قواتها بالقوات'],
    ['ar', 'جيش الجيش والجيش للجيش'],
    ['hi', 'सैनिक सैनिकों'],
  ])('%s: one stem for %s', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemOf(form, language))).size).toBe(1);
  });

  it('keeps apart what is not an inflection', () => {
    expect(stemOf('kan', 'tr')).not.toBe(stemOf('kanun', 'tr'));
    expect(stemOf('altın', 'tr')).not.toBe(stemOf('alt', 'tr'));
  });
});
