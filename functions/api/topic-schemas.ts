import { z } from '@hono/zod-openapi';
import type { FoundArticle, QueryPreview } from '../match/preview-query.ts';
import { breadths } from '../search/breadth.ts';
import type { Topic } from '../topic/topic.ts';

const instant = z.iso.datetime();
const breadth = z.enum(breadths).openapi({ description: 'How strong a match must be.' });
const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .openapi({ description: 'Primary subtag of the language that the query is written in.', example: 'en' });
const title = z.string().trim().min(1).max(120);
const query = z.string().trim().min(1).max(500).openapi({ example: '"US troops" Niger' });

export const topicIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/)
  .openapi({ example: 'us-troops-in-niger' });

export const topicSchema = z
  .object({
    topicId: z.string(),
    title: z.string(),
    query: z.string(),
    language: z.string(),
    breadth,
    state: z.enum(['live', 'retired']),
    revision: z.int().openapi({ description: 'Counts the edits, from 1.' }),
    createdAt: instant,
    changedAt: instant,
  })
  .openapi('Topic');

export const topicOf = ({ kind: _kind, ...topic }: Topic): z.infer<typeof topicSchema> => topic;

const warningSchema = z.object({ code: z.string(), message: z.string(), suggestion: z.string().nullable() }).openapi('QueryWarning');

export const curatedSchema = z.object({ topic: topicSchema, warnings: z.array(warningSchema) }).openapi('CuratedTopic');

export const newTopicSchema = z
  .object({ topicId: topicIdSchema.optional(), title, query, language: language.optional(), breadth: breadth.optional() })
  .openapi('NewTopic');

export const topicChangeSchema = z
  .object({ title, query, language, breadth })
  .partial()
  .extend({ revision: z.int().min(1).openapi({ description: 'The revision that you read: refused if the topic changed since.' }) })
  .openapi('TopicChange');

export const wishSchema = z.object({ query, language: language.optional(), breadth: breadth.default('balanced') }).openapi('Wish');

const foundSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  url: z.string(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: instant.nullable(),
  score: z.number(),
  terms: z.array(z.string()),
});

export const previewSchema = z
  .object({
    explanation: z.string().openapi({ description: 'The query said back in plain words.' }),
    warnings: z.array(warningSchema),
    foundByBreadth: z.object({ focused: z.int(), balanced: z.int(), everything: z.int() }),
    articlesLookedAt: z.int(),
    sinceAt: instant.openapi({ description: 'Articles since then were looked at.' }),
    found: z.array(foundSchema).openapi({ description: 'Newest first, at most a hundred.' }),
  })
  .openapi('Preview');

const MOST_FOUND = 100;

export const foundOf = (articles: readonly FoundArticle[]): z.infer<typeof foundSchema>[] =>
  articles.slice(0, MOST_FOUND).map(({ snippet: _snippet, reason, ingestedAt: _at, ...found }) => ({ ...found, terms: reason.terms }));

export function previewOf(preview: QueryPreview): z.infer<typeof previewSchema> {
  return {
    explanation: preview.reading,
    warnings: preview.warnings,
    foundByBreadth: preview.foundByBreadth,
    articlesLookedAt: preview.looked.articles,
    sinceAt: preview.looked.sinceAt,
    found: foundOf(preview.found),
  };
}

const countedSchema = z.object({ count: z.int(), more: z.boolean().openapi({ description: 'There are more than were counted.' }) });

export const figuresSchema = z
  .object({
    followers: countedSchema,
    aDay: z.array(z.int()).readonly().openapi({ description: 'Matches of each day in UTC, the oldest first; the last is today.' }),
    cut: z.boolean().openapi({ description: 'More matched than are counted: the first days are not whole.' }),
    lastMatchAt: instant.nullable(),
    health: z.enum(['well', 'young', 'silent', 'broad', 'grown', 'retired']),
  })
  .openapi('TopicFigures');

export const diffSchema = z
  .object({ gains: z.array(foundSchema), loses: z.array(foundSchema), followers: countedSchema })
  .openapi('TopicDiff');

export const versionSchema = z
  .object({
    ...{ topicId: z.string(), revision: z.int(), title: z.string(), query: z.string(), language: z.string(), breadth },
    ...{ changedAt: instant, changedBy: z.string() },
  })
  .openapi('TopicVersion');

export const rollBackSchema = z
  .object({
    to: z.int().min(1).openapi({ description: 'The revision to go back to.' }),
    revision: z.int().min(1).openapi({ description: 'The revision that you read: refused if the topic changed since.' }),
  })
  .openapi('RollBack');
