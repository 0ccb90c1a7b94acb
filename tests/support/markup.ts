/** What a browser would make of some HTML: for tests that compare markup, not text. */
import { Parser } from 'htmlparser2';

export interface Markup {
  /** Opening tags in order, each with the names of its attributes. */
  tags: string[];
  /** Values of attributes that lead somewhere or run something. */
  links: string[];
  /** All text, scripts and styles left out. */
  text: string;
}

export function markupOf(html: string): Markup {
  const markup: Markup = { tags: [], links: [], text: '' };
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'script') hidden += 1;
      markup.tags.push(`${name} ${Object.keys(attributes).join(' ')}`.trim());
      for (const each of ['href', 'src', 'action', 'formaction']) if (attributes[each] !== undefined) markup.links.push(attributes[each]);
    },
    ontext(text) {
      if (hidden === 0) markup.text += text;
    },
    onclosetag(name) {
      if (name === 'style' || name === 'script') hidden -= 1;
    },
  });
  parser.end(html);
  return markup;
}
