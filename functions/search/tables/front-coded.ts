/** The words of a front-coded list (infra/language/front-code.ts): a capital says how many letters are those of the word before. */
export function frontCodedWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, same = 'A', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, same.charCodeAt(0) - 65) + rest;
    words.push(before);
  }
  return words;
}
