/** How likely two articles report the same event: a logistic model, learnt by infra/language/learn-stories.ts. */
import { features } from './pair-features.ts';
import { intercept, weights } from './story-weights.ts';

/** From values in the order of `features` to a likelihood in [0, 1]. */
export type StoryModel = (values: readonly number[]) => number;

export const modelOf =
  (learnt: { weights: readonly number[]; intercept: number }): StoryModel =>
  (values) => {
    const sum = values.reduce((total, value, at) => total + value * (learnt.weights[at] ?? 0), learnt.intercept);
    return 1 / (1 + Math.exp(-sum));
  };

export const storyModel: StoryModel = modelOf({ weights: features.map((feature) => weights[feature]), intercept });
