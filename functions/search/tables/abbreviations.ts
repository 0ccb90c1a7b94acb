/**
 * How names are written short and long: "Mt Cook", "Mount Cook". Folded forms; each line is one word in all its spellings.
 * Written by hand from general knowledge, MIT like the rest. Only words that stand in names: titles, ranks, kinds of places.
 */
export const spellings: readonly (readonly string[])[] = [
  ['mount', 'mt'],
  ['saint', 'st'],
  ['fort', 'ft'],
  ['doctor', 'dr'],
  ['professor', 'prof'],
  ['junior', 'jr'],
  ['senior', 'sr'],
  ['senator', 'sen'],
  ['governor', 'gov'],
  ['representative', 'rep'],
  ['reverend', 'rev'],
  ['general', 'gen'],
  ['lieutenant', 'lt'],
  ['colonel', 'col'],
  ['sergeant', 'sgt'],
  ['captain', 'capt'],
  ['commander', 'cmdr'],
  ['admiral', 'adm'],
  ['department', 'dept'],
  ['university', 'univ'],
  ['brothers', 'bros'],
  ['company', 'co'],
  ['corporation', 'corp'],
  ['incorporated', 'inc'],
  ['limited', 'ltd'],
];
