/** The greatest whole number of a column, either way: a database refuses to compare a greater one. */
const MOST = 2_147_483_647;

const isWhole = (found: unknown): found is number =>
  typeof found === 'number' && Number.isInteger(found) && Math.abs(found) <= MOST;

/** A character 0 is in no text that a database keeps. */
const isText = (found: unknown): found is string => typeof found === 'string' && !found.includes('\0');

/** The place of a row by its id alone. */
export const isPlaceOfText = (found: unknown): found is [string] =>
  Array.isArray(found) && found.length === 1 && isText(found[0]);

/** The place of a row by a name and its id. */
export const isPlaceOfTexts = (found: unknown): found is [string, string] =>
  Array.isArray(found) && found.length === 2 && found.every(isText);

/** The place of a row by a whole number and its id. */
export const isPlaceOfYear = (found: unknown): found is [number, string] =>
  Array.isArray(found) && found.length === 2 && isWhole(found[0]) && isText(found[1]);

/** The place of a row by a whole number alone. */
export const isPlaceOfNumber = (found: unknown): found is [number] =>
  Array.isArray(found) && found.length === 1 && isWhole(found[0]);

/** The place of a row by two whole numbers, a name and its id. */
export const isDeskPlace = (found: unknown): found is [number, number, string, string] =>
  Array.isArray(found) &&
  found.length === 4 &&
  found.slice(0, 2).every(isWhole) &&
  found.slice(2).every(isText);

/** The place of a row by two whole numbers. */
export const isPlaceOfNumbers = (found: unknown): found is [number, number] =>
  Array.isArray(found) && found.length === 2 && found.every(isWhole);
