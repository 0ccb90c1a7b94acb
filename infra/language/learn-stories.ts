/**
 * Learns the story model from the labelled groups and writes functions/story/story-weights.ts. Prints how well it groups what it
 * did not learn from: five folds by group, and each half learnt from the other; then events and incidents, which it never sees.
 * Run: TEST_DATA=... node infra/language/learn-stories.ts [--check], `--check` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { joinedStories, likelihoods, scoredPairs } from '../../functions/story/group-stories.ts';
import { features } from '../../functions/story/pair-features.ts';
import { modelOf } from '../../functions/story/story-model.ts';
import { eventGroup, incidentGroups, type Labelled, storyGroups } from './stories/labelled.ts';
import { type Agreement, type Answer, agreement } from './stories/measure.ts';
import { type Example, type Fitted, fitLogistic } from './stories/regression.ts';
import { tfIdf } from './stories/tf-idf.ts';

const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder with the labelled groups');
const target = new URL('../../functions/story/story-weights.ts', import.meta.url);

const FOLDS = 5;
/** Different ways to deal the groups to folds: one alone says little with so few groups. */
const DEALS = 3;
const RIDGE = 10;
/** Most digests bring two to seven articles on a topic: the model is learnt on such small groups too, at a third of the weight. */
const SMALL_GROUPS = 12;
const SMALL_WEIGHT = 0.3;
/** Some feeds date nothing: every group is learnt once more without its times, for little. */
const UNDATED_WEIGHT = 0.5;

interface Lesson {
  group: Labelled[];
  /** Some of its articles, as they might come to a digest. */
  small: Labelled[][];
  examples: Example[];
}

const sorted = (group: readonly Labelled[]): Labelled[] => group.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
const lessons: Lesson[] = storyGroups(testData).map(sorted).map(lessonOf);

function lessonOf(group: Labelled[], at: number): Lesson {
  const small = smallGroups(group, at);
  const undated = group.map((item) => ({ ...item, publishedAt: null }));
  const examples = [
    ...examplesOf(group, 1),
    ...examplesOf(undated, UNDATED_WEIGHT),
    ...small.flatMap((few) => examplesOf(few, SMALL_WEIGHT, group)),
  ];
  return { group, small, examples };
}

function examplesOf(group: readonly Labelled[], factor: number, of: readonly Labelled[] = group): Example[] {
  // A group of forty has twenty times the pairs of one of nine; it teaches but four times as much.
  const weight = (10 * factor) / Math.sqrt((of.length * (of.length - 1)) / 2);
  return scoredPairs(group).map(({ a, b, values }) => ({ values, label: group[a]?.gold === group[b]?.gold ? 1 : 0, weight }));
}

/** The same ones in every run: positions from a linear congruence. */
function smallGroups(group: readonly Labelled[], seed: number): Labelled[][] {
  let state = seed + 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: SMALL_GROUPS }, () => {
    const rest = [...group];
    return sorted(Array.from({ length: 2 + next(6) }, () => rest.splice(next(rest.length), 1)).flat());
  });
}

const learnFrom = (from: readonly Lesson[]): Fitted =>
  fitLogistic(
    from.flatMap(({ examples }) => examples),
    RIDGE,
  );

function answersOf(group: readonly Labelled[], fitted: Fitted): Answer[] {
  const stories = joinedStories(group, likelihoods(group, modelOf(fitted)));
  return group.map(({ gold, language }, at) => ({ gold, language, story: String(stories[at]) }));
}

/** How well groups are told that the model did not learn from. `foldOf`: the fold of each lesson. */
function crossValidated(foldOf: readonly number[], groupsOf: (lesson: Lesson) => Labelled[][]): Answer[][] {
  return [...new Set(foldOf)].flatMap((fold) => {
    const fitted = learnFrom(lessons.filter((_, at) => foldOf[at] !== fold));
    return lessons
      .filter((_, at) => foldOf[at] === fold)
      .flatMap(groupsOf)
      .map((group) => answersOf(group, fitted));
  });
}

/** Deals the lessons to folds like cards, from a differently shuffled pack each time. */
function deal(turn: number): number[] {
  const order = lessons.map((_, at) => at).sort((a, b) => ((a * 7919 + turn * 331) % 101) - ((b * 7919 + turn * 331) % 101));
  return lessons.map((_, at) => order.indexOf(at) % FOLDS);
}

const figures = ({ bCubed, pairs, crossed, crossing }: Agreement): string =>
  `B-cubed F1 ${bCubed.toFixed(3)}, pairs F1 ${pairs.toFixed(3)}${crossing > 0 ? `, across languages ${crossed} of ${crossing}` : ''}`;

for (let turn = 0; turn < DEALS; turn += 1) {
  const whole = agreement(crossValidated(deal(turn), ({ group }) => [group]));
  const small = agreement(crossValidated(deal(turn), (lesson) => lesson.small));
  console.log(`five folds by group, deal ${turn + 1}: ${figures(whole)}; two to seven of their articles: ${figures(small)}`);
}
const halves = lessons.map((_, at) => at % 2);
for (const half of [0, 1]) {
  const fitted = learnFrom(lessons.filter((_, at) => halves[at] !== half));
  const told = lessons.filter((_, at) => halves[at] === half).map(({ group }) => answersOf(group, fitted));
  console.log(`half ${half + 1}, learnt from the other: ${figures(agreement(told))}`);
}
const all = learnFrom(lessons);
const usual = tfIdf(
  lessons.map(({ group }) => group),
  [0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3],
).reduce((best, run) => (run.agreement.bCubed > best.agreement.bCubed ? run : best));
console.log(`TF-IDF and average link at ${usual.least}, the best for these groups: ${figures(usual.agreement)}`);
const others = { events: [sorted(eventGroup(testData))], incidents: incidentGroups(testData).map(sorted) };
for (const [name, unseen] of Object.entries(others)) {
  const told = agreement(unseen.map((group) => answersOf(group, all)));
  const [same] = tfIdf(unseen, [usual.least]);
  console.log(`${name}: ${figures(told)}; TF-IDF: ${same === undefined ? '' : figures(same.agreement)}`);
}
if (!process.argv.includes('--check')) writeFileSync(target, tableOf(all));

function tableOf({ weights, intercept }: Fitted): string {
  const lines = features.map((feature, at) => `  ${feature}: ${Number((weights[at] ?? 0).toFixed(3))},`);
  return `// Generated by infra/language/learn-stories.ts from 26 labelled groups of one topic and day each; do not edit.
import type { features } from './pair-features.ts';

export const weights: Readonly<Record<(typeof features)[number], number>> = {
${lines.join('\n')}
};
export const intercept = ${Number(intercept.toFixed(3))};
`;
}
