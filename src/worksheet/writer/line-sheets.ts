import { addressOf } from '../../domain/grid';
import { line as lineNode } from '../../domain/rules/formula';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { BookCell, BookRow, BookSheet } from '../../spreadsheets/book';
import { moneyOf } from '../forms/form';
import type { Filled } from './filled';
import { spreadsheetFormula } from '../../recompute/expression';
import type { Year } from '../../recompute/expression';
import { header } from './input-sheet';
import { CURRENT_LOANS, FIRST_ROW, INPUT, PART_SHEETS, TERMS_SHEET, YEAR_AT } from './places';
import type { Places } from './places';
import { loanRows } from './risk-sheets';

const COLUMNS = [4, 4, 62, 22, 22, 22].map((width) => ({ width }));
const THIS_YEAR: readonly Year[] = ['current'];
const YEARS: readonly Year[] = ['current', 'last'];

/** The lines of each part of the statement, added up from the rows of the sheet of inputs. */
export function lineSheets(data: Filled, places: Places): BookSheet[] {
  return PART_SHEETS.map(([part, name, title]) => {
    // The form asks for loans by class of this year only.
    const years = part === 'loan-schedule' ? THIS_YEAR : yearsOf(data);
    const rows = (places.lines.get(part) ?? []).map((line) =>
      valueRow(years, line.label, line.role !== 'item', (year) => ({
        text: lineFormula(data, places, line, year),
        result: data.valueOf(lineNode(line.code), year),
      })),
    );
    const below = part === 'loan-schedule' ? loanRows(data, places, FIRST_ROW + rows.length) : [];
    return sheetOf(data, name, title, [...rows, ...below]);
  });
}

/** The quantities that the law names, each as the law defines it. */
export function termsSheet(data: Filled, places: Places): BookSheet {
  const rows = data.law.terms.map(({ label, formula }) =>
    valueRow(yearsOf(data), label, false, (year) => ({
      text: spreadsheetFormula(formula, places.references, year),
      result: data.valueOf(formula, year),
    })),
  );
  return sheetOf(data, TERMS_SHEET, 'BESARAN MENURUT ATURAN', rows);
}

function sheetOf({ form }: Filled, name: string, title: string, rows: readonly BookRow[]): BookSheet {
  return {
    name,
    tab: '2F5D50',
    columns: COLUMNS,
    frozen: { rows: 3, columns: 0 },
    rows: [
      { cells: [{ style: 'title', value: title }] },
      { cells: [] },
      header(['', '', 'DESKRIPSI', form.years.current, form.years.last]),
      ...rows,
    ],
    entries: [],
    highlights: [],
  };
}

type Computed = NonNullable<BookCell['formula']>;

const yearsOf = ({ before }: Filled): readonly Year[] => (before ? YEARS : THIS_YEAR);

function valueRow(
  years: readonly Year[],
  label: string,
  sum: boolean,
  formula: (year: Year) => Computed,
): BookRow {
  return {
    cells: [
      undefined,
      undefined,
      { style: sum ? 'labelTotal' : 'label', value: label },
      ...years.map((year): BookCell => ({ style: 'total', formula: formula(year) })),
    ],
  };
}

function lineFormula(
  { form, statement }: Filled,
  { input, references }: Places,
  line: Line,
  year: Year,
): string {
  if (line.code === CURRENT_LOANS) return currentLoans(references.line, year);
  const parts = chartIndex(statement.unit.kind).parts.get(line.code);
  if (parts) return summed(parts.map((part) => [part.sign, references.line(part.code, year)] as const));
  const own = moneyOf(form).filter(({ into }) => into.includes(line.code));
  const cells = own.map(({ id, contra, into, thisYearOnly }) => {
    const row = input.find((each) => each.kind === 'money' && each.line.id === id)?.row ?? 1;
    const cell = `${INPUT}!${addressOf(row - 1, YEAR_AT[year])}`;
    // A row that may say that it stands in the one above adds nothing then; what is asked of it alone is not known.
    const above = into.length > 1 && into[0] === line.code && !thisYearOnly;
    return [contra ? -1 : 1, above ? `N(${cell})` : cell] as const;
  });
  return summed(cells);
}

/** With plus and minus, so that a word among the amounts spoils the sum and is not passed over. */
const summed = (cells: readonly (readonly [number, string])[]): string =>
  `0${cells
    .filter(([, cell]) => cell !== '0')
    .map(([sign, cell]) => `${sign < 0 ? '-' : '+'}${cell}`)
    .join('')}`;

function currentLoans(line: Places['references']['line'], year: Year): string {
  const at = (sign: number, codes: readonly string[]) =>
    codes.map((code) => [sign, line(code, year)] as const);
  const loans = [
    'member-loans',
    'non-member-loans',
    'other-cooperative-loans',
    'interest-receivable',
    'other-loan-receivables',
  ];
  return summed([...at(1, loans), ...at(-1, ['substandard-loans', 'doubtful-loans', 'loss-loans'])]);
}
