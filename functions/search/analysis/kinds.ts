/** How a word of the article stands for a word of the query. What counts for the score comes first, the strongest of it first. */
export const EXACT = 0;
export const INFLECTION = 1;
/** Another name of the same thing: American for US, United Nations for UN; a surname after the full name. */
export const ALIAS = 2;
/** Somebody's given name where a surname was asked for: Scott Hess for Scott. */
export const GIVEN_FOR_SURNAME = 3;

/** Words that hold a form of the term and mean something else: what stands in them does not count. */
export const BLOCKED = 4;
/** A name by its capital: Shell, Musk. It counts as EXACT unless the article shows that it is none. */
export const NAME = 5;
/** A city by its name: EXACT unless it stands in another name (Houston Chronicle, New York for York). */
export const CITY = 6;
/** The same word in small letters: it speaks against a capital that only begins a sentence. */
export const SMALL = 7;
/** A place that is also somebody's name: Jordan, Georgia. EXACT unless it stands in a person's name. */
export const PLACE = 8;
/** The same, of one that is also a given name: Chad Johnson. */
export const PLACE_OR_GIVEN = 9;
/** Speaks for the sense that was asked for, or against it; counts no further. */
export const FOR_SENSE = 10;
export const AGAINST_SENSE = 11;
/** The word itself, in a sense that is not its first: it counts if the article speaks for that sense. */
export const SENSE_IN_DOUBT = 12;

/** Related words, from here on: the larger, the weaker. */
export const RELATED = 13;
/** Kinds are numbers below this. */
export const KINDS = 64;
export type Kind = number;

const STEPS = 19;
/** The kind of a related word that counts `weight` (0 to 1) of the word itself, in steps of a nineteenth. */
export const relatedKind = (weight: number): Kind => RELATED + Math.max(0, Math.min(KINDS - RELATED - 1, Math.round((1 - weight) * STEPS)));
/** How much a related word counts next to the word itself. */
export const weightOfRelated = (kind: Kind): number => 1 - (kind - RELATED) / STEPS;
/** The same stem and not the same word: officer for office, abortive for abortion. */
export const SAME_STEM: Kind = relatedKind(0.3);
