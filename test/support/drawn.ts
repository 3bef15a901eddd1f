import fc from 'fast-check';
import { isRecord } from '../../src/domain/records';

/** A schema of the document, as far as requests have it. */
export type AnySchema = Readonly<Record<string, unknown>>;

const schemaIn = (value: unknown): AnySchema => (isRecord(value) ? value : {});
const numberIn = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Values that meet a schema: of requests, which name nothing elsewhere. */
export function meeting(schema: AnySchema): fc.Arbitrary<unknown> {
  if ('example' in schema) return fc.oneof(fc.constant(schema['example']), drawnBy(schema));
  return drawnBy(schema);
}

function drawnBy(schema: AnySchema): fc.Arbitrary<unknown> {
  const { anyOf, enum: words, type } = schema;
  if (anyOf !== undefined) return fc.oneof(...listIn(anyOf).map((each) => meeting(schemaIn(each))));
  if (words !== undefined) return fc.constantFrom(...listIn(words));
  const draw = typeof type === 'string' && Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
  if (!draw) throw new Error(`nothing is drawn for ${JSON.stringify(schema)}`);
  return draw(schema);
}

/** Halves of a pair are no characters by themselves. */
const HALVES = { first: 0xd800, many: 0x800 } as const;
const LAST_CHARACTER = 0x10ffff;

/** Any character there is, as the unit `binary` of the library has them, which lists all of them before the first is drawn. */
const CHARACTER: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST_CHARACTER - HALVES.many }).map(
  (at) => String.fromCodePoint(at < HALVES.first ? at : at + HALVES.many),
  (character) => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('no character');
    if (code < HALVES.first) return code;
    if (code < HALVES.first + HALVES.many) throw new Error('half a character');
    return code - HALVES.many;
  },
);

const textOf = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: CHARACTER, minLength, maxLength });

const BY_TYPE: Readonly<Record<string, (schema: AnySchema) => fc.Arbitrary<unknown>>> = {
  string: ({ minLength, maxLength, pattern }) =>
    typeof pattern !== 'string'
      ? textOf(numberIn(minLength, 0), Math.min(20, numberIn(maxLength, 20)))
      : fc.stringMatching(new RegExp(pattern)),
  integer: ({ minimum, maximum }) => fc.integer({ min: numberIn(minimum, -9), max: numberIn(maximum, 3000) }),
  number: () => fc.double({ noNaN: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: ({ items, minItems }) =>
    fc.array(meeting(schemaIn(items)), { minLength: numberIn(minItems, 0), maxLength: 3 }),
  object: ({ properties, required, additionalProperties }) =>
    isRecord(properties)
      ? fc.record(
          Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, meeting(schemaIn(each))]),
          ),
          { requiredKeys: listIn(required).map(String) },
        )
      : fc.dictionary(
          fc.string({ maxLength: 8 }),
          isRecord(additionalProperties) ? meeting(additionalProperties) : fc.jsonValue({ maxDepth: 2 }),
          { maxKeys: 3 },
        ),
};

/** Bodies of which most meet no schema of an object with fields: what anybody may send. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({ unit: fc.jsonValue({ maxDepth: 1 }), periods: fc.jsonValue({ maxDepth: 2 }) }),
);
