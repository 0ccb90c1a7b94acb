import { parseDate, westernDigits } from '../text/parse-date.ts';
import type { PageDocument, PageElement, PageFacts } from './page-facts.ts';
import { texts } from './page-facts.ts';

const publishedMeta = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'article.published',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_online_date',
  'citation_publication_date',
  'citation_date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publisheddate',
  'published_time',
  'published-date',
  'publication_date',
  'publication-date',
  'pubdate',
  'ptime',
  'originalpublicationdate',
  'bt:pubdate',
  'shareaholic:article_published_time',
  'article:post_date',
  'article_date_original',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.created',
  'article.created',
  'datecreated',
  'created',
  'displaydate',
  'vr:published_time',
  'release_date',
  'date',
];
const modifiedMeta = [
  'article:modified_time',
  'og:article:modified_time',
  'article.updated',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'revised',
  'modified',
];

// Where a page shows when it was published.
const dateNames =
  /(?:^|[\s_-])(?:date|datum|data|fecha|published|publish|pubdate|posted|postdate|timestamp|time|dateline|created|entry-date|post-date|article-date|veroeffentlicht|byline|post-meta|meta|info|submitted|kuupaev|dato|pvm)|(?:date|datum|published|timestamp)(?:$|[\s_-])/i;
// Where dates of other things are shown.
const otherNames =
  /comment|related|footer|sidebar|widget|menu|nav|archive|calendar|recent|copyright|event|teaser|recommend|more-|upcoming/i;

const earliest = '1995';

/** The instant an article was published, as its page tells it; null where it does not. `language` decides ambiguous dates. */
export function pageDate(document: PageDocument, facts: PageFacts, url: string | null, language: string | null): string | null {
  const read = (raw: string | null | undefined): string | null => {
    const date = parseDate(raw, language);
    return date !== null && date >= earliest ? date : null;
  };
  const first = (raws: Iterable<string | null | undefined>): string | null => {
    for (const raw of raws) {
      const date = read(raw);
      if (date) return date;
    }
    return null;
  };
  return (
    first(facts.linked.flatMap((object) => texts(object['datePublished']))) ??
    first(publishedMeta.map((name) => facts.meta(name))) ??
    first([...document.querySelectorAll('[itemprop~="datePublished"],[property~="datePublished"],[pubdate]')].map(machineDate)) ??
    dateInUrl(url) ??
    first(timeElements(document)) ??
    first(facts.linked.flatMap((object) => [...texts(object['dateCreated']), ...texts(object['uploadDate'])])) ??
    first(shownDates(document)) ??
    first(facts.linked.flatMap((object) => texts(object['dateModified']))) ??
    first(modifiedMeta.map((name) => facts.meta(name))) ??
    dateInUrl(facts.meta('og:image', 'twitter:image')) ??
    firstInText(document, read)
  );
}

const machineDate = (element: PageElement): string | null =>
  element.getAttribute('datetime') || element.getAttribute('content') || element.getAttribute('title') || element.textContent;

