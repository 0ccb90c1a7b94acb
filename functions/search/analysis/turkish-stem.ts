/**
 * A light stemmer for Turkish: takes cases, possessives and the plural off a folded noun, as long as one comes off. Snowball's gives
 * deprem and depremde, ordu and ordusu different stems. Consistent rather than right: a root that ends like a genitive loses its end in all its forms,
 * unless it is among those below.
 */
const ENDINGS: readonly RegExp[] = [
  /l[ae]r(?:i(?:n(?:in?|[ae]|d[ae]n?)?)?)?$/,
  /(?<=[aeiou])s[iu](?:n(?:[iu]n?|[ae]|d[ae]n?))?$/,
  /(?<=[aeiou])n?d[ae]n?$/,
  /(?<=[^aeiou])[iu]n[iuae]$/,
  /(?<=[^aeiou])[iu]?nd[ae]n?$/,
  /[dt][ae]n?$/,
  /(?<=[aeiou])(?:y[aeiu]|yl[ae])$/,
  /(?:n[iu]n|[aeiou]n)$/,
  /[aeiu]$/,
];
const LEAST = 3;

/** Roots of news words that end like a case, folded: başkan, kanun (law; kan is blood). The longest that fits counts. */
const ROOTS =
  `cumhurbaskan basbakan baskan bakan kanun zaman altin orman insan kadin yangin salgin uzman neden vatan liman duzen basin yayin alan plan ilan
  izin akin isyan meydan sultan kurban volkan ekran roman maden beden ogretmen gocmen yonetmen vatandas musluman taliban iran
  sudan afganistan pakistan turkmen umman ukrayna deniz petrol gida ada parti ordu hava para dava`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);
const CHAIN = /^(?:l[ae]r)?(?:s?[iu]|[iu]m[iu]z)?(?:n?[iu]n|n?d[ae]n?|t[ae]n?|[ynl]?[aeiu]|y?l[ae])?$/;

/** Soft before a vowel, hard at the end: kitabı, kitap. */
const HARDENED: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/** Expects folded letters: ı as i, ü as u. */
export function stemTurkish(folded: string): string {
  const root = ROOTS.find((each) => folded.startsWith(each) && CHAIN.test(folded.slice(each.length)));
  if (root !== undefined) return root;
  let stem = folded;
  for (let before = ''; before !== stem; ) {
    before = stem;
    for (const ending of ENDINGS) {
      const at = stem.search(ending);
      if (at >= LEAST) stem = stem.slice(0, at);
    }
  }
  return stem.replace(/[bdg]$/, (letter) => HARDENED[letter] ?? letter);
}
