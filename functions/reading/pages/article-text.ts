import { Parser } from 'htmlparser2';
import { blockElements, foldLine, silentElements } from '../text/plain-text.ts';

interface Block {
  text: string;
  /** Share of its characters that are links. */
  linked: number;
  isHeading: boolean;
}

// Scripts that say in one character what others say in three.
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
/** Characters, with those of dense scripts counted as what they would be in others. */
const weight = (text: string): number => text.length + (text.match(dense)?.length ?? 0) * 2;

const paragraphWeight = 80;
const fewestWeight = 40;
const endsSentence = /[.!?…。！？؟۔।:;]["'”’»)\]]*$/u;

// What stands between an article's paragraphs and is no part of it, by how such lines begin. Sites write them in their own language.
const pointer =
  /^[([*>→»•\s]*(?:related|read (?:more|also|next|on)|see (?:more|also)|also read|more (?:on|from|about|:)|watch(?: (?:more|the video|now))?:|listen:|don['’]t miss|recommended|you (?:may|might) also|continue reading|story continues|lesen sie|lest (?:hier|auch)|mehr (?:zum|dazu|lesen)|siehe auch|zum thema|lire (?:aussi|la suite|plus)|à lire|voir aussi|pour aller plus loin|lee (?:también|más|además)|leer más|te puede interesar|leia (?:também|mais)|saiba mais|veja (?:também|mais)|leggi anche|vedi anche|lees (?:ook|meer)|les også|läs (?:också|mer)|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte (?:také|více)|olvasta már|читайте (?:также|ещё)|читайте також|ayrıca|bunlar da|अधिक|关联|相关(?:阅读|新闻)|延伸閱讀|関連記事|관련\s?기사|اقرأ (?:أيضا|المزيد))(?:[\s:|]|$)/iu;
const service =
  /^[([*>→»•\s]*(?:sign[- ]?(?:up|in)|subscribe|log in|register|create an account|join (?:our|the conversation|us)|follow (?:us|ap|the)|click here|get (?:the|our|daily|breaking|access|email|unlimited)|advertis|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|iklan|reklam|реклама|skip to|share (?:this|on|your)|teilen|drucken|partager|compartir|condividi|comments?$|kommentare?$|leave a (?:comment|reply)|this (?:article|story|post|website|document) (?:was|is|may|uses|originally)|all rights reserved|copyright|©|newsletter|abonnier|jetzt abonnieren|abonnez|suscríb|assine|iscriviti|thank you for|support (?:local|our)|your (?:subscription|support)|our (?:standards|journalism)|(?:photos?|images?|picture|video|fotos?|bild(?:er)?|quelle|source|crédit|credit|imagen|foto[s]?)\s?(?:credit|by|von|:|courtesy|©)|image \d+ (?:of|\/)|close$|caption$|loading|please (?:enable|try)|enable javascript|published(?: |:)|updated(?: |:)|posted (?:on|in|by)|filed under|tags?:|veröffentlicht|publiziert|stand:|erschienen|publié|publicado|pubblicato|опубликовано)/iu;
// Credits under pictures: `(Image: © NASA)`, `STR/AFP via Getty Images`, `Foto: dpa`.
const credit =
  /^\(?(?:image|photo|foto|bild|credit|video)\b[^.]{0,100}\)?$|(?:getty images|shutterstock|afp|reuters|dpa|epa|ap photo|associated press)\)?$|\((?:image|photo|foto|bild|quelle|source|credit)s?\s?[:：][^()]{0,80}\)$/iu;
// Something that stands alone on a line and is no sentence of the article: a date, a time, a counter, a bare address.
const stamp =
  /^(?:https?:\/\/\S+|[\d\s.,:/|–—-]+|[^\p{L}\p{N}]+|[\p{L}.,\s]{0,30}\d{1,2}[\s./-][\p{L}\d.]{1,12}[\s./,-]+\d{4}[\s,|–-]*(?:\d{1,2}[:.]\d{2}.{0,20})?)$/u;

/**
 * The article in the HTML that Readability chose: its paragraphs, one a line. Left out is what pages put around and
 * between them: bylines, dates, credits, pointers to other articles, requests to subscribe. Null where nothing is left that
 * could be an article.
 */
export function articleText(html: string, title: string | null): string | null {
  const all = blocksOf(html);
  const kept = once(all.filter((block) => !isNoise(block) && !(title !== null && sameText(block.text, title))));
  const isParagraph = (block: Block) =>
    weight(block.text) >= paragraphWeight || (endsSentence.test(block.text) && weight(block.text) >= paragraphWeight / 2);
  const first = kept.findIndex(isParagraph);
  const last = kept.findLastIndex((block) => isParagraph(block) || endsSentence.test(block.text));
  const inside = first === -1 ? kept : kept.slice(first, last + 1);
  const lines = inside.map((block) => block.text);
  const text = lines.join('\n');
  // A greeting or a cookie notice is no article.
  return weight(text) < fewestWeight ? null : text;
}

/** Pages for two widths hold their text twice. Short lines may be said again. */
function once(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => {
    const isNew = weight(text) < fewestWeight || !seen.has(bare(text));
    seen.add(bare(text));
    return isNew;
  });
}

function isNoise({ text, linked, isHeading }: Block): boolean {
  const size = weight(text);
  if ((linked > 0.95 || (linked > 0.8 && size < 250)) && !isHeading) return true;
  if (size < 300 && pointer.test(text)) return true;
  if (size < 200 && service.test(text)) return true;
  return size < 160 && (credit.test(text) || stamp.test(text));
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** The same words, whatever stands between them. */
export const sameText = (a: string, b: string) => bare(a) === bare(b);

function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linkedCharacters = 0;
  let links = 0;
  let silent = 0;
  let heading = 0;
  const flush = () => {
    for (const line of text.split('\n')) {
      const folded = foldLine(line);
      if (folded !== null) blocks.push({ text: folded, linked: Math.min(1, linkedCharacters / folded.length), isHeading: heading > 0 });
    }
    text = '';
    linkedCharacters = 0;
  };
  const parser = new Parser({
    onopentagname(name) {
      if (silentElements.has(name)) silent += 1;
      if (blockElements.has(name)) flush();
      if (name === 'a') links += 1;
      if (/^h[1-6]$/.test(name)) heading += 1;
    },
    onclosetag(name) {
      if (silentElements.has(name)) silent -= 1;
      if (blockElements.has(name)) flush();
      if (name === 'a') links -= 1;
      if (/^h[1-6]$/.test(name)) heading -= 1;
    },
    ontext(value) {
      if (silent > 0) return;
      text += value.replace(/\s+/g, ' ');
      if (links > 0) linkedCharacters += value.trim().length;
    },
  });
  parser.end(html);
  flush();
  return blocks;
}
