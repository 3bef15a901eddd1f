import type { Option } from '../domain/rules/rule-set';

/** A value of the law, and what the options of its readings make of it, in the order in which they apply. */
export interface Alternatives<T> {
  readonly base: T;
  readonly others: readonly Other<T>[];
}

/** What one option of a reading makes of a value. */
export interface Other<T> {
  readonly reading: string;
  readonly option: Option;
  readonly value: T;
}

/** Says the same of the values in another form. */
export const mapped = <T, U>({ base, others }: Alternatives<T>, of: (value: T) => U): Alternatives<U> => ({
  base: of(base),
  others: others.map((other) => ({ ...other, value: of(other.value) })),
});

/**
 * The spreadsheet expression of a value that switches choose: the option that applies last is asked first.
 *
 * @param switchOf the cell that holds the option chosen in a reading
 */
export function chosenText(
  { base, others }: Alternatives<string>,
  switchOf: (reading: string) => string,
): string {
  const differing = others.filter(({ value }, at) => value !== base || at > 0);
  return differing.reduce(
    (rest, { reading, option, value }) =>
      value === rest ? rest : `IF(${switchOf(reading)}="${option.id}",${value},${rest})`,
    base,
  );
}
