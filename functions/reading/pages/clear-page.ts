import type { PageDocument, PageElement } from './page-facts.ts';
import { isConsentNotice, isOffer, suspicionsOf } from './page-notices.ts';

// Never part of an article's text, and in the way of finding it.
const noise = 'script,style,template,svg,iframe,link,dialog,button,select,textarea,figure,aside,nav,footer,amp-consent,amp-sidebar';
const namedOffer = /paywall|piano|subscri|abo-?|offer|upsell|regwall|premium|meter|gate\b|login|register|promo/i;

/** Takes off a page what is not its article: menus and scripts, notices, offers, lists of other articles. Shows what a click would show. */
export function clearPage(document: PageDocument): void {
  for (const element of document.querySelectorAll(noise)) element.remove();
  for (const list of teaserLists(document)) list.remove();
  const suspicions = suspicionsOf(document.body?.textContent ?? '');
  // Most pages speak of neither, and need no look at each of their boxes.
  if (suspicions.consent || suspicions.offer) removeNotices(document, suspicions);
  for (const element of document.querySelectorAll(
    'article [style],article [hidden],article [aria-hidden],main [style],main [hidden],main [aria-hidden]',
  ))
    unfold(element);
}

const textOf = (element: PageElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function removeNotices(document: PageDocument, suspicions: { consent: boolean; offer: boolean }): void {
  for (const box of document.querySelectorAll('div,section,form,ul,ol')) {
    if (box.querySelector('h1,article,main')) continue;
    const text = textOf(box);
    const isNotice = suspicions.consent && isConsentNotice(text);
    if (isNotice || (suspicions.offer && isOffer(text, namedOffer.test(`${box.className} ${box.id}`)))) box.remove();
  }
}

const fewestTeasers = 3;
// Of the boxes in a list; what else stands there is a heading or an advertisement.
const teaserShare = 0.7;
const longestTeaser = 400;
const mostAncestors = 4;

/** Lists of other articles: most of their parts are a heading that leads to another page, with a few words. */
function teaserLists(document: PageDocument): Set<PageElement> {
  const checked = new Set<PageElement>();
  const lists = new Set<PageElement>();
  for (const heading of document.querySelectorAll('h2,h3,h4,h5')) {
    if (!leadsAway(heading)) continue;
    let box = heading.parentElement;
    for (let steps = 0; box !== null && steps < mostAncestors && !checked.has(box); steps += 1, box = box.parentElement) {
      checked.add(box);
      if (/^(?:DIV|SECTION|UL|OL)$/.test(box.tagName) && isTeaserList(box)) lists.add(box);
    }
  }
  return lists;
}

function leadsAway(heading: PageElement): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return !(link?.getAttribute('href') ?? '#').startsWith('#');
}

function isTeaserList(box: PageElement): boolean {
  if (box.querySelector('h1,article,main')) return false;
  const parts = [...box.children].filter((part) => !/^H[1-6]$/.test(part.tagName) && textOf(part) !== '');
  const teasers = parts.filter((part) => textOf(part).length <= longestTeaser && [...part.querySelectorAll('h2,h3,h4,h5')].some(leadsAway));
  return teasers.length >= fewestTeasers && teasers.length >= parts.length * teaserShare;
}

const folded = /display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*\d/i;
const otherBox = /modal|popup|menu|dialog|tooltip|share|comment|newsletter|lightbox/i;

/** Text inside the article that is folded away until a click, or until a wall is gone, is the article's. */
function unfold(element: PageElement): void {
  const style = element.getAttribute('style') ?? '';
  const isHidden = folded.test(style) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
  if (!isHidden || otherBox.test(`${element.className} ${element.id}`)) return;
  const isText =
    element.tagName === 'P' ? textOf(element).length > 80 : element.querySelector('p') !== null && textOf(element).length > 160;
  if (!isText) return;
  for (const name of ['style', 'hidden', 'aria-hidden']) element.removeAttribute(name);
}
