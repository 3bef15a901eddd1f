import type { Caller, GivenYear } from './caller';

/** Whether a book year was given to an auditor without the rest of its unit. */
export const isGiven = ({ given = [] }: Caller, { unitId, year }: GivenYear): boolean =>
  given.some((each) => each.unitId === unitId && each.year === year);

/** Who asks about one of the years that were given: reaches its unit, and nothing of it but that year and the one before, which it is judged by. */
export function narrowedTo(caller: Caller, year: GivenYear): Caller | undefined {
  if (!isGiven(caller, year)) return undefined;
  return { ...caller, given: [], units: new Set([year.unitId]), only: year.year };
}

/** Whether what a unit says of a year is for the caller, who reaches the unit. */
export const seesYear = ({ only }: Caller, year: number): boolean =>
  only === undefined || year === only || year === only - 1;

/** A given year as a line of text: the id of its unit and the year. */
export const givenText = ({ unitId, year }: GivenYear): string => `${unitId}/${year}`;

/** @returns undefined for a text that is none */
export function givenIn(text: string): GivenYear | undefined {
  const [, unitId, year] = /^(.+)\/(\d{4})$/.exec(text) ?? [];
  return unitId === undefined ? undefined : { unitId, year: Number(year) };
}
