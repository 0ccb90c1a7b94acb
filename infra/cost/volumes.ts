/** How much happens in a month. */
import { MONTH_DAYS } from './prices.ts';

export interface Service {
  subscribers: number;
  feeds: number;
  topics: number;
  mailsPerSubscriber: number;
  storiesPerMail: number;
  pollsPerDay: number;
  articlesPerDay: number;
  /** Null: by the number of topics. */
  matchesPerArticle: number | null;
}

export interface Volumes {
  mails: number;
  /** Slots that came and had no news. */
  wakes: number;
  polls: number;
  articles: number;
  matches: number;
  signUps: number;
}

export const DEFAULT_SERVICE: Service = {
  subscribers: 100_000,
  feeds: 2_000,
  topics: 20_000,
  mailsPerSubscriber: 38.66,
  storiesPerMail: 5.5,
  pollsPerDay: 60,
  articlesPerDay: 5,
  matchesPerArticle: null,
};

/** Feeds and topics that a service of so many subscribers may have; the table of the README. */
export const SIZES = [
  { subscribers: 1_000, feeds: 50, topics: 500 },
  { subscribers: 10_000, feeds: 400, topics: 3_000 },
  { subscribers: 100_000, feeds: 2_000, topics: 20_000 },
  { subscribers: 1_000_000, feeds: 10_000, topics: 100_000 },
  { subscribers: 10_000_000, feeds: 20_000, topics: 1_000_000 },
] as const;

/**
 * 70 % daily, 20 % weekly, 5 % hourly, 5 % instant: of 30 daily slots 24 bring news, of 720 hourly ones 180, of 4.3 weekly
 * ones all, and instant ones come only with news. Together 38.66 mails and so many slots without news a month.
 */
const WAKES_PER_SUBSCRIBER = 0.7 * (30 - 24) + 0.05 * (720 - 180);
/** New subscribers a month, for each one there is. */
const SIGN_UPS_PER_SUBSCRIBER = 0.05;

/** Four at 500 topics, and slower than their number: the first topics are the popular ones. */
const matchesPerArticle = (topics: number): number => 4 * (Math.max(1, topics) / 500) ** (1 / 3);

export function volumesOf(service: Service): Volumes {
  const articles = service.feeds * service.articlesPerDay * MONTH_DAYS;
  return {
    mails: service.subscribers * service.mailsPerSubscriber,
    wakes: service.subscribers * WAKES_PER_SUBSCRIBER,
    polls: service.feeds * service.pollsPerDay * MONTH_DAYS,
    articles,
    matches: articles * (service.matchesPerArticle ?? matchesPerArticle(service.topics)),
    signUps: service.subscribers * SIGN_UPS_PER_SUBSCRIBER,
  };
}

/** The nearest size of the table, in feeds and topics, by subscribers. */
export function sizeFor(subscribers: number): { feeds: number; topics: number } {
  const distance = (size: { subscribers: number }) => Math.abs(Math.log(size.subscribers) - Math.log(Math.max(1, subscribers)));
  const [nearest] = [...SIZES].sort((a, b) => distance(a) - distance(b));
  return nearest ?? SIZES[0];
}
