/** What a headline and its address tell of the kind of article, apart from what it is about. */

import { withoutOutlet } from './outlet.ts';

/** Bits of a fingerprint, in this order: their places are part of its format. */
export const signs = ['explainer', 'reaction', 'preview', 'quote', 'pictures', 'live', 'personal', 'opinion', 'roundup'] as const;
export type Sign = (typeof signs)[number];

const startsWith = (words: string) => new RegExp(`^["'“‘„«(]?(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const holds = (words: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const inAddress = (words: string) => new RegExp(`/(?:${words})(?:/|$)`, 'iu');

/** Question words by which an explainer or an analysis begins, in the languages we stem and some more. */
const QUESTION = startsWith(
  [
    "why|how|what|who|where|when|is|are|can|will|could|here[’']?s|analysis|explainer",
    'dlaczego|jak|co|kto|czy|gdzie|kiedy|analiza',
    'pourquoi|comment|qui|quels?|quelles?|ce qu|est-ce|analyse',
    'warum|wieso|wie|was|wer|wo|wann',
    'por qué|cómo|qué|quién|quiénes|cuándo|análisis',
    'por que|porquê|como|o que|quem|quando|análise',
    'perché|come|cosa|chi|quando|analisi',
    'waarom|hoe|wat|wie|analyse',
    'чому|як|що|хто|чи|коли|де|аналіз',
    'почему|зачем|как|что|кто|когда|где|анализ',
    'neden|niçin|nasıl|kim|ne',
    'لماذا|كيف|ما|من|هل|ماذا',
  ].join('|'),
);
const EXPLAINS = holds(
  "what to know|what we know|what happens next|explained|takeaways?|here[’']?s (?:what|why|how)|need to know|co wiemy|ce que l[’']on sait|ce qu[’']il faut savoir|was wir wissen|lo que sabemos|o que sabemos|cosa sappiamo|що відомо|что известно",
);
const REACTION = holds(
  [
    'blasts?|slams?|condemns?|reacts?|criticis\\p{L}*|criticiz\\p{L}*|accus\\p{L}*|urges?|vows?|warns?|calls? for|mocks?|defends?|praises?|denounces?|hails?|rips?|knocks?|responds?|says|dismiss\\p{L}*|demands?',
    'potępi\\p{L}*|komentuj\\p{L}*|apeluj\\p{L}*|ostrzeg\\p{L}*|reakcj\\p{L}*|odpowiad\\p{L}*',
    'condamne\\p{L}*|réagi\\p{L}*|dénonce\\p{L}*|appelle\\p{L}*|verurteil\\p{L}*|warnt|kritisier\\p{L}*|fordert',
    'condena\\p{L}*|reaccion\\p{L}*|denuncia\\p{L}*|advierte\\p{L}*|reage\\p{L}*|alerta\\p{L}*|avverte|reagis\\p{L}*',
    'засуд\\p{L}*|відреагу\\p{L}*|закли\\p{L}*|попереди\\p{L}*|осуд\\p{L}*|отреагир\\p{L}*|призва\\p{L}*|предупред\\p{L}*',
  ].join('|'),
);
const PREVIEW = holds(
  'preview|ahead of|set to|to vote|expected|braces|awaits?|prepares?|zapowiedź|przed meczem|avant|vor dem|previa|в очікуванні|накануне',
);
const QUOTE = /^["'“‘„«»]/u;
const PICTURES = holds(
  '^watch|^video|video report|in pictures|photos|drone shows|highlights|zdjęcia|wideo|nagranie|en images|bilder|en imágenes|фото|відео|видео',
);
const PICTURES_ADDRESS = inAddress('gallery|galleries|videos?|in-pictures|pictures|av|multimedia');
const LIVE = holds('live|na żywo|relacja|en direct|liveticker|en vivo|ao vivo|in diretta|наживо|онлайн|прямой эфир|canlı');
const LIVE_ADDRESS = inAddress('live|live-news');
const PERSONAL =
  /(?<![\p{L}\p{N}])(?:I|my|we|our|you|your|me|mój|moja|nasz|wasz|nous|notre|vous|votre|ich|mein|wir|unser|nosotros|nuestr[oa]|мій|моя|наш|мы|мой)(?![\p{L}\p{N}'’])/u;
const OPINION_ADDRESS = inAddress(
  'opinions?|commentisfree|inside-story|editorials?|opinie|comment|columnists?|columns|views?|tribune|tribunes|idees|meinung|kommentare?|opinion-analysis|letters|podcasts?|avis|mnenie',
);
const OPINION_TITLE =
  /^(?:opinion|editorial|letters?|podcast|commentary|op-ed|comment|opinia|komentarz|felieton|tribune|éditorial|kommentar|editorial|колонка|мнение|думка)\b|\| ?(?:opinion|editorial|podcast|letters?|opinia)\b|\beditorial\b|\bpodcast\b|\bletters:|^who is\b|\btimeline\b|player ratings|how to watch|^kim jest\b/iu;
/** "A headline | Jane Doe": columnists sign in the title. */
const SIGNED = / \| \p{Lu}[\p{Ll}.'’-]+(?: (?:and )?\p{Lu}[\p{L}.'’-]*){1,3}$/u;
const ROUNDUP_ADDRESS = inAddress('newsletters?|briefings?|morning-briefing|up-first|the-papers|roundup');
const ROUNDUP =
  /\bbriefing\b|newsletter|\b\d{1,2}:30 report|^the papers\b|\bfirst thing\b|\bup first\b|\b(?:morning|evening|overnight|afternoon|hillicon|energy & environment) report\b|\bthings to know\b|\btop headlines\b|\bthe week in\b|\bweekly (?:round-?up|wrap)\b|\bround-?up\b|\bwhat happened (?:today|this week)\b|\bday in (?:photos|pictures)\b|\brecap\b|\bat a glance\b|what we know on day \d|^your (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|rzeczy, które warto|przegląd prasy|revue de presse|presseschau|revista de prensa|rassegna stampa|огляд преси|обзор прессы|дайджест/iu;

const tests: Readonly<Record<Sign, (title: string, address: string) => boolean>> = {
  explainer: (title) => QUESTION.test(title) || /[?؟？]["'”’»]?$/u.test(title) || EXPLAINS.test(title),
  reaction: (title) => REACTION.test(title),
  preview: (title) => PREVIEW.test(title),
  quote: (title) => QUOTE.test(title),
  pictures: (title, address) => PICTURES.test(title) || PICTURES_ADDRESS.test(address),
  live: (title, address) => LIVE.test(title) || LIVE_ADDRESS.test(address),
  personal: (title) => PERSONAL.test(title),
  opinion: (title, address) => OPINION_ADDRESS.test(address) || OPINION_TITLE.test(title) || isSigned(title),
  roundup: (title, address) => ROUNDUP_ADDRESS.test(address) || ROUNDUP.test(title),
};

const isSigned = (title: string): boolean => SIGNED.test(title) && withoutOutlet(title) === title;

/** The signs of an article as bits, `signs[0]` the lowest. */
export function signsOf(title: string, url: string | null): number {
  const address = pathOf(url);
  return signs.reduce((bits, sign, at) => (tests[sign](title.trim(), address) ? bits | (1 << at) : bits), 0);
}

export const hasSign = (bits: number, sign: Sign): boolean => (bits & (1 << signs.indexOf(sign))) !== 0;

/** Opinion and round-ups are stories of their own, however much they share with a report. */
export const standsAlone = (bits: number): boolean => hasSign(bits, 'opinion') || hasSign(bits, 'roundup');

/** The path of an address; empty if there is none. */
export function pathOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).pathname : '';
}
