/**
 * What stands in an article and is not its text: datelines of bureaus, credits, calls to subscribe, the wire it came by. Each
 * such line holds a cue, a word that seldom stands elsewhere; only the sentence around a cue is looked at, so that an article
 * without one costs nothing.
 */
const CUES = new Set([
  ...'reuters afp upi bloomberg interfax getty shutterstock copyright newsletter newsletters correspondent correspondents reserved'.split(
    ' ',
  ),
  ...'Reporting Editing Writing Compiled Additional Photo Photos Image Photograph Picture Credit Sign Subscribe Podcasts Follow Click Download Listen Watch Read Staff'.split(
    ' ',
  ),
  ...['AP', 'appeared', 'contributed', 'Reuters', 'Bloomberg', 'Getty', 'Copyright', 'REUTERS', 'Correspondent', 'Newsletter', 'Interfax'],
]);

/** As it is written: most cues begin their line. */
export const isFurnitureCue = (word: string): boolean => CUES.has(word);

const AGENCIES =
  'Reuters|AP|A\\.P\\.|(?:The )?Associated Press|AFP|UPI|Bloomberg(?: News)?|dpa|EFE|ANSA|Xinhua|TASS|Interfax|Ukrinform|PAP|IANS|PTI|ANI|Kyodo|Yonhap|CNN|BBC|(?:CBS|NBC|ABC) News|Thomson Reuters Foundation|Dow Jones|RIA Novosti|Рейтер|Укрінформ|РБК|ТАСС|РИА Новости|Интерфакс|Інтерфакс';

/** "NEW YORK/WASHINGTON (Reuters) -", "KYIV, Ukraine (AP) —", "(Reuters) -", at the beginning of a text. */
const WIRE_DATELINE = new RegExp(`^[^\\n.!?(]{0,80}\\((?:${AGENCIES})\\)\\s*(?:[-–—:|]+\\s*|$)?`, 'u');
/** Where bureaus sit: a dateline from there says who wrote, not what it is about. That of any other town says where it happened. */
const BUREAUS =
  /^(?:WASHINGTON|NEW YORK|LONDON|PARIS|BRUSSELS|BERLIN|FRANKFURT|GENEVA|VIENNA|ROME|MILAN|MADRID|LISBON|DUBLIN|EDINBURGH|AMSTERDAM|THE HAGUE|ZURICH|STOCKHOLM|OSLO|COPENHAGEN|HELSINKI|WARSAW|PRAGUE|BUDAPEST|ATHENS|ISTANBUL|ANKARA|MOSCOW|KYIV|KIEV|CAIRO|BEIRUT|AMMAN|JERUSALEM|TEL AVIV|DUBAI|DOHA|RIYADH|BAGHDAD|TEHRAN|NAIROBI|LAGOS|ABUJA|DAKAR|JOHANNESBURG|CAPE TOWN|NEW DELHI|DELHI|MUMBAI|ISLAMABAD|KABUL|DHAKA|COLOMBO|BANGKOK|SINGAPORE|JAKARTA|MANILA|HANOI|HONG KONG|BEIJING|SHANGHAI|TAIPEI|SEOUL|TOKYO|SYDNEY|MELBOURNE|CANBERRA|WELLINGTON|OTTAWA|TORONTO|MONTREAL|LOS ANGELES|SAN FRANCISCO|CHICAGO|BOSTON|HOUSTON|MEXICO CITY|BOGOTA|CARACAS|LIMA|SANTIAGO|BUENOS AIRES|BRASILIA|SAO PAULO|RIO DE JANEIRO|HAVANA|UNITED NATIONS|CAPITOL HILL)(?=[^\p{L}]|$)/u;
/** What a line around a cue may be, from its beginning or in its middle. */
const LINES: readonly RegExp[] = [
  /\(?(?:Additional |Further )?(?:Reporting|Writing|Editing|Compiled|Translated)(?: and (?:reporting|writing|editing))? by [^;)]{2,120}(?:[;)]|$)/gu,
  /\bBy \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:,| -|\s*\|)? ?(?:[\p{Lu}][\p{L} ]{2,40}? )?(?:Staff Writers?|Staff Reporters?|Staff|Correspondents?|Foreign Service|Special to [^.]{2,40})\b\.?/gu,
  /\((?:Photo|Image|Credit|Picture|Source|AP Photo|File [Pp]hoto|Photograph)\b[^)]{0,120}\)/gu,
  /^(?:Photo|Image|Photograph|Picture)(?: credit)?(?: by)?:? [^.]{0,60}\b(?:Getty(?: Images)?|AFP|Reuters|AP|Shutterstock|EPA)\b[^.]{0,40}/gu,
  /(?:©|\(c\)|Copyright) ?(?:©|\(c\))? ?(?:\d{4}[,:]? ?)?[^.]{0,80}(?:\.(?: All rights reserved\.?)?|$)/giu,
  /^(?:Sign up|Subscribe|Follow us|Click here|Read more|Download our|Listen to|Watch more)\b.{0,160}/gu,
  /\b(?:Rate, review|Listen|Subscribe|Available|Download|Find us|Follow)\b.{0,60}\b(?:Apple|Google) Podcasts\b.{0,160}/gu,
  /The post .{1,200}? (?:first )?appeared (?:first )?on [^.]{1,80}\.?/gu,
  /^.{0,200}\b(?:contributed to this (?:report|story|article)|all rights reserved)\b/giu,
];

