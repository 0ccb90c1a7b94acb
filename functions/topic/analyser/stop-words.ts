const english =
  'a about all also am an and any are as at be been being but by can could did do does for from had has have he her him his how i if in into is it its me my no nor not of on or our she should so than that the their them then there these they this those to too us very was we were what when where which who whom why will with would you your';

const stopWords = new Map<string, ReadonlySet<string>>([['en', new Set(english.split(' '))]]);

/** A word so common in `language` that it tells nothing. Folded. */
export const isStopWord = (word: string, language: string): boolean => stopWords.get(language)?.has(word) ?? false;

/** Capital letters that are a word in some language once they are small: US, WHO, IT. */
export const isAmbiguousAcronym = (folded: string): boolean => {
  for (const words of stopWords.values()) if (words.has(folded)) return true;
  return false;
};
