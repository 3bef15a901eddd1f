import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
/** A schema as the document has it. */
export type Plain = Schemas[string];

declare const OF: unique symbol;

/** The schema of a type: a schema of anything else does not compile in its place. */
export type Schema<T> = Plain & { readonly [OF]?: T };

/** The schema of a field that may be absent. */
export interface Optional<T> {
  readonly optional: Schema<T>;
}

type MayBeAbsent<T, K extends keyof T> = object extends Pick<T, K> ? true : false;

/** A schema for each field of a type, no more and no fewer; those that may be absent marked so. */
export type Fields<T> = {
  readonly [K in keyof T]-?: MayBeAbsent<T, K> extends true
    ? Optional<Exclude<T[K], undefined>>
    : Schema<T[K]>;
};

/** Any text; a decimal number is one too. */
export const text: Schema<string> = { type: 'string' };
/** A whole number. */
export const whole: Schema<number> = { type: 'integer' };
export const flag: Schema<boolean> = { type: 'boolean' };
/** What is told elsewhere, or has no form of its own. */
export const anything: Schema<never> = {};

/** An object whose form is a type of the sources, named in the README. */
export const OPEN: Plain = { type: 'object' };

/** One of a closed list. */
export const among = <T extends string>(values: readonly T[]): Schema<T> => ({
  type: 'string',
  enum: [...new Set(values)],
});

/** One of a closed type, every word of which has to be named. */
export const words = <T extends string>(all: Readonly<Record<T, true>>): Schema<T> => ({
  type: 'string',
  enum: Object.keys(all),
});

export const orNull = <T>(schema: Schema<T>): Schema<T | null> => ({ anyOf: [schema, { type: 'null' }] });
export const list = <T>(items: Schema<T>): Schema<readonly T[]> => ({ type: 'array', items });
export const optional = <T>(schema: Schema<T>): Optional<T> => ({ optional: schema });

/** An object of just these fields. */
export function object<T>(fields: Fields<T>, description?: string): Schema<T> {
  const all = Object.entries<unknown>(fields);
  const required = all.filter(([, field]) => !isOptional(field)).map(([name]) => name);
  const properties = all.flatMap(([name, field]) => {
    const schema: unknown = isOptional(field) ? field.optional : field;
    return isPlain(schema) ? [[name, schema] as const] : [];
  });
  return {
    type: 'object',
    ...(description === undefined ? {} : { description }),
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

const isOptional = (field: unknown): field is Optional<unknown> =>
  typeof field === 'object' && field !== null && 'optional' in field;
const isPlain = (field: unknown): field is Plain => typeof field === 'object' && field !== null;
