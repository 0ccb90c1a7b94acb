import {
  AGAINST_SENSE,
  BLOCKED,
  CITY,
  EXACT,
  FOR_SENSE,
  GIVEN_FOR_SURNAME,
  KINDS,
  NAME,
  PLACE_OR_GIVEN,
  RELATED,
  SENSE_IN_DOUBT,
  SMALL,
} from '../analysis/kinds.ts';
import { UNKNOWN_LANGUAGE } from '../analysis/term-forms.ts';
import { int32At, uint32At } from '../typed-arrays.ts';
import type { ArticleWords } from './article-words.ts';
import {
  BEGINNING_SEEN,
  CAPITAL_SEEN,
  doubtsAbout,
  NEEDS_SIGN,
  PERSON_SEEN,
  SMALL_SEEN,
  SPEAKS_AGAINST,
  SPEAKS_FOR,
  STYLED_SEEN,
} from './doubts.ts';
import { numberOf } from './key-dictionary.ts';
import { neighbours } from './neighbours.ts';
import { beginArticle, type Chains, noOccurrences, record, see } from './occurrence-chains.ts';
import type { TopicIndex } from './topic-index.ts';
import type { Vocabulary } from './vocabulary.ts';
import { KIND_BITS, wordEntries } from './word-entries.ts';

export interface Occurrences extends Chains {
  /** Finds the terms in an article; what was found before is gone. */
  find(words: ArticleWords): void;
}

export function occurrencesIn(index: TopicIndex, vocabulary: Vocabulary): Occurrences {
  const { keyTerms, keyTermStarts, names } = index;
  const self: Occurrences = { ...noOccurrences(index.postingStarts.length - 1), find };
  const nameStarts = startsOfNames(names);
  const blockedUntil = new Int32Array(self.seen.length);
  const blockedIn = new Uint32Array(self.seen.length);
  const doubts = doubtsAbout(self);
  const around = neighbours(vocabulary);
  const entries = wordEntries(index, vocabulary);
  return self;

  function find(words: ArticleWords): void {
    beginArticle(self);
    doubts.beginArticle();
    entries.beginArticle();
    for (const filter of filtersOf(words)) seeFilter(numberOf(index.keys, filter));
    const { ids, length } = words;
    for (let position = 0; position < length; position += 1) {
      const id = int32At(ids, position);
      if (id !== 0) readWord(words, position, entries.of(id));
    }
    doubts.settle();
  }

  function seeFilter(key: number): void {
    if (key < 0) return;
    for (let at = uint32At(keyTermStarts, key); at < uint32At(keyTermStarts, key + 1); at += 1)
      see(self, uint32At(keyTerms, at) >>> KIND_BITS);
  }

  function readWord(words: ArticleWords, position: number, entry: number): void {
    if (entry < 0) return;
    const termsEnd = entry + 2 + int32At(entries.values, entry);
    const end = termsEnd + int32At(entries.values, entry + 1);
    for (let at = termsEnd; at < end; at += 1) readNames(words, position, int32At(entries.values, at));
    for (let at = entry + 2; at < termsEnd; at += 1) {
      const packed = int32At(entries.values, at);
      occur(packed >>> KIND_BITS, packed & (KINDS - 1), position, 1);
    }
  }

  /** Names of several words that begin here with `key`: they occur, or block the term so that its forms inside do not. */
  function readNames(words: ArticleWords, position: number, key: number): void {
    for (let at = nameStarts.get(key) ?? names.length; names[at] === key; at += 3 + uint32At(names, at + 1)) {
      const others = uint32At(names, at + 1);
      if (!continues(words, position, at)) continue;
      const term = uint32At(names, at + 2) >>> KIND_BITS;
      const kind = uint32At(names, at + 2) & (KINDS - 1);
      if (kind === BLOCKED) block(term, position, others);
      else occur(term, kind, position, others + 1);
    }
  }

  /** Whether the further words of the name at `at` follow `position`. */
  function continues(words: ArticleWords, position: number, at: number): boolean {
    const others = uint32At(names, at + 1);
    for (let step = 1; step <= others; step += 1)
      if (!entries.hasNameKey(words.ids[position + step] ?? 0, uint32At(names, at + 2 + step))) return false;
    return position + others < words.length;
  }

  function block(term: number, position: number, others: number): void {
    if (around.isGivenName(position)) doubts.note(term, PERSON_SEEN);
    const until = position + others;
    if (blockedIn[term] === self.epoch && int32At(blockedUntil, term) >= until) return;
    blockedIn[term] = self.epoch;
    blockedUntil[term] = until;
  }

  function occur(term: number, kind: number, position: number, span: number): void {
    if (blockedIn[term] === self.epoch && position <= int32At(blockedUntil, term)) return;
    if (kind < NAME || kind >= RELATED) record(self, term, kind, position, span);
    else weigh(term, kind, position, span);
  }

  /** What only counts if the words around it, or the whole article, do not speak against it. */
  function weigh(term: number, kind: number, position: number, span: number): void {
    switch (kind) {
      case SMALL:
        doubts.note(term, SMALL_SEEN);
        break;
      case FOR_SENSE:
        doubts.note(term, SPEAKS_FOR);
        break;
      case AGAINST_SENSE:
        doubts.note(term, SPEAKS_AGAINST);
        break;
      case NAME:
        weighName(term, position, span);
        break;
      case SENSE_IN_DOUBT:
        doubts.note(term, NEEDS_SIGN);
        if (!around.isPerson(position, false)) record(self, term, EXACT, position, span);
        break;
      case CITY:
        if (!around.isPartOfName(position)) record(self, term, EXACT, position, span);
        break;
      default:
        weighPlace(term, position, span, kind === PLACE_OR_GIVEN);
    }
  }

  function weighPlace(term: number, position: number, span: number, mayBeGiven: boolean): void {
    if (around.isPartOfName(position)) return;
    if (around.isPerson(position, mayBeGiven)) doubts.note(term, PERSON_SEEN);
    else record(self, term, EXACT, position, span);
  }

  function weighName(term: number, position: number, span: number): void {
    if (around.isPlace(position) || around.isPartOfName(position)) return;
    doubts.note(term, around.isSure(position) ? CAPITAL_SEEN : unsureCapital(position));
    record(self, term, around.isGivenNameHere(position) ? GIVEN_FOR_SURNAME : EXACT, position, span);
  }

  function unsureCapital(position: number): number {
    return around.isStyled(position) ? STYLED_SEEN : BEGINNING_SEEN;
  }
}

/** Where each first key's names begin. */
function startsOfNames(names: Uint32Array): Map<number, number> {
  const starts = new Map<number, number>();
  for (let at = 0; at < names.length; at += 3 + uint32At(names, at + 1)) {
    if (!starts.has(uint32At(names, at))) starts.set(uint32At(names, at), at);
  }
  return starts;
}

/** The article's language, its site, and the sites that it is a subdomain of. */
function filtersOf({ language, url }: ArticleWords): string[] {
  const filters = [`lang:${language ?? UNKNOWN_LANGUAGE}`];
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  if (host === undefined) return filters;
  const labels = host.split('.');
  return [...filters, ...labels.map((_, at) => `site:${labels.slice(at).join('.')}`)];
}
