/**
 * What IAM would say to a call: a small evaluator of the policies that our template holds, and of no others. It knows
 * allow and deny, wildcards in actions and resources, and the conditions that are in use; anything else it refuses to guess.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */

/** A statement with everything resolved to plain text. */
export interface Statement {
  effect: 'Allow' | 'Deny';
  actions: readonly string[];
  /** ARNs, with `*`. */
  resources: readonly string[];
  /** By operator, then key: the values of which one has to fit. */
  conditions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Services that a resource's policy speaks of; absent in the policies of roles. */
  principals?: readonly string[];
}

export interface Request {
  action: string;
  resource: string;
  /** The service that asks, if a service does and not a function. */
  principal?: string;
  /** Condition keys and what they are for this call, such as `ses:FromAddress`. */
  context?: Readonly<Record<string, string>>;
}

/** A policy says something that the evaluator does not know. */
export class UnknownPolicy extends Error {
  override readonly name = 'UnknownPolicy';
}

type Operator = (actual: string | undefined, wanted: readonly string[]) => boolean;

const operators: Record<string, Operator> = {
  StringEquals: (actual, wanted) => actual !== undefined && wanted.includes(actual),
  StringLike: (actual, wanted) => actual !== undefined && wanted.some((pattern) => fits(pattern, actual)),
  ArnEquals: (actual, wanted) => actual !== undefined && wanted.some((pattern) => fits(pattern, actual)),
  ArnLike: (actual, wanted) => actual !== undefined && wanted.some((pattern) => fits(pattern, actual)),
  Bool: (actual, wanted) => actual !== undefined && wanted.includes(actual),
};

/** Every call here would be one over TLS there. */
const always: Readonly<Record<string, string>> = { 'aws:SecureTransport': 'true' };

/** True if some statement allows the request and none denies it. Throws `UnknownPolicy` for an operator that is not known. */
export function allows(statements: readonly Statement[], request: Request): boolean {
  const speaking = statements.filter((statement) => speaksOf(statement, request));
  return speaking.some(({ effect }) => effect === 'Allow') && !speaking.some(({ effect }) => effect === 'Deny');
}

function speaksOf(statement: Statement, { action, resource, principal, context = {} }: Request): boolean {
  const { principals } = statement;
  if (principals && !principals.some((one) => one === '*' || one === principal)) return false;
  return (
    statement.actions.some((pattern) => fits(pattern.toLowerCase(), action.toLowerCase())) &&
    statement.resources.some((pattern) => fits(pattern, resource)) &&
    Object.entries(statement.conditions ?? {}).every(([operator, keys]) => holds(operator, keys, { ...always, ...context }))
  );
}

function holds(operator: string, keys: Readonly<Record<string, readonly string[]>>, context: Readonly<Record<string, string>>): boolean {
  const test = operators[operator];
  if (!test) throw new UnknownPolicy(`a policy has a condition that the local host cannot judge: ${operator}`);
  return Object.entries(keys).every(([key, wanted]) => test(context[key], wanted));
}

/** `*` stands for any text, `?` for any letter. */
function fits(pattern: string, text: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === text;
  const expression = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}
