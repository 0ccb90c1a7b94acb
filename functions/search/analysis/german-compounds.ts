import { documentFrequencies } from '../tables/document-frequencies.ts';
import { newsLexicon } from '../tables/lexicon.ts';
import { fold } from './fold.ts';
import { stemOf } from './stems.ts';

/** What may stand between the parts of a German compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** Shorter parts are met by chance (Ost, Rat, ein). */
const LEAST_PART = 4;
const LEAST_COMPOUND = 8;
/** A word of the news of this length is believed whatever it is joined to: Erdbeben|opfer. */
const TELLING = 5;
const LEAST_REST = 3;

interface Words {
  frequent: ReadonlySet<string>;
  /** Nouns of the news, which people ask for. */
  news: ReadonlySet<string>;
}

let words: Words | undefined;

function read(): Words {
  const nouns = newsLexicon.flatMap((sense) => sense.get('de') ?? []).filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  return {
    frequent: new Set([...documentFrequencies('de').keys()].filter((each) => each.length >= LEAST_PART).map(fold)),
    news: new Set(nouns.filter((each) => each.length >= LEAST_PART).map(fold)),
  };
}

/** The stems of the known words that a German compound begins or ends with: Erdbebenhilfe -> erdbeb, hilf. Empty for a word that is none. */
export function compoundParts(word: string): string[] {
  if (word.length < LEAST_COMPOUND || !/^\p{L}+$/u.test(word)) return [];
  words ??= read();
  const whole = fold(word);
  const { news } = words;
  // Of a compound that is a word of the news itself, only what is one too: Klimawandel is about the climate, Krankenhaus is no house.
  const parts = [...partsAt(whole, words)].filter((part) => !news.has(whole) || news.has(part));
  return [...new Set(parts.flatMap((part) => stemOf(part, 'de') ?? []))];
}

/** Both parts of a cut between two known words, or the one that is a telling word of the news. */
function* partsAt(whole: string, { frequent, news }: Words): Generator<string> {
  for (let cut = whole.length - LEAST_REST; cut >= LEAST_REST; cut -= 1) {
    const head = headOf(whole.slice(0, cut), frequent, news);
    const tail = whole.slice(cut);
    const isTail = frequent.has(tail) || news.has(tail);
    if (head !== null && isTail) {
      yield head;
      yield tail;
    } else if (head !== null && news.has(head) && head.length >= TELLING) yield head;
    else if (isTail && news.has(tail) && tail.length >= TELLING) yield tail;
  }
}

/** The word that stands before a link: Erdbeben-, Regierung(s)-, Sonne(n)-. */
function headOf(text: string, frequent: ReadonlySet<string>, news: ReadonlySet<string>): string | null {
  for (const link of LINKS) {
    const head = text.slice(0, text.length - link.length);
    if (text.endsWith(link) && head.length >= LEAST_PART && (frequent.has(head) || news.has(head))) return head;
  }
  return null;
}
