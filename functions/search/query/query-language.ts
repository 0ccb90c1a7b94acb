/** What a query is taken to be written in where nobody said: told by its script alone, since a few words tell no more. */
export function queryLanguageOf(text: string): string {
  for (const [letters, language] of scripts) if (letters.test(text)) return language;
  return 'en';
}

const scripts: readonly [RegExp, string][] = [
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
];
