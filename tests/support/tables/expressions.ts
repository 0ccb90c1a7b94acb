/**
 * DynamoDB's expressions, as far as the adapters write them: conditions, key conditions, filters and projections.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */
import { isDeepStrictEqual } from 'node:util';
import { compareValues, sameType } from './values.ts';

export type Item = Readonly<Record<string, unknown>>;

/** What an expression is evaluated against. `item` is undefined if there is none under the key. */
export interface Scope {
  item: Item | undefined;
  names: Readonly<Record<string, string>>;
  values: Readonly<Record<string, unknown>>;
}

export type Path = readonly string[];
export type Operand = (scope: Scope) => unknown;
export type Condition = (scope: Scope) => boolean;

const token = /\s*(<>|<=|>=|[<>=(),+\-[\]]|:\w+|[#A-Za-z_][\w#]*(?:\.[#A-Za-z_][\w#]*)*)/y;

/** Reads the tokens of one expression from left to right. */
export class Reader {
  readonly #tokens: string[];
  #at = 0;

  constructor(expression: string) {
    this.#tokens = tokensOf(expression);
  }

  peek(): string | undefined {
    return this.#tokens[this.#at];
  }

  next(): string {
    const found = this.#tokens[this.#at];
    if (found === undefined) throw new Error('an expression ends too early');
    this.#at += 1;
    return found;
  }

  /** Takes the token if it is the next one; keywords in any case. */
  take(wanted: string): boolean {
    if (this.peek()?.toUpperCase() !== wanted) return false;
    this.#at += 1;
    return true;
  }

  expect(wanted: string): void {
    if (!this.take(wanted)) throw new Error(`expected ${wanted}, found ${this.peek() ?? 'the end'}`);
  }
}

function tokensOf(expression: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < expression.trimEnd().length) {
    const at = token.lastIndex;
    const found = token.exec(expression)?.[1];
    if (found === undefined) throw new Error(`cannot read an expression at ${expression.slice(at)}`);
    tokens.push(found);
  }
  return tokens;
}

/** Compiles each expression once: there are few, and they are evaluated a million times. */
export function compiled<T>(parse: (reader: Reader) => T): (expression: string) => T {
  const known = new Map<string, T>();
  return (expression) => {
    const before = known.get(expression);
    if (before !== undefined) return before;
    const reader = new Reader(expression);
    const made = parse(reader);
    if (reader.peek() !== undefined) throw new Error(`${expression}: nothing expected after ${reader.peek()}`);
    known.set(expression, made);
    return made;
  };
}

export const conditionOf = compiled(either);

/** Names of the attributes in a projection. */
export const projectionOf = compiled((reader) => listOf(reader, () => reader.next()));

export function listOf<T>(reader: Reader, one: () => T): T[] {
  const all = [one()];
  while (reader.take(',')) all.push(one());
  return all;
}

function either(reader: Reader): Condition {
  const all = [both(reader)];
  while (reader.take('OR')) all.push(both(reader));
  return all.length === 1 ? (all[0] as Condition) : (scope) => all.some((each) => each(scope));
}

function both(reader: Reader): Condition {
  const all = [negated(reader)];
  while (reader.take('AND')) all.push(negated(reader));
  return all.length === 1 ? (all[0] as Condition) : (scope) => all.every((each) => each(scope));
}

function negated(reader: Reader): Condition {
  if (!reader.take('NOT')) return simple(reader);
  const inner = negated(reader);
  return (scope) => !inner(scope);
}

function simple(reader: Reader): Condition {
  if (reader.take('(')) {
    const inner = either(reader);
    reader.expect(')');
    return inner;
  }
  const test = conditionFunctions[reader.peek()?.toLowerCase() ?? ''];
  if (test) {
    reader.next();
    return call(reader, test);
  }
  return comparison(reader, operandOf(reader));
}

function comparison(reader: Reader, left: Operand): Condition {
  if (reader.take('BETWEEN')) {
    const low = operandOf(reader);
    reader.expect('AND');
    const high = operandOf(reader);
    return (scope) => compare('>=', left(scope), low(scope)) && compare('<=', left(scope), high(scope));
  }
  if (reader.take('IN')) {
    reader.expect('(');
    const all = listOf(reader, () => operandOf(reader));
    reader.expect(')');
    return (scope) => all.some((each) => compare('=', left(scope), each(scope)));
  }
  const operator = reader.next();
  const right = operandOf(reader);
  return (scope) => compare(operator, left(scope), right(scope));
}

const conditionFunctions: Record<string, (...parameters: unknown[]) => boolean> = {
  attribute_exists: (value) => value !== undefined,
  attribute_not_exists: (value) => value === undefined,
  attribute_type: (value, type) => value !== undefined && typeOf(value) === type,
  begins_with: (value, start) => typeof value === 'string' && value.startsWith(String(start)),
  contains: (value, part) => {
    if (value instanceof Set || Array.isArray(value)) return [...value].some((each) => isDeepStrictEqual(each, part));
    return typeof value === 'string' && value.includes(String(part));
  },
};

/** As DynamoDB abbreviates its types. */
function typeOf(value: unknown): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'N';
  if (typeof value === 'boolean') return 'BOOL';
  if (value instanceof Uint8Array) return 'B';
  if (value instanceof Set) return `${typeOf([...value][0])}S`;
  return Array.isArray(value) ? 'L' : 'M';
}

function call(reader: Reader, test: (...parameters: unknown[]) => boolean): Condition {
  reader.expect('(');
  const parameters = listOf(reader, () => operandOf(reader));
  reader.expect(')');
  return (scope) => test(...parameters.map((each) => each(scope)));
}

/** A value, an attribute, or its size. */
export function operandOf(reader: Reader): Operand {
  const name = reader.next();
  if (name.startsWith(':')) return ({ values }) => valueNamed(values, name);
  if (name === 'size' && reader.take('(')) {
    const inner = operandOf(reader);
    reader.expect(')');
    return (scope) => sizeOf(inner(scope));
  }
  const path = name.split('.');
  return ({ item, names }) => path.reduce<unknown>((value, part) => memberOf(value, nameOf(names, part)), item);
}

export function nameOf(names: Scope['names'], part: string): string {
  if (!part.startsWith('#')) return part;
  const name = names[part];
  if (name === undefined) throw new Error(`an expression names ${part}, which nothing defines`);
  return name;
}

function valueNamed(values: Scope['values'], name: string): unknown {
  if (!(name in values)) throw new Error(`an expression uses ${name}, which nothing defines`);
  return values[name];
}

const memberOf = (value: unknown, name: string): unknown => (isMap(value) ? value[name] : undefined);

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set) && !(value instanceof Uint8Array);

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (value instanceof Set) return value.size;
  return value instanceof Uint8Array ? value.byteLength : isMap(value) ? Object.keys(value).length : undefined;
}

/** A missing attribute equals nothing, differs from everything, and stands in no order. */
function compare(operator: string, left: unknown, right: unknown): boolean {
  if (operator === '<>') return !isDeepStrictEqual(left, right);
  if (left === undefined || right === undefined) return false;
  if (operator === '=') return isDeepStrictEqual(left, right);
  if (!sameType(left, right)) return false;
  const order = compareValues(left, right);
  return operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
}
