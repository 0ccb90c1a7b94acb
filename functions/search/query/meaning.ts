import type { TermName } from '../analysis/term-name.ts';

/** What a query means, word by word: the tree that the engine compiles. `title`: counts in the title alone. */
export type Meaning =
  | { kind: 'all'; parts: Meaning[] }
  | { kind: 'any'; parts: Meaning[] }
  | { kind: 'not'; part: Meaning }
  | { kind: 'term'; term: TermName; title: boolean }
  /** Adjacent, in one field. */
  | { kind: 'phrase'; terms: TermName[]; title: boolean }
  /** A person: given name first, surname last; `alone`: the surname says enough. */
  | { kind: 'name'; terms: TermName[]; title: boolean; alone: boolean }
  /** Within NEAR_WORDS of each other, in any order. */
  | { kind: 'near'; terms: TermName[]; title: boolean }
  | { kind: 'site'; host: string }
  | { kind: 'language'; language: string };
