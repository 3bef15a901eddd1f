/** What a spreadsheet program takes for the start of a formula, also in its fullwidth form. */
const FORMULA = /^[\s"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** Numbers with a sign, and a lone dash for nil, are no formulas. */
const HARMLESS = /^\s*[+-]?(?:Rp\s?)?\d[\d.]*\s?%?\s*$|^\s*-\s*$/;
/** Whatever parts the fields for the program that opens the file: it need not be what parted them when it was written. */
const SEPARATORS = /([,;|\t\r\n])/;

/**
 * A text as it may stand in a cell of a CSV or XLSX file: never taken for a formula by the program that opens it.
 * What begins like one gets an apostrophe before it; `-1.234,5` stays a number.
 */
export function neutral(text: string): string {
  const fields = text.split(SEPARATORS);
  return fields.map((field) => (FORMULA.test(field) && !HARMLESS.test(field) ? `'${field}` : field)).join('');
}