export interface Stretch {
  start: number;
  end: number;
}

/** Characters around a cue that are looked at, at most. */
const BEFORE = 160;
const AFTER = 240;

/** The stretch of no text that the cue at `start` belongs to; null where the cue stands in a sentence like any other. */
export function furnitureAround(text: string, cue: number): Stretch | null {
  const from = beginningBefore(text, cue);
  const sentence = text.slice(from, endAfter(text, cue));
  for (const line of LINES) {
    for (const found of sentence.matchAll(line)) {
      const start = from + found.index;
      if (start <= cue && cue < start + found[0].length) return { start, end: start + found[0].length };
    }
  }
  return null;
}

const ENDS_SENTENCE = new Set([...'.!?…'].map((character) => character.charCodeAt(0)));
const LINE_BREAK = 10;
const BLANK = 32;

const isBoundary = (text: string, at: number): boolean =>
  text.charCodeAt(at) === LINE_BREAK || (ENDS_SENTENCE.has(text.charCodeAt(at)) && text.charCodeAt(at + 1) === BLANK);

function beginningBefore(text: string, cue: number): number {
  const least = Math.max(0, cue - BEFORE);
  for (let at = cue - 1; at >= least; at -= 1) {
    if (!isBoundary(text, at)) continue;
    let from = at + 1;
    while (text.charCodeAt(from) === BLANK) from += 1;
    return from;
  }
  return least;
}

function endAfter(text: string, cue: number): number {
  const most = Math.min(text.length, cue + AFTER);
  for (let at = cue; at < most; at += 1) if (isBoundary(text, at)) return at + 1;
  return most;
}

/** "| Fox 2 News", "- wave3.com", "- KSLA News 12": what a title ends in is an outlet's name if it looks like one. */
const SEPARATOR = /\s+[-–—|•»:]{1,2}\s+/gu;
const OUTLET =
  /^[KW][A-Z]{2,3}(?![\p{L}])|\b(?:TV|FM)\b|\.(?:com|net|org|co\.uk|tv)\b|\b(?:News|Newspaper|Headlines|Radio|Times|Post|Herald|Tribune|Chronicle|Gazette|Telegraph|Guardian|Reuters|Bloomberg|BBC|CNN|NPR|Examiner|Inquirer|Sentinel)(?: \d+|,.*| Online| & .*)?$/u;
const LONGEST_OUTLET = 60;

/** Where a title ends and the name of its outlet begins: the length of a title that has none. */
export function titleEndIn(title: string): number {
  for (const { index, 0: separator } of title.matchAll(SEPARATOR)) {
    const tail = title.slice(index + separator.length);
    const [first = ''] = tail.split(SEPARATOR);
    if (index > 0 && tail.length <= LONGEST_OUTLET && OUTLET.test(first.trim()) && isStyled(first)) return index;
  }
  return title.length;
}

/** Every word with a capital or a number: a name, not a sentence. */
const isStyled = (text: string): boolean => text.split(/\s+/u).every((word) => /^[\p{Lu}\d&(]|\.[a-z]{2,3}$|^(?:of|the|and)$/u.test(word));

/** Where the dateline at the beginning of a text ends; 0 where there is none that says nothing. */
export function datelineIn(text: string): number {
  const head = text.slice(0, BEFORE);
  const wire = head.includes('(') ? (WIRE_DATELINE.exec(head)?.[0] ?? '') : '';
  const dateline = wire === '' ? plainDatelineIn(head) : wire;
  return dateline !== '' && (BUREAUS.test(dateline.toUpperCase().trimStart()) || dateline.startsWith('(')) ? dateline.length : 0;
}

/** "PARIS, March 3 -", "WASHINGTON —": a place in capitals, a date or a country perhaps, then a dash between blanks. */
function plainDatelineIn(head: string): string {
  const dash = /^\p{Lu}\p{Lu}/u.test(head) ? / [-–—]{1,2} /u.exec(head) : null;
  if (dash === null) return '';
  const [place = '', ...rest] = head.slice(0, dash.index).split(/[ ,/]+/u);
  const isPlain = place === place.toUpperCase() && rest.length < 6 && rest.every((word) => word === '' || /^[\p{Lu}\d]/u.test(word));
  return isPlain ? head.slice(0, dash.index + dash[0].length) : '';
}
