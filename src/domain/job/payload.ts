import { isRecord } from '../records';

/** What a field of a payload holds; with `?` it may be absent. */
export type FieldType = 'text' | 'number' | 'text?' | 'number?';

/** The fields of a payload by name. */
export type PayloadFields = Readonly<Record<string, FieldType>>;

type ValueOf<T extends FieldType> = T extends 'text' | 'text?' ? string : number;
type Optional<F extends PayloadFields> = { [K in keyof F]: F[K] extends `${string}?` ? K : never }[keyof F];

/** A payload with these fields: texts and numbers only, so that it is the same after it was stored as JSON. */
export type PayloadOf<F extends PayloadFields> = {
  readonly [K in Exclude<keyof F, Optional<F>>]: ValueOf<F[K]>;
} & { readonly [K in Optional<F>]?: ValueOf<F[K]> };

/**
 * Whether a value has exactly these fields, each of its type: what another version of the program stored is not taken
 * for what it may mean.
 */
export function isPayloadOf<F extends PayloadFields>(fields: F, value: unknown): value is PayloadOf<F> {
  if (!isRecord(value)) return false;
  const known = Object.keys(value).every((name) => Object.hasOwn(fields, name));
  return known && Object.entries(fields).every(([name, type]) => fits(value[name], type));
}

function fits(value: unknown, type: FieldType): boolean {
  if (value === undefined) return type.endsWith('?');
  if (type === 'text' || type === 'text?') return typeof value === 'string';
  return Number.isFinite(value);
}
