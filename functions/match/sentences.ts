/** The sentences of a text that say something: no furniture of wires and pages. Offsets are into the text. */

export interface Sentence {
  start: number;
  /** Without the white space behind it. */
  end: number;
}

/** What feeds put around an article, by how the sentence begins or what it holds. */
const FURNITURE = [
  /^(?:the post|the article)\b.*\b(?:appeared|was (?:first|originally) published)\b/iu,
  /^(?:\{beacon\}|\[(?:…|\.\.\.)\]|read more|continue reading|keep reading|sign up|subscribe|click here|advertisement|follow us|share this|this article (?:first )?appeared|listen to this|most read|related:)/iu,
  /^(?:czytaj (?:więcej|także|też)|zobacz (?:także|też)|lire (?:aussi|la suite)|lesen sie (?:auch|mehr)|leer más|lea también|leia (?:mais|também)|leggi anche|читайте также|читайте також|більше:)/iu,
  /^(?:photo(?:graph)?s?|image|picture|video|credit|caption)s?(?: by\b|:)|^©|\(?(?:getty images|ap photo|reuters\/)|all rights reserved|\bfile photo\b/iu,
  /^(?:good (?:morning|afternoon|evening)|hello|welcome)[^.!]{0,20}[.!]?$/iu,
  /^fot\. |^https?:\/\/\S+$/iu,
];
/** "WASHINGTON (AP) —", "NIAMEY, Niger, July 27 (Reuters) -" */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,? [^—–()-]{0,30})?(?:\((?:AP|Reuters|AFP|CNN|PAP|dpa|EFE|ANSA|UPI)\)\s*)?[—–-]+\s+|^\((?:AP|Reuters|AFP|CNN|PAP|dpa|EFE|ANSA|UPI)\)\s*[—–-]?\s*/u;
/** Capitals with stops inside a sentence: "U.S. officials", "Gen. Milley", "J. Smith". */
export const ABBREVIATED =
  /(?:\b(?:\p{Lu}\.)+|\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Pres|Adm|Capt|Maj|Sgt|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Lt|Col|Sgt|St|No|vs|Jr|Sr|Prof|Inc|Ltd|Co|Corp|ul|im|gen|płk|proc|tys|mln|ok|r)\.)\s*$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences between two offsets, in order. */
export function sentencesOf(text: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const start: number = open ?? from + index;
    const end = from + index + segment.trimEnd().length;
    open = ABBREVIATED.test(text.slice(start, end)) && end < to ? start : null;
    if (open === null) sentences.push({ start, end });
  }
  if (open !== null) sentences.push({ start: open, end: from + text.slice(from, to).trimEnd().length });
  return sentences.map((sentence) => withoutDateline(text, sentence)).filter((sentence) => isTelling(text, sentence));
}

function withoutDateline(text: string, { start, end }: Sentence): Sentence {
  const [dateline = ''] = DATELINE.exec(text.slice(start, end)) ?? [];
  return { start: start + dateline.length, end };
}

function isTelling(text: string, { start, end }: Sentence): boolean {
  const said = text.slice(start, end);
  return /\p{L}/u.test(said) && !FURNITURE.some((pattern) => pattern.test(said.trim()));
}
