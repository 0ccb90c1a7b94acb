import { Parser } from 'htmlparser2';
import { escapeXml } from '../text/addresses.ts';

// Article pages nest some dozen levels, old ones with unclosed tags a few hundred. Finding the article takes time that grows
// faster than depth: five thousand levels take minutes.
const maxDepth = 120;

/** How deep a page nests and how many elements it has. */
export function shapeOf(html: string): { depth: number; elements: number } {
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
  parser.end(html);
  return { depth: deepest, elements };
}

/** The page as it is, or, where it nests too deep, without the tags beyond that depth; their text stays. */
export function shallowHtml(html: string): string {
  if (shapeOf(html).depth <= maxDepth) return html;
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
