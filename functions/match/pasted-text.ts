/** What people paste or write into a search box that is no query: an address, a sentence, an emoji. */
import { isStopWord } from '../search/analysis/stop-words.ts';

/** What was taken for a query, and the queries that were probably meant, the likeliest first. */
export interface Pasted {
  kind: 'address' | 'sentence' | 'emoji';
  queries: readonly string[];
}

/** A pasted address; null for anything else. */
function addressIn(text: string): URL | null {
  const found = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.exec(text)?.[0].trim();
  if (found === undefined) return null;
  return URL.parse(/^https?:/iu.test(found) ? found : `https://${found}`);
}

const MOST_WORDS = 5;

/** What its words say, if the address has a headline in it, and its site. */
function queriesOf({ hostname, pathname }: URL): string[] {
  const slugs = pathname.split('/').map((part) =>
    part
      .replace(/\.\w+$/u, '')
      .split(/[-_]+/u)
      .filter((word) => /^\p{L}{2,}$/u.test(word)),
  );
  const headline = slugs.reduce((longest, words) => (words.length > longest.length ? words : longest), []);
  const words = headline.filter((word) => !isStopWord(word.toLowerCase(), 'en')).slice(0, MOST_WORDS);
  return [...(headline.length > 2 && words.length > 1 ? [words.join(' ')] : []), `site:${hostname.replace(/^www\./u, '')}`];
}

/** How people begin when they speak to somebody: what follows is the topic. */
const BEGINNINGS = [
  /^(?:please )?(?:i(?:'d| would) (?:like|love) to|i want to|i need to|let me|can you|could you) (?:know|hear|read|follow|get|be told|see|tell me)\s*/iu,
  /^(?:please )?(?:tell|notify|alert|inform|email|send) me\s*/iu,
  /^(?:je (?:veux|voudrais|souhaite)|j'aimerais) (?:savoir|suivre|recevoir|être informée?)\s*/iu,
  /^ich (?:möchte|will) (?:wissen|erfahren|lesen)\s*/iu,
  /^(?:quiero|quisiera|me gustaría) (?:saber|leer|recibir|seguir)\s*/iu,
  /^(?:хочу|я хочу) (?:знати|знать|дізнатися|узнать|читати|читать)\s*/iu,
  /^(?:any |all |the latest |latest )?news (?:about|on|of|regarding|from)\s*/iu,
];
const LINKS =
  /^(?:when(?:ever)?|if|about|everything about|anything about|all about|news|quand|si|wenn|ob|wann|cuando|si|що|коли|что|когда|про|о|об|of|on|my company|the company)\s+/iu;

const EMOJI = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\uFE0F\u200D]/gu;

/** Null for what is a query already. */
export function pastedIn(text: string): Pasted | null {
  const address = addressIn(text);
  if (address !== null) return { kind: 'address', queries: queriesOf(address) };
  const plain = text.replace(EMOJI, ' ').replace(/\s+/gu, ' ').trim();
  const topic = topicOfSentence(plain);
  if (topic !== plain && topic !== '') return { kind: 'sentence', queries: [topic] };
  return plain === text.trim().replace(/\s+/gu, ' ') || plain === '' ? null : { kind: 'emoji', queries: [plain] };
}

function topicOfSentence(text: string): string {
  let rest = text.replace(/[?!.]+$/u, '');
  const began = BEGINNINGS.find((beginning) => beginning.test(rest));
  if (began === undefined) return text;
  rest = rest.replace(began, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(LINKS, '');
    rest = BEGINNINGS.reduce((left, beginning) => left.replace(beginning, ''), rest);
  }
  return rest.trim();
}
