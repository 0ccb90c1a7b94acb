/**
 * A light stemmer for Arabic, after "light10" (Larkey, Ballesteros and Connell, 2002): "and", the article with what is joined to it, and the
 * commonest endings come off. Expects folded letters. A root is never looked for: كتب and كاتب stay apart.
 */
export function stemArabic(folded: string): string {
  const bare = withoutArticle(folded.length > 4 && folded.startsWith('و') ? folded.slice(1) : folded);
  for (const ending of ENDINGS) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 3) return bare.slice(0, -ending.length);
  }
  return bare;
}

const ARTICLES = ['وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل'];
const ENDINGS = ['هما', 'يات', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'هم', 'نا', 'ه', 'ة', 'ي', 'ا'];

function withoutArticle(word: string): string {
  const article = ARTICLES.find((each) => word.startsWith(each) && word.length - each.length >= 3);
  return article === undefined ? word : word.slice(article.length);
}

const JOINED = /^(?:[وف]?[بلك]|[وف])/u;

/**
 * The word without what Arabic writes together with it: "and", "in", "to", "like". A name keeps its article: بالنيجر and للنيجر are النيجر.
 * Empty if nothing can come off; a word that merely begins so (لبنان) is offered too, and finds nothing.
 */
export function withoutJoined(folded: string): string | null {
  const rest = folded.replace(/^[وف]?لل/u, 'ال');
  if (rest !== folded) return rest.length >= 5 ? rest : null;
  const joined = JOINED.exec(folded)?.[0].length ?? 0;
  return joined > 0 && folded.length - joined >= 3 ? folded.slice(joined) : null;
}
