/** The place of a row by a name and its id. */
export const isPlaceOfTexts = (found: unknown): found is [string, string] =>
  Array.isArray(found) && found.length === 2 && found.every((each) => typeof each === 'string');

/** The place of a row by a whole number and its id. */
export const isPlaceOfYear = (found: unknown): found is [number, string] =>
  Array.isArray(found) && found.length === 2 && Number.isInteger(found[0]) && typeof found[1] === 'string';

/** The place of a row by a whole number alone. */
export const isPlaceOfNumber = (found: unknown): found is [number] =>
  Array.isArray(found) && found.length === 1 && Number.isSafeInteger(found[0]);

/** The place of a row by two whole numbers. */
export const isPlaceOfNumbers = (found: unknown): found is [number, number] =>
  Array.isArray(found) && found.length === 2 && found.every((each) => Number.isSafeInteger(each));
