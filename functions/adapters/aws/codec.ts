/**
 * How the items of a table are read and written: by a schema, one field after the other, and nothing else. An attribute that
 * the schema does not name (a key of an index, a newer version's) stays in the table. An item that does not fit is left
 * out and told of on the channel, and holds up nothing else.
 */
import { channel } from 'node:diagnostics_channel';
import * as z from 'zod';

export type Item = Record<string, unknown>;

/** What is told of a corrupt item: where it lies and which attributes are wrong, never what they hold. */
export interface CorruptItem {
  /** What the codec reads: `article`, `feed` ... */
  kind: string;
  /** Values of its key, joined by ` / `. */
  key: string;
  /** `title: Invalid input: expected string, received number`. */
  problems: string[];
}

/** `lambda/corrupt-items.ts` logs and counts what comes here. */
export const corruptItems = channel('tocsin:corrupt-item');

export interface Codec<T> {
  /** Null if the item is corrupt, which is told of. */
  fromItem(item: Item): T | null;
  /** Without the corrupt ones. */
  fromItems(items: readonly Item[]): T[];
  /** The fields of the schema, whatever else the value carries. */
  toItem(value: T): Item;
}

/** One schema per field of T, so that a field which is added to T and forgotten here does not compile. */
export type Shape<T> = { [Name in keyof T]-?: z.ZodType<T[Name]> };

/** A schema for a value within an item, as complete as an item's own. */
export const objectOf = <T extends object>(shape: Shape<T>): z.ZodType<T> => z.object(shape) as z.ZodType<T>;

/** `keyNames`: the attributes by which an item is named if it is corrupt. */
export function itemCodec<T extends object>(kind: string, keyNames: readonly string[], shape: Shape<T>): Codec<T> {
  const schema = objectOf(shape);
  const names = Object.keys(shape);

  function fromItem(item: Item): T | null {
    const { success, data, error } = schema.safeParse(item);
    if (success) return data;
    const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    corruptItems.publish({ kind, key: keyNames.map((name) => String(item[name])).join(' / '), problems } satisfies CorruptItem);
    return null;
  }

  return {
    fromItem,
    fromItems: (items) => items.map(fromItem).filter((value) => value !== null),
    toItem: (value) => Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name))),
  };
}
