/** What people paste or write into a search box that is no query: an address, a sentence. */

/** What was taken for a query, and the query that was probably meant. */
export interface Pasted {
  kind: 'address' | 'sentence';
  query: string;
}

/** The site of a pasted address; null for anything else. */
function addressIn(text: string): string | null {
  const found = /^\s*(?:https?:\/\/|www\.)\S+\s*$/iu.exec(text)?.[0].trim();
  if (found === undefined) return null;
  return URL.parse(/^https?:/iu.test(found) ? found : `https://${found}`)?.hostname.replace(/^www\./u, '') ?? null;
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

/** Null for what is a query already. */
export function pastedIn(text: string): Pasted | null {
  const host = addressIn(text);
  if (host !== null) return { kind: 'address', query: `site:${host}` };
  const topic = topicOfSentence(text.trim());
  return topic === text.trim() || topic === '' ? null : { kind: 'sentence', query: topic };
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
