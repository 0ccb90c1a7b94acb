/**
 * Light stemmers for the two languages that no kept package stems well (Snowball has neither; Orama's Ukrainian gives
 * Нігерія and Нігерії different stems): one ending of a noun or adjective off, at least three letters kept.
 */
const UKRAINIAN = /(?:ями|ами|ими|ові|еві|єві|ого|ому|ої|ій|их|им|ою|ею|єю|ях|ах|ям|ам|ем|єм|ом|ів|їв|ей|ий|[аеєиіїоуюяьй])$/u;
const POLISH =
  /(?:owego|owemu|owych|owymi|iami|ymi|imi|ami|ach|ego|emu|owi|ych|ich|iom|iów|iach|iem|ów|om|em|ej|ym|im|ia|ie|ii|ię|ią|iu|io|[aąeęioóuy])$/u;

const offEnding = (ending: RegExp) => (word: string) => {
  const at = word.search(ending);
  if (at < 0) return word;
  return at >= 3 ? word.slice(0, at) : offShortEnding(word);
};

/** Where the longest ending would leave too little, the last vowel alone. */
const offShortEnding = (word: string) => (word.length > 3 ? word.replace(/[аеєиіїоуюяьйaąeęioóuy]$/u, '') : word);

export const stemUkrainian = offEnding(UKRAINIAN);
export const stemPolish = offEnding(POLISH);