/** `/2020/03/27/`, `/2020-03-27-`, `/20200327`. A month alone says too little. */
export function dateInUrl(url: string | null): string | null {
  const path = url === null ? null : (URL.parse(url)?.pathname ?? url);
  const date = path && /(?:^|[/_.-])((?:19|20)\d{2})([/_.-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=$|[/_.-])/.exec(path);
  if (!date || (date[2] === '' && date[0].length < 8)) return null;
  const iso = parseDate(`${date[1]}-${date[3]?.padStart(2, '0')}-${date[4]?.padStart(2, '0')}`);
  return iso !== null && iso >= earliest ? iso : null;
}

function* timeElements(document: PageDocument): Generator<string | null> {
  const times = [...document.querySelectorAll('time')]
    .filter((element) => !isElsewhere(element))
    .map((element) => ({ element, name: `${element.className} ${element.getAttribute('itemprop') ?? ''}`, label: labelOf(element) }));
  const isPublished = ({ name, label }: (typeof times)[0]) => /publi|posted|entry|created/i.test(name) || publishedWord.test(label);
  const isUpdated = ({ name, label }: (typeof times)[0]) => /updat|modif/i.test(name) || updateWord.test(label);
  const inOrder = [
    ...times.filter((time) => isPublished(time) && !updateWord.test(time.label)),
    ...times.filter((time) => !isPublished(time) && !isUpdated(time)),
    ...times.filter(isUpdated),
  ];
  for (const time of inOrder) {
    // `23/11/2026 01:57 | Updated 24/11/2026`: the text tells both, the attribute the second.
    if (isUpdated(time)) yield firstOfTwo(time.element.textContent ?? '');
    yield time.element.getAttribute('datetime');
    yield time.element.textContent;
  }
}

// What stands before a date names it in a word or two.
const longestLabel = 30;

/** The words directly before an element: `Updated`, `Veröffentlicht:`. */
function labelOf(element: PageElement): string {
  const around = element.parentElement?.textContent ?? '';
  const own = element.textContent ?? '';
  const before = around.slice(0, Math.max(0, around.indexOf(own)));
  return before.slice(-longestLabel);
}

const publishedWord =
  /publi|posted|veröffentlicht|erschienen|gepubliceerd|geplaatst|opublikowan|опублик|опублік|yayın|julkaistu|udgivet|utgitt|megjelen|δημοσ|掲載|公開|입력|등록|发布|發布|نشر|انتشار/iu;
const updateWord =
  /updat|actuali[sz]|aktualisi|aggiorna|atualiza|bijgewerkt|oppdater|opdater|uppdater|aktualiz|обнов|оновл|güncel|modifi|corre[cg]/iu;

/** The first date of a text that holds two, unless the text calls it the update. */
function firstOfTwo(written: string): string | null {
  const text = westernDigits(written);
  const first = dateInside(text);
  if (first === null) return null;
  const at = text.indexOf(first);
  return dateInside(text.slice(at + first.length)) !== null && !updateWord.test(text.slice(0, at)) ? first : null;
}

/** Whether an element stands in a part of the page that is about other things. */
function isElsewhere(element: PageElement): boolean {
  for (let parent: PageElement | null = element.parentElement, steps = 0; parent && steps < 6; parent = parent.parentElement, steps += 1) {
    if (/^(?:ASIDE|NAV|FOOTER)$/.test(parent.tagName)) return true;
    if (parent.tagName === 'BODY' || parent.tagName === 'ARTICLE' || parent.tagName === 'MAIN') return false;
    if (otherNames.test(`${parent.className} ${parent.id}`)) return true;
  }
  return false;
}

// A date with a few words around it, not a paragraph that mentions one.
const longestShown = 120;
const mostShown = 400;

function* shownDates(document: PageDocument): Generator<string | null> {
  let looked = 0;
  for (const element of document.querySelectorAll('[class],[id],abbr[title]')) {
    const name = `${element.className} ${element.id}`;
    if (!(dateNames.test(name) || element.tagName === 'ABBR') || otherNames.test(name) || isElsewhere(element)) continue;
    looked += 1;
    if (looked > mostShown) return;
    yield element.getAttribute('title') || element.getAttribute('datetime');
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (text.length >= 6 && text.length <= longestShown && /\d/.test(text)) yield dateInside(text);
  }
}

const year = '(?:19|20|25)\\d{2}';
const dateShapes = [
  /\b(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b(?:T\d{1,2}:\d{2}(?::\d{2})?)?/,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19|20)\d{2}(?!\d)/,
  /(?<!\d)(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)\d{2}(?!\d)/,
  new RegExp(
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?[\\s-]+(?:de\\s+|d['’]\\s?)?[\\p{L}\\p{M}.]{3,12}\\.?,?[\\s-]+(?:de\\s+|del\\s+)?${year}(?!\\d)`,
    'u',
  ),
  /[\p{L}\p{M}]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d{2}(?!\d)/u,
  /(?:19|20)\d{2}\s?[年년.]\s?\d{1,2}\s?[月월.]\s?\d{1,2}\s?[日일]?/u,
  /(?:19|20)\d{2}[.,]?\s+[\p{L}\p{M}]{3,12}\.?\s+\d{1,2}\b/u,
  // Lithuanian, Latvian, Vietnamese.
  /(?:19|20)\d{2} m\. \p{L}+ \d{1,2} d|(?:19|20)\d{2}\. gada \d{1,2}\. \p{L}+|\d{1,2} tháng \d{1,2},?(?: năm)? (?:19|20)\d{2}/u,
  // Persian and Hijri years, and months of two words.
  /(?<!\d)1[34]\d{2}[/-]\d{1,2}[/-]\d{1,2}(?!\d)|(?<!\d)\d{1,2} \p{Script=Arabic}{3,12}(?: ?\/? ?\p{Script=Arabic}{3,12})?،? (?:1[34]|19|20)\d{2}(?!\d)/u,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])[./]\d{2}(?!\d)/,
];
// A time of day behind a date, with the word or two that stand between: `, 10:12`, `um 10.12 Uhr`, `오전 10:12`, `10 h 12`.
const timeBehind =
  /^[^\p{L}\d]{0,5}(?:[\p{L}\p{M}.]{1,6}[^\p{L}\d]{1,2}|(?:오전|오후|上午|下午|午前|午後))?\d{1,2}(?:\s?[:h時点點시]\s?|\.)\d{2}(?:[:.]\d{2})?(?!\d|\.\d)(?:\s?(?:[ap]\.?\s?m\b\.?|분|分))?(?:\s?(?:UTC|GMT|[A-Z]{1,4}T|[+-]\d{2}:?\d{2})\b)?/iu;

/** The first date in a text, with the time behind it, as it stands there but for its digits. */
function dateInside(written: string): string | null {
  const text = westernDigits(written);
  const found = dateShapes.map((shape) => shape.exec(text)).filter((match) => match !== null);
  const best = found.reduce<RegExpExecArray | null>(
    (earliestMatch, match) => (earliestMatch === null || match.index < earliestMatch.index ? match : earliestMatch),
    null,
  );
  if (best === null) return null;
  return best[0] + (timeBehind.exec(text.slice(best.index + best[0].length))?.[0] ?? '');
}

// How far into the page's text a date is still about the page.
const textLookedAt = 6_000;

function firstInText(document: PageDocument, read: (raw: string | null) => string | null): string | null {
  for (const selector of ['article', 'main', 'body']) {
    const text = document.querySelector(selector)?.textContent ?? '';
    const date = read(dateInside(text.replace(/\s+/g, ' ').slice(0, textLookedAt)));
    if (date !== null) return date;
  }
  return null;
}
