/** What the look-up of people works on, for the two functions that have it: the console and the API. */

import type { Article } from '../../article/article.ts';
import { articleIdOf } from '../../article/article-of.ts';
import { canonicalUrl } from '../../reading/canonical-url.ts';
import { articlesTable } from './articles-table.ts';
import { checkpointsTable } from './checkpoints-table.ts';
import { consentsTable } from './consents-table.ts';
import { deliveriesTable } from './deliveries-table.ts';
import { mailAccount } from './mail.ts';
import { matchesTable } from './matches-table.ts';
import { subscribersTable } from './subscribers-table.ts';
import { suppressionsTable } from './suppressions-table.ts';
import { addressKey } from './token-keys.ts';
import { topicsTable } from './topics-table.ts';

interface Places {
  SUBSCRIBERS_TABLE: string;
  DELIVERIES_TABLE: string;
  SUPPRESSIONS_TABLE: string;
  CHECKPOINTS_TABLE: string;
  MATCHES_TABLE: string;
  TOPICS_TABLE: string;
  ARTICLES_TABLE: string;
  ADDRESS_KEY_SECRET: string;
}

export function peopleOn(places: Places) {
  const { readAll, findByEmailHash, change, erase } = subscribersTable(places.SUBSCRIBERS_TABLE);
  const { listDeliveries, newestDeliveries, eraseDeliveries } = deliveriesTable(places.DELIVERIES_TABLE);
  const { readSuppression, suppress, unsuppress } = suppressionsTable(places.SUPPRESSIONS_TABLE);
  const { readTopics } = topicsTable(places.TOPICS_TABLE);
  const { readArticle } = articlesTable(places.ARTICLES_TABLE);
  const findArticleAt = (url: string): Promise<Article | null> => {
    const canonical = canonicalUrl(url);
    return canonical === null ? Promise.resolve(null) : readArticle(articleIdOf(canonical));
  };
  const titlesOf = (topicIds: readonly string[]) =>
    readTopics(topicIds).then((topics) => new Map(topics.map(({ topicId, title, query }) => [topicId, { title, query }])));
  const people = {
    ...{ readAll, findByEmailHash, change, erase, newestDeliveries, eraseDeliveries, readSuppression, suppress, unsuppress },
    ...{ findArticleAt, titlesOf },
    ...consentsTable(places.SUBSCRIBERS_TABLE),
    addressKey: addressKey(places.ADDRESS_KEY_SECRET),
    unsuppressAtSes: mailAccount().unsuppressAtSes,
    noteErased: checkpointsTable(places.CHECKPOINTS_TABLE).noteErased,
    readMatches: matchesTable(places.MATCHES_TABLE).readMatches,
    listDeliveries: (subscriberId: string) => listDeliveries(subscriberId, ''),
  };
  return people;
}
