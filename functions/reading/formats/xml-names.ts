/** What elements are called here, whatever prefix a publisher gave their namespace. */

const prefixes: readonly [namespace: RegExp, prefix: string][] = [
  [
    /^http:\/\/purl\.org\/rss\/1\.0\/?$|^http:\/\/my\.netscape\.com\/rdf\/simple|^http:\/\/backend\.userland\.com\/rss|\/tech\/rss|^http:\/\/channel\.netscape/,
    '',
  ],
  [/^https?:\/\/www\.w3\.org\/2005\/atom\/?$|^http:\/\/purl\.org\/atom\//, 'atom'],
  [/purl\.org\/dc\/elements\//, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/, 'sy'],
  [/search\.yahoo\.com\/mrss|rssboard\.org\/media-rss/, 'media'],
  [/itunes\.com\/dtds\/podcast/, 'itunes'],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/, 'rdf'],
  [/w3\.org\/1999\/xhtml/, 'xhtml'],
  [/schemas\/sitemap-news/, 'news'],
  [/schemas\/sitemap-image/, 'image'],
  [/schemas\/sitemap-video/, 'video'],
  [/sitemaps\.org\/schemas\/sitemap\/|google\.com\/schemas\/sitemap\//, ''],
];

/** Elements that say under another name what is known under this one. */
const synonyms = new Map([
  ['dc:author', 'dc:creator'],
  ['xhtml:body', 'content:encoded'],
  ['body', 'content:encoded'],
  ['fullitem', 'content:encoded'],
]);

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

export interface XmlNames {
  /** Takes note of the namespaces that an element declares. */
  declare(attributes: Readonly<Record<string, string>>): void;
  /** Takes note of the root, whose own prefix is no part of any name. */
  setRoot(name: string): void;
  /** `dc:creator`, `link`, `content:encoded`. */
  nameOf(written: string): string;
}

export function xmlNames(): XmlNames {
  const standard = new Map<string, string>();
  const cache = new Map<string, string>();
  let rootPrefix = '';
  let isAtom = false;

  function read(written: string): string {
    const colon = written.indexOf(':');
    if (colon === -1) return written;
    const [prefix, local] = [written.slice(0, colon), written.slice(colon + 1)];
    if (local === 'origlink') return local;
    const known = standard.get(prefix) ?? prefix;
    const isCore = known === '' || known === 'rss' || (prefix === rootPrefix && known !== 'rdf') || (isAtom && known === 'atom');
    return isCore ? local : `${known}:${local}`;
  }

  return {
    declare(attributes) {
      for (const [name, uri] of Object.entries(attributes)) {
        if (!name.startsWith('xmlns:')) continue;
        const found = prefixes.find(([namespace]) => namespace.test(uri.trim().toLowerCase().slice(0, 200)));
        if (found) standard.set(name.slice(6), found[1]);
        cache.clear();
      }
    },
    setRoot(name) {
      rootPrefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
      isAtom = ['feed', 'entry'].includes(localName(name));
      cache.clear();
    },
    nameOf(written) {
      const known = cache.get(written);
      if (known !== undefined) return known;
      const name = read(written);
      const result = synonyms.get(name) ?? name;
      cache.set(written, result);
      return result;
    },
  };
}
