/** Letters beyond ASCII of languages in Latin letters, small ones; French and German with what newspapers add to their alphabets. */
const letters: Record<string, string> = {
  eng: 'éèëïöüñçâêîôû',
  deu: 'äöüßéèà',
  fra: 'àâæçéèêëîïôœùûüÿ',
  spa: 'áéíñóúü',
  por: 'áâãàçéêíóôõú',
  ita: 'àèéìíîòóùú',
  nld: 'áéëïíóöüúèê',
  cat: 'àçèéíïòóúü',
  glg: 'áéíñóúü',
  swe: 'åäöéàü',
  dan: 'æøåéáö',
  nob: 'æøåéòôà',
  fin: 'äöåšžé',
  isl: 'áðéíóúýþæö',
  gle: 'áéíóú',
  als: 'ëç',
  pol: 'ąćęłńóśźż',
  ces: 'áčďéěíňóřšťúůýž',
  slk: 'áäčďéíĺľňóôŕšťúýž',
  hun: 'áéíóöőúüű',
  ron: 'ăâîşţșț',
  hrv: 'čćđšž',
  slv: 'čšžćđ',
  tur: 'çğıöşüâîû',
  lit: 'ąčęėįšųūž',
  lvs: 'āčēģīķļņšūž',
  ekk: 'äõöüšž',
  vie: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
};

/** Languages (ISO 639-3) that each encoding was made for. */
const languagesOf: Record<string, readonly string[]> = {
  'windows-1252': 'eng deu fra spa por ita nld cat glg swe dan nob fin isl gle als ekk'.split(' '),
  'windows-1250': 'pol ces slk hun ron hrv slv als'.split(' '),
  'iso-8859-2': 'pol ces slk hun ron hrv slv als'.split(' '),
  'windows-1254': ['tur'],
  'windows-1257': ['lit', 'lvs', 'ekk'],
  'windows-1258': ['vie'],
};

export const isLatin = (label: string): boolean => Object.hasOwn(languagesOf, label);

export const latinLanguages: readonly string[] = Object.keys(letters);

/** For each language that `label` was made for: the share (0 to 1) of the letters beyond ASCII that are its own. Empty for encodings of other scripts. */
export function alphabetShares(text: string, label: string): { language: string; share: number }[] {
  const beyond =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/(?!\p{ASCII})\p{Script=Latin}/gu) ?? [];
  return (languagesOf[label] ?? []).map((language) => {
    const own = beyond.filter((letter) => letters[language]?.includes(letter)).length;
    return { language, share: beyond.length === 0 ? 1 : own / beyond.length };
  });
}
