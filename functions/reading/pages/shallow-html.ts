import { Parser } from 'htmlparser2';
import { escapeXml } from '../text/addresses.ts';

// Article pages nest some dozen levels, old ones with unclosed tags a few hundred. Finding the article takes time that grows
// faster than depth: five thousand levels take minutes.
const maxDepth = 120;
// The parser's own time grows with the square of the depth; no page that was written nests so deep.
const deepestRead = 2_000;
const chunkCharacters = 16_384;

/** How deep a page nests, how many elements it has, and up to where it was read: what nests beyond all reason is given up. */
export function shapeOf(html: string): { depth: number; elements: number; end: number } {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  const parser = new Parser({
    onopentagname() {
      depth += 1;
      elements += 1;
      if (depth > deepest) deepest = depth;
    },
    onclosetag() {
      depth -= 1;
    },
  });
  let end = 0;
  for (; end < html.length && depth <= deepestRead; end += chunkCharacters) parser.write(html.slice(end, end + chunkCharacters));
  return { depth: deepest, elements, end: Math.min(end, html.length) };
}

/** The page as it is, or, where it nests too deep, without the tags beyond that depth; their text stays. */
export function shallowHtml(source: string): string {
  const { depth, end } = shapeOf(source);
  if (depth <= maxDepth) return source;
  const html = source.slice(0, end);
  const out: string[] = [];
  const open: { name: string; written: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const written = open.length < maxDepth;
      open.push({ name, written });
      if (!written) return;
      const text = Object.entries(attributes)
        .filter(([key]) => /^[\w:.-]+$/.test(key))
        .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
        .join('');
      out.push(`<${name}${text}>`);
    },
    ontext(text) {
      const isRaw = /^(?:script|style)$/.test(open.at(-1)?.name ?? '');
      out.push(isRaw ? text : escapeXml(text));
    },
    onclosetag() {
      const element = open.pop();
      if (element?.written) out.push(`</${element.name}>`);
    },
  });
  parser.end(html);
  return out.join('');
}
