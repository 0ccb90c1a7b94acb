/** The outlet of an article as far as grouping needs it: the site without `www` and the like, else the publisher's name. */
export function outletOf(url: string | null, publisher: string | null): string {
  if (url === null || !URL.canParse(url)) return (publisher ?? '').toLowerCase();
  return new URL(url).hostname.replace(/^(?:www\d?|m|amp|edition|feeds)\./, '');
}

/** Words in the names of outlets, by which they are told from a columnist's name at the end of a headline. */
const OUTLET =
  /\.(?:com|org|net)\b|\d|\b(?:[Nn]ews\w*|Times|Post|Herald|Tribune|Journal|Observer|Gazette|Sun|Press|Daily|Weekly|[KW][A-Z]{2,3}|\w*TV|Radio|Online|Weather|Sports|Chronicle|Express|Telegraph|Guardian|Examiner|Standard|Courier|Globe|Sentinel|Dispatch|Network|Channel|Magazine|Breaking|AP|BBC|CNN|Reuters)\b/u;

/** A headline without the outlet's name at its end: "Two dead after storm - KXYZ News | Springfield" -> "Two dead after storm". */
export function withoutOutlet(title: string): string {
  const at = title.search(/ (?:[|–—-]|::) /u);
  if (at < 20) return title;
  return OUTLET.test(title.slice(at)) && title.length - at < 80 ? title.slice(0, at) : title;
}
