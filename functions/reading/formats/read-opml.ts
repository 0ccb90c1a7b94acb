import { escapeUTF8 } from 'entities';
import { generateOpml, parseOpml } from 'feedsmith';

/** One feed of a list that people carry from reader to reader. */
export interface OpmlFeed {
  url: string;
  title: string | null;
  siteUrl: string | null;
  /** Titles of the folders around it, outermost first. */
  folders: string[];
}

interface Outline {
  text?: string | undefined;
  title?: string | undefined;
  xmlUrl?: string | undefined;
  htmlUrl?: string | undefined;
  outlines?: Outline[] | undefined;
}

/** The feeds of an OPML list, in its order, folders flattened. Throws the parser's own error if the text is no OPML. */
export function readOpml(text: string): OpmlFeed[] {
  const walk = (outlines: readonly Outline[] | undefined, folders: string[]): OpmlFeed[] =>
    (outlines ?? []).flatMap((outline) => {
      const title = outline.title?.trim() || outline.text?.trim() || null;
      const own = outline.xmlUrl?.trim() ? [{ url: outline.xmlUrl.trim(), title, siteUrl: outline.htmlUrl?.trim() || null, folders }] : [];
      return [...own, ...walk(outline.outlines, title === null || own.length > 0 ? folders : [...folders, title])];
    });
  return walk(parseOpml(text).body?.outlines as readonly Outline[] | undefined, []);
}

/** An OPML 2.0 list of feeds that every reader imports. */
export function writeOpml(title: string, feeds: readonly Pick<OpmlFeed, 'url' | 'title' | 'siteUrl'>[]): string {
  // feedsmith writes no list without an outline.
  if (feeds.length === 0)
    return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>${escapeUTF8(title)}</title></head><body/></opml>\n`;
  const outlines = feeds.map(({ url, title: name, siteUrl }) => ({
    type: 'rss',
    text: name ?? url,
    title: name ?? url,
    xmlUrl: url,
    ...(siteUrl !== null && { htmlUrl: siteUrl }),
  }));
  return generateOpml({ head: { title }, body: { outlines } });
}
