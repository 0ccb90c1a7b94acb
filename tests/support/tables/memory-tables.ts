/**
 * Tables in memory with DynamoDB's semantics: items, keys, indexes, and reads that are strong or lag behind. One memory for
 * the explorer and the model; tests/adapters/memory-tables.test.ts holds it to the engine.
 */
import type { TableName, TableWiring } from '../../../infra/wiring.ts';
import { tables as wiring } from '../../../infra/wiring.ts';
import type { Item } from './expressions.ts';
import { compareValues, fingerprint, keyText, textOf } from './values.ts';

/** An item as it was from some moment on; undefined if it was not there. */
interface Version {
  item: Item | undefined;
  /** From when on reads that are not strong show it. */
  shownMs: number;
  print: number;
}

export interface MemoryOptions {
  nowMs: () => number;
  /** How far a read that is not strong may lag behind, drawn for each write; 0 if nothing is said. */
  lagMs?: () => number;
  /** Items in one page. */
  pageSize?: number;
  /** Items of a batch that are done at once; the rest comes back as not processed. */
  batchSize?: number;
}

/** The key under which an index, or the table itself, is read. */
export interface View {
  partition: string;
  sort: string | undefined;
  projects: readonly string[] | undefined;
  /** An index with the table's own partition key, which may be read strongly. */
  local: boolean;
}

const always: Version = { item: undefined, shownMs: Number.NEGATIVE_INFINITY, print: 0 };

export class MemoryTables {
  readonly options: MemoryOptions;
  readonly #tables = new Map<TableName, Map<string, Version[]>>();
  /** Changes with every write, and is the same again if all items are: what the explorer knows a state by. */
  print = 0;
  printHigh = 0;

  constructor(options: MemoryOptions, from?: MemoryTables) {
    this.options = options;
    for (const name of Object.keys(wiring) as TableName[]) this.#tables.set(name, new Map(from ? from.#tables.get(name) : []));
    this.print = from?.print ?? 0;
    this.printHigh = from?.printHigh ?? 0;
  }

  read(table: TableName, key: Item, strongly: boolean): Item | undefined {
    return this.#shown(this.#versions(table, key), strongly);
  }

  write(table: TableName, key: Item, item: Item | undefined): void {
    const name = this.#nameOf(table, key);
    const all = this.#tables.get(table) as Map<string, Version[]>;
    const before = all.get(name) ?? [always];
    const nowMs = this.options.nowMs();
    const print = item === undefined ? 0 : fingerprint(`${table} ${textOf(item)}`);
    const shownMs = Math.max(nowMs + (this.options.lagMs?.() ?? 0), before.at(-1)?.shownMs ?? 0);
    // What nobody can see any more is forgotten.
    const seen = before.findLastIndex((each) => each.shownMs <= nowMs);
    all.set(name, [...before.slice(Math.max(0, seen)), { item, shownMs, print }]);
    this.#note(before.at(-1)?.print ?? 0);
    this.#note(print);
  }

  /** Every item of a table, in no particular order. */
  all(table: TableName, strongly: boolean): Item[] {
    const items: Item[] = [];
    for (const versions of (this.#tables.get(table) as Map<string, Version[]>).values()) {
      const item = this.#shown(versions, strongly);
      if (item) items.push(item);
    }
    return items;
  }

  /** What expired is taken away, as DynamoDB does at some moment. */
  removeExpired(): void {
    const nowSeconds = this.options.nowMs() / 1000;
    for (const name of Object.keys(wiring) as TableName[]) {
      const { expires }: TableWiring = wiring[name];
      if (expires === undefined) continue;
      for (const item of this.all(name, true)) if (Number(item[expires]) <= nowSeconds) this.write(name, keyOf(name, item), undefined);
    }
  }

  #versions(table: TableName, key: Item): Version[] {
    const versions = this.#tables.get(table);
    if (!versions) throw new Error(`no table ${table}`);
    return versions.get(this.#nameOf(table, key)) ?? [];
  }

  #shown(versions: readonly Version[], strongly: boolean): Item | undefined {
    if (strongly || versions.length === 1) return versions.at(-1)?.item;
    const nowMs = this.options.nowMs();
    return versions.findLast((each) => each.shownMs <= nowMs)?.item;
  }

  #nameOf(table: TableName, key: Item): string {
    const { partition, sort }: TableWiring['key'] = wiring[table].key;
    if (key[partition] === undefined || (sort !== undefined && key[sort] === undefined)) throw new Error(`a key of ${table} is not whole`);
    return sort === undefined ? keyText(key[partition]) : `${keyText(key[partition])} ${keyText(key[sort])}`;
  }

  // Two exclusive ors of 32 bits each: the order of writes to different items leaves no trace.
  #note(print: number): void {
    this.print = (this.print ^ (print >>> 0)) >>> 0;
    this.printHigh = (this.printHigh ^ Math.floor(print / 2 ** 32)) >>> 0;
  }
}

/** The attributes of an item that are its key. */
export function keyOf(table: TableName, item: Item): Item {
  const { partition, sort }: TableWiring['key'] = wiring[table].key;
  return sort === undefined ? { [partition]: item[partition] } : { [partition]: item[partition], [sort]: item[sort] };
}

export function viewOf(table: TableName, index: string | undefined): View {
  const { key, indexes }: TableWiring = wiring[table];
  if (index === undefined) return { partition: key.partition, sort: key.sort, projects: undefined, local: true };
  const found = indexes?.[index];
  if (!found) throw new Error(`table ${table} has no index ${index}`);
  return { partition: found.partition, sort: found.sort, projects: found.projects, local: found.partition === key.partition };
}

/** Items of one view by its sort key, then by the table's key: an order that pages can go on from. */
export function orderOf(table: TableName, { sort }: View): (a: Item, b: Item) => number {
  const tieOf = (item: Item) => textOf(keyOf(table, item));
  return (a, b) => (sort === undefined ? 0 : compareValues(a[sort], b[sort])) || compareValues(tieOf(a), tieOf(b));
}
