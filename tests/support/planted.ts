/** Templates with a fault planted in them. */
import { expect } from 'vitest';
import type { Resource, StageTemplates } from './template.ts';

export type Change = (resource: Resource, id: string) => void;

export const resourcesOf = ({ data, service }: StageTemplates, type: string) =>
  [data, service].flatMap(({ Resources }) => Object.entries(Resources)).filter(([, { Type }]) => Type === type);

/** The templates with every resource of a type changed. */
export function planted(templates: StageTemplates, type: string, change: Change): StageTemplates {
  const copy = structuredClone(templates);
  const some = resourcesOf(copy, type);
  expect(some.length).toBeGreaterThan(0);
  for (const [id, resource] of some) change(resource, id);
  return copy;
}

/** One after the other: the templates with only that resource changed. */
export const plantedInEach = (templates: StageTemplates, type: string, change: Change): [id: string, StageTemplates][] =>
  resourcesOf(templates, type).map(([id]) => [id, planted(templates, type, (resource, each) => each === id && change(resource, each))]);

interface Statement {
  Effect: string;
  Principal?: { Service?: string };
  Action: unknown;
  Resource: unknown;
  Condition?: unknown;
}
export const statementsOf = ({ Properties }: Resource) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement;
/** As if it were not there. */
export const gone: Change = (resource) => Object.assign(resource, { Type: 'none' });
