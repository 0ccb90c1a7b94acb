/** The made-up outlets of the demonstration and what a story of theirs is. All of it was written for this purpose. */

export type OutletId = 'courier' | 'sahel-observer' | 'touchline' | 'circuit' | 'visnyk' | 'fil';

export interface Outlet {
  id: OutletId;
  title: string;
  motto: string;
  language: 'en' | 'uk' | 'fr';
  format: 'rss' | 'atom' | 'json';
  /** A full feed carries the whole text; a thin one a line or two, and the text is on the article's page only. */
  full: boolean;
}

export interface Story {
  outlet: OutletId;
  /** Last part of its address; unique within the outlet. */
  slug: string;
  title: string;
  summary: string;
  paragraphs: string[];
  author?: string;
  /**
   * Hours after the demonstration began; negative: it is out already. A `turn` comes out when somebody asks for the next
   * story; several articles may share one turn, as several outlets report the same event.
   */
  out: { hours: number } | { turn: number };
}

export const outlets: readonly Outlet[] = [
  {
    id: 'courier',
    title: 'The Courier',
    motto: 'World affairs, plainly told',
    language: 'en',
    format: 'rss',
    full: false,
  },
  {
    id: 'sahel-observer',
    title: 'Sahel Observer',
    motto: 'News from Dakar to N’Djamena',
    language: 'en',
    format: 'atom',
    full: true,
  },
  { id: 'touchline', title: 'Touchline', motto: 'Football, on and off the pitch', language: 'en', format: 'rss', full: true },
  { id: 'circuit', title: 'Circuit Weekly', motto: 'The business of making chips', language: 'en', format: 'json', full: true },
  { id: 'visnyk', title: 'Вісник Дніпра', motto: 'Новини України і світу', language: 'uk', format: 'rss', full: true },
  { id: 'fil', title: 'Le Fil du matin', motto: 'L’actualité, chaque jour', language: 'fr', format: 'atom', full: false },
];
