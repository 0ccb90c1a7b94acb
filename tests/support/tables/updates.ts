/** DynamoDB's update expressions: SET, REMOVE, ADD and DELETE over paths of maps. */
import { compiled, type Item, isMap, listOf, nameOf, type Operand, operandOf, type Path, type Reader, type Scope } from './expressions.ts';
import { keyText } from './values.ts';

type Change = (scope: Scope) => (item: Item) => Item;

/** The item as an update leaves it. Operands see the item as it was before, whatever else the update does. */
export function updated(before: Item, expression: string, { names, values }: Omit<Scope, 'item'>): Item {
  const scope = { item: before, names, values };
  return changesOf(expression).reduce((item, change) => change(scope)(item), before);
}

const changesOf = compiled((reader) => {
  const changes: Change[] = [];
  while (reader.peek() !== undefined) {
    const clause = clauses[reader.next().toUpperCase()];
    if (!clause) throw new Error('an update begins with SET, REMOVE, ADD or DELETE');
    changes.push(...listOf(reader, () => clause(reader)));
  }
  return changes;
});

const clauses: Record<string, (reader: Reader) => Change> = { SET: set, REMOVE: remove, ADD: add, DELETE: removeFromSet };

const pathOf = (reader: Reader): Path => reader.next().split('.');

function set(reader: Reader): Change {
  const path = pathOf(reader);
  reader.expect('=');
  const value = sum(reader);
  return (scope) => (item) => withValue(item, real(path, scope), value(scope));
}

function remove(reader: Reader): Change {
  const path = pathOf(reader);
  return (scope) => (item) => withValue(item, real(path, scope), undefined);
}

function add(reader: Reader): Change {
  const path = pathOf(reader);
  const value = operandOf(reader);
  return (scope) => (item) => withValue(item, real(path, scope), added(valueAt(item, real(path, scope)), value(scope)));
}

function removeFromSet(reader: Reader): Change {
  const path = pathOf(reader);
  const value = operandOf(reader);
  return (scope) => (item) => {
    const gone = new Set([...(value(scope) as Set<unknown>)].map(keyText));
    const left = [...((valueAt(item, real(path, scope)) as Set<unknown> | undefined) ?? [])].filter((each) => !gone.has(keyText(each)));
    return withValue(item, real(path, scope), left.length > 0 ? new Set(left) : undefined);
  };
}

function added(before: unknown, value: unknown): unknown {
  if (typeof value === 'number') return ((before as number | undefined) ?? 0) + value;
  const all = [...((before as Set<unknown> | undefined) ?? []), ...(value as Set<unknown>)];
  return new Set([...new Map(all.map((each) => [keyText(each), each])).values()]);
}

function sum(reader: Reader): Operand {
  const left = assigned(reader);
  const sign = reader.take('+') ? 1 : reader.take('-') ? -1 : 0;
  if (sign === 0) return left;
  const right = assigned(reader);
  return (scope) => (left(scope) as number) + sign * (right(scope) as number);
}

function assigned(reader: Reader): Operand {
  const name = reader.peek()?.toLowerCase();
  if (name !== 'if_not_exists' && name !== 'list_append') return operandOf(reader);
  reader.next();
  reader.expect('(');
  const [first, second] = listOf(reader, () => assigned(reader)) as [Operand, Operand];
  reader.expect(')');
  if (name === 'if_not_exists') return (scope) => first(scope) ?? second(scope);
  return (scope) => [...(first(scope) as unknown[]), ...(second(scope) as unknown[])];
}

const real = (path: Path, { names }: Scope): Path => path.map((part) => nameOf(names, part));

const valueAt = (item: Item, path: Path): unknown => path.reduce<unknown>((value, part) => (isMap(value) ? value[part] : undefined), item);

/** A copy with the value under the path; without it if it is undefined. The map around it has to be there, as on AWS. */
function withValue(item: Item, [name = '', ...rest]: Path, value: unknown): Item {
  if (rest.length > 0) {
    const inner = item[name];
    if (isMap(inner)) return { ...item, [name]: withValue(inner, rest, value) };
    throw new Error(`the document path ${name}.${rest.join('.')} is not valid for this item`);
  }
  if (value !== undefined) return { ...item, [name]: value };
  const { [name]: _, ...others } = item;
  return others;
}
