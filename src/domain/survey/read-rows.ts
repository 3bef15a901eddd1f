import { addressOf, cellAt, textOf, type Grid, type Sheet } from '../grid';
import { answerOf, saysSomething, type Response } from './answers';
import { questionsOf, type Instrument } from './instrument';

/** A cell that is no answer. */
export interface RowFault {
  readonly sheet: string;
  /** "C12". */
  readonly cell: string;
  readonly found: string;
  /** The question of its column. */
  readonly name: string;
}

/** What a sheet of answers holds: a row for each member, and what could not be read. */
export interface ReadRows {
  readonly sheet: string;
  readonly responses: readonly Response[];
  readonly faults: readonly RowFault[];
  /** Questions without a column: nobody answered them. */
  readonly absent: readonly string[];
}

interface Heading {
  readonly row: number;
  /** The column of each question; -1 where there is none. */
  readonly columns: readonly number[];
}

/** So far down a heading is looked for. */
const LOOKED_AT = 30;

/**
 * Reads rows of answers under a heading of question names ("U1", "TAN1-penting"). An answer out of range is a fault
 * with its cell; a blank stays blank; a row without any answer is no member.
 *
 * @returns undefined where no sheet has a heading with at least half of the questions
 */
export function readRows(grid: Grid, instrument: Instrument): ReadRows | undefined {
  for (const sheet of grid.sheets) {
    const heading = headingOf(sheet, instrument);
    if (heading) return rowsUnder(sheet, heading, instrument);
  }
  return undefined;
}

function headingOf(sheet: Sheet, instrument: Instrument): Heading | undefined {
  const names = questionsOf(instrument).map(({ name }) => name.toLowerCase());
  for (let row = 0; row < Math.min(LOOKED_AT, sheet.rows.length); row += 1) {
    const said = (sheet.rows[row] ?? []).map((cell) => textOf(cell).trim().toLowerCase());
    const columns = names.map((name) => said.indexOf(name));
    if (columns.filter((each) => each >= 0).length * 2 >= names.length) return { row, columns };
  }
  return undefined;
}

function rowsUnder(sheet: Sheet, { row: top, columns }: Heading, instrument: Instrument): ReadRows {
  const questions = questionsOf(instrument);
  const faults: RowFault[] = [];
  const responses: Response[] = [];
  for (let row = top + 1; row < sheet.rows.length; row += 1) {
    const response = questions.map(({ name }, at): number | null => {
      const column = columns[at] ?? -1;
      const found = column < 0 ? '' : textOf(cellAt(sheet, row, column));
      const answer = answerOf(found, instrument);
      if (answer === undefined) faults.push({ sheet: sheet.name, cell: addressOf(row, column), found, name });
      return answer ?? null;
    });
    if (saysSomething(response)) responses.push(response);
  }
  const absent = questions.filter((_, at) => (columns[at] ?? -1) < 0).map(({ name }) => name);
  return { sheet: sheet.name, responses, faults, absent };
}
