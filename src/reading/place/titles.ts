import { textOf } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import { isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import { aloneIn, rowsOfTitles } from '../tables/title-year';
import { topRows } from '../tables/top-rows';
import { statementIn, statementsIn } from '../lexicon/statements';
import { zoneNamed } from './headings';
import type { Zone } from '../../domain/statement/chart';
import type { SheetTable } from '../tables/tables';
import { COMPANY } from '../lexicon/documents';
import { TRIAL_BALANCE } from '../lexicon/titles';
import { normalised } from '../lexicon/words';

/** Titles are shorter; what is longer is text of notes. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 120;
/** Between two tables the nearest rows are the title of the lower one. */
const TITLE_ROWS = 10;

/** The company that a title names, where no cooperative is named: "PT Maju Jaya". */
export function companyIn(sheets: Grid['sheets']): string | undefined {
  return sheets
    .flatMap((sheet) => topRows(sheet, TITLE_ROWS).flatMap((row) => titles(sheet.rows[row] ?? [])))
    .find((title) => COMPANY.test(title) && title.length <= LONGEST_NAME);
}

/**
 * The place that the first row of a table stands in: what its header says of the side ("PASIVA"), the title between it
 * and the table above it, or that of its sheet.
 *
 * @param before the place that the table above leads to
 */
export function startOf(table: SheetTable, before: Zone | undefined): Zone | undefined {
  // Debit and credit hold the accounts of both statements.
  if (table.years.some((year) => year.side !== undefined)) return undefined;
  const title = table.follows ? titleAbove(table) : firstTitle(table);
  const statement = title ?? before;
  return sideOf(table, statement) ?? statement;
}

/** What the header row says over the labels: the right side of a balance sheet in two columns has its own words. */
function sideOf({ sheet, header, left, years }: SheetTable, statement: Zone | undefined): Zone | undefined {
  const right = years[0]?.column ?? 0;
  const words = (sheet.rows[header] ?? [])
    .slice(left, right)
    .map((cell) => normalised(textOf(cell).slice(0, LONGEST_TITLE)))
    .join(' ')
    .trim();
  const zone = words === '' ? undefined : zoneNamed(words, statement);
  if (zone !== undefined && words.split(' ').length <= 4) return zone;
  return left > 0 && statement === 'balance' ? 'credit' : undefined;
}

/**
 * By the title of the first of several statements, of which the sheet's name names but one; else by that name, else by what
 * stands above the first table.
 */
function firstTitle({ sheet, header, rows }: SheetTable): Zone | undefined {
  const above = Math.max(header + 1, Math.min(rows[0]?.row ?? 0, TITLE_ROWS));
  const titled = sheet.rows.slice(0, above).flatMap(titles).map(normalised);
  if (titled.some((text) => TRIAL_BALANCE.test(text))) return undefined;
  const named = statementIn(normalised(sheet.name));
  const first = named === undefined ? undefined : firstOfSeveral(sheet, above);
  return first ?? named ?? titled.map(statementIn).find((each) => each !== undefined);
}

/** The only statement that the titles over the first table name, where a title further down names another. */
function firstOfSeveral(sheet: Sheet, above: number): Zone | undefined {
  const titled = rowsOfTitles(sheet).map((row) => ({ row, zones: zonesNamed(sheet.rows[row] ?? []) }));
  const over = new Set(titled.flatMap(({ row, zones }) => (row < above ? zones : [])));
  const [first] = over;
  const isAnother = titled.some(({ row, zones }) => row >= above && zones.some((zone) => zone !== first));
  return over.size === 1 && isAnother ? first : undefined;
}

const zonesNamed = (row: Sheet['rows'][number]): readonly Zone[] =>
  statementsIn(normalised(titles(row).join(' ')));

function titleAbove({ sheet, header }: SheetTable): Zone | undefined {
  for (let row = header; row >= Math.max(0, header - TITLE_ROWS); row -= 1) {
    const cells = sheet.rows[row] ?? [];
    if (row < header && cells.some(isRowOfTable)) return undefined;
    const zone = statementIn(normalised(titles(cells).join(' ')));
    if (zone) return zone;
  }
  return undefined;
}

const isRowOfTable = (cell: Cell): boolean => isAmount(cell) && !headerYear(cell);

/** The texts of a row that are short enough for a title. */
export function titles(row: Sheet['rows'][number]): string[] {
  return row
    .filter(({ content }) => content.kind === 'text' && content.text.length <= LONGEST_TITLE)
    .map((cell) => textOf(cell).trim());
}

/** The texts that stand alone in one of the rows right over the head of a table, from the top. */
export const aloneOver = ({ sheet, header }: SheetTable): readonly string[] =>
  sheet.rows.slice(Math.max(0, header - ROWS_OVER), Math.max(0, header)).flatMap((row) => aloneIn(row) ?? []);

const ROWS_OVER = 3;
