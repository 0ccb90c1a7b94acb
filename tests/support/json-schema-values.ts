/** Values that a JSON Schema of our OpenAPI document describes, and some just beyond it. */
import fc, { type Arbitrary } from 'fast-check';

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export function valuesOf(schema: Schema, components: Record<string, Schema>): Arbitrary<unknown> {
  if (schema.$ref) return valuesOf(components[schema.$ref.split('/').at(-1) ?? ''] ?? {}, components);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.allOf) return fc.tuple(...schema.allOf.map((part) => valuesOf(part, components))).map((parts) => Object.assign({}, ...parts));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((part) => valuesOf(part, components)));
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: (schema.minimum ?? 0) - 1, max: (schema.maximum ?? 1_000) + 1 });
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, components), { maxLength: 4 });
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, property]) => [name, valuesOf(property, components)])),
        { requiredKeys: schema.required ?? [] },
      );
    default:
      return fc.jsonValue();
  }
}

/** Hostile text now and then: right-to-left, emoji, zero-width, NUL, a lone surrogate. */
const hostile = fc.constantFrom(
  '\u202eabc',
  '🔥 wildfire',
  'a\u200bb',
  'a\u0000b',
  '\ud800',
  '{"__proto__": 1}',
  '" OR "',
  '(((((',
  'x'.repeat(3_000),
);

function textOf({ pattern, format, minLength, maxLength }: Schema): Arbitrary<string> {
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const fitting = pattern
    ? fc.stringMatching(new RegExp(pattern))
    : fc.string({ minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 60, 60), unit: 'grapheme' });
  return fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: hostile });
}
