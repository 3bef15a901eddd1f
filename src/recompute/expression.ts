import { exact, plain } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import type { Formula } from '../domain/rules/formula';

/** Which of the two columns of years. */
export type Year = 'current' | 'last';

/** Where lines, terms and answers stand, as references from any sheet. */
export interface References {
  /** For a line that the form has no rows for: "0" where it need not have them (`ifAny`), else an error. */
  readonly line: (code: string, year: Year, ifAny?: boolean) => string;
  /** A term, or the line that is one. */
  readonly term: (code: string, year: Year) => string;
  /** How many answers of a list are yes, or apply; an error while one of them that matters is not given. */
  readonly answers: (counted: Formula & { node: 'answers' }) => string;
}

/** A formula of the law as a spreadsheet computes it, in the column of a year. */
export function spreadsheetFormula(formula: Formula, at: References, year: Year = 'current'): string {
  const of = (inner: Formula): string => spreadsheetFormula(inner, at, year);
  switch (formula.node) {
    case 'line':
      return at.line(formula.code, year, formula.ifAny);
    case 'number':
      return numberText(exact(formula.value));
    case 'term':
      return at.term(formula.code, year);
    case 'answers':
      return at.answers(formula);
    case 'previous':
      return spreadsheetFormula(formula.of, at, 'last');
    case 'sum':
      return `(${formula.of.map(of).join('+')})`;
    case 'times':
      return `(${typeof formula.by === 'string' ? numberText(exact(formula.by)) : of(formula.by)}*${of(formula.of)})`;
    case 'percent':
      return quotientText(of(formula.of), of(formula.per), formula.once === true);
  }
}

/** A quotient exists only over what is above nothing. */
const quotientText = (of: string, per: string, once: boolean): string =>
  `IF(${per}>0,${once ? '' : '100*'}${of}/${per},NA())`;

/** An exact number: a decimal, or the quotient that it is. */
export function numberText(value: Exact): string {
  const text = value.d === 1n ? plain(value) : decimalText(value);
  return value.top < 0n ? `(${text})` : text;
}

function decimalText(value: Exact): string {
  const text = plain(value);
  return exact(text).equals(value) ? text : `(${value.top}/${value.d})`;
}
