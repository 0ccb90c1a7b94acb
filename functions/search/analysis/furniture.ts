/**
 * What stands in an article and is not its text: datelines, credits, calls to subscribe, names of the wire it came by.
 * Found by a word that such a line nearly always holds (a cue), so that articles without one cost nothing.
 */
const CUES = new Set(
  `reuters ap afp upi bloomberg dpa efe ansa tass interfax ukrinform pap photo photos image images credit copyright reporting editing writing additional compiled subscribe newsletter newsletters
  sign staff correspondent writer appeared copyright getty follow read click download listen watch more advertisement contributed updated published last files ria bbc cnn`.split(
    /\s+/,
  ),
);

/** Any case. */
export const isFurnitureCue = (word: string): boolean => word.length >= 2 && word.length <= 14 && CUES.has(word.toLowerCase());

const AGENCIES =
  'Reuters|AP|A\\.P\\.|Associated Press|The Associated Press|AFP|UPI|Bloomberg|Bloomberg News|dpa|EFE|ANSA|Xinhua|TASS|Interfax|Ukrinform|PAP|IANS|PTI|ANI|Kyodo|Yonhap|CNN|BBC|CBS News|NBC News|ABC News|Thomson Reuters Foundation|Dow Jones|RIA Novosti|Рейтер|Укрінформ|РБК|ТАСС|РИА Новости|Интерфакс|Інтерфакс';

/** "NEW YORK/WASHINGTON (Reuters) -", "KYIV, Ukraine (AP) —", "(Reuters) -", at the beginning of a text. */
const WIRE_DATELINE = new RegExp(`^[^\\n.!?]{0,80}?\\((?:${AGENCIES})\\)\\s*(?:[-–—:|]+\\s*|$)?`, 'u');
/** Where bureaus sit: a dateline from there says who wrote, not what it is about. That of any other town says where it happened. */
const BUREAUS =
  /^(?:WASHINGTON|NEW YORK|LONDON|PARIS|BRUSSELS|BERLIN|FRANKFURT|GENEVA|VIENNA|ROME|MILAN|MADRID|LISBON|DUBLIN|EDINBURGH|AMSTERDAM|THE HAGUE|ZURICH|STOCKHOLM|OSLO|COPENHAGEN|HELSINKI|WARSAW|PRAGUE|BUDAPEST|ATHENS|ISTANBUL|ANKARA|MOSCOW|KYIV|KIEV|CAIRO|BEIRUT|AMMAN|JERUSALEM|TEL AVIV|DUBAI|DOHA|RIYADH|BAGHDAD|TEHRAN|NAIROBI|LAGOS|ABUJA|DAKAR|JOHANNESBURG|CAPE TOWN|NEW DELHI|DELHI|MUMBAI|ISLAMABAD|KABUL|DHAKA|COLOMBO|BANGKOK|SINGAPORE|JAKARTA|MANILA|HANOI|HONG KONG|BEIJING|SHANGHAI|TAIPEI|SEOUL|TOKYO|SYDNEY|MELBOURNE|CANBERRA|WELLINGTON|OTTAWA|TORONTO|MONTREAL|LOS ANGELES|SAN FRANCISCO|CHICAGO|BOSTON|HOUSTON|MEXICO CITY|BOGOTA|CARACAS|LIMA|SANTIAGO|BUENOS AIRES|BRASILIA|SAO PAULO|RIO DE JANEIRO|HAVANA|UNITED NATIONS|CAPITOL HILL)(?=[^\p{L}]|$)/u;
/** "PARIS, March 3 -", "WASHINGTON —": capitals, a date perhaps, then a dash between blanks. */
const PLAIN_DATELINE = /^\p{Lu}[\p{Lu}.’'/-]+(?:[ ,/]+(?:\p{Lu}[\p{Lu}.’'/-]*|\p{Lu}\p{L}+\.?|\d{1,2}|\d{4}))*,? ?(?:[-–—]{1,2}) (?=\S)/u;

/** Whole sentences or lines, by how they begin or what they say. */
const LINES: readonly RegExp[] = [
  /\(?(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Translated)(?: and (?:reporting|writing|editing))? by [^;)\n]{2,120}(?:[;)]|$)/gu,
  /\bBy \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:,| -|\s*\|)? ?(?:(?:The |Associated )?[\p{Lu}][\p{L} ]{2,40}? )?(?:Staff Writers?|Staff Reporters?|Staff|Correspondents?|Foreign Service|Special to [^.\n]{2,40})\b\.?/gu,
  /\((?:Photo|Image|Credit|Picture|Source|AP Photo|File [Pp]hoto|Photograph)\b[^)\n]{0,120}\)/gu,
  /(?:^|(?<=[\n.!?] ?))(?:Photo|Image|Photograph|Picture|Photo credit|Image credit)(?: credit)?(?: by)?:? [^.\n]{0,60}\b(?:Getty(?: Images)?|AFP|Reuters|AP|Shutterstock|EPA)\b[^.\n]{0,40}/gu,
  /(?:©|\(c\)|Copyright) ?(?:©|\(c\))? ?(?:\d{4}[,:]? ?)?[^.\n]{0,80}(?:\.(?: All rights reserved\.?)?|$)/giu,
  /(?:^|(?<=[\n.!?…] ?))(?:Sign up|Subscribe|Follow us|Click here|Read more|Download our|Listen to|Watch more|Get the latest|Get our|Join our|Like us)\b[^\n.!?]{0,160}[.!?]?/gu,
  /The post .{1,200}? (?:first )?appeared (?:first )?on [^.\n]{1,80}\.?/gu,
  /\b(?:contributed to this (?:report|story|article)|all rights reserved)\b/giu,
];

export interface Stretch {
  start: number;
  end: number;
}

/** The stretches of a text that are no text, in order; `field` 0 is a title, which has no dateline. */
export function furnitureIn(text: string, field: number): Stretch[] {
  const stretches: Stretch[] = [];
  if (field > 0) {
    const dateline = datelineIn(text);
    if (dateline > 0) stretches.push({ start: 0, end: dateline });
  }
  for (const line of LINES)
    for (const found of text.matchAll(line)) stretches.push({ start: found.index, end: found.index + found[0].length });
  return stretches.sort((a, b) => a.start - b.start);
}

/** Where the dateline ends; 0 where there is none. */
export function datelineIn(text: string): number {
  const head = text.slice(0, 160);
  const dateline = WIRE_DATELINE.exec(head)?.[0] ?? PLAIN_DATELINE.exec(head)?.[0] ?? '';
  return BUREAUS.test(dateline.toUpperCase().trimStart()) || dateline.startsWith('(') ? dateline.length : 0;
}
